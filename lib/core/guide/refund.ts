import type { DeadlineName } from "../codes.ts";
import { onceForBoth } from "../once-for.ts";
import type { OrderEvent, PaymentMethod } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addBusinessDays, addDays, addDaysAt, addHours, dateIn, isInstant, isOver } from "./dates.ts";
import type { Clock, Due } from "./due.ts";
import { refundWindows, suspendedSellerRefund } from "./periods.ts";
import { closingOf, lastOf, lastWith } from "./timeline.ts";

/** A refund on its way: the latest stage known, the window it is expected in, and what both are counted from. */
export interface RefundClock {
  /** 0 the close alone · 1 initiated · 2 processing · 3 sent. Stages never go back. */
  readonly stage: 0 | 1 | 2 | 3;
  readonly method: PaymentMethod | "unknown";
  readonly earliest: string;
  readonly latest: string;
  readonly rule: string;
  readonly formula: string;
  readonly because: OrderEvent;
}

/** How it was paid, and so how it comes back. */
export const methodOf = (order: Order): RefundClock["method"] =>
  lastWith(order, "paymentMethod")?.details.paymentMethod ?? "unknown";

type Span = { readonly hours: number } | { readonly days: number } | { readonly businessDays: number };

/** Follows the refund from the latest stage known; null where nothing has started one. */
export const refundClockOf = onceForBoth((order: Order, { timeZone }: Clock): RefundClock | null => {
  const started = startOf(order);
  if (started === null) return null;
  const { stage, because } = started;
  const method = methodOf(order);
  // A suspended seller's refund takes the platform 7 to 14 days before the method's own window begins.
  const isSuspension = stage === 0 && closingOf(order)?.reason === "seller-suspended";
  const from = isSuspension ? addDaysAt(because.at, suspendedSellerRefund.fromDays, timeZone) : because.at;
  const by = isSuspension ? addDaysAt(because.at, suspendedSellerRefund.byDays, timeZone) : because.at;
  // Where the method is not known the window spans them all, from the quickest to the slowest.
  const quickest = method === "unknown" ? "alipay" : method;
  const slowest = method === "unknown" ? "card" : method;
  const span = refundWindows[slowest].to;
  return {
    stage,
    method,
    earliest: after(from, refundWindows[quickest].from, timeZone),
    latest: after(by, span, timeZone),
    rule: refundWindows[slowest].cites,
    formula: `${"hours" in span ? by : dateIn(timeZone, by)} + ${printed(span)}`,
    because,
  };
});

/** The furthest stage first. */
const stages = [
  ["refund-sent", 3],
  ["refund-processing", 2],
  ["refund-initiated", 1],
] as const;

function startOf(order: Order): { stage: RefundClock["stage"]; because: OrderEvent } | null {
  for (const [type, stage] of stages) {
    const because =
      lastOf(order, type) ?? order.history.findLast((event) => isEnding(event) && event.details.refundStage === stage);
    if (because !== undefined) return { stage, because };
  }
  const closing = closingOf(order);
  return closing === null ? null : { stage: 0, because: closing.closed };
}

/** Several mails may report one end; the furthest stage any of them names counts. */
const isEnding = ({ type }: OrderEvent): boolean =>
  type === "order-closed" || type === "order-cancelled" || type === "dispute-resolved";

function after(instant: string, span: Span, timeZone: string): string {
  if ("hours" in span) return addHours(instant, span.hours);
  const date = dateIn(timeZone, instant);
  return "days" in span ? addDays(date, span.days) : addBusinessDays(date, span.businessDays);
}

const printed = (span: Span): string =>
  "hours" in span ? `${span.hours} hours` : "days" in span ? `${span.days} days` : `${span.businessDays} business days`;

/** The deadlines of a refund on its way; the bank is for cards alone. */
export function refundDues(running: RefundClock | null, clock: Clock): readonly Due[] {
  if (running === null) return [];
  const { latest, rule, formula, because, method } = running;
  const due = (name: DeadlineName, value: string, cites: string): Due => ({
    name,
    value,
    rule: cites,
    formula,
    because,
  });
  const next = isInstant(latest) ? latest : method === "card" ? addBusinessDays(latest, 1) : addDays(latest, 1);
  return [
    due("refundLatest", latest, rule),
    ...(method === "card" ? [due("bankContactAfter", latest, "R-109")] : []),
    ...(isOver(latest, clock.now, clock.timeZone) ? [due("overdueSince", next, "A-27")] : []),
  ];
}
