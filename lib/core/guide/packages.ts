import type { DiagnosisCode } from "../codes.ts";
import type { Order } from "../order/order.ts";
import { addDays, addHours, dateIn } from "./dates.ts";
import type { Deadlines, Diagnosis } from "./diagnosis.ts";
import type { Clock } from "./due.ts";
import type { Facts } from "./facts.ts";
import { type Parcel, parcelsOf, standing } from "./parcels.ts";
import { newTrackingCheck, newTrackingGiveUp, sellerReply, silenceLimit, silenceRisk } from "./periods.ts";

const verdicts: Readonly<Record<Facts["parcel"], readonly DiagnosisCode[]>> = {
  none: ["in-transit"],
  quiet: ["tracking-quiet-normal"],
  "at-risk": ["tracking-stalled-at-risk"],
  overdue: ["tracking-stalled-overdue"],
  moving: ["in-transit"],
  "moving-again": ["in-transit-again"],
  problem: ["shipment-problem", "parcel-handling-issue"],
  returned: ["shipment-problem", "returned-to-sender"],
  customs: ["returned-by-customs"],
  cancelled: ["shipment-cancelled"],
  replaced: ["waiting-for-new-tracking"],
  "replaced-dead": ["shipment-cancelled", "new-tracking-dead"],
  delivered: ["delivered"],
  received: ["completed"],
};

/** Where each parcel of an order is by its own mails, with clocks of its own. */
export function packagesOf(order: Order, clock: Clock): Diagnosis["packages"] {
  return parcelsOf(order).flatMap((parcel) =>
    parcel.trackingNumber === null
      ? []
      : [
          {
            trackingNumber: parcel.trackingNumber,
            diagnosis: [...verdicts[standing(parcel, clock)]],
            deadlines: deadlinesOf(parcel, clock),
          },
        ],
  );
}

function deadlinesOf({ state, since, trouble }: Parcel, { timeZone }: Clock): Deadlines {
  if (since === null) return {};
  const day = dateIn(timeZone, since.at);
  if (trouble !== null && state !== "customs") return { sellerReplyDue: addHours(trouble.at, sellerReply.hours) };
  if (state === "replaced") {
    return {
      newTrackingCheckFrom: addDays(day, newTrackingCheck.days),
      newTrackingGiveUp: addDays(day, newTrackingGiveUp.days),
    };
  }
  return state === "quiet"
    ? { silenceRiskFrom: addDays(day, silenceRisk.days), silenceRiskTo: addDays(day, silenceLimit.days) }
    : {};
}
