import { onceForBoth } from "../once-for.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addDays, dateIn } from "./dates.ts";
import { type Clock, type Due, dueAfter } from "./due.ts";
import { replyDues, trackingDues } from "./parcel-dues.ts";
import { parcelOf, parcelsOf } from "./parcels.ts";
import { closeAfterProcessing, decision, escalation, suspendedSellerRefund } from "./periods.ts";
import { closingOf, disputeOf, firstOf, lastOf, lastWith, paidAt, wasShipped } from "./timeline.ts";
import { windowOf } from "./window.ts";

/** Every deadline that the order's events set, whether it still matters or not. */
export const deadlinesOf = onceForBoth((order: Order, clock: Clock): readonly Due[] => {
  return [
    ...processing(order, clock),
    ...payment(order),
    ...replyDues(order, troubleOf(order), clock),
    ...trackingDues(order, parcelOf(order), clock),
    ...windowOf(order, clock),
    ...dispute(order, clock),
    ...suspended(order, clock),
  ];
});

/** Ship-by date in the mail, else the day of payment and the processing days. */
export function processing(order: Order, { timeZone }: Clock): readonly Due[] {
  const shipBy = lastWith(order, "shipBy");
  const days = lastWith(order, "processingDays");
  const paid = paidAt(order);
  if (shipBy?.details.shipBy !== undefined) {
    return [
      {
        name: "processingDeadline",
        value: shipBy.details.shipBy,
        rule: "R-20",
        formula: "ship-by date in the mail",
        because: shipBy,
      },
    ];
  }
  if (days?.details.processingDays === undefined || paid === undefined) return [];
  return [dueAfter("processingDeadline", dateIn(timeZone, paid.at), days.details.processingDays, "A-17", days)];
}

function payment(order: Order): readonly Due[] {
  const awaited = lastWith(order, "payBy");
  if (awaited?.details.payBy === undefined) return [];
  return [
    {
      name: "paymentDue",
      value: awaited.details.payBy,
      rule: "R-69",
      formula: "countdown in the mail",
      because: awaited,
    },
  ];
}

/** What the seller has to explain: the parcel's trouble, or a close without a cause after it was shipped. */
export function troubleOf(order: Order): OrderEvent | null {
  // Who has a dispute need not ask the seller first.
  if (disputeOf(order) !== undefined) return null;
  const { state, trouble } = parcelOf(order);
  if (trouble !== null && state !== "customs") return trouble;
  const closing = closingOf(order);
  if (closing === null) return null;
  if (closing.reason === "shipment-cancelled") return closing.closed;
  // "Not shipped" against a carrier's scan is no explanation either (precedence 5 of the guide's rules).
  const isUnexplained = closing.reason === "not-shipped" || closing.reason === null;
  return isUnexplained && isUnderway(order) ? closing.closed : null;
}

const isUnderway = (order: Order): boolean =>
  wasShipped(order) && parcelsOf(order).some(({ state }) => state !== "delivered" && state !== "received");

/** Five days for the seller, then the platform's seven to ten. */
function dispute(order: Order, { timeZone }: Clock): readonly Due[] {
  const escalated = lastOf(order, "dispute-escalated");
  const opened = firstOf(order, "dispute-opened") ?? escalated;
  if (opened === undefined || lastOf(order, "dispute-resolved") !== undefined) return [];
  const escalates = dueAfter("escalationOn", dateIn(timeZone, opened.at), escalation.days, escalation.cites, opened);
  const base = escalated === undefined ? escalates.value : dateIn(timeZone, escalated.at);
  const because = escalated ?? opened;
  return [
    ...(escalated === undefined ? [escalates] : []),
    dueAfter("decisionFrom", base, decision.fromDays, decision.cites, because),
    dueAfter("decisionBy", base, decision.byDays, decision.cites, because),
  ];
}

function suspended(order: Order, { timeZone }: Clock): readonly Due[] {
  const closing = closingOf(order);
  if (closing?.reason !== "seller-suspended") return [];
  const base = dateIn(timeZone, closing.closed.at);
  const { fromDays, byDays, cites } = suspendedSellerRefund;
  return [
    dueAfter("suspendedRefundFrom", base, fromDays, cites, closing.closed),
    dueAfter("suspendedRefundBy", base, byDays, cites, closing.closed),
  ];
}

/** The day a bare close stops looking like the end of the processing time. */
export const looksUnshippedUntil = (processingDeadline: string): string =>
  addDays(processingDeadline, closeAfterProcessing.days);
