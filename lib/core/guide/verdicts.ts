import type { Action, DiagnosisCode } from "../codes.ts";
import { first, type Row } from "./decision-table.ts";
import type { Refund } from "./diagnosis.ts";
import { type Facts, type factValues, handedOver } from "./facts.ts";

export interface Verdict extends Row<typeof factValues> {
  /** The rules and safe readings that this row stands for. */
  readonly cites: readonly string[];
  /** The verdict first, then what refines it. */
  readonly diagnosis: readonly [DiagnosisCode, ...DiagnosisCode[]];
  readonly refund: Refund["expected"];
  /** Most urgent first. */
  readonly do: readonly Action[];
}

// How to open one: R-93 (where), R-94 (which reason), R-95 (what to show), R-96 (how much to ask for); A-24 where the
// button is missing.
const dispute = [
  "open-dispute-now",
  "reason-shipment-problem",
  "evidence-tracking-and-chat",
  "request-full-refund",
] as const;
const automatic = ["wait-for-refund", "no-dispute-needed"] as const;
const lostParcel = ["cancelled", "replaced-dead"] as const;

/**
 * What happened, read from the top: the first row that fits decides (hit policy FIRST). The order of the rows is the
 * precedence of evidence: refund stages, what a mail states about the close, the buyer's own report, the shipment,
 * what the seller writes, a close without a cause, and last how far an order without trouble has come.
 * What the guide repeats in other words stands once: R-78 and R-120 (automatic refunds), R-121 (ask first, then dispute).
 */
