import { describe, expect, test } from "vitest";
import * as z from "zod";
import { explain } from "../../lib/desk/explain.ts";
import { post } from "../stories/story.ts";

// Wordings of general subjects: what the body makes of them.

const order = "8190000000000012";
const other = "8190000000020012";
const at = "2026-05-04T10:00:00Z";

const Mail = z.object({
  events: z.array(z.looseObject({ type: z.string(), details: z.record(z.string(), z.unknown()) })),
});

async function eventsOf(subject: string, body: string) {
  const raw = await post({ kind: "notification", subject, body, originalDate: at }, "straight");
  const { json } = await explain([{ file: "mail.eml", raw }], { now: at, timeZone: "UTC", buyer: null });
  return Mail.parse(json.mails[0]).events;
}

describe("an unpaid order (R-64 to R-69)", () => {
  test.each([
    ["Payment failed: insufficient balance", "insufficient-balance"],
    ["Insufficient fund", "insufficient-balance"],
    ["Card security code failed", "incorrect-card-details"],
    ["Your card is not enabled for international purchases", "card-not-enabled"],
    ["Your bank is blocking foreign transactions", "bank-blocks-foreign"],
    ["Currency conversion error", "currency-conversion"],
    ["The payment timed out", "payment-timeout"],
  ])("%s", async (body, cause) => {
    for (const says of ["awaiting payment", "payment failed"]) {
      const events = await eventsOf(`Order ${order}: ${says}`, body);
      expect(events).toMatchObject([{ type: "payment-failed", details: { cause } }]);
    }
  });

  test.each(["Payment failed: 3-D security code failed", "Payment failed: Verification failed"])(
    "%s names no cause of the guide's",
    async (body) => {
      const [event] = await eventsOf(`Order ${order}: awaiting payment`, body);
      expect(event).toMatchObject({ type: "payment-failed" });
      expect(event?.details).not.toHaveProperty("cause");
    },
  );

  test("a running countdown is no failure", async () => {
    expect(await eventsOf(`Order ${order}: awaiting payment`, "Please pay within 20 hours")).toMatchObject([
      { type: "payment-awaited" },
    ]);
  });
});

describe("a message of the seller", () => {
  const subject = `Order ${order}: the seller sent you a message`;

  test.each([
    "Sorry, we can't provide a new tracking number",
    "We cannot give you another tracking number",
    "We are unable to provide new tracking number",
    "The warehouse could not provide a new tracking number",
    "We don't have a new tracking number",
    "There is no new tracking number",
  ])("%s: a refusal (R-18)", async (body) => {
    expect(await eventsOf(subject, body)).toMatchObject([
      { type: "seller-message", says: "refuses", isWithoutNewTracking: true },
    ]);
  });

  test.each([
    ["Dear, please cancel", "asks-to-cancel"],
    ["Dear friend, please cancel. Thank you", "asks-to-cancel"],
    ["Kindly cancel the order", "asks-to-cancel"],
    ["You can cancel the order", "asks-to-cancel"],
    ["Please apply for cancellation", "asks-to-cancel"],
    ["Please don't open a dispute", "asks-to-wait"],
    ["Please don't open dispute", "asks-to-wait"],
    ["Please close dispute", "asks-to-wait"],
    ["Give us more time", "asks-to-wait"],
    ["Be patient", "asks-to-wait"],
    ["We will send a new tracking number", "other"],
  ])("%s: %s", async (body, says) => {
    expect(await eventsOf(subject, body)).toMatchObject([{ type: "seller-message", says }]);
  });

  test("a new number replaces the old one only where it is printed (R-15)", async () => {
    expect(await eventsOf(subject, "Your new tracking number: LZ987654327CN")).toMatchObject([
      { type: "tracking-replaced", trackingNumber: "LZ987654327CN" },
    ]);
    expect(await eventsOf(`Order ${order}: tracking number updated`, "See the order page")).toMatchObject([
      { type: "tracking-updated", status: "unspecified" },
    ]);
  });
});

test.each([
  ["refund completed", "Refunded as a coupon", "refund-other"],
  ["refund initiated", "Refunded in coins", "refund-other"],
  ["refund processing", "Refunded to your bonus", "refund-other"],
  ["refund completed", "Refund to coupon", "refund-other"],
  ["refund completed", "Refund completed. Paid by Visa", "refund-sent"],
])("%s, %s: %s (A-31)", async (subject, body, type) => {
  expect(await eventsOf(`Order ${order}: ${subject}`, body)).toMatchObject([{ type }]);
});

