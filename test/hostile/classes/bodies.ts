import { htmlMail, textMail } from "../../mail/compose.ts";
import { type HostileClasses, times } from "../chance.ts";

const minute = (n: number) => 10 + (n % 50);
const number = (n: number) => `819${String(n).padStart(13, "0")}`;
const head =
  "---------- Forwarded message ---------\nFrom: AliExpress <transaction@notice.aliexpress.com>\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: Your order 8190000000000012 is closed\n\n";
const asHtml = (text: string) => text.replaceAll("<", "&lt;").replaceAll("\n", "<br>");

/** One of two ways to print a text. */
const either = (text: string, isHtml: boolean) => (isHtml ? htmlMail(asHtml(text)) : textMail(text));

/** Bombs for whoever reads HTML. */
export const html: HostileClasses = {
  "a table of many cells": ({ about }, scale) =>
    htmlMail(`<table>${"<tr>".repeat(20)}${"<td>x".repeat(about(2_000 * scale))}`),
  "elements inside one another": ({ about, pick }, scale) =>
    htmlMail(
      `<${pick(["div", "blockquote", "a", "b", "table", "p", "template", "title", "script"])}>`.repeat(
        about(3_000 * scale),
      ),
    ),
  "attributes without end": ({ about, pick }, scale) =>
    htmlMail(`<a ${pick(["a ", "href=x ", 'a="', "=", "/ ", "' "]).repeat(about(5_000 * scale))}>x</a>`),
  "comments, declarations and instructions": ({ about, pick }, scale) =>
    htmlMail(pick(["<!--", "<!", "<?", "<![CDATA[", "--!>", "<!-- -- >", "]]>"]).repeat(about(4_000 * scale))),
  entities: ({ about, pick }, scale) =>
    htmlMail(
      pick([
        "&",
        "&#",
        "&#x110000;",
        "&#0;",
        "&amp",
        "&NotNestedGreaterGreater;",
        "&#55296;",
        "&#x202e;",
        "&lt;script&gt;",
      ]).repeat(about(4_000 * scale)),
    ),
  styles: ({ about }, scale) =>
    htmlMail(
      `<style>${"a{}/*".repeat(about(3_000 * scale))}</style><p style="${"a:b;".repeat(about(3_000 * scale))}">x`,
    ),
  "tags that are not closed": ({ about, pick }, scale) =>
    htmlMail(pick(["<", "<a", "</", "<a href='", '<a href="x', "<p<p", "<@"]).repeat(about(4_000 * scale))),
  "an address of a link without end": ({ about, pick }, scale) =>
    htmlMail(
      `<a href="${pick(["https://www.aliexpress.com/?", "javascript:", "data:text/html,", "//", "https://a@"])}${pick(["%25", "orderId=8190000000000012&", "a", "&amp;", "/../"]).repeat(about(3_000 * scale))}">x</a>`,
    ),
  "bases and links of many": ({ about }, scale) =>
    htmlMail(
      times(
        about(1_000 * scale),
        (n) => `<base href="https://h${n}.example/"><a href="/p?orderId=${number(n)}">${number(n)}</a>`,
      ),
    ),
  "pictures and forms": ({ about }, scale) =>
    htmlMail(`${"<img src=cid:a><form action=x><input formaction=y>".repeat(about(500 * scale))}<svg/onload=alert(1)>`),
};

