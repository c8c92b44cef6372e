import { Cause, DiagnosisCode } from "../codes.ts";
import { PaymentMethod } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { dateIn, isOver } from "./dates.ts";
import type { FactsOf } from "./decision-table.ts";
import type { Clock, Due } from "./due.ts";
import { seasonOf } from "./holidays.ts";
import { highVolume } from "./periods.ts";
import type { RefundClock } from "./refund.ts";
import { lastOf } from "./timeline.ts";
import type { Verdict } from "./verdicts.ts";

/** The columns of the table of additions: what is known beside the verdict. */
export const circumstanceValues = {
  verdict: DiagnosisCode.options,
  cause: ["none", ...Cause.options],
  method: [...PaymentMethod.options, "unknown"],
  /** What the buyer's bank shows. */
  charge: ["unknown", "seen", "not-seen"],
  card: ["valid", "expired"],
  /** Whether a refund is on its way, and how far the platform is with it. */
  refund: ["none", "running", "initiated", "processing", "sent"],
  /** The stage that a refund mail of its own reported; one named in the closing mail belongs to that close. */
  refundMail: ["none", "initiated", "processing", "later"],
  /** The days AliExpress takes to refund the orders of a suspended seller. */
  suspension: ["none", "running", "over"],
  /** The dispute window: no estimate known, open, certainly over. */
  window: ["unknown", "open", "closed"],
  report: ["none", "damaged"],
  /** Carriers overflow at a peak; warehouses close over the holidays. */
  season: ["ordinary", "peak", "closed"],
  volume: ["unknown", "low", "high"],
} as const;
export type Circumstances = FactsOf<typeof circumstanceValues>;

/** What is known beside the verdict, for the additions to go by. */
export function circumstancesOf(
  order: Order,
  verdict: Verdict,
  cause: Cause | null,
  running: RefundClock | null,
  dues: readonly Due[],
  { now, timeZone }: Clock,
): Circumstances {
  const suspension = dues.find(({ name }) => name === "suspendedRefundBy");
  const charge = lastOf(order, "charge-seen", "not-charged");
  const volume = lastOf(order, "volume-given")?.details.amount;
  const last = order.history.at(-1);
  return {
    verdict: verdict.diagnosis[0],
    cause: cause ?? "none",
    method: running?.method ?? "unknown",
    charge: charge === undefined ? "unknown" : charge.type === "charge-seen" ? "seen" : "not-seen",
    card: lastOf(order, "card-expired") === undefined ? "valid" : "expired",
    refund:
      running === null || verdict.diagnosis[0] === "refund-received"
        ? "none"
        : (["running", "initiated", "processing", "sent"] as const)[running.stage],
    refundMail: refundMailOf(order),
    suspension: suspension === undefined ? "none" : isOver(suspension.value, now, timeZone) ? "over" : "running",
    window: dues.some(({ name }) => name === "disputeWindowClosed")
      ? "closed"
      : dues.some(({ name }) => name === "disputeWindowCloses")
        ? "open"
        : "unknown",
    report: lastOf(order, "damaged-or-wrong") === undefined ? "none" : "damaged",
    season: last === undefined ? "ordinary" : (seasonOf(dateIn(timeZone, last.at))?.is ?? "ordinary"),
    volume: volume === undefined ? "unknown" : isHigh(volume) ? "high" : "low",
  };
}

function refundMailOf(order: Order): Circumstances["refundMail"] {
  if (lastOf(order, "refund-sent", "refund-received") !== undefined) return "later";
  if (lastOf(order, "refund-processing") !== undefined) return "processing";
  return lastOf(order, "refund-initiated") === undefined ? "none" : "initiated";
}

const isHigh = ({ value, currency }: { value: number; currency: string }): boolean =>
  currency === "USD" && value >= highVolume.dollarsADay * highVolume.approachingFrom;
