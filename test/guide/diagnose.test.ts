import { describe, expect, test } from "vitest";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { at, orderOf, said } from "./said.ts";

// The refund, the deadlines and the cause of a diagnosis, where more than one fact has a say in them.

const clock = { now: at("2026-03-20"), timeZone: "UTC" };

describe("the refund that is said to be expected", () => {
  const refund = (...events: OrderEvent[]) => diagnose(orderOf(...events), clock).refund;
  const named = { details: { refundStage: 1, paymentMethod: "card" } };

  test("of money that is there: nothing more, by the method that is known", () => {
    const received = said("refund-received", "2026-03-15");
    expect(refund(said("order-confirmed", "2026-03-01", { details: { paymentMethod: "card" } })).method).toBe("card");
    expect(refund(received)).toEqual({
      expected: "automatic",
      method: "unknown",
      stage: 3,
      earliest: null,
      latest: null,
    });
    const paid = { details: { paymentMethod: "paypal" } };
    expect(refund(said("refund-sent", "2026-03-14", paid), received)).toEqual({
      expected: "automatic",
      method: "paypal",
      stage: 3,
      earliest: null,
      latest: null,
    });
    expect(diagnose(orderOf(said("refund-sent", "2026-03-14"), received), clock).deadlines).toEqual({});
  });

  test("under way, whatever else the verdict would say", () => {
    expect(refund(said("dispute-resolved", "2026-03-15", named))).toMatchObject({
      expected: "automatic",
      stage: 1,
      latest: "2026-04-10",
    });
    expect(diagnose(orderOf(said("dispute-resolved", "2026-03-15", named)), clock).deadlines).toEqual({
      refundLatest: "2026-04-10",
      bankContactAfter: "2026-04-10",
    });
  });

  test("of a shipment that was cancelled: none by itself", () => {
    expect(refund(said("order-closed", "2026-03-15", { reason: "shipment-cancelled" }))).toEqual({
      expected: "by-dispute",
      method: "unknown",
      stage: 0,
      earliest: null,
      latest: null,
    });
  });
});

test("an order that is not paid has no dispute window", () => {
  const estimate = { details: { estimatedDelivery: { from: "2026-04-01", to: "2026-04-01" } } };
  expect(diagnose(orderOf(said("payment-awaited", "2026-03-01", estimate)), clock).deadlines).toEqual({});
  expect(diagnose(orderOf(said("order-confirmed", "2026-03-01", estimate)), clock).deadlines).toEqual({
    disputeWindowCloses: "2026-04-16",
  });
});

test("a cause is one that a mail about the verdict states", () => {
  const cause = (...events: OrderEvent[]) => diagnose(orderOf(...events), clock).cause;
  const because = (value: string) => ({ details: { cause: value } });
  expect(cause(said("payment-failed", "2026-03-01", because("payment-timeout")))).toBe("payment-timeout");
  expect(cause(said("payment-awaited", "2026-03-01", because("payment-timeout")))).toBeNull();
  expect(cause(said("shipment-cancelled", "2026-03-01", because("capacity")))).toBe("capacity");
  const closed = said("order-closed", "2026-03-02", { reason: "not-shipped", ...because("out-of-stock") });
  const failed = said("payment-failed", "2026-03-01", because("payment-timeout"));
  expect(cause(failed, closed)).toBe("out-of-stock");
  expect(cause(failed, said("order-closed", "2026-03-02", { reason: "not-shipped" }))).toBeNull();
  expect(cause(failed, said("order-closed", "2026-03-02", { reason: "payment-not-completed" }))).toBe(
    "payment-timeout",
  );
  expect(cause(failed, said("order-confirmed", "2026-03-02"))).toBeNull();
  const cancelled = said("shipment-cancelled", "2026-03-01", because("capacity"));
  expect(cause(cancelled, said("order-closed", "2026-03-02"))).toBe("capacity");
  expect(cause(cancelled, said("order-closed", "2026-03-02", { reason: "shipment-cancelled" }))).toBe("capacity");
  expect(cause(cancelled, said("order-closed", "2026-03-02", { reason: "seller-cancelled" }))).toBeNull();
  const returned = said("package-returned", "2026-03-01", { by: "carrier", ...because("wrong-tracking") });
  expect(cause(returned, said("order-closed", "2026-03-02"))).toBe("wrong-tracking");
});
