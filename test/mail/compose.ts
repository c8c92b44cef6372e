import { readMail } from "../../lib/core/mail/read-mail.ts";
import { unwrapForward } from "../../lib/core/mail/unwrap-forward.ts";

// Mails for the tests, written out part by part so that a test shows the bytes that matter to it.

const encoder = new TextEncoder();

export function bytes(...lines: readonly string[]): Uint8Array {
  return encoder.encode(lines.join("\r\n"));
}

/** Header lines of a forward by the buyer; a field given again replaces the usual one. */
export function header(fields: Readonly<Record<string, string>> = {}): readonly string[] {
  const usual = {
    From: "Jo Buyer <jo@example.com>",
    To: "orders@desk.localhost",
    Subject: "Fwd: Your order 8190000000000012 is closed",
    Date: "Tue, 14 May 2024 14:00:00 +0200",
    "Message-ID": "<forward@example.com>",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
  };
  return Object.entries({ ...usual, ...fields }).map(([name, value]) => `${name}: ${value}`);
}

export function textMail(body: string, fields: Readonly<Record<string, string>> = {}): Uint8Array {
  return bytes(...header(fields), "", body.replaceAll("\n", "\r\n"));
}

export function htmlMail(html: string, fields: Readonly<Record<string, string>> = {}): Uint8Array {
  return textMail(html, { "Content-Type": "text/html; charset=utf-8", ...fields });
}

export function multipart(
  kind: string,
  fields: Readonly<Record<string, string>>,
  ...parts: readonly string[]
): Uint8Array {
  const boundary = "=_part";
  return bytes(
    ...header({ "Content-Type": `multipart/${kind}; boundary="${boundary}"`, ...fields }),
    "",
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    "",
  );
}

/** A notification as AliExpress sends it. */
export const notification = [
  "From: AliExpress <transaction@notice.aliexpress.com>",
  "To: jo@example.com",
  "Subject: Your order 8190000000000012 is closed",
  "Date: Tue, 14 May 2024 03:21:09 -0700 (PDT)",
  "Message-ID: <1.2.JavaMail.admin@notice.aliexpress.com>",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  '<p>Your order <a href="https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012&amp;tracelog=rowan">8190000000000012</a> has been closed.</p>',
];

export const sender = "transaction@notice.aliexpress.com";
export const closedLine = "Your order 8190000000000012 has been closed.";

/** Reads and unwraps a mail of a buyer in Berlin. */
export async function unwrap(raw: Uint8Array, timeZone: string | null = "Europe/Berlin") {
  const unwrapped = await unwrapForward(await readMail(raw), { timeZone });
  const [original] = unwrapped.originals;
  if (original === undefined) throw new Error("an unwrapped mail has an original");
  return { ...unwrapped, original };
}
