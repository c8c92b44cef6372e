import { describe, expect, test } from "vitest";
import { lines, orderOf, sweeps } from "./sweeps.ts";

const estimate = { estimatedDelivery: { from: "2026-03-01", to: "2026-03-01" } };

describe("what the desk says first, and when", () => {
  test("shipment cancelled: 48 hours, then the ladder to the end of the window, then what is left", () => {
    const order = orderOf([{ type: "shipment-cancelled", at: "2026-02-15T09:00:00Z", details: estimate }]);
    expect(lines(sweeps(order, "2026-02-15T10:00:00Z", "2026-06-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-02-17T09:00:00Z sellerReplyDue passed",
        "2026-03-01T08:00:00Z disputeWindowCloses halfway",
        "2026-03-13T08:00:00Z disputeWindowCloses three-days",
        "2026-03-15T08:00:00Z disputeWindowCloses one-day",
        "2026-03-16T08:00:00Z disputeWindowCloses last-morning",
        "2026-03-17T08:00:00Z disputeWindowCloses passed",
      ]
    `);
  });

  test("a new number: five days, then a dispute", () => {
    const order = orderOf([
      { type: "shipment-cancelled", at: "2026-02-15T09:00:00Z", details: estimate },
      { type: "tracking-replaced", at: "2026-02-16T09:00:00Z", trackingNumber: "LP00987654321098" },
    ]);
    expect(lines(sweeps(order, "2026-02-16T09:05:00Z", "2026-03-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-02-22T08:00:00Z newTrackingGiveUp passed",
      ]
    `);
  });

  test("a refund to a card: nothing until it is late, then the bank", () => {
    const order = orderOf([
      { type: "order-closed", at: "2026-02-15T09:00:00Z", reason: "not-shipped", details: { paymentMethod: "card" } },
    ]);
    expect(lines(sweeps(order, "2026-02-15T10:00:00Z", "2026-06-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-03-14T08:00:00Z refundLatest passed",
      ]
    `);
  });

  test("a silent parcel: at risk, then overdue", () => {
    const order = orderOf([
      { type: "order-shipped", at: "2026-02-01T09:00:00Z", trackingNumber: "LP00987654321098", details: estimate },
      {
        type: "tracking-updated",
        at: "2026-02-02T09:00:00Z",
        status: "information-received",
        trackingNumber: "LP00987654321098",
      },
    ]);
    expect(lines(sweeps(order, "2026-02-02T10:00:00Z", "2026-04-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-02-10T08:00:00Z silenceRiskFrom last-morning",
        "2026-02-17T08:00:00Z silenceRiskTo passed",
        "2026-02-23T08:00:00Z disputeWindowCloses halfway",
        "2026-03-13T08:00:00Z disputeWindowCloses three-days",
        "2026-03-15T08:00:00Z disputeWindowCloses one-day",
        "2026-03-16T08:00:00Z disputeWindowCloses last-morning",
        "2026-03-17T08:00:00Z disputeWindowCloses passed",
      ]
    `);
  });

  test("a dispute: escalation and decision", () => {
    const order = orderOf([
      { type: "order-shipped", at: "2026-02-01T09:00:00Z", details: estimate },
      { type: "dispute-opened", at: "2026-02-10T09:00:00Z" },
    ]);
    expect(lines(sweeps(order, "2026-02-10T10:00:00Z", "2026-04-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-02-16T08:00:00Z escalationOn passed",
        "2026-02-26T08:00:00Z decisionBy passed",
      ]
    `);
  });

  test("a parcel on its way: one word before the protection ends", () => {
    const order = orderOf([{ type: "order-shipped", at: "2026-02-01T09:00:00Z", details: estimate }]);
    expect(lines(sweeps(order, "2026-02-01T10:00:00Z", "2026-06-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-03-13T08:00:00Z disputeWindowCloses three-days",
        "2026-03-15T08:00:00Z disputeWindowCloses one-day",
        "2026-03-16T08:00:00Z disputeWindowCloses last-morning",
        "2026-03-17T08:00:00Z disputeWindowCloses passed",
      ]
    `);
  });

  test("an order to pay", () => {
    const order = orderOf([{ type: "payment-awaited", at: "2026-02-01T09:00:00Z", details: { payBy: "2026-02-20" } }]);
    expect(lines(sweeps(order, "2026-02-01T10:00:00Z", "2026-06-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-02-10T08:00:00Z paymentDue halfway",
        "2026-02-17T08:00:00Z paymentDue three-days",
        "2026-02-19T08:00:00Z paymentDue one-day",
        "2026-02-20T08:00:00Z paymentDue last-morning",
        "2026-02-21T08:00:00Z paymentDue passed",
      ]
    `);
  });

  test("an order that is not shipped", () => {
    const order = orderOf([
      {
        type: "order-confirmed",
        at: "2026-02-01T09:00:00Z",
        details: { processingDays: 10, estimatedDelivery: { from: "2026-03-20", to: "2026-03-20" } },
      },
    ]);
    expect(lines(sweeps(order, "2026-02-01T10:00:00Z", "2026-06-01T00:00:00Z", "UTC"))).toMatchInlineSnapshot(`
      [
        "2026-02-10T08:00:00Z processingDeadline one-day",
      ]
    `);
  });

  test.each([
    [{ type: "package-delivered", at: "2026-02-20T09:00:00Z" }],
    [{ type: "receipt-confirmed", at: "2026-02-20T09:00:00Z" }],
    [{ type: "refund-received", at: "2026-02-20T09:00:00Z" }],
  ] as const)("what ended well is left alone: %o", (last) => {
    const order = orderOf([{ type: "order-shipped", at: "2026-02-01T09:00:00Z", details: estimate }, last]);
    expect(sweeps(order, "2026-02-20T10:00:00Z", "2027-06-01T00:00:00Z", "UTC")).toEqual([]);
  });
});
