import type { DeadlineName, DiagnosisCode } from "../codes.ts";
import type { Due } from "./due.ts";
import type { Verdict } from "./verdicts.ts";

/** The verdicts that a deadline belongs to; those of the window belong to all but a few. */
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
  suspendedRefundFrom: ["seller-suspended"],
  suspendedRefundBy: ["seller-suspended"],
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

/** Whether a deadline still means something under a verdict. */
export function matters({ name }: Due, { diagnosis: [verdict] }: Verdict): boolean {
  if (ofWindow.has(name)) return !hasNoWindow.has(verdict);
  return (belongsTo[name] ?? []).includes(verdict);
}
