import type { Order } from "../order/order.ts";
import { addDays, addHours, dateIn } from "./dates.ts";
import type { Deadlines, Diagnosis } from "./diagnosis.ts";
import type { Clock } from "./due.ts";
import { newTrackingCheck, newTrackingGiveUp, sellerReply } from "./periods.ts";
import { type Parcel, parcelOf } from "./timeline.ts";

const verdicts = {
  quiet: "tracking-quiet-normal",
  moving: "in-transit",
  "moving-again": "in-transit-again",
  problem: "shipment-problem",
  returned: "returned-to-sender",
  customs: "returned-by-customs",
  cancelled: "shipment-cancelled",
  replaced: "waiting-for-new-tracking",
  delivered: "delivered",
} as const;

/** Where each package of an order is by its own mails. */
export function packagesOf(order: Order, { timeZone }: Clock): Diagnosis["packages"] {
  const numbers = new Set(order.history.flatMap(({ trackingNumber }) => trackingNumber ?? []));
  return [...numbers].sort().map((trackingNumber) => {
    const parcel = parcelOf(order.history.filter((event) => event.trackingNumber === trackingNumber));
    return {
      trackingNumber,
      diagnosis: [parcel.state === "none" ? "in-transit" : verdicts[parcel.state]],
      deadlines: deadlinesOf(parcel, timeZone),
    };
  });
}

function deadlinesOf({ state, since }: Parcel, timeZone: string): Deadlines {
  if (since === null) return {};
  const day = dateIn(timeZone, since.at);
  if (state === "cancelled") return { sellerReplyDue: addHours(since.at, sellerReply.hours) };
  if (state === "replaced") {
    return {
      newTrackingCheckFrom: addDays(day, newTrackingCheck.days),
      newTrackingGiveUp: addDays(day, newTrackingGiveUp.days),
    };
  }
  return {};
}
