import type { Arrival } from "../../lib/adapters/events.ts";

// Mails as clients write them; the addresses and order numbers are nobody's.

const closedNotice = (orderNumber: string) => [
  `Your order ${orderNumber} has been closed.`,
  "The order page has the details.",
];

export interface Given {
  readonly from?: string;
  readonly orderNumber?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
}

/** A forward by hand from Gmail's web client, of the notice that an order was closed. */
export function gmailForward(given: Given = {}): string {
  const { from = "Sample Buyer <buyer@example.com>", orderNumber = "8190000000000012" } = given;
  return mail([
    `From: ${from}`,
    "To: orders@desk.localhost",
    `Subject: Fwd: Your order ${orderNumber} is closed`,
    "Date: Sun, 15 Feb 2026 10:03:00 +0100",
    `Message-ID: ${given.messageId ?? "<one@example.com>"}`,
    ...(given.headers ?? []),
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    "What now?",
    "",
    "---------- Forwarded message ---------",
    "From: AliExpress <transaction@notice.aliexpress.com>",
    "Date: Sun, Feb 15, 2026 at 10:00 AM",
    `Subject: Your order ${orderNumber} is closed`,
    "To: <buyer@example.com>",
    "",
    "",
    ...closedNotice(orderNumber),
  ]);
}

/** The same mail, forwarded with Thunderbird, which prints the original's own time. */
export function thunderbirdForward(given: Given = {}): string {
  const { from = "Sample Buyer <buyer@example.com>", orderNumber = "8190000000000012" } = given;
  return mail([
    `From: ${from}`,
    "To: orders@desk.localhost",
    `Subject: Fwd: Your order ${orderNumber} is closed`,
    "Date: Sun, 15 Feb 2026 11:03:00 +0100",
    `Message-ID: ${given.messageId ?? "<two@example.com>"}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8; format=flowed",
    "",
    "",
    "-------- Forwarded Message --------",
    `Subject: \tYour order ${orderNumber} is closed`,
    "Date: \tSun, 15 Feb 2026 01:00:00 -0800 (PST)",
    "From: \tAliExpress <transaction@notice.aliexpress.com>",
    "To: \tbuyer@example.com",
    "",
    "",
    "",
    ...closedNotice(orderNumber),
  ]);
}

/** The shop's own mail, as a filter sends it on. */
export function noticeItself(given: Given = {}): string {
  const { orderNumber = "8190000000000012" } = given;
  return mail([
    "From: AliExpress <transaction@notice.aliexpress.com>",
    "To: buyer@example.com",
    `Subject: Your order ${orderNumber} is closed`,
    "Date: Sun, 15 Feb 2026 01:00:00 -0800",
    `Message-ID: ${given.messageId ?? "<notice@notice.aliexpress.com>"}`,
    "Precedence: bulk",
    "List-Unsubscribe: <mailto:unsubscribe@notice.aliexpress.com>",
    ...(given.headers ?? []),
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    ...closedNotice(orderNumber),
  ]);
}

export const mail = (lines: readonly string[]): string => lines.join("\r\n");

/** What SES tells of a mail that passed. */
export const arrival = (id: string, given: Partial<Arrival> = {}): Arrival => ({
  id,
  at: "2026-02-15T09:05:00Z",
  source: "buyer@example.com",
  recipients: ["orders@desk.localhost"],
  passes: { dmarc: true, virus: true },
  bucket: "mails",
  key: id,
  ...given,
});

/** A mail of the buyer's own, in the thread of whatever the subject and the references say. */
export function note(
  lines: readonly string[],
  given: { subject?: string; date?: string; headers?: readonly string[] } = {},
): string {
  return mail([
    "From: Sample Buyer <buyer@example.com>",
    "To: orders@desk.localhost",
    `Subject: ${given.subject ?? "Re: [Order 8190000000000012]"}`,
    `Date: ${given.date ?? "Sun, 15 Feb 2026 10:10:00 +0100"}`,
    "Message-ID: <note@example.com>",
    ...(given.headers ?? []),
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    ...lines,
  ]);
}

/** The shop's mail of any kind, forwarded by hand with Thunderbird. @param date as the header prints it, `Sun, 15 Feb 2026 09:00:00 +0000` */
export function forwardOf(subject: string, body: readonly string[], date: string): string {
  return mail([
    "From: Sample Buyer <buyer@example.com>",
    "To: orders@desk.localhost",
    `Subject: Fwd: ${subject}`,
    `Date: ${date}`,
    "Message-ID: <forward@example.com>",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8; format=flowed",
    "",
    "",
    "-------- Forwarded Message --------",
    `Subject: \t${subject}`,
    `Date: \t${date}`,
    "From: \tAliExpress <transaction@notice.aliexpress.com>",
    "To: \tbuyer@example.com",
    "",
    "",
    ...body,
  ]);
}
