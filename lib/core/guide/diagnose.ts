import type { DeadlineName, DiagnosisCode } from "../codes.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { adviceFor } from "./advice.ts";
import { candidatesFor } from "./candidates.ts";
import { addBusinessDays, addDays, isInstant, isOver } from "./dates.ts";
import { deadlinesOf } from "./deadlines.ts";
import { first } from "./decision-table.ts";
import type { Deadlines, Diagnosis, Reason, Refund } from "./diagnosis.ts";
import type { Clock, Due } from "./due.ts";
import { type Established, establish } from "./establish.ts";
import type { FactName, factValues } from "./facts.ts";
import { headlineOf } from "./headline.ts";
import { packagesOf } from "./packages.ts";
import { type RefundClock, refundClockOf } from "./refund.ts";
import { closingOf, parcelOf } from "./timeline.ts";
import { type Verdict, verdicts } from "./verdicts.ts";

/**
 * Says where an order stands: verdict and refinements, what to do, until when, what refund to expect, and why.
 * A function of the order's events, the moment and the buyer's zone alone.
 */
export function diagnose(order: Order, clock: Clock): Diagnosis {
  const established = establish(order, clock);
  const verdict = first<typeof factValues, Verdict>(verdicts, established.facts);
  const running = runningRefund(order, clock, verdict);
  const dues = [...deadlinesOf(order, clock).filter((due) => matters(due, verdict)), ...refundDues(running, clock)];
  const deadlines: Deadlines = Object.fromEntries(dues.map(({ name, value }) => [name, value]));
  const diagnosis = [...verdict.diagnosis, ...refinements(established, verdict, deadlines)];
  const actions = adviceFor(verdict, running, deadlines);
  return {
    orderNumber: order.orderNumber,
    diagnosis,
    cause: causeOf(order),
    candidates: candidatesFor(established.facts),
    actions,
    deadlines,
    headline: headlineOf({ diagnosis, actions, deadlines }, clock),
    refund: refundOf(verdict, running),
    why: [...verdictReasons(verdict, established, order), ...dues.map(reasonOf)],
    packages: packagesOf(order, clock),
  };
}

/** A refund known to run refines a known close; the later stages are verdicts of their own (contract §5). */
function refinements({ facts }: Established, verdict: Verdict, deadlines: Deadlines): readonly DiagnosisCode[] {
  const refine: DiagnosisCode[] = [];
  if (facts.refund === "initiated" || facts.refund === "processing") refine.push(`refund-${facts.refund}`);
  if (facts.report === "damaged") refine.push("damaged-or-wrong");
  if (deadlines.disputeWindowClosed !== undefined && verdict.refund !== "automatic")
    refine.push("dispute-window-passed");
  return refine.filter((code) => !verdict.diagnosis.includes(code));
}

/** The refund's clock, where one is expected or has been reported. */
function runningRefund(order: Order, clock: Clock, verdict: Verdict): RefundClock | null {
  const running = refundClockOf(order, clock);
  if (running === null || verdict.diagnosis[0] === "refund-received") return null;
  return verdict.refund === "automatic" || running.stage > 0 ? running : null;
}

function refundOf(verdict: Verdict, running: RefundClock | null): Refund {
  return {
    expected: running !== null && running.stage > 0 ? "automatic" : verdict.refund,
    method: running?.method ?? "unknown",
    stage: verdict.diagnosis[0] === "refund-received" ? 3 : (running?.stage ?? 0),
    earliest: running?.earliest ?? null,
    latest: running?.latest ?? null,
  };
}

function refundDues(running: RefundClock | null, clock: Clock): readonly Due[] {
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

/** Deadlines that belong to some verdicts alone; the others are shown whatever the verdict is. */
const belongsTo: Readonly<Partial<Record<DeadlineName, readonly DiagnosisCode[]>>> = {
  processingDeadline: [
    "awaiting-shipment",
    "awaiting-shipment-at-risk",
    "seller-asks-buyer-to-cancel",
    "seller-asks-to-wait",
  ],
  paymentDue: ["awaiting-payment", "payment-not-completed"],
  sellerReplyDue: ["shipment-cancelled", "shipment-problem", "closed-unknown-cause"],
  newTrackingCheckFrom: ["waiting-for-new-tracking", "shipment-cancelled"],
  newTrackingGiveUp: ["waiting-for-new-tracking", "shipment-cancelled"],
  silenceRiskFrom: ["tracking-quiet-normal", "tracking-stalled-at-risk", "tracking-stalled-overdue"],
  silenceRiskTo: ["tracking-quiet-normal", "tracking-stalled-at-risk", "tracking-stalled-overdue"],
  escalationOn: ["dispute-waiting-for-seller", "dispute-seller-disagrees", "dispute-decision-pending"],
  decisionFrom: [
    "dispute-waiting-for-seller",
    "dispute-seller-disagrees",
    "dispute-escalated",
    "dispute-decision-pending",
  ],
  decisionBy: [
    "dispute-waiting-for-seller",
    "dispute-seller-disagrees",
    "dispute-escalated",
    "dispute-decision-pending",
  ],
};

const hasNoWindow: ReadonlySet<DiagnosisCode> = new Set(["awaiting-payment", "payment-not-completed"]);
const ofWindow: ReadonlySet<DeadlineName> = new Set([
  "disputeWindowCloses",
  "disputeWindowClosed",
  "actBy",
  "windowCertainlyClosedAfter",
]);

function matters({ name }: Due, { diagnosis: [verdict] }: Verdict): boolean {
  if (ofWindow.has(name)) return !hasNoWindow.has(verdict);
  return belongsTo[name]?.includes(verdict) ?? true;
}

/** The cause, only where a mail or the buyer states it. */
const causeOf = (order: Order): Diagnosis["cause"] =>
  closingOf(order)?.stated.details.cause ??
  parcelOf(order.history).since?.details.cause ??
  order.history.findLast((event) => event.type === "payment-failed")?.details.cause ??
  null;

/** One reason a rule, with the line of the fact that the row's first condition asked for. */
function verdictReasons(verdict: Verdict, { because }: Established, order: Order): readonly Reason[] {
  const asked = Object.keys(verdict.when) as FactName[];
  const fact = asked.map((name) => because[name]).find((event) => event !== undefined) ?? order.history.at(-1);
  if (fact === undefined) return [];
  return verdict.cites.map((rule) => ({ rule, evidence: fact.evidence, mail: fact.mail }));
}

const reasonOf = ({ name, rule, formula, because }: Due): Reason => ({
  rule,
  evidence: lineBehind(name, because),
  mail: because.mail,
  formula,
});

const details: Readonly<Partial<Record<DeadlineName, string>>> = {
  processingDeadline: "processingDays",
  paymentDue: "payBy",
  disputeWindowCloses: "estimatedDelivery",
  disputeWindowClosed: "estimatedDelivery",
  windowCertainlyClosedAfter: "estimatedDelivery",
  actBy: "estimatedDelivery",
};

const lineBehind = (name: DeadlineName, event: OrderEvent): string =>
  event.lines[details[name] ?? ""] ?? event.evidence;
