import { describe, expect, test } from "vitest";
import { readBody } from "../../lib/core/mail/body.ts";

const html = (source: string) => readBody({ html: source, text: null });
const text = (source: string) => readBody({ html: null, text: source });

describe("an HTML body", () => {
  test("has one line for each block and table cell, in one size of space", () => {
    const { lines } = html(
      "<div>one<div>two</div>three<br>four</div><table><tr><td>five</td><td>six &amp;\n  <b>seven</b></td></tr></table><p>&nbsp;</p><ul><li>eight</ul>",
    );
    expect(lines).toEqual(["one", "two", "three", "four", "five", "six & seven", "eight"]);
  });

  test("shows the hidden preview line, and nothing of scripts, styles and the title", () => {
    const { lines } = html(
      '<html><head><title>no</title><style>no{}</style><body><script>no()</script><div style="display:none">preview&zwnj;&nbsp;&zwnj;&nbsp;&#847;</div><p>text',
    );
    expect(lines).toEqual(["preview", "text"]);
  });

  test("keeps its links as written, with entities decoded and the words they stand on", () => {
    const { links } = html(
      '<a href="https://example.com/?a=1&amp;b=%24"><table><tr><td>In transit</td><td>2 items</td></tr></table></a>',
    );
    expect(links).toEqual([{ href: "https://example.com/?a=1&b=%24", text: "In transit 2 items" }]);
  });

  test("leads to where its forms, buttons and image maps do", () => {
    const { links } = html(
      '<form action="https://a.example/"><input formaction="https://b.example/" type="submit"><button formaction=https://c.example/>Pay</button></form><map><area href="https://d.example/"></map>',
    );
    expect(links.map(({ href }) => href)).toEqual(["a", "b", "c", "d"].map((host) => `https://${host}.example/`));
  });

  test("has its relative links resolved by its base, as a browser would", () => {
    const base = '<head><base href="//evil.example/x/"></head>';
    const linksOf = (...hrefs: readonly string[]) =>
      html(`${base}${hrefs.map((href) => `<a href="${href}">x</a>`).join("")}`).links.map(({ href }) => href);
    expect(linksOf("pay", "/pay", "?a=1", "\\\\other.example", "#top", "mailto:a@example.com")).toEqual([
      "https://evil.example/x/pay",
      "https://evil.example/pay",
      "https://evil.example/x/?a=1",
      "https://other.example/",
      "#top",
      "mailto:a@example.com",
    ]);
  });

  test("has links without what a browser does not see of them", () => {
    expect(html('<a href="&#1; ht\ntps://evil&#9;.example/">x</a>').links).toEqual([
      { href: "https://evil.example/", text: "x" },
    ]);
  });

  test("counts even where there is a text part, unless nothing is to be seen in it", () => {
    expect(readBody({ html: "<p>html", text: "text" }).lines).toEqual(["html"]);
    expect(readBody({ html: "<p><br></p>", text: "text" }).lines).toEqual(["text"]);
  });

  test.each([
    ["100,000 nested elements", "<div>".repeat(100_000)],
    ["100,000 nested block quotes", "<blockquote>".repeat(100_000)],
    ["100,000 open links", '<a href="x">'.repeat(100_000)],
    ["200,000 attributes", `<p ${"a=b ".repeat(200_000)}>`],
    ["500,000 comments", "<!--".repeat(500_000)],
    ["200,000 cells", `<table><tr>${"<td>x".repeat(200_000)}`],
    ["1 MB without a tag", "x ".repeat(500_000)],
  ])("of %s is read in bounded time", (_, source) => {
    const start = performance.now();
    const body = html(`<p>first</p>${source}`);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(body.lines[0]).toBe("first");
    expect(body.lines.join("").length).toBeLessThan(210_000);
    expect(Math.max(...body.lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
    expect(body.links.length).toBeLessThanOrEqual(2_000);
  });
});

describe("a text body", () => {
  test("has its lines without quote marks", () => {
    expect(text("> one\n>> two\n\n > > three  3").lines).toEqual(["one", "two", "three 3"]);
  });

  test("keeps links in brackets out of its lines, and listed ones", () => {
    const { lines, links } = text(
      "View order\n<https://example.com/a?b=1&c=2> here\nSee [1] https://example.com/list&amp;x=1.\n",
    );
    expect(lines).toEqual(["View order", "here", "See [1] https://example.com/list&amp;x=1."]);
    expect(links).toEqual([
      { href: "https://example.com/a?b=1&c=2", text: "" },
      { href: "https://example.com/list&x=1", text: "See [1]" },
    ]);
  });

  test("that is HTML source, as aerc and mutt forward it, is read as HTML", () => {
    const { lines, links } = text(
      'Look:\n\n<!DOCTYPE html>\n<html><body><p>Your order <a href="https://example.com/o">N</a></p></body></html>',
    );
    expect(lines).toEqual(["Look:", "Your order N"]);
    expect(links).toEqual([{ href: "https://example.com/o", text: "N" }]);
  });

  test.each([
    "> ".repeat(500_000),
    "a@".repeat(500_000),
    "https://".repeat(100_000),
    "<http".repeat(200_000),
    " ".repeat(1_000_000),
    "a <".repeat(300_000),
  ])("is read in bounded time (%#)", (source) => {
    const start = performance.now();
    text(source);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
