import type { FactsOf } from "./decision-table.ts";

/** The columns of the verdict table, and every value each may take. */
export const factValues = {
  /** The latest stage of a refund that a mail of its own, or the buyer, reported. */
  refund: ["none", "other", "initiated", "processing", "sent", "received", "overdue"],
  /** Why the order ended: as stated by a mail or the buyer; `bare` where it ended and nobody says why. */
  closing: [
    "none",
    "bare",
    "not-shipped",
    "seller",
    "security",
    "suspended",
    "unpaid",
    "buyer",
    "buyer-at-request",
    "confirmed",
    "dispute",
    "shipment",
  ],
  dispute: ["none", "waiting", "disagrees", "escalated", "deciding"],
  /** What only the buyer can know about the goods. */
  report: ["none", "not-received", "damaged"],
  parcel: [
    "none",
    "quiet",
    "at-risk",
    "overdue",
    "moving",
    "problem",
    "returned",
    "customs",
    "cancelled",
    "replaced",
    "replaced-dead",
    "moving-again",
    "delivered",
    "received",
  ],
  seller: ["none", "silent", "refuses", "has-no-number", "asks-to-cancel", "asks-to-wait"],
  stage: ["unknown", "unpaid", "review", "failed", "expired", "confirmed", "ending", "shipped"],
  /** What speaks for a bare close before shipping: see the candidates. */
  likelihood: [
    "unknown",
    "unpaid",
    "after-dispute",
    "after-processing",
    "after-payment",
    "before-shipping",
    "after-shipping",
  ],
} as const;
/** Where a parcel stands that was more than announced: a carrier had it, or it was given a second number. */
export const handedOver = [
  "moving",
  "moving-again",
  "problem",
  "returned",
  "customs",
  "cancelled",
  "replaced",
  "replaced-dead",
] as const satisfies readonly (typeof factValues.parcel)[number][];

export type Facts = FactsOf<typeof factValues>;
export type FactName = keyof Facts;