test.each([
  ["The seller rejected your dispute", "dispute-rejected-by-seller"],
  ["The seller declined", "dispute-rejected-by-seller"],
  ["The seller does not agree", "dispute-rejected-by-seller"],
  ["The seller has not agreed to refund", "dispute-rejected-by-seller"],
  ["The seller refused your request", "dispute-rejected-by-seller"],
  ["The seller accepted", "dispute-resolved"],
  ["The seller agreed to refund you", "dispute-resolved"],
  ["Refund initiated", "refund-initiated"],
  ["See the order page for the answer", "seller-message"],
])("an answer to a dispute: %s", async (body, type) => {
  expect(await eventsOf(`Order ${order}: the seller responded to your dispute`, body)).toMatchObject([{ type }]);
});

describe("a delivery update", () => {
  const subject = `Order ${order}: delivery update`;

  test("that says nothing is no scan", async () => {
    const body = `Order ${order} has a delivery update. You can view the shipping status below.`;
    expect(await eventsOf(subject, body)).toMatchObject([{ type: "tracking-updated", status: "unspecified" }]);
    expect(await eventsOf(subject, "Out for delivery")).toMatchObject([{ type: "tracking-updated", status: "moving" }]);
  });

  test.each([
    "The estimated delivery changed to Jun 10, 2026",
    "Your estimated delivery has been updated to Jun 10, 2026",
    "The estimated delivery is now Jun 10, 2026",
    "New estimate: Jun 10, 2026",
    "New estimated delivery date: Jun 10, 2026",
  ])("%s", async (body) => {
    expect(await eventsOf(subject, body)).toMatchObject([{ type: "estimate-changed" }]);
  });

  test.each(["Cancelled by logistics provider", "Cancelled by the logistics provider", "Shipment was cancelled"])(
    "%s (R-12)",
    async (body) => {
      expect(await eventsOf(subject, body)).toMatchObject([{ type: "shipment-cancelled" }]);
    },
  );
});

describe("a mail about several orders", () => {
  test.each([
    ["order cancelled - the seller cancelled the order", { type: "order-cancelled", by: "seller" }],
    ["delivered", { type: "package-delivered" }],
    ["order shipped - tracking LZ987654327CN", { type: "order-shipped", trackingNumber: "LZ987654327CN" }],
    ["order confirmed - processing time: 7 days", { type: "order-confirmed", details: { processingDays: 7 } }],
    [
      "cancelled by the seller, refund initiated (PayPal)",
      { type: "order-cancelled", reason: "seller-cancelled", details: { refundStage: 1, paymentMethod: "paypal" } },
    ],
    ["seller suspended, refund initiated", { type: "order-closed", reason: "seller-suspended" }],
    ["refund initiated", { type: "refund-initiated" }],
    ["closed - payment was not completed", { type: "order-closed", reason: "payment-not-completed" }],
  ])("%s", async (says, event) => {
    const body = `Order ${order}: ${says}. Order ${other}: in your country.\nFor security reasons never share your password.`;
    const events = await eventsOf("Your orders have updates", body);
    expect(events[0]).toMatchObject({ orderNumber: order, ...event });
    expect(events.at(-1)).toMatchObject({ orderNumber: other, type: "tracking-updated" });
  });
});

test.each([
  ["Shipment cancelled", { type: "shipment-cancelled" }],
  ["Shipment cancelled: rejected by customs", { type: "shipment-cancelled", details: { cause: "customs-rejected" } }],
  ["The package was returned by customs", { type: "package-returned", by: "customs" }],
  ["Returned by Chinese customs", { type: "package-returned", by: "customs" }],
])("a cancelled shipment: %s (R-91)", async (body, event) => {
  expect(await eventsOf(`Order ${order}: shipment cancelled`, body)).toMatchObject([event]);
});

test("a label is read in another language than the subject's", async () => {
  expect(await eventsOf(`Order ${order}: order confirmed`, "Délai de traitement : 10 jours")).toMatchObject([
    { type: "order-confirmed", details: { processingDays: 10 } },
  ]);
});

test("the processing time as the subject is a confirmed order", async () => {
  expect(await eventsOf("Délai de traitement : 10 jours", `Order ${order}`)).toMatchObject([
    { type: "order-confirmed", orderNumber: order, details: { processingDays: 10 } },
  ]);
});
