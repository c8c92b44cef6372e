import type { Action, DiagnosisCode } from "../codes.ts";
import type { circumstanceValues } from "./circumstances.ts";
import type { Row } from "./decision-table.ts";
import type { Refund } from "./diagnosis.ts";

export interface Addition extends Row<typeof circumstanceValues> {
  readonly cites: readonly string[];
  /** Refines the verdict. */
  readonly refine?: DiagnosisCode;
  /** What to do besides; `instead` of the verdict's own advice where that is said. */
  readonly do?: readonly Action[];
  readonly instead?: true;
  /** To be done before the verdict's own advice makes sense. */
  readonly lead?: true;
  /** A refund expected otherwise than the verdict says. */
  readonly refund?: Refund["expected"];
  /** A tip for the next time: at most two are given. */
  readonly tip?: Action;
}

const automatic = ["auto-cancelled-not-shipped", "seller-cancelled", "security-closed", "seller-suspended"] as const;
const needsDispute = [
  "shipment-cancelled",
  "shipment-problem",
  "returned-by-customs",
  "delivered-not-received",
  "damaged-or-wrong",
  "closed-unknown-cause",
  "tracking-stalled-overdue",
  "seller-asks-to-wait",
] as const;

const knownClose = [
  ...automatic,
  "payment-not-completed",
  "buyer-cancelled",
  "buyer-cancelled-at-seller-request",
  "closed-dispute-resolved",
  "closed-buyer-confirmed",
] as const;
const notStarted = ["none", "running"] as const;
const notThereYet = [
  "awaiting-shipment",
  "in-transit",
  "in-transit-again",
  "tracking-quiet-normal",
  "tracking-stalled-at-risk",
] as const;
const underway = [...notThereYet, "waiting-for-new-tracking", "delivered", "completed"] as const;

