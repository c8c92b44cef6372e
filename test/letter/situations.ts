import type { DiagnosisCode } from "../../lib/core/codes.ts";
import { OrderEvent } from "../../lib/core/order/event.ts";

/** What is known of one order at one moment, written so that the letter about it can be judged by eye. */
export interface Situation {
  readonly events: readonly OrderEvent[];
  /** UTC instant to the second. */
  readonly now: string;
  readonly timeZone: string;
}

export const orderNumber = "8190000000000012";
const first = "AP00823271816356";
const second = "LP00699112233445";

type Told = Partial<OrderEvent> & Record<string, unknown>;

/** One event; its mail is named for its moment, so that a test can say which mail is the news. */
export const told = (type: OrderEvent["type"], at: string, evidence: string, more: Told = {}): OrderEvent =>
  OrderEvent.parse({ type, orderNumber, at, evidence, mail: `${at}.eml`, details: {}, lines: {}, ...more });

const estimate = (to: string) => ({ details: { estimatedDelivery: { from: to, to } } });

const confirmed = told("order-confirmed", "2026-03-02T10:00:00Z", "Your order is confirmed. Processing time: 7 days.", {
  details: { processingDays: 7 },
});
const paidByCard = told("order-confirmed", "2026-03-02T10:00:00Z", "Your order is confirmed. Visa ending 1111", {
  details: { paymentMethod: "card" },
});
const shipped = told(
  "order-shipped",
  "2026-03-05T10:00:00Z",
  "Your package is on its way. Estimated delivery: Apr 20, 2026",
  {
    trackingNumber: first,
    ...estimate("2026-04-20"),
  },
);
const moving = told("tracking-updated", "2026-03-12T08:00:00Z", "Departed from the country of origin", {
  trackingNumber: first,
  status: "moving",
});
const announced = told("tracking-updated", "2026-03-06T08:00:00Z", "Shipment information received", {
  trackingNumber: first,
  status: "information-received",
});
const cancelled = told(
  "shipment-cancelled",
  "2026-03-28T13:00:00Z",
  "Shipment cancelled. The courier did not pick up the parcel.",
  {
    trackingNumber: first,
    details: { cause: "courier-no-pickup" },
  },
);
const contacted = told("seller-contacted", "2026-03-28T14:00:00Z", "CONTACTED");
const delivered = told("package-delivered", "2026-04-10T09:00:00Z", "Your package was delivered", {
  trackingNumber: first,
  details: { deliveredOn: "2026-04-10" },
});
const newNumber = told("tracking-replaced", "2026-03-30T09:00:00Z", `NEW TRACKING ${second}`, {
  trackingNumber: second,
});
const closed = (at: string, evidence: string, more: Told = {}) => told("order-closed", at, evidence, more);
const closedBare = closed(
  "2026-03-20T12:00:00Z",
  "Your order 8190000000000012 is closed. Check order detail page to know more details.",
);
const notShipped = closed("2026-03-10T12:00:00Z", "The order was closed: the seller did not ship in time.", {
  reason: "not-shipped",
});
const refund = (stage: "initiated" | "processing" | "sent" | "received" | "other", at: string, evidence: string) =>
  told(
    `refund-${stage}`,
    at,
    evidence,
    stage === "sent" ? { details: { amount: { value: 23.99, currency: "EUR", printed: "€ 23.99" } } } : {},
  );
const initiated = refund("initiated", "2026-03-11T09:00:00Z", "Your refund has been initiated.");
const processing = refund("processing", "2026-03-13T09:00:00Z", "Your refund is being processed.");
const sent = refund("sent", "2026-03-16T09:00:00Z", "Your refund of € 23.99 has been sent.");
const disputed = told("dispute-opened", "2026-04-01T09:00:00Z", "Your dispute was opened.");
const security = closed("2026-03-02T11:00:00Z", "We have to cancel this order due to security issues.", {
  reason: "security",
});
const unpaid = told("payment-awaited", "2026-03-02T09:00:00Z", "Pay within 20 hours to keep your order.", {
  details: { payBy: "2026-03-03T05:00:00Z" },
});
const expired = closed("2026-03-03T06:00:00Z", "The order was closed because it was not paid.", {
  reason: "payment-not-completed",
});

const at = (now: string, ...events: OrderEvent[]): Situation => ({ events, now, timeZone: "Europe/Berlin" });

