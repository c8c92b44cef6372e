import type { DeadlineName, DiagnosisCode } from "../codes.ts";
import { endOf, isOver } from "./dates.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Clock } from "./due.ts";

/** A wait that has ended: act now (contract §2). */
const endedWaits: ReadonlySet<DiagnosisCode> = new Set([
  "seller-unresponsive",
  "seller-refuses",
  "new-tracking-dead",
  "new-tracking-unavailable",
  "tracking-stalled-overdue",
  "refund-overdue",
  "charge-disputed-by-buyer",
]);

/** The order in which deadlines are looked at: what can be acted on first, the window last (contract §2). */
const order: readonly DeadlineName[] = [
  "sellerReplyDue",
  "newTrackingGiveUp",
  "processingDeadline",
  "paymentDue",
  "silenceRiskFrom",
  "silenceRiskTo",
  "escalationOn",
  "decisionBy",
  "suspendedRefundBy",
  "refundLatest",
  "actBy",
  "disputeWindowCloses",
];

/** The one deadline to put first: `now`, a deadline's name, or null where nothing need be done or is left to do. */
export function headlineOf(
  found: Pick<Diagnosis, "diagnosis" | "actions" | "deadlines">,
  clock: Clock,
): Diagnosis["headline"] {
  if (found.diagnosis.some((code) => endedWaits.has(code))) return "now";
  if (found.actions[0] === "no-action") return null;
  const isOpen = (name: DeadlineName): boolean => {
    const value = found.deadlines[name];
    return value !== undefined && !isOver(value, clock.now, clock.timeZone);
  };
  return order.find(isOpen) ?? null;
}

/** Sorts by what must be done first: ended waits, then the headline's deadline, then what needs nothing. */
export const byUrgency =
  (timeZone: string) =>
  (one: Diagnosis, other: Diagnosis): number => {
    const [mine, theirs] = [urgency(one, timeZone), urgency(other, timeZone)];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
    return one.orderNumber < other.orderNumber ? -1 : 1;
  };

/** A sortable moment: empty for now, far away for null. */
export function urgency({ headline, deadlines }: Diagnosis, timeZone: string): string {
  if (headline === "now") return "";
  const value = headline === null ? undefined : deadlines[headline];
  return value === undefined ? "9999" : endOf(value, timeZone);
}
