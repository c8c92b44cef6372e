import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addHours, dateIn, endOf } from "./dates.ts";
import { type Clock, type Due, dueAfter } from "./due.ts";
import type { Parcel } from "./parcels.ts";
import {
  disputeWindow,
  newTrackingCheck,
  newTrackingGiveUp,
  sellerReply,
  silenceLimit,
  silenceRisk,
} from "./periods.ts";
import { refundClockOf } from "./refund.ts";
import { sellerAskedAt } from "./timeline.ts";
import { windowOf } from "./window.ts";

/** 48 elapsed hours for the seller's answer, wherever one is possible; never past the dispute window. */
export function replyDues(order: Order, trouble: OrderEvent | null, clock: Clock): readonly Due[] {
  // A refund under way stops the clock.
  if (trouble === null || (refundClockOf(order, clock)?.stage ?? 0) > 0) return [];
  const asked = sellerAskedAt(order, trouble);
  const value = addHours(asked.at, sellerReply.hours);
  const formula = `${asked.at} + ${sellerReply.hours} hours`;
  const due = { name: "sellerReplyDue", value, rule: sellerReply.cites, formula, because: asked } as const;
  const window = windowEnd(order, clock);
  // No zone is a whole day ahead of UTC: the end of the window's last day lies after all that is dated before it.
  if (window === undefined || window > value) return [due];
  const end = endOf(window, clock.timeZone);
  if (end >= value) return [due];
  // Asked after the window: there is nothing left that the wait could be for.
  if (end <= asked.at) return [];
  return [{ ...due, value: end, rule: "A-02", formula: `${formula}, not past ${window}` }];
}

/** A new number is given its days, but never past the dispute window (R-15, K7); silence grows risky. */
export function trackingDues(order: Order, { state, since }: Parcel, clock: Clock): readonly Due[] {
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

/** The last day of the window, counted from the latest-dated estimate. */
const windowEnd = (order: Order, clock: Clock): string | undefined =>
  windowOf(order, clock).find(({ rule }) => rule === disputeWindow.cites)?.value;
