import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { unwrapForward } from "../../lib/core/mail/unwrap-forward.ts";
import { bytes, header, multipart, notification, textMail } from "./compose.ts";

describe("a mail", () => {
  test("is its addresses, subject, date and parts", async () => {
    const mail = await readMail(
      multipart(
        "alternative",
        {
          Subject: "=?utf-8?q?Bestellung_best=C3=A4tigt?=",
          References: "<a@example.com> <b@example.com>",
          "In-Reply-To": "<b@example.com>",
          "Reply-To": "Jo <jo+reply@example.com>",
        },
        "Content-Type: text/plain; charset=utf-8\r\n\r\nGrüße",
        "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Grüße</p>",
      ),
    );
    expect(mail).toMatchObject({
      from: [{ address: "jo@example.com", name: "Jo Buyer" }],
      to: [{ address: "orders@desk.localhost" }],
      replyTo: [{ address: "jo+reply@example.com" }],
      subject: "Bestellung bestätigt",
      date: { at: "2024-05-14T12:00:00Z", offset: "+02:00" },
      messageId: "<forward@example.com>",
      inReplyTo: "<b@example.com>",
      references: ["<a@example.com>", "<b@example.com>"],
      problems: [],
    });
    expect(mail.text).toContain("Grüße");
    expect(mail.html).toContain("<p>Grüße</p>");
  });

  test("keeps every value of a header, unfolded, top-most first", async () => {
    const mail = await readMail(bytes("Received: one\r\n\tand more", "Received: two", ...header(), "", "x"));
    expect(mail.headers.get("received")).toEqual(["one\tand more", "two"]);
  });

  test.each(["yesterday", "32 May 2024 03:21:09 +0000", "Tue, 14 May 2024 25:21:09 +0000", ""])(
    "has no date where the header says %j",
    async (date) => {
      expect((await readMail(textMail("x", { Date: date }))).date).toBeNull();
    },
  );

  test("names its offset as unknown where the zone says nothing (RFC 5322 §3.3)", async () => {
    const { date } = await readMail(textMail("x", { Date: "Tue, 14 May 2024 03:21:09 -0000" }));
    expect(date).toEqual({ at: "2024-05-14T03:21:09Z", offset: null });
  });

  test("with two From headers keeps both senders and says so", async () => {
    const mail = await readMail(bytes("From: AliExpress <transaction@notice.aliexpress.com>", ...header(), "", "x"));
    expect(mail.from.map(({ address }) => address)).toEqual(["transaction@notice.aliexpress.com", "jo@example.com"]);
    expect(mail.problems).toEqual(["repeated-header"]);
  });

  test("may begin with a blank line, a byte order mark, an mbox line, or end its lines with CR alone", async () => {
    const whole = [...header(), "", "hello"].join("\n");
    const forms = [
      `\r\n${whole}`,
      `\ufeff${whole}`,
      `From jo@example.com Tue May 14\n${whole}`,
      whole.replaceAll("\n", "\r"),
    ];
    for (const form of forms) {
      expect(await readMail(bytes(form))).toMatchObject({
        subject: "Fwd: Your order 8190000000000012 is closed",
        text: "hello",
      });
    }
  });

  test("is decoded where quoted-printable was left undeclared, as Gnus attaches it", async () => {
    const mail = await readMail(
      textMail('<a href=3D"https://example.com/?a=3D1">soft =\nbreak</a>', { "Content-Type": "text/html" }),
    );
    expect(mail.html).toContain('<a href="https://example.com/?a=1">soft break</a>');
    expect(mail.headers.has("content-transfer-encoding")).toBe(false);
  });
});

describe("what is attached", () => {
  const encoded = btoa(notification.join("\r\n"));
  test.each([
    ["message/rfc822", `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`],
    [
      "message/rfc822 shown inline",
      `Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${notification.join("\r\n")}`,
    ],
    ["base64, as aerc does", `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`],
    ["message/global", `Content-Type: message/global\r\n\r\n${notification.join("\r\n")}`],
    [
      "an .eml of another type",
      `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="Your order.EML"\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`,
    ],
  ])("is kept as bytes: %s", async (_, part) => {
    const mail = await readMail(multipart("mixed", {}, "Content-Type: text/plain\r\n\r\nsee below", part));
    expect(mail.attached).toHaveLength(1);
    expect((await readMail(mail.attached[0] ?? bytes())).subject).toBe("Your order 8190000000000012 is closed");
  });

  test("may be the whole mail", async () => {
    const mail = await readMail(bytes(...header({ "Content-Type": "message/rfc822" }), "", ...notification));
    expect(mail.attached).toHaveLength(1);
  });
});

describe("hostile bytes", () => {
  const times = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join("\r\n");
  const level = (n: number) => `Content-Type: multipart/mixed; boundary=b${n}`;
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(500).fill(0)]);

  test.each([
    ["an empty file", new Uint8Array()],
    ["a picture", png],
    ["prose", bytes("Dear desk,", "", "my order: it is closed.")],
  ])("%s is no mail", async (_, raw) => {
    expect(await readMail(raw)).toMatchObject({ problems: ["no-mail"], from: [], text: null, html: null });
  });

  test.each([
    ["41 MB", () => textMail("a".repeat(41_000_000)), "too-large"],
    ["300,000 lines", () => textMail("\n".repeat(300_000)), "too-complex"],
    ["NULs", () => textMail("\0".repeat(50_000)), "too-complex"],
    ["a header of 1 MB", () => textMail("x", { "X-Padding": "a".repeat(1_000_000) }), "too-complex"],
    ["100,000 header lines", () => bytes(...header(), ...new Array(100_000).fill("X-A: b"), "", "x"), "too-complex"],
    ["1,000 parts", () => multipart("mixed", {}, ...new Array(1_000).fill("\r\nx")), "too-complex"],
    ["lines like delimiters", () => multipart("mixed", {}, `\r\n${"--a\r\n".repeat(50_000)}`), "too-complex"],
    [
      "30 levels",
      () =>
        multipart(
          "mixed",
          {},
          times(30, (n) => `${level(n)}\r\n\r\n--b${n}`),
        ),
      "too-complex",
    ],
  ])("of %s are read up to the header", async (_, raw, problem) => {
    const mail = await readMail(raw());
    expect(mail).toMatchObject({ problems: [problem], subject: "Fwd: Your order 8190000000000012 is closed" });
    expect(mail.text).toBeNull();
  });

  test("never make reading or unwrapping throw", async () => {
    const fragment = fc.constantFrom(
      "From: ",
      "Date:",
      "\r\n",
      "\r\n\r\n",
      "<",
      "=?utf-8?b?",
      "boundary=",
      "--b",
      "> ",
      ": ",
      "@",
      "message/rfc822",
    );
    const text = fc
      .array(fc.oneof(fragment, fc.string({ unit: "binary" })), { maxLength: 60 })
      .map((parts) => bytes(parts.join("")));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2_000 }), text), fc.boolean(), async (raw, hasHeader) => {
        const mail = await readMail(hasHeader ? new Uint8Array([...textMail(""), ...raw]) : raw);
        const { originals } = await unwrapForward(mail, { timeZone: null });
        expect(originals.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("cut anywhere, are still read", async () => {
    const whole = multipart(
      "mixed",
      {},
      "Content-Type: text/plain\r\n\r\nsee",
      `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`,
    );
    for (let length = 0; length <= whole.length; length += 7) {
      expect(await readMail(whole.subarray(0, length))).toHaveProperty("problems");
    }
  });
});
