import { describe, expect, test } from "vitest";
import { bytes, closedLine, header, multipart, notification, sender, textMail, unwrap } from "./compose.ts";

// The ways in which mail clients of a terminal, and a few of a desktop, forward a notification whole.

const subject = "Your order 8190000000000012 is closed";
const orderLink = "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012&tracelog=rowan";
const [, , , , , , , , closedHtml = ""] = notification;
const whole = { from: sender, subject, date: { at: "2024-05-14T10:21:09Z", offset: "-07:00" } };

/** The notification as a mailbox has it: with the fields that servers add, its body quoted-printable. */
const delivered = [
  "Return-Path: <bounce@notice.aliexpress.com>",
  "Delivered-To: jo@example.com",
  "Received: from out-101.mail.aliyun.example (out-101.mail.aliyun.example [192.0.2.101])",
  " by mx.example.com (Postfix) with ESMTPS id 4VdXyz1234; Tue, 14 May 2024 12:21:12 +0200 (CEST)",
  "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=notice.aliexpress.com; s=s1024;",
  " h=Date:From:To:Message-ID:Subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA",
  ...notification.slice(0, 6),
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  '<p>Your order <a href=3D"https://www.aliexpress.com/p/order/detail.html?order=',
  'Id=3D8190000000000012&amp;tracelog=3Drowan">8190000000000012</a> has been closed.</p>',
];
const decoded = [...delivered.slice(0, -4), "", closedHtml];

/** The lines as a quoted-printable part (RFC 2045 §6.7) of their own. */
function quotedPrintable(lines: readonly string[]): string {
  const encoded = lines.map((line) => line.replaceAll("=", "=3D").replace(/(.{70}[^=]{1,2})(?=.)/g, "$1=\r\n"));
  return encoded.join("\r\n");
}

async function expectFound(raw: Uint8Array, { form = "inline", note = "Why?" } = {}): Promise<void> {
  const unwrapped = await unwrap(raw);
  expect(unwrapped.note).toBe(note);
  expect(unwrapped.originals).toHaveLength(1);
  expect(unwrapped.original).toMatchObject({ ...whole, form });
  expect(unwrapped.original.body.lines.join(" ")).toBe(closedLine);
  expect(unwrapped.original.body.links.map(({ href }) => href)).toEqual([orderLink]);
}

describe("an original pasted as its source", () => {
  test("by nmh, quoted-printable within quoted-printable", async () => {
    const lines = [
      "Why?",
      "",
      "------- Forwarded Message",
      "",
      ...delivered,
      "",
      "------- End of Forwarded Message",
      "",
    ];
    await expectFound(
      bytes(...header({ "Content-Transfer-Encoding": "quoted-printable" }), "", quotedPrintable(lines)),
    );
  });

  test("by nmh, of several parts, its boundaries stuffed (RFC 934)", async () => {
    const parts = [
      ...delivered.slice(0, 11),
      'Content-Type: multipart/alternative; boundary="-=_b"',
      "",
      "- ---=_b",
      "Content-Type: text/plain",
      "",
      "See the HTML.",
      "- ---=_b",
      ...delivered.slice(-5),
      "- ---=_b--",
    ];
    const lines = ["Why?", "", "------- Forwarded Message", "", ...parts, "", "------- End of Forwarded Message"];
    await expectFound(textMail(lines.join("\n")));
  });

  test.each([
    ["as it came", delivered],
    ["decoded, with a header that says otherwise", decoded],
    ["quoted", delivered.map((line) => `> ${line}`)],
  ])("by mutt and neomutt, %s", async (_, lines) => {
    const rule = `----- Forwarded message from AliExpress <${sender}> -----`;
    const text = ["Why?", "", rule, "", ...lines, "", "----- End forwarded message -----"].join("\n");
    await expectFound(textMail(text, { Subject: `[${sender}: ${subject}]` }));
  });

  test("by s-nail with all its header fields, and the buyer's words below", async () => {
    const text = ["-------- Original Message --------", ...decoded, "", "----- End of forwarded message -----", "Why?"];
    await expectFound(textMail(text.join("\n")));
  });
});