/** Bombs for the patterns that run over text: each family gets what it almost matches. */
export const texts: HostileClasses = {
  "order numbers": ({ about, below }, scale) =>
    either(head + times(about(500 * scale), (n) => `Order ${number(n)}\n`), below(2) === 0),
  "digits without end": ({ about, below }, scale) =>
    either(head + "8190000000000012".repeat(about(500 * scale)), below(2) === 0),
  dates: ({ about, below, pick }, scale) =>
    either(
      times(about(500 * scale), (n) =>
        pick([
          `Datum: Di., ${(n % 28) + 1}. Mai ${2000 + (n % 27)} um 3:${minute(n)} Uhr\n`,
          `Date: 3 ab${n}c 2024 12:30\n`,
          `2024年5月${n % 30}日 12:${minute(n)}\n`,
          "12/12/12 12:12:12 +1212 ",
        ]),
      ),
      below(2) === 0,
    ),
  links: ({ about, below, pick }, scale) =>
    either(
      times(about(800 * scale), (n) =>
        pick([
          `https://www.aliexpress.com/p/order/detail.html?orderId=${number(n)}\n`,
          "<https://a.example/<",
          "http://",
          "www.",
          "a@b.",
          "://",
        ]),
      ),
      below(2) === 0,
    ),
  heads: ({ about, below }, scale) =>
    either(
      times(about(300 * scale), (n) => `${head.replace("0012", `${1000 + n}`)}`),
      below(2) === 0,
    ),
  attributions: ({ about, below }, scale) =>
    either(
      times(about(300 * scale), (n) => `On Tue, 14 May 2024 at 3:${minute(n)}, X <a${n}@b.example> wrote:\n`),
      below(2) === 0,
    ),
  labels: ({ about, below, pick }, scale) =>
    either(
      times(about(1_000 * scale), () => pick(["From:\n", "a:\n", "Subject : \n", "\uff1a\n", "Von: x <", "Date:\t\n"])),
      below(2) === 0,
    ),
  "Yahoo's rules": ({ about, below }, scale) =>
    either(
      times(about(50 * scale), () => `----- Forwarded Message ----- From: x ${"Sent Datum To: Subject ".repeat(50)}\n`),
      below(2) === 0,
    ),
  rules: ({ about, below, pick }, scale) =>
    either(pick(["-", "_", "=", "- ", "-*-", "\u2010", "-----x"]).repeat(about(5_000 * scale)), below(2) === 0),
  "quote marks": ({ about, below, pick }, scale) =>
    either(
      times(about(1_000 * scale), (n) => `${pick([">", "> ", " >", "| "]).repeat(n % 120)}x\n`),
      below(2) === 0,
    ),
  "spaces of all kinds": ({ about, pick }, scale) =>
    textMail(
      head +
        `${pick([" ", "\t", "\u00a0", "\u3000", "\u200b", "\u200d", "\u034f", "\u2028"]).repeat(about(5_000 * scale))}x\n`.repeat(
          3,
        ),
    ),
  signatures: ({ about, below }, scale) =>
    either(`Sent from ${"iphone gesendet von ".repeat(about(2_000 * scale))}`, below(2) === 0),
  "source pasted into a text": ({ about, pick }, scale) =>
    textMail(
      times(
        about(40 * scale),
        (n) =>
          `From: a@b.example\nTo: c@d.example\nSubject: ${n}\nDate: Tue, 14 May 2024 03:21:09 +0000\nMessage-ID: <${n}@x>\nContent-Type: ${pick(["text/html", "message/rfc822", "multipart/mixed; boundary=b"])}\n\n`,
      ),
    ),
  commands: ({ about, pick }, scale) =>
    textMail(
      times(about(200 * scale), (n) =>
        pick([
          "STOP\n",
          `MUTE ${number(n)}\n`,
          "TZ Mars/Phobos\n",
          "LANG xx\n",
          "ALSO a@b.example, c@d.example\n",
          "REASON <b>x</b>\n",
          "VOLUME 99999999999999999999 USD\n",
          "NEW TRACKING ../../x\n",
          "TZ ../../etc/localtime\n",
        ]),
      ),
    ),
  "sentences of a seller": ({ about, pick }, scale) =>
    textMail(
      head +
        times(about(500 * scale), () =>
          pick([
            "The seller asks you to cancel ",
            "Reason: ",
            "Estimated delivery: ",
            "refund of US $",
            "tracking number AP00823271816356 ",
            "Processing time: 99999999999 days. ",
            "within 99 hours ",
          ]),
        ),
    ),
  "one word without end": ({ about, pick }, scale) =>
    textMail(
      head +
        pick(["a", "\u0301", "\u{1f468}\u200d", "\u0410", "\ufdfa", "e\u0301", "\u1100\u1161", "1,", "$", "A1"]).repeat(
          about(5_000 * scale),
        ),
    ),
  "letters that read backwards": ({ pick }) =>
    textMail(`${head}Reason: \u202e${pick(["dnufer", "\u2066", "\u200f"])}\u202c \u0000\u0007\u001b[31m red`, {
      Subject: "Fwd: \u202eYour order 8190000000000012 is closed",
    }),
  "half characters": ({ about }, scale) =>
    htmlMail(`${asHtml(head)}Reason: &#xD83D;${"\ud83d".repeat(about(50 * scale))}&#xDE00; \ufffe\uffff`),
};

