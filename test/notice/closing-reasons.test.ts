import { describe, expect, test } from "vitest";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";
import type { Cause } from "../../lib/core/codes.ts";
import { readReason } from "../../lib/core/notice/event-of.ts";
import { grammarsOf } from "../../lib/core/notice/grammar.ts";
import { plain } from "../../lib/core/notice/plain-text.ts";
import type { ClosingReason } from "../../lib/core/order/event.ts";

const read = (text: string) => readReason(plain(text), grammarsOf(["en"]));

const reasons: readonly (readonly [ClosingReason, readonly string[]])[] = [
  [
    "not-shipped",
    [
      "Seller never shipped (processing time expired)",
      "Order auto-cancelled due to non-shipment",
      "The seller missed the processing deadline.",
      "The seller missed the shipping deadline",
      "The seller could not ship your order in time",
      "The seller was unable to ship your order",
      "Your order was not shipped before the deadline",
    ],
  ],
  [
    "seller-cancelled",
    [
      "The store cancelled your order",
      "Cancellation by the seller",
      "The seller had to cancel your order",
      "The seller decided to cancel your order",
    ],
  ],
  [
    "security",
    ["Our security systems flagged your order", "Cancelled due to security concerns", "Rejected By Risk Control"],
  ],
  [
    "seller-suspended",
    [
      "Seller account frozen",
      "The seller's account was frozen",
      "The seller's account has been frozen",
      "Seller suspended",
      "Seller account suspended",
      "The store was suspended",
      "The seller is suspended",
      "AliExpress has suspended this store",
    ],
  ],
  [
    "payment-not-completed",
    [
      "You did not complete payment",
      "The order expired",
      "The order was not paid",
      "Payment failed",
      "Payment has not been completed",
      "No payment received",
    ],
  ],
  [
    "buyer-cancelled",
    ["Buyer cancelled", "Cancelled by you", "Cancelled at the buyer's request", "Order cancelled by buyer"],
  ],
  ["buyer-confirmed", ["You have confirmed delivery", "Receipt confirmed", "Delivery was confirmed by the buyer"]],
  ["dispute-resolved", ["Dispute resolved", "The dispute is closed", "AliExpress resolved the dispute"]],
  [
    "shipment-cancelled",
    [
      "Shipment was cancelled after a tracking number was assigned",
      "Shipment has been canceled",
      "Cancelled by the logistics provider",
      "The package was returned",
    ],
  ],
];

describe.each(reasons)("%s", (reason, wordings) => {
  test.each(wordings)("%s", (wording) => expect(read(wording)).toEqual({ reason, cause: null }));
});

const notShipped = "The seller did not ship in time: ";
const cancelled = "The seller cancelled the order: ";
const security = "We have to cancel this order due to security issues. ";
const unpaid = "Payment was not completed: ";
const shipment = "Shipment cancelled: ";

const causes: readonly (readonly [Cause, string, readonly string[]])[] = [
  ["out-of-stock", notShipped, ["item sold out", "out of stock"]],
  ["holiday-closure", notShipped, ["Chinese New Year", "11.11", "National Day"]],
  ["warehouse-delay", notShipped, ["internal logistics issues", "delay at the warehouse", "delays at the warehouse"]],
  ["inventory-error", notShipped, ["listed stock they did not actually have", "error in the inventory"]],
  ["supplier-issue", notShipped, ["supplier problem", "supplier issues"]],
  ["stock-sold-out", cancelled, ["no longer available", "no longer in stock"]],
  [
    "shipping-restrictions",
    cancelled,
    ["can't ship to your country", "unable to ship to your country", "does not ship to your country"],
  ],
  ["coupon-abuse-suspicion", cancelled, ["exploited a discount", "suspected abuse of coupons"]],
  ["logistics-problems", cancelled, ["Carrier issues", "customs restrictions", "packaging problems"]],
  ["payment-verification", security, ["Card details do not match", "Your bank declined the transaction"]],
  ["high-volume", security, ["many orders in a short time"]],
  ["earlier-violations", security, ["past strikes on your account"]],
  ["billing-mismatch", security, ["Billing mismatch"]],
  [
    "bank-blocks-foreign",
    unpaid,
    [
      "Bank blocking foreign transactions",
      "your bank is blocking it",
      "your bank declined the transaction",
      "blocked by the bank",
    ],
  ],
  [
    "courier-no-pickup",
    shipment,
    [
      "the courier did not collect it",
      "courier never picked up the parcel",
      "the courier failed to pick up the parcel",
      "not collected by the courier",
    ],
  ],
  [
    "rejected-sorting",
    shipment,
    [
      "incorrect documentation",
      "the package was damaged",
      "rejected by the sorting centre",
      "rejected in the sorting center",
    ],
  ],
  [
    "customs-rejected",
    shipment,
    ["restricted materials", "flagged as counterfeit", "rejected by the Chinese customs", "rejected at customs"],
  ],
  ["customs-rejected", "", ["The package was returned by Chinese customs"]],
  ["capacity", shipment, ["parcels exceed their processing capacity"]],
  [
    "wrong-tracking",
    shipment,
    ["wrong or recycled tracking number", "the tracking number was incorrect", "recycled tracking number"],
  ],
];

describe.each(causes)("%s: %s", (cause, lead, wordings) => {
  test.each(wordings)("%s", (wording) => expect(read(lead + wording)).toMatchObject({ cause }));
});

test.each([
  ["seller suspended", "seller-suspended"],
  ["security", "security"],
  ["seller never shipped", "not-shipped"],
  ["not shipped", "not-shipped"],
  ["buyer cancelled", "buyer-cancelled"],
  ["I cancelled it myself", "buyer-cancelled"],
  ["sold out", "seller-cancelled"],
  ["not paid", "payment-not-completed"],
])("the buyer's short answer REASON %s", (answer, reason) => {
  const at = "2026-05-01T10:00:00Z";
  const subject = "Re: [Order 8190000000000012] Closed";
  const events = readBuyer({ note: `REASON ${answer}`, subject, at }, { mail: "reply", receivedAt: at });
  expect(events).toMatchObject([{ type: "reason-given", reason }]);
});

test("one word among others is no answer", () => {
  expect(read("Help Center | Security | Privacy")).toBeNull();
  expect(read("The colour I wanted was sold out, is it not paid for?")).toBeNull();
});
