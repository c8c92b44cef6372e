import type { DiagnosisCode } from "../codes.ts";
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
import { methodOf, type RefundClock, refundClockOf, refundDues } from "./refund.ts";
import { matters } from "./relevance.ts";
import { closingOf, lastOf } from "./timeline.ts";
import { verdictFor } from "./verdicts.ts";

/**
 * Says where an order stands: verdict and refinements, what to do, until when, what refund to expect, and why.
 * A function of the order's events, the moment and the buyer's zone alone.
 */
export function diagnose(order: Order, clock: Clock): Diagnosis {
  const established = establish(order, clock);
  const verdict = verdictFor(established.facts);
  const stating = statedCause(order, verdict.diagnosis[0]);
  const cause = stating?.details.cause ?? null;
  const counted = deadlinesOf(order, clock).filter((due) => matters(due, verdict));
  const possible = runningRefund(order, clock, verdict.refund);
  const advice = advise(verdict, circumstancesOf(order, verdict, cause, possible, counted, clock));
  const running = runningRefund(order, clock, advice.expected);
  const refund = refundOf(order, advice, running);
  const isDue = refund.latest !== null && refund.expected === "automatic";
  const dues = [...counted, ...(isDue ? refundDues(running, clock) : [])];
  const deadlines: Deadlines = Object.fromEntries(dues.map(({ name, value }) => [name, value]));
  const { diagnosis, actions } = advice;
  return {
    orderNumber: order.orderNumber,
    diagnosis,
    cause,
    candidates: candidatesFor(verdict.diagnosis[0], established.facts),
    actions,
    deadlines,
    headline: headlineOf({ diagnosis, actions, deadlines }, clock),
    refund,
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

function refundOf(order: Order, { expected, diagnosis }: Advice, running: RefundClock | null): Refund {
  const method = methodOf(order);
  if (diagnosis[0] === "refund-received") return { expected, method, stage: 3, earliest: null, latest: null };
  if (running === null) return { expected, method, stage: 0, earliest: null, latest: null };
  const { stage, earliest, latest } = running;
  return { expected: stage > 0 ? "automatic" : expected, method, stage, earliest, latest };
}

/** The event that states the cause of what the verdict is about; without one there is none: a cause is never guessed. */
function statedCause(order: Order, verdict: DiagnosisCode): OrderEvent | undefined {
  const closing = closingOf(order);
  const isAboutShipment = closing === null || closing.reason === null || closing.reason === "shipment-cancelled";
  const stating = [
    closing?.stated,
    isAboutShipment ? parcelOf(order).stating : null,
    verdict === "payment-not-completed" ? lastOf(order, "payment-failed") : null,
  ];
  return stating.find((event) => event?.details.cause !== undefined) ?? undefined;
}