// biome-ignore format: one row a line, so that a diff shows whose advice changes
export const verdicts: readonly Verdict[] = [
  { cites: ["R-109"], when: { refund: "overdue" }, diagnosis: ["refund-overdue"], refund: "automatic", do: ["check-refund-status", "contact-aliexpress-support"] },
  { cites: ["R-103"], when: { refund: "received" }, diagnosis: ["refund-received"], refund: "automatic", do: ["no-action"] },
  { cites: ["R-103", "A-18"], when: { refund: "sent" }, diagnosis: ["refund-sent"], refund: "automatic", do: ["wait-for-bank"] },

  { cites: ["R-98"], when: { dispute: "deciding" }, diagnosis: ["dispute-decision-pending"], refund: "by-dispute", do: ["wait", "do-not-cancel-dispute"] },
  { cites: ["R-97"], when: { dispute: "escalated" }, diagnosis: ["dispute-escalated"], refund: "by-dispute", do: ["wait", "add-evidence", "do-not-cancel-dispute"] },
  { cites: ["A-22"], when: { dispute: "disagrees" }, diagnosis: ["dispute-seller-disagrees"], refund: "by-dispute", do: ["wait", "add-evidence", "do-not-cancel-dispute"] },
  { cites: ["R-97", "A-22"], when: { dispute: "waiting" }, diagnosis: ["dispute-waiting-for-seller"], refund: "by-dispute", do: ["wait", "do-not-cancel-dispute"] },

  // Closed "not shipped" although a carrier had the parcel: the side with a deadline counts (precedence 5).
  { cites: ["R-88", "A-04"], when: { closing: "not-shipped", refund: ["none", "other"], parcel: handedOver, seller: "silent" }, diagnosis: ["shipment-cancelled", "seller-unresponsive"], refund: "by-dispute", do: dispute },
  { cites: ["R-88", "R-89", "A-03"], when: { closing: "not-shipped", refund: ["none", "other"], parcel: handedOver, seller: "refuses" }, diagnosis: ["shipment-cancelled", "seller-refuses"], refund: "by-dispute", do: dispute },
  { cites: ["R-88", "R-90", "A-03"], when: { closing: "not-shipped", refund: ["none", "other"], parcel: handedOver, seller: "has-no-number" }, diagnosis: ["shipment-cancelled", "new-tracking-unavailable"], refund: "by-dispute", do: dispute },
  { cites: ["R-88", "A-04"], when: { closing: "not-shipped", refund: ["none", "other"], parcel: handedOver }, diagnosis: ["shipment-cancelled"], refund: "by-dispute", do: ["contact-seller", "open-dispute-if-no-new-tracking", "keep-chat-as-evidence"] },

  { cites: ["R-20", "R-26", "R-27", "R-28", "R-83"], when: { closing: "not-shipped" }, diagnosis: ["auto-cancelled-not-shipped"], refund: "automatic", do: automatic },
  { cites: ["R-32", "R-38", "R-39", "R-84"], when: { closing: "seller" }, diagnosis: ["seller-cancelled"], refund: "automatic", do: automatic },
  { cites: ["R-48", "R-55", "R-56", "R-57", "R-85"], when: { closing: "security" }, diagnosis: ["security-closed"], refund: "automatic", do: [...automatic, "check-statement-for-pending-hold"] },
  { cites: ["R-59", "R-60", "R-61", "R-86"], when: { closing: "suspended" }, diagnosis: ["seller-suspended"], refund: "automatic", do: automatic },
  { cites: ["R-63", "R-70", "R-71", "R-72", "R-73", "R-87", "A-05"], when: { closing: "unpaid" }, diagnosis: ["payment-not-completed"], refund: "none", do: ["no-refund-due", "start-new-order-if-still-wanted", "warn-coupons-may-be-lost", "ask-were-you-charged"] },
  { cites: ["R-46", "A-09"], when: { closing: "buyer-at-request" }, diagnosis: ["buyer-cancelled-at-seller-request"], refund: "unknown", do: ["check-refund-status", "contact-aliexpress-support-if-no-refund"] },
  { cites: ["A-09"], when: { closing: "buyer" }, diagnosis: ["buyer-cancelled"], refund: "unknown", do: ["check-refund-status", "contact-aliexpress-support-if-no-refund"] },
  // A refund under way ends the trouble of a parcel; of a close for it, it is the refund.
  { cites: ["R-88", "R-101", "A-04"], when: { closing: "shipment", refund: ["initiated", "processing"] }, diagnosis: ["shipment-cancelled"], refund: "automatic", do: ["wait-for-refund"] },
  { cites: ["R-126"], when: { closing: "dispute" }, diagnosis: ["closed-dispute-resolved"], refund: "unknown", do: ["check-refund-status", "contact-aliexpress-support-if-no-refund"] },

  { cites: ["R-101", "A-04"], when: { closing: "confirmed", refund: ["initiated", "processing"] }, diagnosis: ["closed-buyer-confirmed"], refund: "automatic", do: ["wait-for-refund"] },
  { cites: ["R-82", "A-01"], when: { closing: "confirmed", report: "damaged" }, diagnosis: ["closed-buyer-confirmed"], refund: "by-dispute", do: ["open-dispute-now", "evidence-photos", "request-full-refund"] },

  { cites: ["R-03", "R-81", "R-92", "A-25"], when: { report: "not-received", refund: ["none", "other"] }, diagnosis: ["delivered-not-received"], refund: "by-dispute", do: ["open-dispute-now", "reason-item-not-received", "evidence-tracking-and-chat", "do-not-confirm-receipt", "request-full-refund"] },
  { cites: ["R-82"], when: { report: "damaged" }, diagnosis: ["damaged-or-wrong"], refund: "by-dispute", do: ["open-dispute-now", "evidence-photos", "request-full-refund"] },
  { cites: ["R-125", "R-126", "A-01"], when: { closing: "confirmed" }, diagnosis: ["closed-buyer-confirmed"], refund: "none", do: ["no-action-if-item-is-fine", "reply-damaged-or-not-received-if-not"] },

  { cites: ["R-101", "R-28"], when: { refund: "initiated" }, diagnosis: ["refund-initiated"], refund: "automatic", do: ["wait-for-refund"] },
  { cites: ["R-102"], when: { refund: "processing" }, diagnosis: ["refund-processing"], refund: "automatic", do: ["wait-for-refund"] },
  { cites: ["A-31"], when: { refund: "other" }, diagnosis: ["refund-other"], refund: "unknown", do: ["check-refund-status"] },

  // Whoever has had a dispute is not told to open one.
  { cites: ["A-35", "R-126"], when: { closing: "bare", likelihood: "after-dispute" }, diagnosis: ["closed-unknown-cause"], refund: "unknown", do: ["check-order-details-for-reason", "check-refund-status", "ask-for-reason-line"] },
  { cites: ["R-02", "R-91", "A-07"], when: { parcel: "customs" }, diagnosis: ["returned-by-customs"], refund: "by-dispute", do: dispute },
  { cites: ["R-17", "R-89", "A-03"], when: { parcel: [...lostParcel, "replaced"], seller: "refuses" }, diagnosis: ["shipment-cancelled", "seller-refuses"], refund: "by-dispute", do: dispute },
  { cites: ["R-18", "R-90", "A-03"], when: { parcel: lostParcel, seller: "has-no-number" }, diagnosis: ["shipment-cancelled", "new-tracking-unavailable"], refund: "by-dispute", do: dispute },
  { cites: ["R-18", "R-90", "A-06"], when: { parcel: "replaced-dead" }, diagnosis: ["shipment-cancelled", "new-tracking-dead"], refund: "by-dispute", do: dispute },
  { cites: ["R-16", "R-80", "A-02", "A-26"], when: { parcel: "cancelled", seller: "silent" }, diagnosis: ["shipment-cancelled", "seller-unresponsive"], refund: "by-dispute", do: dispute },
  { cites: ["R-14", "R-123", "A-29"], when: { parcel: "cancelled", seller: "asks-to-cancel" }, diagnosis: ["shipment-cancelled"], refund: "by-dispute", do: ["contact-seller", "do-not-cancel", "open-dispute-if-no-new-tracking", "keep-chat-as-evidence"] },
  { cites: ["R-04", "R-14", "R-79", "R-88", "R-129", "A-04"], when: { parcel: "cancelled" }, diagnosis: ["shipment-cancelled"], refund: "by-dispute", do: ["contact-seller", "open-dispute-if-no-new-tracking", "keep-chat-as-evidence"] },
  { cites: ["R-88", "A-04"], when: { closing: "shipment", seller: "silent" }, diagnosis: ["shipment-cancelled", "seller-unresponsive"], refund: "by-dispute", do: dispute },
  { cites: ["R-88", "A-04"], when: { closing: "shipment", seller: "refuses" }, diagnosis: ["shipment-cancelled", "seller-refuses"], refund: "by-dispute", do: dispute },
  { cites: ["R-88", "R-90", "A-03"], when: { closing: "shipment", seller: "has-no-number" }, diagnosis: ["shipment-cancelled", "new-tracking-unavailable"], refund: "by-dispute", do: dispute },
  { cites: ["R-04", "R-88", "A-04"], when: { closing: "shipment" }, diagnosis: ["shipment-cancelled"], refund: "by-dispute", do: ["contact-seller", "open-dispute-if-no-new-tracking", "keep-chat-as-evidence"] },
  { cites: ["R-11", "R-16"], when: { parcel: "returned", seller: "silent" }, diagnosis: ["shipment-problem", "returned-to-sender", "seller-unresponsive"], refund: "by-dispute", do: dispute },
  { cites: ["R-11", "R-17", "A-03"], when: { parcel: "returned", seller: ["refuses", "has-no-number"] }, diagnosis: ["shipment-problem", "returned-to-sender", "seller-refuses"], refund: "by-dispute", do: dispute },
  { cites: ["R-11", "A-07"], when: { parcel: "returned" }, diagnosis: ["shipment-problem", "returned-to-sender"], refund: "by-dispute", do: ["contact-seller", "open-dispute-if-no-new-tracking", "keep-chat-as-evidence"] },
  { cites: ["R-10", "R-16"], when: { parcel: "problem", seller: "silent" }, diagnosis: ["shipment-problem", "parcel-handling-issue", "seller-unresponsive"], refund: "by-dispute", do: dispute },
  { cites: ["R-10", "R-17", "A-03"], when: { parcel: "problem", seller: ["refuses", "has-no-number"] }, diagnosis: ["shipment-problem", "parcel-handling-issue", "seller-refuses"], refund: "by-dispute", do: dispute },
  { cites: ["R-10"], when: { parcel: "problem" }, diagnosis: ["shipment-problem", "parcel-handling-issue"], refund: "none", do: ["contact-seller", "keep-chat-as-evidence"] },

  // A close without a cause. Where every likely cause means an automatic refund, the advice is firm.
  { cites: ["A-35", "A-05", "R-63"], when: { closing: "bare", likelihood: "unpaid" }, diagnosis: ["closed-unknown-cause"], refund: "unknown", do: ["check-order-details-for-reason", "ask-were-you-charged", "start-new-order-if-still-wanted", "ask-for-reason-line"] },
  { cites: ["A-35", "R-20", "R-83", "R-84", "R-85", "R-86", "R-127"], when: { closing: "bare", likelihood: ["after-processing", "after-payment", "before-shipping"] }, diagnosis: ["closed-unknown-cause"], refund: "automatic", do: ["wait-for-refund", "no-dispute-needed", "ask-for-reason-line", "ask-payment-method"] },
  { cites: ["A-35", "R-125", "A-25"], when: { closing: "bare", parcel: ["delivered", "received"] }, diagnosis: ["closed-unknown-cause"], refund: "unknown", do: ["no-action-if-item-is-fine", "reply-damaged-or-not-received-if-not", "ask-for-reason-line"] },
  { cites: ["A-35", "R-16", "R-88"], when: { closing: "bare", likelihood: "after-shipping", seller: ["refuses", "has-no-number"] }, diagnosis: ["closed-unknown-cause", "seller-refuses"], refund: "unknown", do: ["check-refund-status", ...dispute, "ask-for-reason-line"] },
  { cites: ["A-35", "R-16", "R-88"], when: { closing: "bare", likelihood: "after-shipping", seller: "silent" }, diagnosis: ["closed-unknown-cause", "seller-unresponsive"], refund: "unknown", do: ["check-refund-status", ...dispute, "ask-for-reason-line"] },
  { cites: ["A-35", "A-04", "R-88"], when: { closing: "bare", likelihood: "after-shipping" }, diagnosis: ["closed-unknown-cause"], refund: "unknown", do: ["check-refund-status", "contact-seller", "open-dispute-if-no-new-tracking", "ask-for-reason-line"] },
  { cites: ["A-35", "R-76", "R-127", "A-01"], when: { closing: "bare" }, diagnosis: ["closed-unknown-cause"], refund: "unknown", do: ["check-order-details-for-reason", "check-refund-status", "open-dispute-before-window-closes-if-no-refund", "ask-for-reason-line", "ask-was-it-shipped"] },

  // The buyer's own receipt counts more than what the seller asks for (precedence 4).
  { cites: ["R-125", "A-01"], when: { parcel: "received" }, diagnosis: ["completed"], refund: "none", do: ["no-action-if-item-is-fine", "reply-damaged-or-not-received-if-not"] },
  { cites: ["R-18", "R-90", "A-03"], when: { seller: "has-no-number" }, diagnosis: ["shipment-cancelled", "new-tracking-unavailable"], refund: "by-dispute", do: dispute },
  { cites: ["R-17", "R-89", "A-03"], when: { seller: "refuses", stage: ["unknown", "shipped"], parcel: ["none", "quiet", "at-risk", "overdue"] }, diagnosis: ["shipment-problem", "seller-refuses"], refund: "by-dispute", do: dispute },
  { cites: ["R-41", "R-123", "A-29"], when: { seller: "asks-to-cancel", stage: "shipped" }, diagnosis: ["seller-asks-buyer-to-cancel"], refund: "none", do: ["do-not-cancel", "reply-canned-cancel-from-your-side", "keep-chat-as-evidence"] },
  { cites: ["R-40", "R-41", "R-42", "R-43", "R-44", "R-45", "R-47", "R-123", "R-130", "A-29"], when: { seller: "asks-to-cancel" }, diagnosis: ["seller-asks-buyer-to-cancel"], refund: "none", do: ["do-not-cancel", "reply-canned-cancel-from-your-side", "wait-for-auto-cancel"] },
  { cites: ["R-15", "A-06"], when: { parcel: "replaced" }, diagnosis: ["waiting-for-new-tracking"], refund: "none", do: ["wait", "keep-chat-as-evidence"] },
  { cites: ["R-15", "A-06"], when: { parcel: "moving-again" }, diagnosis: ["in-transit-again"], refund: "none", do: ["no-action"] },
  { cites: ["A-33"], when: { seller: "asks-to-wait" }, diagnosis: ["seller-asks-to-wait"], refund: "none", do: ["open-dispute-before-window-closes", "keep-chat-as-evidence"] },
  { cites: ["R-125", "A-25"], when: { parcel: "delivered" }, diagnosis: ["delivered"], refund: "none", do: ["no-action-if-item-is-fine", "reply-damaged-or-not-received-if-not"] },
  { cites: ["R-13", "A-08"], when: { parcel: "overdue" }, diagnosis: ["tracking-stalled-overdue"], refund: "by-dispute", do: ["contact-seller", "open-dispute-before-window-closes"] },
  { cites: ["R-13", "A-08"], when: { parcel: "at-risk" }, diagnosis: ["tracking-stalled-at-risk"], refund: "none", do: ["contact-seller"] },
  { cites: ["R-13", "A-08"], when: { parcel: "quiet" }, diagnosis: ["tracking-quiet-normal"], refund: "none", do: ["wait"] },
  { cites: ["R-74"], when: { stage: "shipped" }, diagnosis: ["in-transit"], refund: "none", do: ["no-action"] },
  { cites: ["R-63", "R-70", "R-71", "R-72", "R-73", "A-05"], when: { stage: "expired" }, diagnosis: ["payment-not-completed"], refund: "none", do: ["no-refund-due", "start-new-order-if-still-wanted", "warn-coupons-may-be-lost", "ask-were-you-charged"] },
  { cites: ["R-69", "R-63"], when: { stage: "failed" }, diagnosis: ["payment-not-completed"], refund: "none", do: ["retry-before-countdown", "no-refund-due", "warn-coupons-may-be-lost"] },
  { cites: ["R-50", "R-69"], when: { stage: "review" }, diagnosis: ["awaiting-payment"], refund: "none", do: ["wait"] },
  { cites: ["R-63", "R-69"], when: { stage: "unpaid" }, diagnosis: ["awaiting-payment"], refund: "none", do: ["retry-before-countdown"] },
  { cites: ["R-29", "R-30", "R-31"], when: { stage: "ending" }, diagnosis: ["awaiting-shipment-at-risk"], refund: "none", do: ["contact-seller-ask-restock", "ask-seller-to-extend-processing-time", "do-not-cancel"] },
  { cites: ["R-20", "R-74"], when: {}, diagnosis: ["awaiting-shipment"], refund: "none", do: ["wait"] },
];

/** The row that decides. */
export const verdictFor = (facts: Facts): Verdict => first<typeof factValues, Verdict>(verdicts, facts);
