import { describe, expect, test } from "vitest";
import { bytes, closedLine, header, multipart, notification, sender, textMail, unwrap } from "./compose.ts";

const subject = "Your order 8190000000000012 is closed";
const attachment = `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`;
const note = "Content-Type: text/plain\r\n\r\nWhy?\r\n";
const whole = {
  from: sender,
  subject,
  date: { at: "2024-05-14T10:21:09Z", offset: "-07:00" },
  body: { lines: [closedLine] },
};

describe("an attached original", () => {
  test("is read from its own bytes, which it keeps", async () => {
    const { note: words, original } = await unwrap(multipart("mixed", {}, note, attachment));
    expect(words).toBe("Why?");
    expect(original).toMatchObject({
      ...whole,
      form: "attached",
      messageId: "<1.2.JavaMail.admin@notice.aliexpress.com>",
    });
    expect(new TextDecoder().decode(original.raw ?? undefined).trimEnd()).toBe(notification.join("\r\n"));
  });

  test("may be the whole forward, as nmh sends it", async () => {
    const { original } = await unwrap(bytes(...header({ "Content-Type": "message/rfc822" }), "", ...notification));
    expect(original).toMatchObject({ ...whole, form: "attached" });
  });

  test.each(["", '; name="ATT00001"'])(
    "may have no type, if it begins as a mail does: application/octet-stream%s",
    async (name) => {
      const part = (content: string) =>
        `Content-Type: application/octet-stream${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(content)}`;
      const { original } = await unwrap(multipart("mixed", {}, note, part(notification.join("\r\n"))));
      expect(original).toMatchObject({ ...whole, form: "attached" });
      for (const other of ["Dear: all\r\nplease: note\r\nthis: too", "\x89PNG\r\n\x1a\n", "From: x\r\n\r\nSubject: y"])
        expect((await unwrap(multipart("mixed", {}, note, part(other)))).original.form).toBe("none");
    },
  );

  test("may be one of several", async () => {
    const other = attachment.replaceAll("8190000000000012", "8190000000000029");
    const { originals } = await unwrap(multipart("mixed", {}, note, attachment, other));
    expect(originals.map((original) => original.subject)).toEqual([subject, "Your order 8190000000000029 is closed"]);
  });

  test("inside attached forwards is the innermost", async () => {
    const inner = new TextDecoder().decode(multipart("mixed", {}, note, attachment)).replaceAll("=_part", "=_inner");
    const { originals } = await unwrap(multipart("mixed", {}, note, `Content-Type: message/rfc822\r\n\r\n${inner}`));
    expect(originals).toMatchObject([{ ...whole, form: "attached" }]);
  });

  test("that is an inline forward itself stays one: no signature covers what it quotes", async () => {
    const inline = new TextDecoder().decode(
      textMail(
        `From: AliExpress <${sender}>\nDate: Tue, 14 May 2024 03:21:09 -0700\nSubject: ${subject}\n\n${closedLine}`,
      ),
    );
    const { original } = await unwrap(multipart("mixed", {}, note, `Content-Type: message/rfc822\r\n\r\n${inline}`));
    expect(original).toMatchObject({ ...whole, form: "inline", raw: null });
  });

  test("that is no mail is passed over", async () => {
    const picture =
      'Content-Type: application/octet-stream; name="a.eml"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=';
    expect((await unwrap(multipart("mixed", {}, note, picture))).original).toMatchObject({
      form: "none",
      from: "jo@example.com",
    });
  });
});

describe("an original pasted with its header", () => {
  const quotedPrintable = [
    "Return-Path: <bounce@notice.aliexpress.com>",
    ...notification.slice(0, 6),
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    '<p>Your order <a href=3D"https://www.aliexpress.com/p/order/detail.html?ord=',
    'erId=3D8190000000000012">8190000000000012</a> has been closed.</p>',
  ];
  const rule = `----- Forwarded message from AliExpress <${sender}> -----`;

  test.each([
    ["as its source", quotedPrintable],
    [
      "decoded, with a header that says otherwise",
      [
        ...quotedPrintable.slice(0, 9),
        "",
        "Your order 8190000000000012",
        "has been closed. https://www.aliexpress.com/?orderId=8190000000000012",
      ],
    ],
  ])("by mutt, %s, is read as a mail", async (_, lines) => {
    const { note: words, original } = await unwrap(
      textMail(["Why?", "", rule, "", ...lines, "", "----- End forwarded message -----"].join("\n"), {
        Subject: `[${sender}: ${subject}]`,
      }),
    );
    expect(words).toBe("Why?");
    expect(original).toMatchObject({
      form: "inline",
      from: sender,
      subject,
      raw: null,
      date: { at: "2024-05-14T10:21:09Z" },
    });
    expect(original.body.lines.join(" ")).toMatch(/^Your order 8190000000000012 has been closed\.(?: https:\S+)?$/);
    expect(original.body.links[0]?.href).toContain("orderId=8190000000000012");
  });
});

describe("a mail that nobody took apart", () => {
  const [, ...rest] = notification;
  const relay = "transaction_at_notice_aliexpress_com_0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com";

  test.each([
    ["straight from AliExpress", notification, "direct"],
    ["through Apple's relay", [`From: AliExpress <${relay}>`, ...rest], "relayed"],
    [
      "through a Gmail filter",
      [
        "X-Forwarded-To: orders@desk.localhost",
        "X-Forwarded-For: jo@example.com orders@desk.localhost",
        ...notification,
      ],
      "auto-forwarded",
    ],
    [
      "bounced by Alpine",
      ["Resent-From: Jo <jo@example.com>", "Resent-To: orders@desk.localhost", ...notification],
      "auto-forwarded",
    ],
    [
      "redirected by Claws",
      [`From: AliExpress <${sender}> (by way of Jo Buyer <jo@example.com>)`, ...rest],
      "auto-forwarded",
    ],
  ])("%s is the original", async (_, lines, form) => {
    expect((await unwrap(bytes(...lines))).original).toMatchObject({ ...whole, form });
  });

  test("redirected by Thunderbird has lost its date", async () => {
    const raw = bytes(
      ...header({ Subject: subject, "Reply-To": `AliExpress <${sender}>`, "Content-Type": "text/html" }),
      "",
      `<p>${closedLine}</p>`,
    );
    const { note: words, original } = await unwrap(raw);
    expect(words).toBe("");
    expect(original).toMatchObject({
      form: "auto-forwarded",
      from: sender,
      subject,
      date: { at: "2024-05-14T12:00:00Z", offset: null },
    });
  });

  test("from a look-alike is not AliExpress's", async () => {
    const raw = bytes("From: AliExpress <transaction@notice.aliexpress.com.example.net>", ...rest);
    expect((await unwrap(raw)).original).toMatchObject({
      form: "none",
      from: "transaction@notice.aliexpress.com.example.net",
    });
  });
});
