import type { Chance } from "./chance.ts";

/** What readers look for: put where it does not belong. */
const tokens = [
  "\r\n",
  "\r\n\r\n",
  "\n",
  "\r",
  "\0",
  " ",
  "\t",
  ">",
  "<",
  "&",
  '"',
  "'",
  "=",
  "=\r\n",
  "=3D",
  "=0D=0A",
  ":",
  ";",
  ",",
  "@",
  "--",
  "|",
  "From: ",
  "Subject: ",
  "Date: ",
  "Message-ID: ",
  "Reply-To: ",
  "References: <a> ",
  "Content-Type: text/html\r\n",
  "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
  "Content-Type: message/rfc822\r\n",
  "Content-Transfer-Encoding: base64\r\n",
  "Content-Transfer-Encoding: quoted-printable\r\n",
  "Auto-Submitted: no\r\n",
  "=?utf-8?q?",
  "=?utf-8?b?PHNjcmlwdD4=?=",
  "?=",
  "\xe2\x80\xae",
  "\xf0\x9f",
  "\xff\xfe",
  "AliExpress <transaction@notice.aliexpress.com>",
  "---------- Forwarded message ---------\r\n",
  "Begin forwarded message:\r\n",
  "-----Original Message-----\r\n",
  "On Tue, 14 May 2024 at 3:21, X <a@b.example> wrote:\r\n",
  "8190000000000012",
  "9990000000000099",
  "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012",
  "https://evil.example/zq",
  "<script>alert(1)</script>",
  '<a href="javascript:x">',
  "<blockquote>",
  "</div>",
  "<br>",
  "<td>",
  "<!--",
  "&lt;",
  "&#x202e;",
  "&nbsp;",
  "Your order 8190000000000012 has been closed.",
  "Reason: ",
  "Estimated delivery: Mar 1, 2026",
  "tracking number AP00823271816356",
  "US $12.34",
  "within 48 hours",
  "STOP\r\n",
  "STATUS\r\n",
  "DELETE\r\n",
  "EXPORT\r\n",
  "TZ Europe/Berlin\r\n",
  "LANG de\r\n",
  "ALSO x@y.example\r\n",
  "MUTE 8190000000000012\r\n",
  "NO REPLY\r\n",
  "REFUNDED\r\n",
  "NEW TRACKING X1\r\n",
  "VOLUME 9600 USD\r\n",
  "31 Feb 2024",
  "99:99",
  "+9999",
  "-1",
  "1e99",
  "__proto__",
  "toString",
] as const;

const longest = 200_000;

/**
 * A mail changed in a few places, as one character a byte: pieces moved, doubled, dropped, put in from another mail or
 * from what readers look for.
 */
export function mutantOf(mail: string, other: string, { below, pick }: Chance): string {
  let mutant = mail;
  for (let changes = 1 + below(4); changes > 0; changes -= 1) {
    const at = below(mutant.length + 1);
    const [before, after] = [mutant.slice(0, at), mutant.slice(at)];
    const piece = () => mutant.slice(below(mutant.length + 1)).slice(0, 1 + below(400));
    const change = [
      () => before + pick(tokens) + after,
      () => before + after.slice(1 + below(40)),
      () => before + after.slice(after.indexOf("\n") + 1),
      () => before + piece() + after,
      () => before + piece().repeat(1 + below(20)) + after,
      () => before + other.slice(below(other.length + 1)),
      () => before + other.slice(below(other.length + 1)).slice(0, below(2_000)) + after,
      () => before + String.fromCharCode(below(256)) + after.slice(1),
      () => mutant.replace(/\r?\n/g, pick(["\n", "\r\n", "\r", "\r\n "])),
      () => before + pick(tokens) + after.slice(after.search(/[\r\n<>]|$/)),
      () => `${before}\n${pick(tokens)}${after.slice(after.indexOf("\n") + 1)}`,
      () => `Subject: a\r\nFrom: jo@example.com\r\nContent-Type: message/rfc822\r\n\r\n${mutant}`,
    ] as const;
    mutant = pick(change)().slice(0, longest);
  }
  return mutant;
}
