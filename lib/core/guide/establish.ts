import type { DeadlineName } from "../codes.ts";
import type { ClosingReason, OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addDays, addHours, dateIn, isOver } from "./dates.ts";
import { deadlinesOf, looksUnshippedUntil, processing } from "./deadlines.ts";
import { type Clock, todayOf } from "./due.ts";
import { type FactName, type Facts, factValues } from "./facts.ts";
import { parcelOf, parcelsOf, standing } from "./parcels.ts";
import { paymentCheck, processingEndsSoon } from "./periods.ts";
import { refundClockOf } from "./refund.ts";
import { closingOf, disputeOf, type EventOf, lastOf, lastWith, paidAt, wasShipped } from "./timeline.ts";

/** The facts of an order as of a moment, each with the event it was read from. */
export interface Established {
  readonly facts: Facts;
  readonly because: Readonly<Partial<Record<FactName, OrderEvent>>>;
}

const factNames = Object.keys(factValues) as FactName[];

type Fact<Name extends FactName> = readonly [Facts[Name], OrderEvent | undefined];

/** Turns an order's history into the columns of the verdict table. */
export function establish(order: Order, clock: Clock): Established {
  const columns = {
    refund: refund(order, clock),
    closing: closing(order),
    dispute: dispute(order, clock),
    report: report(order, clock),
    parcel: parcel(order, clock),
    seller: seller(order, clock),
    stage: stage(order, clock),
    likelihood: likelihood(order, clock),
  };
  const facts: Record<string, string> = {};
  const because: Partial<Record<FactName, OrderEvent>> = {};
  for (const name of factNames) {
    const [value, event] = columns[name];
    facts[name] = value;
    if (event !== undefined) because[name] = event;
  }
  return { facts: facts as Facts, because };
}

const closings: Readonly<Record<ClosingReason, Facts["closing"]>> = {
  "not-shipped": "not-shipped",
  "seller-cancelled": "seller",
  security: "security",
  "seller-suspended": "suspended",
  "payment-not-completed": "unpaid",
  "buyer-cancelled": "buyer",
  "buyer-confirmed": "confirmed",
  "dispute-resolved": "dispute",
  "shipment-cancelled": "shipment",
};

/** Closes that AliExpress refunds without being asked (R-83 … R-86). */
const automatic: ReadonlySet<ClosingReason | null> = new Set([
  "not-shipped",
  "seller-cancelled",
  "security",
  "seller-suspended",
]);

function refund(order: Order, clock: Clock): Fact<"refund"> {
  const received = lastOf(order, "refund-received");
  if (received !== undefined) return ["received", received];
  const running = refundClockOf(order, clock);
  if (running !== null) {
    if ((running.stage > 0 || isAwaited(order)) && isOver(running.latest, clock.now, clock.timeZone))
      return ["overdue", running.because];
    if (running.stage === 3 || (running.stage > 0 && isRefunding(order)))
      return [stages[running.stage], running.because];
  }
  const other = lastOf(order, "refund-other");
  return [other === undefined ? "none" : "other", other];
}

/** Whether a refund that nobody reported has to come: not of money never taken, or given back as something else. */
const isAwaited = (order: Order): boolean =>
  automatic.has(closingOf(order)?.reason ?? null) &&
  lastOf(order, "refund-other") === undefined &&
  lastOf(order, "charge-seen", "not-charged")?.type !== "not-charged";

const stages = ["none", "initiated", "processing", "sent"] as const;

/** Whether a stage is a fact of its own: one that a close without a cause names says only that the refund is expected. */
const isRefunding = (order: Order): boolean =>
  lastOf(order, "refund-initiated", "refund-processing") !== undefined ||
  (closingOf(order)?.reason ?? null) !== null ||
  parcelOf(order).trouble !== null;

function closing(order: Order): Fact<"closing"> {
  const end = closingOf(order);
  if (end === null) {
    const resolved = lastOf(order, "dispute-resolved");
    return [resolved === undefined ? "none" : "dispute", resolved];
  }
  if (end.reason === null) return ["bare", end.closed];
  const asked = order.history.some(
    (event) => event.type === "seller-message" && event.says === "asks-to-cancel" && event.at <= end.closed.at,
  );
  return [end.reason === "buyer-cancelled" && asked ? "buyer-at-request" : closings[end.reason], end.stated];
}

/** A dispute counts until it is decided, or until a refund was started or the order closed after it was opened. */
function dispute(order: Order, clock: Clock): Fact<"dispute"> {
  const opened = disputeOf(order);
  const end = closingOf(order);
  const isDecided = lastOf(order, "dispute-resolved") !== undefined;
  if (opened === undefined || isDecided || (end !== null && end.closed.at > opened.at)) return ["none", undefined];
  const refunded = lastOf(order, "refund-initiated", "refund-processing", "refund-sent");
  if (refunded !== undefined && refunded.at > opened.at) return ["none", undefined];
  const escalated = lastOf(order, "dispute-escalated");
  const dues = deadlinesOf(order, clock);
  const isPast = (name: DeadlineName, isReached: (value: string) => boolean) =>
    dues.some((due) => due.name === name && isReached(due.value));
  if (isPast("decisionFrom", (date) => todayOf(clock) >= date)) return ["deciding", escalated ?? opened];
  if (escalated !== undefined) return ["escalated", escalated];
  if (isPast("escalationOn", (date) => isOver(date, clock.now, clock.timeZone))) return ["escalated", opened];
  const rejected = lastOf(order, "dispute-rejected-by-seller");
  return rejected === undefined ? ["waiting", opened] : ["disagrees", rejected];
}

