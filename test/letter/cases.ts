import { diagnose } from "../../lib/core/guide/diagnose.ts";
import type { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { type LetterRequest, ordinary } from "../../lib/core/letter/letter.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { evolveAll } from "../../lib/core/order/evolve.ts";
import { languageOf } from "./languages.ts";
import type { Situation } from "./situations.ts";

export const orderNumber = "8190000000000012";
export const closedLine = "Your order 8190000000000012 has been closed. The order page has the details.";

const noRefund: Diagnosis["refund"] = { expected: "none", method: "unknown", stage: 0, earliest: null, latest: null };

/** A diagnosis with nothing to say but what is given. */
export const diagnosisOf = (given: Partial<Diagnosis>): Diagnosis => ({
  orderNumber,
  diagnosis: ["in-transit"],
  cause: null,
  candidates: [],
  actions: [],
  deadlines: {},
  headline: null,
  refund: noRefund,
  why: [],
  packages: [],
  ...given,
});

const shared: Omit<LetterRequest, "cases"> = {
  ...ordinary,
  occasion: { why: "news" },
  strayPackages: [],
  now: "2026-02-15T09:05:00Z",
  timeZone: "UTC",
  rules: "2026-01",
  authentic: "plausible",
  language: languageOf("en"),
  deskAddress: "orders@desk.example",
};

/** The request for a letter with news about these orders. */
export const requestFor = (
  diagnoses: readonly Diagnosis[],
  given: Partial<LetterRequest> & { history?: readonly OrderEvent[] } = {},
): LetterRequest => {
  const { history = [], ...rest } = given;
  return {
    ...shared,
    cases: diagnoses.map((diagnosis) => ({ order: { orderNumber: diagnosis.orderNumber, history }, diagnosis })),
    ...rest,
  };
};

/** The request for a letter about what is known at one moment, as the pipeline makes it. */
export const requestOf = ({ events, now, timeZone }: Situation, given: Partial<LetterRequest> = {}): LetterRequest => ({
  ...shared,
  cases: evolveAll(events).orders.map((order) => ({ order, diagnosis: diagnose(order, { now, timeZone }) })),
  now,
  timeZone,
  ...given,
});

/** S01: closed in February without a reason, estimate 1 March. */
export const closedEarly = requestFor([
  diagnosisOf({
    diagnosis: ["closed-unknown-cause"],
    actions: [
      "check-order-details-for-reason",
      "check-refund-status",
      "open-dispute-before-window-closes-if-no-refund",
    ],
    deadlines: { disputeWindowCloses: "2026-03-16" },
    headline: "disputeWindowCloses",
    refund: { expected: "unknown", method: "unknown", stage: 0, earliest: null, latest: null },
    candidates: [
      { diagnosis: "auto-cancelled-not-shipped", likely: false },
      { diagnosis: "seller-cancelled", likely: false },
      { diagnosis: "shipment-cancelled", likely: false },
    ],
    why: [
      { rule: "R-74", evidence: "Estimated delivery: Mar 1, 2026", mail: "a.eml", formula: "2026-03-01 + 15 days" },
      { rule: "R-76", evidence: closedLine, mail: "b.eml" },
      { rule: "A-35", evidence: closedLine, mail: "b.eml" },
    ],
  }),
]);

/** S05: never shipped, paid by card; the close is on a Saturday. */
export const neverShipped = requestFor(
  [
    diagnosisOf({
      diagnosis: ["auto-cancelled-not-shipped", "refund-initiated"],
      actions: ["wait-for-refund", "no-dispute-needed"],
      deadlines: { refundLatest: "2026-02-06" },
      headline: "refundLatest",
      refund: { expected: "automatic", method: "card", stage: 1, earliest: "2026-01-14", latest: "2026-02-06" },
      why: [
        {
          rule: "R-20",
          evidence: "The seller did not ship your order within the processing time.",
          mail: "b.eml",
        },
        { rule: "R-106", evidence: "Visa ending 1111", mail: "a.eml", formula: "2026-01-10 + 3 … 20 business days" },
      ],
    }),
  ],
  { now: "2026-01-10T14:30:00Z", timeZone: "America/New_York" },
);

/** S49: closed without a reason just after the processing time; nearly every reason ends in a refund. */
export const candidatesAgree = requestFor(
  [
    diagnosisOf({
      diagnosis: ["closed-unknown-cause"],
      candidates: [
        { diagnosis: "auto-cancelled-not-shipped", likely: true },
        { diagnosis: "seller-cancelled", likely: false },
        { diagnosis: "security-closed", likely: false },
        { diagnosis: "seller-suspended", likely: false },
        { diagnosis: "buyer-cancelled", likely: false },
      ],
      actions: ["wait-for-refund", "no-dispute-needed", "ask-for-reason-line", "ask-payment-method"],
      deadlines: { disputeWindowCloses: "2026-07-16", refundLatest: "2026-07-07" },
      headline: "refundLatest",
      refund: {
        expected: "automatic",
        method: "unknown",
        stage: 0,
        earliest: "2026-06-09T10:05:00Z",
        latest: "2026-07-07",
      },
      why: [
        { rule: "A-35", evidence: closedLine, mail: "b.eml" },
        { rule: "R-20", evidence: "Processing time: 7 days.", mail: "a.eml", formula: "2026-06-02 + 7 days" },
        { rule: "R-74", evidence: "Estimated delivery: Jul 1, 2026", mail: "a.eml", formula: "2026-07-01 + 15 days" },
      ],
    }),
  ],
  { now: "2026-06-09T10:05:00Z" },
);

/** S52: closed without a reason although it had a tracking number. */
export const candidatesDiffer = requestFor(
  [
    diagnosisOf({
      diagnosis: ["closed-unknown-cause"],
      candidates: [
        { diagnosis: "shipment-cancelled", likely: false },
        { diagnosis: "seller-suspended", likely: false },
        { diagnosis: "closed-dispute-resolved", likely: false },
        { diagnosis: "closed-buyer-confirmed", likely: false },
      ],
      actions: ["check-refund-status", "contact-seller", "open-dispute-if-no-new-tracking", "ask-for-reason-line"],
      deadlines: { sellerReplyDue: "2026-06-22T10:00:00Z", disputeWindowCloses: "2026-07-16" },
      headline: "sellerReplyDue",
      refund: { expected: "unknown", method: "unknown", stage: 0, earliest: null, latest: null },
      why: [
        { rule: "A-35", evidence: closedLine, mail: "b.eml" },
        { rule: "R-79", evidence: "Tracking AP00823271816356.", mail: "a.eml", formula: "2026-06-20T10:00Z + 48 h" },
        { rule: "R-74", evidence: "Estimated delivery: Jul 1, 2026", mail: "a.eml", formula: "2026-07-01 + 15 days" },
      ],
    }),
  ],
  { now: "2026-06-20T10:00:00Z" },
);

export const shipmentCancelled = diagnosisOf({
  diagnosis: ["shipment-cancelled"],
  cause: "courier-no-pickup",
  actions: [
    "contact-seller",
    "keep-chat-as-evidence",
    "open-dispute-if-no-new-tracking",
    "reason-shipment-problem",
    "evidence-tracking-and-chat",
    "request-full-refund",
  ],
  deadlines: { sellerReplyDue: "2026-03-30T13:00:00Z", disputeWindowCloses: "2026-05-05" },
  headline: "sellerReplyDue",
  refund: { expected: "by-dispute", method: "unknown", stage: 0, earliest: null, latest: null },
  why: [
    { rule: "R-04", evidence: "Shipment Cancelled", mail: "b.eml" },
    { rule: "R-16", evidence: "Shipment Cancelled", mail: "b.eml", formula: "2026-03-28T13:00Z + 48 h" },
    { rule: "R-74", evidence: "Estimated delivery: Apr 20, 2026", mail: "a.eml", formula: "2026-04-20 + 15 days" },
  ],
});

/** A cancelled shipment one hour old, in a zone whose clocks change before the seller's time is over. */
export const sellerHasTime = requestFor([shipmentCancelled], {
  now: "2026-03-28T14:00:00Z",
  timeZone: "Europe/Berlin",
});

/** S14: the seller stayed silent. */
export const sellerSilent = requestFor(
  [
    {
      ...shipmentCancelled,
      cause: null,
      diagnosis: ["shipment-cancelled", "seller-unresponsive"],
      actions: ["open-dispute-now", "reason-shipment-problem", "evidence-tracking-and-chat", "request-full-refund"],
      deadlines: { sellerReplyDue: "2026-03-30T14:00:00Z", disputeWindowCloses: "2026-05-05" },
      headline: "now",
    },
  ],
  { now: "2026-03-30T14:01:00Z", timeZone: "Europe/Berlin" },
);

/** S25: marked delivered, not received; two dates. */
export const notReceived = requestFor(
  [
    diagnosisOf({
      diagnosis: ["delivered-not-received"],
      actions: ["open-dispute-now", "reason-item-not-received", "evidence-tracking-and-chat", "do-not-confirm-receipt"],
      deadlines: { disputeWindowCloses: "2026-03-16", actBy: "2026-03-07" },
      headline: "actBy",
      refund: { expected: "by-dispute", method: "unknown", stage: 0, earliest: null, latest: null },
      why: [
        { rule: "R-74", evidence: "Estimated delivery: Mar 1, 2026", mail: "a.eml", formula: "2026-03-01 + 15 days" },
        { rule: "A-25", evidence: "Delivered 20/02/2026 Portland", mail: "b.eml", formula: "2026-02-20 + 15 days" },
        { rule: "R-92", evidence: "NOT RECEIVED - I live in Seattle", mail: "c.eml" },
      ],
    }),
  ],
  { now: "2026-02-21T16:00:00Z", timeZone: "America/Los_Angeles" },
);

/** S40: two orders in one mail, two outcomes. */
export const twoOrders = requestFor(
  [
    {
      ...shipmentCancelled,
      orderNumber: "8190000000020012",
      cause: null,
      deadlines: { sellerReplyDue: "2026-05-06T10:00:00Z", disputeWindowCloses: "2026-06-25" },
      why: [],
    },
    diagnosisOf({
      diagnosis: ["auto-cancelled-not-shipped", "refund-initiated"],
      actions: ["wait-for-refund", "no-dispute-needed"],
      deadlines: { refundLatest: "2026-05-07" },
      headline: "refundLatest",
      refund: { expected: "automatic", method: "paypal", stage: 1, earliest: "2026-05-05", latest: "2026-05-07" },
    }),
  ],
  { now: "2026-05-04T10:00:00Z" },
);
