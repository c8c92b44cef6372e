import { describe, expect, test } from "vitest";
import { leanMail } from "../../lib/core/mail/lean-mail.ts";
import { maxTextBytes } from "../../lib/core/mail/limits.ts";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { explain } from "../../lib/desk/explain.ts";
import { bytes, closedLine, header, multipart, notification, textMail, unwrap } from "./compose.ts";

const picture = (megabytes: number, fields = "Content-Type: image/jpeg") =>
  `${fields}\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"QUJD".repeat(19)}\r\n`.repeat(megabytes * 12_820)}`;
const attached = `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`;
const inline = (subject: string) =>
  `Content-Type: text/html; charset=utf-8\r\n\r\n<p>---------- Forwarded message ---------<br>From: AliExpress &lt;transaction@notice.aliexpress.com&gt;<br>Date: Tue, May 14, 2024 at 3:21 AM<br>Subject: ${subject}<br><br>${closedLine}</p>`;
const size = (raw: Uint8Array) => raw.length / 1_000_000;

describe("a mail of many megabytes", () => {
  test("is read around its pictures, which are left out", async () => {
    const raw = multipart(
      "mixed",
      {},
      picture(12),
      inline("Your order 8190000000000012 is closed"),
      picture(12),
      attached,
    );
    expect(size(raw)).toBeGreaterThan(24);
    expect(size(leanMail(raw)?.bytes ?? raw)).toBeLessThan(0.01);
    const { originals } = await unwrap(raw);
    expect(originals.map(({ form, body }) => [form, body.lines])).toEqual([["attached", [closedLine]]]);
    expect((await readMail(raw)).problems).toEqual([]);
  });

  test("is read to the limit of its words, and the letter says that it goes on", async () => {
    const raw = textMail(
      `Your order 8190000000000012 has been closed.\n${`${"and more ".repeat(10)}\n`.repeat(130_000)}`,
    );
    const mail = await readMail(raw);
    expect(size(raw)).toBeGreaterThan(10);
    expect(mail.problems).toEqual(["cut"]);
    expect(mail.text).toHaveLength(1_000_000);
    const { json } = await explain([{ file: "a.eml", raw }], {
      now: "2024-05-15T00:00:00Z",
      timeZone: "UTC",
      buyer: null,
    });
    expect(json.reply?.text).toContain("longer than we read");
  });

  test("says what it says above the limit", async () => {
    const words = `${"and more ".repeat(10)}\r\n`.repeat(40_000);
    const raw = multipart("mixed", {}, attached, `Content-Type: text/plain\r\n\r\n${words}`);
    expect(words.length).toBeGreaterThan(maxTextBytes);
    const { json } = await explain([{ file: "a.eml", raw }], {
      now: "2024-05-15T00:00:00Z",
      timeZone: "UTC",
      buyer: null,
    });
    expect(json.orders.map(({ orderNumber }) => orderNumber)).toEqual(["8190000000000012"]);
    expect(json.reply?.text).toContain("longer than we read");
  });

  test.each([
    ["named as a mail", 'Content-Type: application/x-unknown; name="a.eml"'],
    ["named in encoded words", 'Content-Type: application/x-unknown; name="=?utf-8?q?a=2Eeml?="'],
    ["of an unknown type that begins as one", "Content-Type: application/octet-stream"],
  ])("keeps what may be a mail: %s", (_, fields) => {
    const mail = btoa([...notification, "x".repeat(60_000)].join("\r\n"));
    const raw = multipart("mixed", {}, `${fields}\r\nContent-Transfer-Encoding: base64\r\n\r\n${mail}`, picture(1));
    const lean = leanMail(raw);
    expect(lean?.isCut).toBe(false);
    expect(Buffer.from(lean?.bytes ?? []).includes(mail)).toBe(true);
  });

  test("keeps the parts of multiparts inside one another, however their lines end", async () => {
    const inner = `Content-Type: multipart/related; boundary=in\r\n\r\nabove\r\n--in\r\n${picture(1)}\r\n--in\r\n${inline("Your order 8190000000000012 is closed")}\r\n--in--  \r\nbelow`;
    const raw = multipart("mixed", {}, inner, picture(1), attached);
    const bare = new TextEncoder().encode(new TextDecoder().decode(raw).replaceAll("\r\n", "\n"));
    for (const form of [raw, bare]) {
      const mail = await readMail(form);
      expect(mail.html).toContain(closedLine);
      expect(mail.attached).toHaveLength(1);
      expect(leanMail(form)?.bytes.length).toBeLessThan(10_000);
    }
  });

  test("whose multipart is never closed still has the parts below it", async () => {
    const raw = multipart(
      "mixed",
      {},
      `Content-Type: multipart/related; boundary=in\r\n\r\n--in\r\n${picture(1)}`,
      attached,
    );
    expect((await readMail(raw)).attached).toHaveLength(1);
  });

  test("of one part is untouched below the limits", () => {
    const raw = bytes(...header(), "", "x".repeat(100_000));
    expect(leanMail(raw)).toEqual({ bytes: Buffer.from(raw), isCut: false });
  });
});
