import type { DiagnosisCode } from "../codes.ts";
import type { Order } from "../order/order.ts";
import type { Deadlines, Diagnosis } from "./diagnosis.ts";
import type { Clock } from "./due.ts";
import type { Facts } from "./facts.ts";
import { replyDues, trackingDues } from "./parcel-dues.ts";
import { type Parcel, parcelsOf, standing } from "./parcels.ts";

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
            deadlines: deadlinesOf(order, parcel, clock),
          },
        ],
  );
}

function deadlinesOf(order: Order, parcel: Parcel, clock: Clock): Deadlines {
  const trouble = parcel.state === "customs" ? null : parcel.trouble;
  const dues = [...replyDues(order, trouble, clock), ...trackingDues(order, parcel, clock)];
  return Object.fromEntries(dues.map(({ name, value }) => [name, value]));
}
