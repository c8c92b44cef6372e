import { bytes, header, textMail } from "../../mail/compose.ts";
import { type HostileClasses, times } from "../chance.ts";

const closed = "Your order 8190000000000012 has been closed.";
const breaks = ["\r\n", "\n", "\r", "=0D=0A", "\u2028", "\u0085", "%0d%0a", "\v"] as const;
const injected = "Bcc: victim@example.net";
const q = (text: string) => `=?utf-8?q?${text}?=`;
const b = (text: string) => `=?utf-8?b?${Buffer.from(text).toString("base64")}?=`;

/** Bombs in headers, and what is meant for the header of the answer. */
export const headers: HostileClasses = {
  "a header of many lines": ({ about }, scale) =>
    bytes(
      ...header(),
      times(about(2_000 * scale), (n) => `X-${n}: y\r\n`),
      closed,
    ),
  "a header line without end": ({ about }, scale) => textMail(closed, { "X-Long": "a ".repeat(about(5_000 * scale)) }),
  "a folded header line without end": ({ about }, scale) =>
    textMail(closed, { Subject: `a${"\r\n b".repeat(about(3_000 * scale))}` }),
  "a subject without end": ({ about, pick }, scale) =>
    textMail(closed, {
      Subject: pick(["Fwd: ", "Re: [Order 8190000000000012] ", "\t \t", "8190000000000012 ", "a"]).repeat(
        about(2_000 * scale),
      ),
    }),
  "encoded words without end": ({ about, pick }, scale) =>
    textMail(closed, {
      Subject: pick([q("=E2=80=AE"), b("a\r\nb"), "=?utf-8?q?", "=?x?b?", "=??=", "=?gb18030?b?gTCBMA==?= "]).repeat(
        about(500 * scale),
      ),
    }),
  "line breaks in encoded words of the subject": ({ pick }) =>
    textMail(closed, {
      Subject: pick([
        q(`a=0D=0A${injected.replaceAll(" ", "_")}`),
        b(`a\r\n${injected}`),
        b(`a\n\n<script>alert(1)</script>`),
      ]),
    }),
  "ids that are none": ({ pick }) =>
    textMail(closed, {
      "Message-ID": pick([
        // Letters whose last byte is a line break, or no character: Latin-1 would make that of them.
        `<a@example.com${b(`\u010d\u010a${injected}`)}>`,
        `<a@example.com\u010d\u010a${injected}>`,
        `<a@example.com${b("\uac00")}>`,
      ]),
    }),
  "line breaks in names": ({ pick }) =>
    textMail(closed, {
      From: `${pick([b(`Jo\r\n${injected}`), q("Jo=0D=0ABcc:_victim=40example.net"), '"Jo\\\r\\\nX: y"'])} <jo@example.com>`,
    }),
  "line breaks in addresses": ({ pick }) =>
    textMail(closed, { From: `<${pick(["jo", '"jo\\\r\\\n"', b("jo\r\n")])}${pick(breaks)}${injected}@example.com>` }),
  "line breaks in ids": ({ pick }) =>
    textMail(closed, {
      "Message-ID": `<a${pick(breaks)}${injected}@example.com>`,
      "In-Reply-To": `<a${pick(breaks)} x>`,
      References: `<a>${pick(breaks)} ${injected} <b>`,
    }),
  "ids without end": ({ about }, scale) =>
    textMail(closed, {
      "Message-ID": `<${"a".repeat(about(2_000 * scale))}@example.com>`,
      References: times(about(500 * scale), (n) => `<${n}@example.com> `),
    }),
  "addresses without end": ({ about, pick }, scale) =>
    textMail(closed, {
      [pick(["From", "To", "Reply-To", "Cc"])]: times(about(1_000 * scale), (n) => `a${n}@b.example, `),
    }),
  "addresses in groups, quotes and comments": ({ about, pick }, scale) =>
    textMail(closed, { From: pick(["a:", '"', "(", "<", "a@", ";", "\\", ",", "(a)<"]).repeat(about(2_000 * scale)) }),
  "an address of many words": ({ pick }) =>
    textMail(closed, {
      From: pick([
        "<jo@example.com, victim@example.net>",
        '"jo@example.com" <victim@example.net>',
        "jo@example.com <victim@example.net> <x@example.org>",
        "jo@example.com\0@example.net",
        "=?utf-8?q?jo=40example.com=2C?= <a@example.net>",
        "jo@xn--80ak6aa92e.example",
        "<@a,@b:jo@example.com>",
        "jo@[127.0.0.1]",
        "jo@example.com?bcc=victim@example.net",
      ]),
    }),
  "dates that are none": ({ pick }) =>
    textMail(closed, {
      Date: pick([
        "Fri, 31 Feb 2024 25:61:61 +9999",
        "0",
        "9".repeat(9_000),
        "Tue, 14 May 275760 00:00:00 +0000",
        "Tue, 14 May 0000 00:00:00 -9999",
        "1 Jan 1970 00:00:00 +2500",
        "Tue, 14 May 2024 03:21:09 (".repeat(500),
        "-1",
      ]),
    }),
  "names of object properties": ({ pick }) =>
    bytes(
      ...header(),
      `${pick(["__proto__", "constructor", "toString", "hasOwnProperty"])}: x`,
      "__proto__: y",
      "Content-Disposition: x; __proto__=y",
      "",
      closed,
    ),
  "fields without a name, or with odd ones": () =>
    bytes(
      ...header(),
      ": x",
      "x y: z",
      "\u00e9: a",
      "From : other@example.com",
      "Subject",
      "=?utf-8?q?From?=: x",
      "",
      closed,
    ),
  "parameters in pieces": ({ about }, scale) =>
    textMail(closed, {
      "Content-Type": `text/plain; ${times(about(300 * scale), (n) => `name*${n}*=utf-8''%0d%0a..%2f; `)}`,
    }),
  "file names that are paths": ({ pick }) =>
    textMail(closed, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="${pick(["../../../etc/passwd", "..\\..\\a.eml", "/dev/null", "C:\\a.eml", "a\0.eml", ".eml", "~/.ssh/a.eml", "file:///etc/passwd"])}"`,
    }),
  "what a machine writes": ({ pick }) =>
    bytes(
      pick([
        "Auto-Submitted: auto-replied",
        "Precedence: bulk",
        "List-Id: <a>",
        "X-Loop: whyclosed",
        "Return-Path: <>",
        "Content-Type: multipart/report",
        "X-Auto-Response-Suppress: OOF",
      ]),
      ...header(),
      "",
      closed,
    ),
  "raw bytes above ASCII": ({ below }) => {
    const raw = textMail(`${closed} ${"x".repeat(200)}`, {
      Subject: "xxxxxxxxxxxxxxxxxxxxxxxx",
      From: "xxxxxxxx <jo@example.com>",
    });
    return raw.map((byte) => (byte === 0x78 ? 128 + below(128) : byte));
  },
};
