import { readFileSync } from "node:fs";
import { orderNumber as forwardedNumber, ordinaryForward } from "../mails.ts";

// The two mails of the growth tables: one that a stock of orders is copied from, and one that is answered.

/** When the desk's clock stands: after both mails. */
export const start = "2026-06-06T10:40:00Z";

const corpus = new URL("../../test/corpus/en-order-shipped-inline-plain/mail.eml", import.meta.url);
/** What the order was that every stored order is a copy of: shipped, and on its way. */
export const shipped = {
  from: "alex@example.com",
  orderNumber: "8190237603134471",
  mail: readFileSync(corpus, "latin1"),
} as const;

/** The next mail about such an order, for whichever buyer: the ordinary forward of 46 kB, its shipment cancelled. */
export async function cancelledForward(): Promise<(from: string, orderNumber: string) => string> {
  const forward = await ordinaryForward();
  return (from, orderNumber) =>
    forward(from)
      .toString("latin1")
      .replaceAll(forwardedNumber, orderNumber)
      .replaceAll("Mon, 05 Jan", "Sat, 06 Jun")
      .replaceAll("Mon, Jan 5", "Sat, Jun 6")
      .replaceAll("Mar 1 - Mar 12", "Jul 1 - Jul 12");
}
