import { Temporal } from "temporal-polyfill";

/** A mail to try the desk with; the orders are nobody's, the wording is made up in the manner of the shop's mails. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly subject: string;
  readonly body: readonly string[];
}

const orderNumber = "8190000000000012";

/** @param inDays prints a date so many days from the example's own: `Mar 1, 2026` */
const examplesAt = (inDays: (days: number) => string): readonly Example[] => [
  {
    id: "closed",
    title: "Closed, and no word why",
    subject: `Your order ${orderNumber} is closed`,
    body: [`Your order ${orderNumber} has been closed. The order page has the details.`],
  },
  {
    id: "shipment-cancelled",
    title: "The shipment was cancelled",
    subject: `Order ${orderNumber}: shipment cancelled`,
    body: ["Shipment cancelled.", `Estimated delivery: ${inDays(20)}`],
  },
  {
    id: "not-shipped",
    title: "Closed: not shipped in time",
    subject: `Your order ${orderNumber} is closed`,
    body: ["Your order has been closed because the seller did not ship it in time.", "Payment method: Visa card"],
  },
  {
    id: "refund-sent",
    title: "The refund was sent",
    subject: `Order ${orderNumber}: refund sent`,
    body: ["Your refund has been sent.", "Payment method: Visa card"],
  },
  {
    id: "phishing",
    title: "Not from AliExpress at all",
    subject: `Problem with order ${orderNumber}`,
    body: ["Your order cannot be delivered. Enter your card number at http://aliexpress.com.example.net/pay"],
  },
];

/** The five examples as of a moment. */
export function examples(now: string): readonly Example[] {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO("UTC").toPlainDate();
  return examplesAt((days) =>
    today.add({ days }).toLocaleString("en-US", { month: "short", day: "numeric", year: "numeric" }),
  );
}

/** A forward by hand of an example, as a buyer would send it five minutes after it came. */
export function forwardOf({ id, subject, body }: Example, now: string): string {
  const date = new Date(now).toUTCString().replace("GMT", "+0000");
  const from =
    id === "phishing" ? "Service <help@aliexpress.com.example.net>" : "AliExpress <transaction@notice.aliexpress.com>";
  return [
    "From: You <you@example.com>",
    "To: orders@desk.localhost",
    `Subject: Fwd: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${Date.parse(now)}.${id}@example.com>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "",
    "-------- Forwarded Message --------",
    `Subject: \t${subject}`,
    `Date: \t${date}`,
    `From: \t${from}`,
    "To: \tyou@example.com",
    "",
    "",
    ...body,
    "",
  ].join("\r\n");
}
