import { describe, expect, test } from "vitest";
import { refundClockOf, refundDues } from "../../lib/core/guide/refund.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { orderOf, said } from "./said.ts";

// The window of every payment method, with its rule and its formula, from every stage.

const clock = { now: "2026-03-02T12:00:00Z", timeZone: "UTC" };

const running = (...events: OrderEvent[]) => refundClockOf(orderOf(...events), clock);

/** A Friday. */
const closed = (paymentMethod?: string, more: object = {}) =>
  said("order-closed", "2026-02-27T10:00:00Z", {
    reason: "not-shipped",
    ...more,
    details: paymentMethod === undefined ? {} : { paymentMethod },
  });

describe("the window of a method", () => {
  test.each([
    ["card", "2026-03-04", "2026-03-27", "R-106", "2026-02-27 + 20 business days"],
    ["paypal", "2026-02-28", "2026-03-02", "R-105", "2026-02-27 + 3 days"],
    ["prepaid", "2026-03-02", "2026-03-13", "R-107", "2026-02-27 + 14 days"],
    ["alipay", "2026-02-27T10:00:00Z", "2026-03-01T10:00:00Z", "R-104", "2026-02-27T10:00:00Z + 48 hours"],
  ])("%s", (method, earliest, latest, rule, formula) => {
    expect(running(closed(method))).toMatchObject({ stage: 0, method, earliest, latest, rule, formula });
  });

  test("not known: from the quickest to the slowest", () => {
    const expected = { method: "unknown", earliest: "2026-02-27T10:00:00Z", latest: "2026-03-27", rule: "R-106" };
    expect(running(closed())).toMatchObject(expected);
  });

  test("of a suspended seller begins after the platform's own days", () => {
    expect(running(closed("paypal", { reason: "seller-suspended" }))).toMatchObject({
      earliest: "2026-03-07",
      latest: "2026-03-16",
      formula: "2026-03-13 + 3 days",
    });
    const sent = said("refund-sent", "2026-03-01T10:00:00Z");
    expect(running(closed("paypal", { reason: "seller-suspended" }), sent)).toMatchObject({ latest: "2026-03-04" });
  });
});

describe("the stage", () => {
  const mails = [
    ["refund-initiated", 1],
    ["refund-processing", 2],
    ["refund-sent", 3],
  ] as const;

  test.each(mails)("%s", (type, stage) => {
    const mail = said(type, "2026-03-01T10:00:00Z");
    expect(running(closed("paypal"), mail)).toMatchObject({ stage, latest: "2026-03-04", because: mail });
  });

  test("is the furthest known, whenever its mail was sent", () => {
    const sent = said("refund-sent", "2026-02-28T10:00:00Z");
    expect(running(closed("paypal"), sent, said("refund-initiated", "2026-03-01T10:00:00Z"))).toMatchObject({
      stage: 3,
      because: sent,
    });
  });

  test.each([1, 2, 3])("%i named by the closing mail", (stage) => {
    const named = said("order-closed", "2026-02-27T10:00:00Z", { details: { refundStage: stage } });
    expect(running(named)?.stage).toBe(stage);
    const cancelled = said("order-cancelled", "2026-02-27T10:00:00Z", {
      by: "platform",
      details: { refundStage: stage },
    });
    expect(running(cancelled)?.stage).toBe(stage);
    const decided = said("dispute-resolved", "2026-02-27T10:00:00Z", { details: { refundStage: stage } });
    expect(running(decided)?.stage).toBe(stage);
  });

  test("is nothing before a close", () => {
    expect(running(said("order-confirmed", "2026-02-27T10:00:00Z", { details: { paymentMethod: "card" } }))).toBeNull();
  });
});

describe("its deadlines", () => {
  const dues = (method: string, now: string) =>
    refundDues(running(closed(method)), { now, timeZone: "UTC" }).map(({ name, value, rule }) => [name, value, rule]);

  test("of a card name the bank's day; late is the next business day", () => {
    const open = [
      ["refundLatest", "2026-03-27", "R-106"],
      ["bankContactAfter", "2026-03-27", "R-109"],
    ];
    expect(dues("card", "2026-03-27T23:59:59Z")).toEqual(open);
    expect(dues("card", "2026-03-28T00:00:00Z")).toEqual([...open, ["overdueSince", "2026-03-30", "A-27"]]);
  });

  test("of PayPal are late the next day, and never name a bank", () => {
    expect(dues("paypal", "2026-03-02T23:59:59Z")).toEqual([["refundLatest", "2026-03-02", "R-105"]]);
    expect(dues("paypal", "2026-03-03T00:00:00Z")).toEqual([
      ["refundLatest", "2026-03-02", "R-105"],
      ["overdueSince", "2026-03-03", "A-27"],
    ]);
  });

  test("of Alipay are late at the hour", () => {
    expect(dues("alipay", "2026-03-01T10:00:00Z")).toEqual([
      ["refundLatest", "2026-03-01T10:00:00Z", "R-104"],
      ["overdueSince", "2026-03-01T10:00:00Z", "A-27"],
    ]);
  });

  test("are none without a refund", () => {
    expect(refundDues(null, clock)).toEqual([]);
  });
});
