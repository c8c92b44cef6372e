import type { DiagnosisCode } from "../codes.ts";
import { first, type Row } from "./decision-table.ts";
import type { Facts, factValues } from "./facts.ts";

interface Candidates extends Row<typeof factValues> {
  /** Most plausible first. A likely one fits what is known; it is still never stated as the cause. */
  readonly likely: readonly DiagnosisCode[];
  readonly possible: readonly DiagnosisCode[];
}

/** Possible causes of a close that names none, hit policy FIRST. */
// biome-ignore format: one row a line, so that a diff shows whose advice changes
export const candidates: readonly Candidates[] = [
  { when: { likelihood: "unpaid" }, likely: ["payment-not-completed"], possible: ["security-closed", "buyer-cancelled"] },
  { when: { likelihood: "after-dispute" }, likely: ["closed-dispute-resolved"], possible: ["buyer-cancelled", "seller-suspended", "closed-buyer-confirmed"] },
  { when: { likelihood: "after-payment" }, likely: ["security-closed"], possible: ["seller-cancelled", "seller-suspended", "buyer-cancelled"] },
  { when: { likelihood: "after-processing" }, likely: ["auto-cancelled-not-shipped"], possible: ["seller-cancelled", "security-closed", "seller-suspended", "buyer-cancelled"] },
  { when: { likelihood: "before-shipping" }, likely: [], possible: ["seller-cancelled", "security-closed", "seller-suspended", "buyer-cancelled"] },
  { when: { likelihood: "after-shipping", parcel: ["delivered", "received"] }, likely: ["closed-buyer-confirmed"], possible: ["closed-dispute-resolved", "seller-suspended"] },
  { when: { likelihood: "after-shipping" }, likely: [], possible: ["shipment-cancelled", "seller-suspended", "closed-dispute-resolved", "closed-buyer-confirmed"] },
  { when: { stage: ["confirmed", "ending"] }, likely: [], possible: ["auto-cancelled-not-shipped", "seller-cancelled", "shipment-cancelled", "security-closed", "seller-suspended", "buyer-cancelled", "closed-buyer-confirmed"] },
  { when: {}, likely: [], possible: ["auto-cancelled-not-shipped", "seller-cancelled", "payment-not-completed", "security-closed", "seller-suspended", "buyer-cancelled", "shipment-cancelled", "closed-buyer-confirmed"] },
];

/** The candidate causes of a close that nothing explains; none for anything else. */
export function candidatesFor(verdict: DiagnosisCode, facts: Facts): { diagnosis: DiagnosisCode; likely: boolean }[] {
  if (verdict !== "closed-unknown-cause") return [];
  const row = first<typeof factValues, Candidates>(candidates, facts);
  return [
    ...row.likely.map((diagnosis) => ({ diagnosis, likely: true })),
    ...row.possible.map((diagnosis) => ({ diagnosis, likely: false })),
  ];
}