function report(order: Order, clock: Clock): Fact<"report"> {
  const damaged = lastOf(order, "damaged-or-wrong");
  const missing = lastOf(order, "not-received");
  if (damaged !== undefined && (missing === undefined || damaged.at >= missing.at)) return ["damaged", damaged];
  return missing === undefined || !isMissing(order, clock) ? ["none", undefined] : ["not-received", missing];
}

/**
 * "Not received" contradicts a delivery (precedence 6). It is no news while the parcel is underway and not late,
 * nor of an order that was most likely never shipped, whose refund comes by itself.
 */
function isMissing(order: Order, clock: Clock): boolean {
  const [expected] = likelihood(order, clock);
  if (expected === "after-processing" || expected === "before-shipping" || expected === "after-payment") return false;
  const hasArrived = parcelsOf(order).some(({ state }) => state === "delivered" || state === "received");
  if (closingOf(order) !== null || hasArrived) return true;
  const estimate = lastWith(order, "estimatedDelivery")?.details.estimatedDelivery;
  return !wasShipped(order) || estimate === undefined || isOver(estimate.to, clock.now, clock.timeZone);
}

function parcel(order: Order, clock: Clock): Fact<"parcel"> {
  const main = parcelOf(order);
  return [standing(main, clock), main.since ?? undefined];
}

function seller(order: Order, clock: Clock): Fact<"seller"> {
  const message = standingMessage(order);
  if (message?.says === "refuses")
    return [message.isWithoutNewTracking === true ? "has-no-number" : "refuses", message];
  // A new number alone is an answer; other words, and a request to wait, stop no clock. Silence has its
  // 48 hours, also where the buyer reports it: only a refusal ends them early.
  const due = deadlinesOf(order, clock).find(({ name }) => name === "sellerReplyDue");
  if (due !== undefined && isOver(due.value, clock.now, clock.timeZone)) return ["silent", due.because];
  if (message?.says === "asks-to-cancel" || message?.says === "asks-to-wait") return [message.says, message];
  return ["none", undefined];
}

/** What the seller last asked or refused, unless the parcel was sent, has moved, been renumbered or arrived since. */
function standingMessage({ history }: Order): EventOf<"seller-message"> | undefined {
  const spoke = (event: OrderEvent): event is EventOf<"seller-message"> =>
    event.type === "seller-message" && event.says !== "other";
  const last = history.findLast((event) => spoke(event) || isProgress(event));
  return last !== undefined && spoke(last) ? last : undefined;
}

function isProgress(event: OrderEvent): boolean {
  if (event.type === "tracking-updated") return event.status === "moving" || event.status === "information-received";
  return progress.has(event.type);
}

const progress: ReadonlySet<OrderEvent["type"]> = new Set([
  "order-shipped",
  "tracking-replaced",
  "package-delivered",
  "receipt-awaited",
  "receipt-confirmed",
]);

function stage(order: Order, clock: Clock): Fact<"stage"> {
  if (wasShipped(order)) return ["shipped", lastOf(order, "order-shipped", "tracking-updated")];
  const paid = lastOf(order, "order-confirmed", "order-ready-to-ship");
  if (paid !== undefined) {
    const wanted = lastOf(order, "still-wanted");
    const due = processing(order, clock)[0];
    const isEnding = due !== undefined && todayOf(clock) >= addDays(due.value, -processingEndsSoon.days);
    return [wanted !== undefined || isEnding ? "ending" : "confirmed", wanted ?? due?.because ?? paid];
  }
  const payment = lastOf(order, "payment-failed", "payment-awaited", "payment-under-review");
  if (payment === undefined) return ["unknown", undefined];
  const due = lastWith(order, "payBy")?.details.payBy;
  // A payment under review may have been made in time: only one not made expires.
  const isExpired = due !== undefined && isOver(due, clock.now, clock.timeZone);
  if (isExpired && payment.type !== "payment-under-review") return ["expired", payment];
  return [paymentStages[payment.type], payment];
}

const paymentStages = {
  "payment-failed": "failed",
  "payment-awaited": "unpaid",
  "payment-under-review": "review",
} as const;

/** What the time of a bare close says about its cause; a likelihood, never stated as a fact. */
function likelihood(order: Order, clock: Clock): Fact<"likelihood"> {
  const end = closingOf(order);
  if (end === null || end.reason !== null) return ["unknown", undefined];
  const disputed = disputeOf(order);
  if (disputed !== undefined && disputed.at <= end.closed.at) return ["after-dispute", disputed];
  if (wasShipped(order)) return ["after-shipping", lastOf(order, "order-shipped", "tracking-updated")];
  const paid = paidAt(order);
  if (paid === undefined) {
    const unpaid = lastOf(order, "payment-awaited", "payment-failed", "payment-under-review");
    return unpaid === undefined ? ["unknown", undefined] : ["unpaid", unpaid];
  }
  if (end.closed.at <= addHours(paid.at, paymentCheck.hours)) return ["after-payment", paid];
  const due = processing(order, clock)[0];
  if (due === undefined) return ["unknown", paid];
  const day = dateIn(clock.timeZone, end.closed.at);
  if (day < due.value) return ["before-shipping", due.because];
  return [day <= looksUnshippedUntil(due.value) ? "after-processing" : "unknown", due.because];
}
