import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlMail, multipart, notification, textMail, unwrap } from "./compose.ts";

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");
const minute = (index: number) => 10 + (index % 50);

// A fifth of the limit is usual on an idle machine.
describe("a hostile mail is taken apart in bounded time", () => {
  test.each([
    [
      "3,000 rows with dates",
      times(3_000, (n) => `Datum: Di., ${(n % 28) + 1}. Mai ${2000 + (n % 27)} um 3:${minute(n)} Uhr ${n}`),
    ],
    ["3,000 dates in words of no language", times(3_000, (n) => `Datum: 3 ab${n.toString(36)}c 2024 12:30`)],
    ["3,000 labels above dates", times(6_000, (n) => (n % 2 === 0 ? "Datum:" : `14. Mai 2024 3:${minute(n)}`))],
    ["3,000 attributions", times(3_000, (n) => `On Tue, 14 May 2024 at 3:${minute(n)}, X <a${n}@b.example> wrote:`)],
    ["3,000 attributions without a date", times(3_000, (n) => `Am ${n} foo 13 bar 2024, X <a${n}@b.example> schrieb:`)],
    [
      "3,000 heads",
      times(3_000, (n) => `----- x -----\nFrom: A <a${n}@b.example>\nDate: Tue, 14 May 2024 3:21\nSubject: s\n`),
    ],
    [
      "3,000 heads of AliExpress",
      times(
        3_000,
        (n) => `----- x -----\nFrom: A <a${n}@aliexpress.com>\nDate: Tue, 14 May 2024 3:21\nSubject: s ${n}\n`,
      ),
    ],
    [
      "3,000 of Yahoo's rules",
      times(3_000, () => `----- Forwarded Message ----- From: x ${"Sent Datum Předmět ".repeat(50)}`),
    ],
    ["20,000 labels", times(20_000, () => "a:")],
    ["5,000 header fields", times(5_000, (n) => `X-${n}: y`)],
    ["deep quotes", times(5_000, (n) => `${">".repeat(n % 90)} x: y`)],
    ["one endless signature", `Sent from ${"iphone gesendet von ".repeat(20_000)}`],
    ["one endless rule", "-".repeat(200_000)],
  ])("of %s", async (_, text) => {
    for (const raw of [textMail(text), htmlMail(text.replaceAll("<", "&lt;").replaceAll("\n", "<br>"))]) {
      const start = performance.now();
      const { originals } = await unwrap(raw);
      expect(performance.now() - start).toBeLessThan(1_000);
      expect(originals.length).toBeLessThanOrEqual(20);
    }
  });

  test("of 95 attached mails", async () => {
    const parts = Array.from(
      { length: 95 },
      (_, index) =>
        `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n").replaceAll("0012", String(1_000 + index))}`,
    );
    const start = performance.now();
    const { originals } = await unwrap(multipart("mixed", {}, ...parts));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(originals).toHaveLength(95);
  });
});

test("lines that clients print, in any order, never make unwrapping throw", async () => {
  const line = fc.constantFrom(
    "---------- Forwarded message ---------",
    "------- Forwarded Message",
    "----- End forwarded message -----",
    "Begin forwarded message:",
    "From: AliExpress <transaction@notice.aliexpress.com>",
    "From:",
    "Date: Tue, May 14, 2024 at 3:21 AM",
    "Date: Tue, 31 Feb 2024 25:21",
    "Subject: Your order 8190000000000012 is closed",
    "To: <jo@example.com>",
    "On 14/05/2024 03:21, X <x@example.com> wrote:",
    "----- Forwarded Message ----- From: x <a@b.example>Sent: Tuesday, May 14, 2024 at 03:21:00 AM GMT+2Subject: y",
    "Received: x",
    "Return-Path: <>",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=b",
    "--b",
    "--",
    "",
    "> ",
    "Why?",
    "<html><body><blockquote>",
    "Sent from my iPhone",
  );
  const text = fc.array(fc.tuple(fc.constantFrom("", "> ", ">> ", "- "), line), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, fc.boolean(), async (lines, isHtml) => {
      const words = lines.map(([mark, words]) => `${mark}${words}`);
      const { originals } = await unwrap(isHtml ? htmlMail(words.join("<br>")) : textMail(words.join("\n")));
      expect(originals.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
