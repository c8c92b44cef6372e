import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { type Advice, advise } from "./advice.ts";
import { candidatesFor } from "./candidates.ts";
import { circumstancesOf } from "./circumstances.ts";
import { deadlinesOf } from "./deadlines.ts";
import type { Deadlines, Diagnosis, Refund } from "./diagnosis.ts";
import type { Clock } from "./due.ts";
import { establish } from "./establish.ts";
import { headlineOf } from "./headline.ts";
import { packagesOf } from "./packages.ts";
import { parcelOf } from "./parcels.ts";
import { reasonsOf } from "./reasons.ts";
import { type RefundClock, refundClockOf, refundDues } from "./refund.ts";
import { matters } from "./relevance.ts";
import { closingOf } from "./timeline.ts";
import { verdictFor } from "./verdicts.ts";

/**
 * Says where an order stands: verdict and refinements, what to do, until when, what refund to expect, and why.
 * A function of the order's events, the moment and the buyer's zone alone.
 */
export function diagnose(order: Order, clock: Clock): Diagnosis {
  const established = establish(order, clock);
  const verdict = verdictFor(established.facts);
  const stating = statedCause(order);
  const cause = stating?.details.cause ?? null;
  const counted = deadlinesOf(order, clock).filter((due) => matters(due, verdict));
  const possible = runningRefund(order, clock, verdict.refund);
  const advice = advise(verdict, circumstancesOf(order, verdict, cause, possible, counted, clock));
  const running = runningRefund(order, clock, advice.expected);
  const isDue = running !== null && (advice.expected === "automatic" || running.stage > 0);
  const dues = [...counted, ...(isDue ? refundDues(running, clock) : [])];
  const deadlines: Deadlines = Object.fromEntries(dues.map(({ name, value }) => [name, value]));
  const { diagnosis, actions } = advice;
  return {
    orderNumber: order.orderNumber,
    diagnosis,
    cause,
    candidates: candidatesFor(established.facts),
    actions,
    deadlines,
    headline: headlineOf({ diagnosis, actions, deadlines }, clock),
    refund: refundOf(advice, running, diagnosis[0] === "refund-received"),
    why: reasonsOf({ verdict, advice, established, stating, dues, order }),
    packages: packagesOf(order, clock),
  };
}

/** The refund's clock, where one is expected or has been reported; after the buyer's own cancel the usual time, no more. */
function runningRefund(order: Order, clock: Clock, expected: Refund["expected"]): RefundClock | null {
  const running = refundClockOf(order, clock);
  const isUsual = closingOf(order)?.reason === "buyer-cancelled";
  return running !== null && (expected === "automatic" || isUsual || running.stage > 0) ? running : null;
}

function refundOf({ expected }: Advice, running: RefundClock | null, isReceived: boolean): Refund {
  if (isReceived) return { expected, method: running?.method ?? "unknown", stage: 3, earliest: null, latest: null };
  return {
    expected: running !== null && running.stage > 0 ? "automatic" : expected,
    method: running?.method ?? "unknown",
    stage: running?.stage ?? 0,
    earliest: running?.earliest ?? null,
    latest: running?.latest ?? null,
  };
}

/** The event that states a cause; without one there is none: a cause is never guessed. */
const statedCause = (order: Order): OrderEvent | undefined =>
  [
    closingOf(order)?.stated,
    parcelOf(order).since,
    order.history.findLast(({ type }) => type === "payment-failed"),
  ].find((event) => event?.details.cause !== undefined) ?? undefined;
