import { describe, expect, test } from "vitest";
import { type Circumstances, circumstancesOf } from "../../lib/core/guide/circumstances.ts";
import { deadlinesOf } from "../../lib/core/guide/deadlines.ts";
import { establish } from "../../lib/core/guide/establish.ts";
import { refundClockOf } from "../../lib/core/guide/refund.ts";
import { verdictFor } from "../../lib/core/guide/verdicts.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { at, orderOf, said } from "./said.ts";

// Each column of the table of additions: what is known beside the verdict.

function beside(...events: OrderEvent[]): Circumstances {
  return besideOn("2026-03-20", ...events);
}

function besideOn(now: string, ...events: OrderEvent[]): Circumstances {
  const order = orderOf(...events);
  const clock = { now: at(now), timeZone: "UTC" };
  const verdict = verdictFor(establish(order, clock).facts);
  return circumstancesOf(order, verdict, null, refundClockOf(order, clock), deadlinesOf(order, clock), clock);
}

const closedAs = (reason: string, details: object = {}) => said("order-closed", "2026-03-10", { reason, details });
const shipped = (to: string) =>
  said("order-shipped", "2026-02-01", { details: { estimatedDelivery: { from: to, to } } });

test("of an order without mails nothing is known", () => {
  expect(beside()).toEqual({
    verdict: "awaiting-shipment",
    cause: "none",
    method: "unknown",
    charge: "unknown",
    card: "valid",
    refund: "none",
    refundMail: "none",
    platform: "none",
    scan: "none",
    estimate: "unknown",
    window: "unknown",
    report: "none",
    season: "ordinary",
    volume: "unknown",
  });
});

test("how it was paid", () => {
  expect(beside(closedAs("not-shipped", { paymentMethod: "paypal" })).method).toBe("paypal");
});

test("what the bank shows: the buyer's last word", () => {
  const seen = said("charge-seen", "2026-03-11");
  expect(beside(seen).charge).toBe("seen");
  expect(beside(seen, said("not-charged", "2026-03-12")).charge).toBe("not-seen");
});

test("whether the card is still there", () => {
  expect(beside(said("card-expired", "2026-03-11")).card).toBe("expired");
});

describe("how far the refund is", () => {
  test.each([
    ["initiated", "initiated", "refund-initiated"],
    ["processing", "processing", "refund-processing"],
    ["sent", "later", "refund-sent"],
    ["none", "later", "refund-received"],
    ["running", "other", "refund-other"],
  ])("%s, by a mail of its own: %s", (refund, refundMail, type) => {
    expect(beside(closedAs("not-shipped"), said(type, "2026-03-11"))).toMatchObject({ refund, refundMail });
  });

  test("the furthest mail counts", () => {
    const mails = ["refund-sent", "refund-initiated", "refund-processing"].map((type) => said(type, "2026-03-11"));
    expect(beside(...mails).refundMail).toBe("later");
    expect(beside(...mails.slice(1)).refundMail).toBe("processing");
  });

  test("running by a close alone, and where the close names a stage", () => {
    expect(beside(closedAs("not-shipped"))).toMatchObject({ refund: "running", refundMail: "none" });
    expect(beside(closedAs("not-shipped", { refundStage: 2 }))).toMatchObject({
      refund: "processing",
      refundMail: "none",
    });
  });
});

describe("the days AliExpress takes of its own", () => {
  test.each([
    ["running", "2026-03-24T23:59:59Z", closedAs("seller-suspended")],
    ["over", "2026-03-25T00:00:00Z", closedAs("seller-suspended")],
    ["running", "2026-03-25T23:59:59Z", said("dispute-opened", "2026-03-10")],
    ["over", "2026-03-26T00:00:00Z", said("dispute-opened", "2026-03-10")],
    ["none", "2026-03-26T00:00:00Z", closedAs("seller-cancelled")],
  ])("%s on %s", (platform, now, event) => {
    expect(besideOn(now, event).platform).toBe(platform);
  });
});

test.each([
  ["none", said("order-shipped", "2026-03-01")],
  ["none", said("tracking-updated", "2026-03-01", { status: "information-received" })],
  ["none", said("package-delivered", "2026-03-01")],
  ["seen", said("tracking-updated", "2026-03-01", { status: "moving" })],
  ["seen", said("tracking-updated", "2026-03-01", { status: "handling-issue" })],
  ["seen", said("shipment-cancelled", "2026-03-01")],
  ["seen", said("tracking-replaced", "2026-03-01")],
])("a carrier had it: %s, by $1.type $1.status", (scan, event) => {
  expect(beside(event).scan).toBe(scan);
});

test.each([
  ["unknown", said("order-shipped", "2026-02-01")],
  ["unknown", said("package-delivered", "2026-03-15")],
  ["open", shipped("2026-03-05")],
  ["closed", shipped("2026-03-04")],
])("the dispute window: %s", (window, event) => {
  expect(beside(event).window).toBe(window);
});

test("whether the day is over on which it should have come: the latest that was said", () => {
  expect(beside(shipped("2026-03-20")).estimate).toBe("ahead");
  expect(beside(shipped("2026-03-19")).estimate).toBe("over");
  const later = { estimatedDelivery: { from: "2026-03-10", to: "2026-03-25" } };
  expect(beside(shipped("2026-03-19"), said("estimate-changed", "2026-02-10", { details: later })).estimate).toBe(
    "ahead",
  );
});

test("what the buyer found", () => {
  expect(beside(said("damaged-or-wrong", "2026-03-11")).report).toBe("damaged");
  expect(beside(said("not-received", "2026-03-11")).report).toBe("none");
});

describe("the season is that of the last mail", () => {
  test.each([
    ["2026-09-27", "ordinary"],
    ["2026-09-28", "closed"],
    ["2026-10-08", "closed"],
    ["2026-10-09", "ordinary"],
    ["2026-10-31", "ordinary"],
    ["2026-11-01", "peak"],
    ["2026-12-05", "peak"],
    ["2026-12-31", "peak"],
    ["2027-01-01", "ordinary"],
    ["2026-02-02", "ordinary"],
    ["2026-02-03", "closed"],
    ["2026-02-17", "closed"],
    ["2026-03-03", "closed"],
    ["2026-03-04", "ordinary"],
    ["2027-01-22", "ordinary"],
    ["2027-01-23", "closed"],
    ["2027-02-20", "closed"],
    ["2027-02-21", "ordinary"],
  ])("%s: %s", (day, season) => {
    expect(beside(said("order-closed", "2026-01-10"), said("order-closed", day)).season).toBe(season);
  });
});

describe("who trades", () => {
  const volume = (value: number, currency: string, moment = "2026-03-11") =>
    said("volume-given", moment, { details: { amount: { value, currency, printed: `${currency} ${value}` } } });

  test.each([
    [7999.99, "USD", "low"],
    [8000, "USD", "high"],
    [9600, "EUR", "low"],
  ])("%d %s a day is %s", (value, currency, expected) => {
    expect(beside(volume(value, currency)).volume).toBe(expected);
  });

  test("without a number is a small trader, unless a number was given before", () => {
    const trades = said("volume-given", "2026-03-12");
    expect(beside(trades).volume).toBe("low");
    expect(beside(volume(9600, "USD"), trades).volume).toBe("high");
  });

  test("is not known by the price of an order", () => {
    const amount = { value: 9600, currency: "USD", printed: "US $9,600.00" };
    const paid = said("order-confirmed", "2026-03-12", { details: { amount } });
    expect(beside(paid).volume).toBe("unknown");
    expect(beside(volume(100, "USD"), paid).volume).toBe("low");
  });
});