describe("HTML source inside a text part", () => {
  const source = [
    "<!DOCTYPE html>",
    "<html><head><title>Order closed</title></head>",
    `<body>${closedHtml}`,
    "</body></html>",
  ];

  test("by aerc, which loses the address", async () => {
    const text = ["Why?", "", "Forwarded message from AliExpress on Tue May 14, 2024 at 3:21 AM:", ...source];
    const { note, original } = await unwrap(textMail(text.join("\n")));
    expect(note).toBe("Why?");
    expect(original).toMatchObject({ form: "inline", from: null, subject, date: { at: "2024-05-14T01:21:00Z" } });
    expect(original.body).toEqual({
      lines: [closedLine],
      links: [{ href: orderLink, text: "8190000000000012" }],
    });
  });

  const head = [
    "Date: Tue, 14 May 2024 03:21:09 -0700 (PDT)",
    `From: AliExpress <${sender}>`,
    "To: jo@example.com",
    `Subject: ${subject}`,
    "",
  ];
  test.each([
    ["", source],
    [", quoted", [...source, ""]],
    [", of a mail that is no whole document", [`<table><tr><td>${closedHtml}</td></tr></table>`]],
  ])("by mutt without a viewer%s", async (name, lines) => {
    const mark = name === ", quoted" ? "> " : "";
    const rule = `----- Forwarded message from AliExpress <${sender}> -----`;
    const shown = [...head, ...lines].map((line) => `${mark}${line}`);
    const text = ["Why?", "", rule, "", ...shown, "", "----- End forwarded message -----"].join("\n");
    await expectFound(textMail(text, { Subject: `[${sender}: ${subject}]` }));
  });
});

describe("by Gnus", () => {
  const start = "-------------------- Start of forwarded message --------------------";
  const end = "-------------------- End of forwarded message --------------------";
  const head = [
    `From: AliExpress <${sender}>`,
    "To: jo@example.com",
    `Subject: ${subject}`,
    "Date: Tue, 14 May 2024 03:21:09 -0700",
  ];

  test.each([
    ["head", head],
    ["whole header", delivered.slice(0, -3)],
  ])("the %s stands in one part, the HTML in the next, the end in a third", async (_, lines) => {
    await expectFound(
      multipart(
        "mixed",
        { Subject: `[AliExpress] ${subject}` },
        `Content-Type: text/plain\r\n\r\n${["Why?", "", start, ...lines, "", ""].join("\r\n")}`,
        `Content-Type: text/html\r\nContent-Disposition: inline\r\n\r\n${closedHtml}`,
        `Content-Type: text/plain\r\n\r\n${["", end, ""].join("\r\n")}`,
      ),
    );
  });

  test("an attached original has lost its encoding, and is decoded all the same", async () => {
    const attached = delivered.filter((line) => !line.startsWith("Content-Transfer-Encoding"));
    await expectFound(
      multipart(
        "mixed",
        {},
        "Content-Type: text/plain\r\n\r\nWhy?\r\n",
        `Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${attached.join("\r\n")}`,
      ),
      { form: "attached" },
    );
  });
});

describe("an original attached whole", () => {
  const note = "Content-Type: text/plain\r\n\r\nWhy?\r\n";
  const [top, body] = [delivered.slice(0, -2), delivered.slice(-2)];

  test("by Alpine, with an empty line more at the top of its body", async () => {
    const part = `Content-Type: message/rfc822; CHARSET=US-ASCII\r\nContent-Description: \r\n\r\n${[...top, "", ...body].join("\r\n")}`;
    await expectFound(multipart("mixed", { Subject: `${subject} (fwd)` }, note, part), { form: "attached" });
  });

  test("by nmh, as the whole mail", async () => {
    const fields = header({ Subject: `${subject} (fwd)`, "Content-Type": "message/rfc822" });
    await expectFound(bytes(...fields, "Content-Description: forwarded message", "", ...delivered), {
      form: "attached",
      note: "",
    });
  });

  test("by aerc, in base64, beside an empty text", async () => {
    const part = `Content-Transfer-Encoding: base64\r\nContent-Type: message/rfc822; name="Your order.eml"\r\n\r\n${btoa(delivered.join("\r\n"))}`;
    await expectFound(multipart("mixed", {}, "Content-Type: text/plain\r\n\r\n\r\n", part), {
      form: "attached",
      note: "",
    });
  });
});

describe("an original sent on", () => {
  const resent = [
    "Resent-From: Jo <jo@example.com>",
    "Resent-To: orders@desk.localhost",
    "Resent-Date: Tue, 14 May 2024 14:00:00 +0200",
  ];

  test.each([
    ["bounced by Alpine, Evolution or mutt", [...resent, ...delivered]],
    ["resent by s-nail, below the header", [...delivered.slice(0, 6), ...resent, ...delivered.slice(6)]],
    [
      "redirected by Claws",
      delivered.map((line) => line.replace(`<${sender}>`, `<${sender}> (by way of Jo Buyer <jo@example.com>)`)),
    ],
  ])("%s is the original itself", async (_, lines) => {
    await expectFound(bytes(...lines), { form: "auto-forwarded", note: "" });
  });
});
