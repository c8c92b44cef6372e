import { Cause, DiagnosisCode } from "../codes.ts";
import { PaymentMethod } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { dateIn, isOver } from "./dates.ts";
import type { FactsOf } from "./decision-table.ts";
import type { Clock, Due } from "./due.ts";
import { handedOver } from "./facts.ts";
import { seasonOf, seasons } from "./holidays.ts";
import { parcelOf } from "./parcels.ts";
import { highVolume } from "./periods.ts";
import type { RefundClock } from "./refund.ts";
import { lastOf, lastWith } from "./timeline.ts";
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
  refundMail: ["none", "other", "initiated", "processing", "later"],
  /** The days AliExpress takes of its own: to refund the orders of a suspended seller, to decide a dispute. */
  platform: ["none", "running", "over"],
  /** Whether a carrier had the parcel. */
  scan: ["none", "seen"],
  /** Whether the day is over on which it should have come. */
  estimate: ["unknown", "ahead", "over"],
  /** The dispute window: no estimate known, open, certainly over. */
  window: ["unknown", "open", "closed"],
  report: ["none", "damaged"],
  /** That of the last mail. */
  season: seasons,
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
  const platform = dues.find(({ name }) => name === "suspendedRefundBy" || name === "decisionBy");
  const charge = lastOf(order, "charge-seen", "not-charged");
  const last = order.history.at(-1);
  const { state } = parcelOf(order);
  const estimate = lastWith(order, "estimatedDelivery")?.details.estimatedDelivery;
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
    platform: platform === undefined ? "none" : isOver(platform.value, now, timeZone) ? "over" : "running",
    scan: handedOver.some((each) => each === state) ? "seen" : "none",
    estimate: estimate === undefined ? "unknown" : isOver(estimate.to, now, timeZone) ? "over" : "ahead",
    window: dues.some(({ name }) => name === "disputeWindowClosed")
      ? "closed"
      : dues.some(({ name }) => name === "disputeWindowCloses")
        ? "open"
        : "unknown",
    report: lastOf(order, "damaged-or-wrong") === undefined ? "none" : "damaged",
    season: last === undefined ? "ordinary" : seasonOf(dateIn(timeZone, last.at)),
    volume: volumeOf(order),
  };
}

function refundMailOf(order: Order): Circumstances["refundMail"] {
  if (lastOf(order, "refund-sent", "refund-received") !== undefined) return "later";
  if (lastOf(order, "refund-processing") !== undefined) return "processing";
  if (lastOf(order, "refund-initiated") !== undefined) return "initiated";
  return lastOf(order, "refund-other") === undefined ? "none" : "other";
}

/** Who says that they trade, without saying how much, is taken for a small trader. */
function volumeOf(order: Order): Circumstances["volume"] {
  if (lastOf(order, "volume-given") === undefined) return "unknown";
  const amount = order.history.findLast(({ type, details }) => type === "volume-given" && details.amount !== undefined)
    ?.details.amount;
  const limit = highVolume.dollarsADay * highVolume.approachingFrom;
  return amount?.currency === "USD" && amount.value >= limit ? "high" : "low";
}