/** What is added to a verdict by what is known beside it: every row that fits counts (hit policy COLLECT). */
// biome-ignore format: one row a line, so that a diff shows whose advice changes
export const additions: readonly Addition[] = [
  // Money that came back as something else has no date, and nothing more is waited for.
  { cites: ["A-31"], when: { verdict: automatic, refundMail: "other" }, refine: "refund-other", instead: true, refund: "unknown", do: ["check-refund-status"] },

  // Who can still find a refund that is late: the bank for cards alone.
  { cites: ["R-109", "R-132", "A-27"], when: { verdict: "refund-overdue", method: "card" }, instead: true, do: ["contact-bank", "request-arn-from-aliexpress"] },
  { cites: ["A-27"], when: { verdict: "refund-overdue", method: "paypal" }, instead: true, do: ["contact-paypal", "contact-aliexpress-support"] },
  { cites: ["A-04"], when: { verdict: "refund-overdue", window: "open" }, do: ["open-dispute-before-window-closes-if-no-refund"] },
  { cites: ["R-62", "A-21"], when: { verdict: "seller-suspended", platform: "over" }, do: ["check-refund-status"] },
  { cites: ["R-98", "A-22"], when: { verdict: "dispute-decision-pending", platform: "over" }, instead: true, do: ["check-refund-status", "contact-aliexpress-support", "do-not-cancel-dispute"] },
  // A carrier had it: the refund is due all the same, but nobody waits for it past the window.
  { cites: ["A-04"], when: { verdict: "seller-cancelled", scan: "seen", refund: "running" }, do: ["check-refund-status", "open-dispute-before-window-closes-if-no-refund"] },
  { cites: ["R-108"], when: { card: "expired", method: ["card", "prepaid", "unknown"], refund: ["running", "initiated", "processing", "sent"] }, do: ["explain-refund-goes-to-underlying-account"] },

  { cites: ["R-128", "A-28"], when: { season: "peak", refund: ["running", "initiated", "processing", "sent"] } },

  // Whether money was taken at all; a refund that was started says yes.
  { cites: ["R-56", "A-05"], when: { verdict: automatic, charge: "not-seen", refund: notStarted }, refine: "not-charged", instead: true, refund: "none", do: ["no-refund-due", "check-statement-for-pending-hold"] },
  { cites: ["A-05", "R-70"], when: { verdict: "closed-unknown-cause", charge: "not-seen", refund: notStarted }, refine: "not-charged", instead: true, refund: "none", do: ["no-refund-due", "check-statement-for-pending-hold", "ask-for-reason-line"] },
  { cites: ["A-05", "R-70"], when: { verdict: "payment-not-completed", charge: "not-seen" }, refine: "not-charged" },
  { cites: ["A-05"], when: { verdict: "payment-not-completed", charge: "seen" }, refine: "charge-disputed-by-buyer", instead: true, refund: "unknown", do: ["check-refund-status", "contact-aliexpress-support"] },

  { cites: ["A-05"], when: { verdict: "awaiting-payment", charge: "seen" }, refine: "charge-disputed-by-buyer", instead: true, refund: "unknown", do: ["check-my-orders-directly", "contact-aliexpress-support"] },
  { cites: ["A-05"], when: { verdict: "closed-unknown-cause", charge: "seen" }, do: ["check-refund-status", "contact-aliexpress-support-if-no-refund"] },

  // Why a payment did not go through, and what helps the next one.
  { cites: ["R-64"], when: { verdict: "payment-not-completed", cause: "card-not-enabled" }, lead: true, do: ["enable-international-payments"] },
  { cites: ["R-65"], when: { verdict: "payment-not-completed", cause: "insufficient-balance" }, lead: true, do: ["add-funds"] },
  { cites: ["R-66"], when: { verdict: "payment-not-completed", cause: "incorrect-card-details" }, lead: true, do: ["re-enter-card-details"] },
  { cites: ["R-67"], when: { verdict: "payment-not-completed", cause: "bank-blocks-foreign" }, lead: true, do: ["call-bank"] },
  { cites: ["R-68"], when: { verdict: "payment-not-completed", cause: "currency-conversion" }, lead: true, do: ["set-currency-usd"] },

  // A stage that a refund mail of its own reported refines a known close; what the buyer received does too.
  { cites: ["R-101"], when: { verdict: [...knownClose, "shipment-cancelled"], refundMail: "initiated" }, refine: "refund-initiated" },
  { cites: ["R-102"], when: { verdict: [...knownClose, "shipment-cancelled"], refundMail: "processing" }, refine: "refund-processing" },
  { cites: ["R-82"], when: { verdict: knownClose, report: "damaged" }, refine: "damaged-or-wrong" },
  // A refund under way stops the advice to dispute; one named in a close without a cause belongs to that close.
  { cites: ["R-101", "A-04"], when: { verdict: "damaged-or-wrong", refundMail: "initiated" }, refine: "refund-initiated", instead: true, refund: "automatic", do: ["wait-for-refund"] },
  { cites: ["R-102", "A-04"], when: { verdict: "damaged-or-wrong", refundMail: "processing" }, refine: "refund-processing", instead: true, refund: "automatic", do: ["wait-for-refund"] },
  { cites: ["R-101", "A-04"], when: { verdict: "closed-unknown-cause", refund: ["initiated", "processing", "sent"] }, instead: true, refund: "automatic", do: ["wait-for-refund", "ask-for-reason-line"] },

  // The window: without an estimate the countdown on the order page has the date; once it is over, others can help.
  { cites: ["A-11", "R-77"], when: { verdict: needsDispute, window: "unknown", charge: ["unknown", "seen"] }, do: ["check-countdown-in-order-details"] },
  { cites: ["R-74", "A-11"], when: { verdict: needsDispute, window: "closed" }, refine: "dispute-window-passed", do: ["contact-aliexpress-support"] },
  // Late, with nothing said of it: the window runs all the same.
  { cites: ["R-74", "A-24"], when: { verdict: notThereYet, estimate: "over" }, instead: true, do: ["contact-seller", "keep-chat-as-evidence", "open-dispute-before-window-closes"] },
  { cites: ["R-74", "A-11"], when: { verdict: [...notThereYet, "waiting-for-new-tracking"], window: "closed" }, do: ["contact-aliexpress-support"] },
  { cites: ["A-01", "R-77"], when: { verdict: "closed-buyer-confirmed", report: "damaged", window: "unknown" }, do: ["check-countdown-in-order-details"] },
  { cites: ["A-01", "R-74"], when: { verdict: "closed-buyer-confirmed", report: "damaged", window: "closed" }, do: ["contact-aliexpress-support"] },
  { cites: ["R-74", "A-11"], when: { verdict: [...underway, "buyer-cancelled", "buyer-cancelled-at-seller-request", "closed-dispute-resolved", "closed-buyer-confirmed"], window: "closed" }, refine: "dispute-window-passed" },

  { cites: ["A-35"], when: { verdict: automatic, method: "unknown", charge: ["unknown", "seen"], refundMail: ["none", "initiated", "processing"] }, do: ["ask-payment-method"] },
  { cites: ["R-08"], when: { verdict: "shipment-cancelled", cause: "none", season: "peak" }, refine: "likely-capacity" },
  { cites: ["R-58", "R-116"], when: { volume: "high" }, refine: "high-volume", do: ["contact-support-with-business-documents", "request-volume-increase"] },

  // Tips for the next time.
  { cites: ["R-49", "R-113"], when: { cause: "welcome-coupon-reuse" }, tip: "prevent-coupon-reuse" },
  { cites: ["R-36", "R-113"], when: { cause: "coupon-abuse-suspicion" }, tip: "prevent-coupon-reuse" },
  { cites: ["R-51", "R-112"], when: { cause: "several-accounts" }, tip: "prevent-one-account" },
  { cites: ["R-50", "R-52", "R-114"], when: { cause: ["billing-mismatch", "payment-verification"] }, tip: "prevent-consistent-details" },
  { cites: ["R-53", "R-118"], when: { cause: "high-volume" }, tip: "prevent-dropshipper" },
  { cites: ["R-22", "R-111"], when: { cause: "holiday-closure" }, tip: "prevent-avoid-holidays" },
  { cites: ["R-115", "R-117", "R-118", "R-119", "A-32"], when: { volume: ["low", "high"] }, tip: "prevent-dropshipper" },
  { cites: ["R-48", "R-54", "R-114"], when: { verdict: "security-closed", cause: ["none", "earlier-violations"] }, tip: "prevent-consistent-details" },
  { cites: ["R-48", "R-54", "R-112"], when: { verdict: "security-closed", cause: ["none", "earlier-violations"] }, tip: "prevent-one-account" },
  { cites: ["R-22", "R-111", "A-28"], when: { verdict: ["auto-cancelled-not-shipped", "shipment-cancelled"], season: ["peak", "closed"] }, tip: "prevent-avoid-holidays" },
  { cites: ["R-110"], when: { verdict: ["auto-cancelled-not-shipped", "seller-cancelled"] }, tip: "prevent-check-ratings" },
];
