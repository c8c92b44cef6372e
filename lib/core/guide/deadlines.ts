import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addDays, addHours, dateIn, endOf } from "./dates.ts";
import { type Clock, type Due, dueAfter } from "./due.ts";
import { parcelOf, parcelsOf } from "./parcels.ts";
import {
  closeAfterProcessing,
  decision,
  disputeWindow,
  escalation,
  newTrackingCheck,
  newTrackingGiveUp,
  sellerReply,
  silenceLimit,
  silenceRisk,
  suspendedSellerRefund,
} from "./periods.ts";
import { closingOf, firstOf, lastOf, lastWith, paidAt, sellerAskedAt, wasShipped } from "./timeline.ts";
import { windowOf } from "./window.ts";

/** Every deadline that the order's events set, whether it still matters or not. */
export function deadlinesOf(order: Order, clock: Clock): readonly Due[] {
  return [
    ...processing(order, clock),
    ...payment(order),
    ...seller(order, clock),
    ...tracking(order, clock),
    ...windowOf(order, clock),
    ...dispute(order, clock),
    ...suspended(order, clock),
  ];
}

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

/** 48 elapsed hours for the seller's answer, wherever one is possible; never past the dispute window. */
function seller(order: Order, clock: Clock): readonly Due[] {
  const trouble = troubleOf(order);
  if (trouble === null) return [];
  const asked = sellerAskedAt(order, trouble);
  const value = addHours(asked.at, sellerReply.hours);
  const formula = `${asked.at} + ${sellerReply.hours} hours`;
  const due = { name: "sellerReplyDue", value, rule: sellerReply.cites, formula, because: asked } as const;
  const window = windowEnd(order, clock);
  const end = window === undefined ? undefined : endOf(window, clock.timeZone);
  if (end === undefined || end >= value) return [due];
  // Asked after the window: there is nothing left that the wait could be for.
  if (end <= asked.at) return [];
  return [{ ...due, value: end, rule: "A-02", formula: `${formula}, not past ${window}` }];
}

/** What the seller has to explain: the parcel's trouble, or a close without a cause after it was shipped. */
export function troubleOf(order: Order): OrderEvent | null {
  const { state, trouble } = parcelOf(order);
  if (trouble !== null && state !== "customs") return trouble;
  const closing = closingOf(order);
  if (closing === null) return null;
  if (closing.reason === "shipment-cancelled") return closing.closed;
  // "Not shipped" against a carrier's scan is no explanation either (precedence 5 of the guide's rules).
  // A refund named in the closing mail stops the clock.
  const isUnexplained =
    closing.reason === "not-shipped" || (closing.reason === null && closing.closed.details.refundStage === undefined);
  // Who has a dispute need not ask the seller first.
  const isDisputed = firstOf(order, "dispute-opened", "dispute-rejected-by-seller", "dispute-escalated") !== undefined;
  return isUnexplained && !isDisputed && isUnderway(order) ? closing.closed : null;
}

const isUnderway = (order: Order): boolean =>
  wasShipped(order) && parcelsOf(order).some(({ state }) => state !== "delivered" && state !== "received");

/** A new number is given its days, but never past the dispute window (R-15, K7); silence grows risky. */
function tracking(order: Order, clock: Clock): readonly Due[] {
  const { state, since } = parcelOf(order);
  if (since === null) return [];
  const base = dateIn(clock.timeZone, since.at);
  if (state === "replaced") {
    const giveUp = dueAfter("newTrackingGiveUp", base, newTrackingGiveUp.days, newTrackingGiveUp.cites, since);
    const end = windowEnd(order, clock);
    const isCut = end !== undefined && end >= base && end < giveUp.value;
    return [
      dueAfter("newTrackingCheckFrom", base, newTrackingCheck.days, newTrackingCheck.cites, since),
      isCut ? { ...giveUp, value: end, formula: `${giveUp.formula}, not past ${end}` } : giveUp,
    ];
  }
  if (state !== "quiet") return [];
  return [
    dueAfter("silenceRiskFrom", base, silenceRisk.days, silenceRisk.cites, since),
    dueAfter("silenceRiskTo", base, silenceLimit.days, silenceLimit.cites, since),
  ];
}

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

/** The last day of the window, counted from the latest-dated estimate. */
const windowEnd = (order: Order, clock: Clock): string | undefined =>
  windowOf(order, clock).find(({ rule }) => rule === disputeWindow.cites)?.value;

/** The day a bare close stops looking like the end of the processing time. */
export const looksUnshippedUntil = (processingDeadline: string): string =>
  addDays(processingDeadline, closeAfterProcessing.days);