const scripts = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg/onload=alert(1)>',
  "javascript:alert(1)",
  "</title><script>alert(1)</script>",
  "]]><x>",
  "https://evil.example/zq",
  "www.evil.example/zq",
  "evil.example/zq",
  "[x](https://evil.example/zq)",
  'x="https://intranet/zq',
  "=cmd|' /C calc'!A0",
  "+1+1",
  "@SUM(1)",
  "-2+3",
  "../../etc/passwd",
  "\r\nBcc: victim@example.net\r\n",
  "END:VCALENDAR\r\nBEGIN:VALARM",
  "{{7*7}}",
  "%n%s",
] as const;

/** What a letter repeats of a mail, and ought to repeat as words. */
export const quoted: HostileClasses = {
  "script in a reason": ({ pick }) =>
    textMail(
      `${head}Your order 8190000000000012 has been closed.\nReason: ${pick(scripts)} out of stock ${pick(scripts)}`,
    ),
  "script in a subject": ({ pick }) =>
    textMail(`${head}closed`, {
      Subject: `Fwd: Your order 8190000000000012 is closed ${pick(scripts)}`.replace(/[\r\n]+/g, " "),
    }),
  "script in the original's head": ({ pick }) =>
    textMail(
      `---------- Forwarded message ---------\nFrom: ${pick(scripts)} <transaction@notice.aliexpress.com>\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: Order 8190000000000012: order closed ${pick(scripts)}\n\nYour order has been closed ${pick(scripts)}.`,
    ),
  "script in a tracking number": ({ pick }) =>
    textMail(`NEW TRACKING ${pick(scripts)}\nREASON ${pick(scripts)}`, {
      Subject: "Re: [Order 8190000000000012] Closed",
    }),
  "script in a command": ({ pick }) => textMail(`${pick(["TZ", "LANG", "ALSO", "MUTE", "UNMUTE"])} ${pick(scripts)}`),
  "script in escaped HTML": ({ pick }) =>
    htmlMail(
      `<p>${asHtml(head)}Your order <b>8190000000000012</b> has been closed. Reason: ${pick(scripts).replaceAll("<", "&lt;").replaceAll(">", "&#62;")}</p>`,
    ),
  "script in a name": ({ pick }) =>
    textMail("STATUS", { From: `"${pick(scripts).replace(/[\r\n"]+/g, " ")}" <jo@example.com>` }),
  "the code of a mail about forwarding": ({ pick }) =>
    textMail(
      `${pick(scripts)} has requested to automatically forward mail to your email address\nConfirmation code: ${pick(["123456789", ...scripts])}\nhttps://mail-settings.google.com/mail/vf-zq`,
      {
        From: "Gmail Team <forwarding-noreply@google.com>",
        Subject: `(#123456789) Gmail Forwarding Confirmation - Receive Mail from ${pick(scripts).replace(/[\r\n]+/g, " ")}`,
      },
    ),
};