/** One for every code of contract §5; the letter is about it, as its verdict or as what refines it. */
export const situations: Readonly<Record<DiagnosisCode, Situation>> = {
  "awaiting-payment": at("2026-03-02T10:00:00Z", unpaid),
  "payment-not-completed": at("2026-03-03T08:00:00Z", unpaid, expired),
  "awaiting-shipment": at("2026-03-03T09:00:00Z", confirmed),
  "awaiting-shipment-at-risk": at("2026-03-08T09:00:00Z", confirmed),
  "in-transit": at("2026-03-12T09:00:00Z", confirmed, shipped, moving),
  "in-transit-again": at(
    "2026-04-02T09:00:00Z",
    shipped,
    cancelled,
    newNumber,
    told("tracking-updated", "2026-04-02T08:00:00Z", "Accepted by carrier", {
      trackingNumber: second,
      status: "moving",
    }),
  ),
  delivered: at("2026-04-10T10:00:00Z", shipped, moving, delivered),
  completed: at(
    "2026-04-12T10:00:00Z",
    shipped,
    delivered,
    told("receipt-confirmed", "2026-04-12T09:00:00Z", "You have confirmed receipt of your order."),
  ),
  "tracking-quiet-normal": at("2026-03-09T09:00:00Z", shipped, announced),
  "tracking-stalled-at-risk": at("2026-03-16T09:00:00Z", shipped, announced),
  "tracking-stalled-overdue": at("2026-03-22T09:00:00Z", shipped, announced),
  "shipment-problem": at(
    "2026-03-28T14:00:00Z",
    shipped,
    told("package-returned", "2026-03-28T13:00:00Z", "Returned to sender", { trackingNumber: first, by: "carrier" }),
  ),
  "parcel-handling-issue": at(
    "2026-03-28T14:00:00Z",
    shipped,
    told("tracking-updated", "2026-03-28T13:00:00Z", "Exception: Parcel handling issue", {
      trackingNumber: first,
      status: "handling-issue",
    }),
  ),
  "shipment-cancelled": at("2026-03-28T14:00:00Z", confirmed, shipped, cancelled),
  "returned-to-sender": at(
    "2026-03-31T14:00:00Z",
    shipped,
    told("package-returned", "2026-03-28T13:00:00Z", "Returned to sender", { trackingNumber: first, by: "carrier" }),
    contacted,
  ),
  "returned-by-customs": at(
    "2026-03-28T14:00:00Z",
    shipped,
    told("package-returned", "2026-03-28T13:00:00Z", "Returned by customs", { trackingNumber: first, by: "customs" }),
  ),
  "waiting-for-new-tracking": at("2026-03-30T10:00:00Z", shipped, cancelled, contacted, newNumber),
  "new-tracking-dead": at("2026-04-05T10:00:00Z", shipped, cancelled, contacted, newNumber),
  "new-tracking-unavailable": at(
    "2026-03-29T10:00:00Z",
    shipped,
    cancelled,
    told("seller-message", "2026-03-29T09:00:00Z", "Dear, we have no new tracking number.", {
      says: "refuses",
      isWithoutNewTracking: true,
    }),
  ),
  "seller-unresponsive": at("2026-03-30T15:00:00Z", shipped, cancelled, contacted),
  "seller-refuses": at(
    "2026-03-29T10:00:00Z",
    shipped,
    cancelled,
    contacted,
    told("seller-message", "2026-03-29T09:00:00Z", "REFUSED", { says: "refuses" }),
  ),
  "seller-asks-buyer-to-cancel": at(
    "2026-03-05T10:00:00Z",
    confirmed,
    told("seller-message", "2026-03-05T09:00:00Z", "Please cancel order, we have no stock", { says: "asks-to-cancel" }),
  ),
  "seller-asks-to-wait": at(
    "2026-03-20T10:00:00Z",
    shipped,
    moving,
    told("seller-message", "2026-03-20T09:00:00Z", "Please wait some more days, dear friend", { says: "asks-to-wait" }),
  ),
  "auto-cancelled-not-shipped": at("2026-03-10T13:00:00Z", confirmed, paidByCard, notShipped),
  "seller-cancelled": at(
    "2026-03-04T13:00:00Z",
    confirmed,
    told("order-cancelled", "2026-03-04T12:00:00Z", "The seller cancelled your order: sold out.", {
      by: "seller",
      reason: "seller-cancelled",
      details: { cause: "stock-sold-out" },
    }),
  ),
  "buyer-cancelled": at(
    "2026-03-04T13:00:00Z",
    paidByCard,
    told("order-cancelled", "2026-03-04T12:00:00Z", "You cancelled your order.", {
      by: "buyer",
      reason: "buyer-cancelled",
    }),
  ),
  "buyer-cancelled-at-seller-request": at(
    "2026-03-06T13:00:00Z",
    paidByCard,
    told("seller-message", "2026-03-05T09:00:00Z", "Please cancel order, we have no stock", { says: "asks-to-cancel" }),
    told("order-cancelled", "2026-03-06T12:00:00Z", "You cancelled your order.", {
      by: "buyer",
      reason: "buyer-cancelled",
    }),
  ),
  "security-closed": at("2026-03-02T12:00:00Z", confirmed, security),
  "seller-suspended": at(
    "2026-03-04T13:00:00Z",
    paidByCard,
    closed("2026-03-04T12:00:00Z", "This store has been suspended and its orders are closed.", {
      reason: "seller-suspended",
    }),
  ),
  "closed-buyer-confirmed": at(
    "2026-04-13T10:00:00Z",
    shipped,
    delivered,
    closed("2026-04-13T09:00:00Z", "The order is closed: you have confirmed receipt.", { reason: "buyer-confirmed" }),
  ),
  "closed-dispute-resolved": at(
    "2026-04-13T10:00:00Z",
    shipped,
    closed("2026-04-13T09:00:00Z", "The order is closed: the dispute has been resolved.", {
      reason: "dispute-resolved",
    }),
  ),
  "closed-unknown-cause": at("2026-03-20T13:00:00Z", shipped, moving, closedBare),
  "delivered-not-received": at(
    "2026-04-11T10:00:00Z",
    shipped,
    delivered,
    told("not-received", "2026-04-11T09:00:00Z", "NOT RECEIVED"),
  ),
  "damaged-or-wrong": at(
    "2026-04-11T10:00:00Z",
    shipped,
    delivered,
    told("damaged-or-wrong", "2026-04-11T09:00:00Z", "DAMAGED"),
  ),
  "dispute-waiting-for-seller": at("2026-04-01T10:00:00Z", shipped, cancelled, disputed),
  "dispute-seller-disagrees": at(
    "2026-04-03T10:00:00Z",
    shipped,
    cancelled,
    disputed,
    told("dispute-rejected-by-seller", "2026-04-03T09:00:00Z", "The seller has rejected your dispute."),
  ),
  "dispute-escalated": at(
    "2026-04-06T10:00:00Z",
    shipped,
    cancelled,
    disputed,
    told("dispute-escalated", "2026-04-06T09:00:00Z", "AliExpress has stepped in."),
  ),
  "dispute-decision-pending": at("2026-04-14T10:00:00Z", shipped, cancelled, disputed),
  "refund-initiated": at("2026-03-11T10:00:00Z", paidByCard, initiated),
  "refund-processing": at("2026-03-13T10:00:00Z", paidByCard, initiated, processing),
  "refund-sent": at("2026-03-16T10:00:00Z", paidByCard, notShipped, initiated, processing, sent),
  "refund-received": at(
    "2026-03-25T10:00:00Z",
    paidByCard,
    notShipped,
    sent,
    refund("received", "2026-03-25T09:00:00Z", "REFUNDED"),
  ),
  "refund-overdue": at("2026-04-20T10:00:00Z", paidByCard, notShipped, sent),
  "refund-other": at(
    "2026-03-11T10:00:00Z",
    confirmed,
    refund("other", "2026-03-11T09:00:00Z", "You received a coupon for your order."),
  ),
  "not-charged": at(
    "2026-03-03T09:00:00Z",
    confirmed,
    security,
    told("not-charged", "2026-03-03T08:00:00Z", "NOT CHARGED"),
  ),
  "charge-disputed-by-buyer": at(
    "2026-03-04T09:00:00Z",
    unpaid,
    expired,
    told("charge-seen", "2026-03-04T08:00:00Z", "CHARGED"),
  ),
  "high-volume": at(
    "2026-03-03T09:00:00Z",
    confirmed,
    security,
    told("volume-given", "2026-03-03T08:00:00Z", "VOLUME 9600 USD", {
      details: { amount: { value: 9600, currency: "USD", printed: "9600 USD" } },
    }),
  ),
  "likely-capacity": at(
    "2025-11-20T10:00:00Z",
    told("order-shipped", "2025-11-08T10:00:00Z", "Your package is on its way. Estimated delivery: Dec 20, 2025", {
      trackingNumber: first,
      ...estimate("2025-12-20"),
    }),
    told("shipment-cancelled", "2025-11-20T09:00:00Z", "Shipment cancelled", { trackingNumber: first }),
  ),
  "dispute-window-passed": at("2026-05-20T10:00:00Z", shipped, cancelled, contacted),
};
