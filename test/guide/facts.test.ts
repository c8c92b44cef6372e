import { describe, expect, test } from "vitest";
import { establish } from "../../lib/core/guide/establish.ts";
import type { FactName } from "../../lib/core/guide/facts.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { at, orderOf, said } from "./said.ts";

// Each column of the verdict table: what makes a fact of it, and which mail is named as the reason.

const today = "2026-03-20";

function told(name: FactName, ...events: OrderEvent[]): [string, OrderEvent | undefined] {
  return toldOn(today, name, ...events);
}

function toldOn(moment: string, name: FactName, ...events: OrderEvent[]): [string, OrderEvent | undefined] {
  const { facts, because } = establish(orderOf(...events), { now: at(moment), timeZone: "UTC" });
  return [facts[name], because[name]];
}

const closed = said("order-closed", "2026-03-10");
const closedAs = (reason: string) => said("order-closed", "2026-03-10", { reason });
const announced = said("tracking-updated", "2026-03-01", { status: "information-received" });
const scanned = said("tracking-updated", "2026-03-03", { status: "moving" });
const cancelled = said("shipment-cancelled", "2026-03-04");
const sellerSays = (says: string, moment: string, more: object = {}) =>
  said("seller-message", moment, { says, ...more });

test("of an order without mails nothing is known", () => {
  const nothing = establish(orderOf(), { now: at(today), timeZone: "UTC" });
  expect(nothing).toStrictEqual({
    facts: {
      refund: "none",
      closing: "none",
      dispute: "none",
      report: "none",
      parcel: "none",
      seller: "none",
      stage: "unknown",
      likelihood: "unknown",
    },
    because: {},
  });
});

describe("refund", () => {
  const initiated = said("refund-initiated", "2026-03-11");
  const processing = said("refund-processing", "2026-03-12");
  const sent = said("refund-sent", "2026-03-13");
  const naming = (refundStage: number, reason?: string) =>
    said("order-closed", "2026-03-10", { details: { refundStage }, ...(reason === undefined ? {} : { reason }) });

  test.each([
    ["initiated", initiated],
    ["processing", processing],
    ["sent", sent],
    ["received", said("refund-received", "2026-03-14")],
    ["other", said("refund-other", "2026-03-14")],
  ])("%s, by a mail of its own", (fact, mail) => {
    expect(told("refund", closed, mail)).toEqual([fact, mail]);
  });

  test("the furthest stage counts, and money that is there most of all", () => {
    expect(told("refund", sent, processing, initiated)).toEqual(["sent", sent]);
    const received = said("refund-received", "2026-03-12");
    expect(told("refund", received, sent)).toEqual(["received", received]);
  });

  test("a stage named by a close without a cause is part of that close, unless the money was sent", () => {
    expect(told("refund", naming(1))).toEqual(["none", undefined]);
    expect(told("refund", naming(2))).toEqual(["none", undefined]);
    expect(told("refund", naming(3))).toEqual(["sent", naming(3)]);
  });

  test("a stage named by a close with a cause, or after a parcel's trouble, is a fact", () => {
    expect(told("refund", naming(1, "seller-cancelled"))).toEqual(["initiated", naming(1, "seller-cancelled")]);
    expect(told("refund", naming(2, "not-shipped"))).toEqual(["processing", naming(2, "not-shipped")]);
    const returned = said("package-returned", "2026-03-05", { by: "carrier" });
    expect(told("refund", returned, naming(1))).toEqual(["initiated", naming(1)]);
  });

  test("a stage named by a decided dispute is the dispute's end", () => {
    const decided = said("dispute-resolved", "2026-03-10", { details: { refundStage: 1 } });
    expect(told("refund", decided)).toEqual(["none", undefined]);
    expect(told("closing", decided)).toEqual(["dispute", decided]);
  });

  test("a known close alone is no stage", () => {
    expect(told("refund", closedAs("not-shipped"))).toEqual(["none", undefined]);
    expect(told("refund", closedAs("not-shipped"), said("refund-other", "2026-03-12"))[0]).toBe("other");
  });

  test.each(["not-shipped", "seller-cancelled", "security", "seller-suspended"])(
    "%s: late without any mail",
    (reason) => {
      expect(toldOn("2026-06-01", "refund", closedAs(reason))).toEqual(["overdue", closedAs(reason)]);
    },
  );

  test.each([undefined, "buyer-cancelled", "buyer-confirmed", "dispute-resolved", "shipment-cancelled"])(
    "%s: nothing is late unless a refund was started",
    (reason) => {
      const close = reason === undefined ? closed : closedAs(reason);
      expect(toldOn("2026-06-01", "refund", close)).toEqual(["none", undefined]);
      expect(toldOn("2026-06-01", "refund", close, initiated)).toEqual(["overdue", initiated]);
    },
  );

  test("is not late where no money was taken, or it came back as something else", () => {
    const close = closedAs("not-shipped");
    const other = said("refund-other", "2026-03-12");
    const notCharged = said("not-charged", "2026-03-12");
    expect(toldOn("2026-06-01", "refund", close, other)).toEqual(["other", other]);
    expect(toldOn("2026-06-01", "refund", close, notCharged)).toEqual(["none", undefined]);
    expect(toldOn("2026-06-01", "refund", close, notCharged, said("charge-seen", "2026-03-13"))[0]).toBe("overdue");
    expect(toldOn("2026-06-01", "refund", close, notCharged, initiated)).toEqual(["overdue", initiated]);
  });

  test("is late when its last day is over", () => {
    const paypal = said("refund-sent", "2026-03-13", { details: { paymentMethod: "paypal" } });
    expect(toldOn("2026-03-16T23:59:59Z", "refund", paypal)).toEqual(["sent", paypal]);
    expect(toldOn("2026-03-17T00:00:00Z", "refund", paypal)).toEqual(["overdue", paypal]);
  });
});

describe("closing", () => {
  test.each([
    ["not-shipped", "not-shipped"],
    ["seller-cancelled", "seller"],
    ["security", "security"],
    ["seller-suspended", "suspended"],
    ["payment-not-completed", "unpaid"],
    ["buyer-cancelled", "buyer"],
    ["buyer-confirmed", "confirmed"],
    ["dispute-resolved", "dispute"],
    ["shipment-cancelled", "shipment"],
  ])("for the reason %s", (reason, fact) => {
    expect(told("closing", closedAs(reason))).toEqual([fact, closedAs(reason)]);
  });

  test("without a reason", () => {
    expect(told("closing", closed)).toEqual(["bare", closed]);
  });

  test.each([
    ["buyer", "buyer"],
    ["seller", "seller"],
    ["platform", "bare"],
  ])("cancelled by the %s", (by, fact) => {
    const mail = said("order-cancelled", "2026-03-10", { by });
    expect(told("closing", mail)).toEqual([fact, mail]);
  });

  test("a reason of a cancellation counts more than who made it", () => {
    const mail = said("order-cancelled", "2026-03-10", { by: "platform", reason: "security" });
    expect(told("closing", mail)).toEqual(["security", mail]);
  });

  test("the buyer's answer explains an earlier close, and stands in for a mail never forwarded", () => {
    const answer = said("reason-given", "2026-03-12", { reason: "not-shipped" });
    expect(told("closing", closed, answer)).toEqual(["not-shipped", answer]);
    expect(told("closing", answer)).toEqual(["not-shipped", answer]);
    expect(told("closing", said("reason-given", "2026-03-12"))).toEqual(["none", undefined]);
    expect(told("closing", closed, said("reason-given", "2026-03-12"))).toEqual(["bare", closed]);
  });

  test("of several reasons the last counts", () => {
    const later = said("order-closed", "2026-03-11", { reason: "security" });
    expect(told("closing", closedAs("not-shipped"), later)).toEqual(["security", later]);
  });

  test("a dispute decided before it, or a receipt, or a cancelled shipment explains a bare close", () => {
    const resolved = said("dispute-resolved", "2026-03-10");
    const confirmed = said("receipt-confirmed", "2026-03-10");
    expect(told("closing", closed, resolved)).toEqual(["dispute", resolved]);
    expect(told("closing", closed, confirmed)).toEqual(["confirmed", confirmed]);
    expect(told("closing", closed, confirmed, said("dispute-resolved", "2026-03-09"))[0]).toBe("dispute");
    expect(told("closing", closed, said("receipt-confirmed", "2026-03-11"))).toEqual(["bare", closed]);
    expect(told("closing", closed, cancelled)).toEqual(["shipment", cancelled]);
    expect(told("closing", closed, said("shipment-cancelled", "2026-03-10"))[0]).toBe("shipment");
    expect(told("closing", closed, said("shipment-cancelled", "2026-03-11"))[0]).toBe("bare");
    expect(told("closing", closed, said("package-returned", "2026-03-04", { by: "carrier" }))[0]).toBe("bare");
    expect(told("closing", closed, cancelled, said("tracking-replaced", "2026-03-06"))[0]).toBe("bare");
  });

  test("a decided dispute ends an order that no mail closed", () => {
    const resolved = said("dispute-resolved", "2026-03-10");
    expect(told("closing", resolved)).toEqual(["dispute", resolved]);
  });

  test("the buyer's cancel is the seller's wish only if the seller asked before", () => {
    const own = said("order-cancelled", "2026-03-10", { by: "buyer" });
    expect(told("closing", own, sellerSays("asks-to-cancel", "2026-03-10"))[0]).toBe("buyer-at-request");
    expect(told("closing", own, sellerSays("asks-to-cancel", "2026-03-11"))[0]).toBe("buyer");
    expect(told("closing", own, sellerSays("asks-to-wait", "2026-03-09"))[0]).toBe("buyer");
    const sellers = said("order-cancelled", "2026-03-10", { by: "seller" });
    expect(told("closing", sellers, sellerSays("asks-to-cancel", "2026-03-09"))[0]).toBe("seller");
  });
});

describe("dispute", () => {
  const opened = said("dispute-opened", "2026-03-10");
  const rejected = said("dispute-rejected-by-seller", "2026-03-11");
  const escalated = said("dispute-escalated", "2026-03-12");

  test.each([
    ["2026-03-15T23:59:59Z", "waiting"],
    ["2026-03-16T00:00:00Z", "escalated"],
    ["2026-03-21T23:59:59Z", "escalated"],
    ["2026-03-22T00:00:00Z", "deciding"],
  ])("opened, as of %s", (moment, fact) => {
    expect(toldOn(moment, "dispute", opened)).toEqual([fact, opened]);
  });

  test("refused by the seller, while the five days run", () => {
    expect(toldOn("2026-03-15", "dispute", opened, rejected)).toEqual(["disagrees", rejected]);
    expect(toldOn("2026-03-16", "dispute", opened, rejected)).toEqual(["escalated", opened]);
    expect(toldOn("2026-03-15", "dispute", rejected)).toEqual(["disagrees", rejected]);
  });

  test("escalated by a mail, and decided seven days later", () => {
    expect(toldOn("2026-03-12", "dispute", opened, escalated)).toEqual(["escalated", escalated]);
    expect(toldOn("2026-03-18", "dispute", opened, rejected, escalated)).toEqual(["escalated", escalated]);
    expect(toldOn("2026-03-19", "dispute", opened, escalated)).toEqual(["deciding", escalated]);
    expect(toldOn("2026-03-19", "dispute", escalated)).toEqual(["deciding", escalated]);
  });

  test.each([
    said("dispute-resolved", "2026-03-12"),
    said("order-closed", "2026-03-12"),
    said("refund-initiated", "2026-03-12"),
    said("refund-processing", "2026-03-12"),
    said("refund-sent", "2026-03-12"),
  ])("$type ends it", (end) => {
    expect(told("dispute", opened, end)).toEqual(["none", undefined]);
  });

  test.each([
    said("order-closed", "2026-03-10"),
    said("order-closed", "2026-03-09"),
    said("refund-initiated", "2026-03-10"),
    said("refund-sent", "2026-03-09"),
  ])("$type of $at does not: it was opened after that, or at the same time", (earlier) => {
    expect(toldOn("2026-03-12", "dispute", opened, earlier)).toEqual(["waiting", opened]);
  });
});

describe("report", () => {
  const damaged = said("damaged-or-wrong", "2026-03-12");
  const missing = said("not-received", "2026-03-12");
  const delivered = said("package-delivered", "2026-03-10");
  const shipped = (to: string) =>
    said("order-shipped", "2026-03-01", { details: { estimatedDelivery: { from: "2026-03-10", to } } });

  test("the later one counts, and damage of two at once", () => {
    expect(told("report", damaged)).toEqual(["damaged", damaged]);
    expect(told("report", delivered, missing)).toEqual(["not-received", missing]);
    expect(told("report", delivered, missing, damaged)).toEqual(["damaged", damaged]);
    const later = said("not-received", "2026-03-13");
    expect(told("report", delivered, damaged, later)).toEqual(["not-received", later]);
    const found = said("damaged-or-wrong", "2026-03-13");
    expect(told("report", delivered, missing, found)).toEqual(["damaged", found]);
  });

  test("not received is news of what is said to have come, of a closed order, and of one that is late", () => {
    expect(told("report", shipped("2026-04-30"), said("receipt-confirmed", "2026-03-10"), missing)[0]).toBe(
      "not-received",
    );
    expect(told("report", shipped("2026-04-30"), delivered, missing)[0]).toBe("not-received");
    expect(told("report", shipped("2026-04-30"), closed, missing)[0]).toBe("not-received");
    expect(told("report", shipped("2026-03-19"), missing)[0]).toBe("not-received");
    expect(told("report", shipped("2026-03-20"), missing)).toEqual(["none", undefined]);
  });

  test("is news where nothing says that it was shipped, or when it should come", () => {
    const ordered = said("order-confirmed", "2026-03-01", {
      details: { estimatedDelivery: { from: "2026-04-30", to: "2026-04-30" } },
    });
    expect(told("report", ordered, missing)[0]).toBe("not-received");
    expect(told("report", scanned, missing)[0]).toBe("not-received");
  });

  test.each([
    ["2026-03-01T12:00:00Z", "most likely a security check"],
    ["2026-03-05", "before the seller's time was over"],
    ["2026-03-08", "right after it"],
  ])("is no news of an order closed on %s: %s", (moment) => {
    const paid = said("order-confirmed", "2026-03-01", { details: { processingDays: 7 } });
    expect(told("report", paid, said("order-closed", moment), missing)).toEqual(["none", undefined]);
  });
});

describe("parcel", () => {
  test.each([
    ["none", said("order-shipped", "2026-03-01")],
    ["moving", scanned],
    ["problem", said("tracking-updated", "2026-03-03", { status: "handling-issue" })],
    ["returned", said("package-returned", "2026-03-03", { by: "carrier" })],
    ["customs", said("package-returned", "2026-03-03", { by: "customs" })],
    ["cancelled", cancelled],
    ["delivered", said("package-delivered", "2026-03-03")],
    ["delivered", said("receipt-awaited", "2026-03-03")],
    ["received", said("receipt-confirmed", "2026-03-03")],
  ])("%s", (fact, mail) => {
    expect(told("parcel", mail)).toEqual([fact, fact === "none" ? undefined : mail]);
  });

  test.each([
    ["2026-03-08T23:59:59Z", "quiet"],
    ["2026-03-09T00:00:00Z", "at-risk"],
    ["2026-03-15T23:59:59Z", "at-risk"],
    ["2026-03-16T00:00:00Z", "overdue"],
  ])("silent, as of %s", (moment, fact) => {
    expect(toldOn(moment, "parcel", announced)).toEqual([fact, announced]);
  });

  test.each([
    ["2026-03-06T23:59:59Z", "replaced"],
    ["2026-03-07T00:00:00Z", "replaced-dead"],
  ])("renumbered, as of %s", (moment, fact) => {
    const replaced = said("tracking-replaced", "2026-03-01");
    expect(toldOn(moment, "parcel", replaced)).toEqual([fact, replaced]);
  });
});

describe("seller", () => {
  const early = "2026-03-05";

  test.each([
    ["asks-to-cancel", "asks-to-cancel"],
    ["asks-to-wait", "asks-to-wait"],
    ["refuses", "refuses"],
  ])("%s", (says, fact) => {
    const message = sellerSays(says, early);
    expect(told("seller", message)).toEqual([fact, message]);
  });

  test("has no number", () => {
    const message = sellerSays("refuses", early, { isWithoutNewTracking: true });
    expect(told("seller", message)).toEqual(["has-no-number", message]);
  });

  test.each(["other", "new-tracking"])("%s asks for nothing", (says) => {
    expect(told("seller", sellerSays(says, early))).toEqual(["none", undefined]);
  });

  test("silent after 48 hours, from the mail or from the buyer's own message, whatever the seller promises", () => {
    const asked = said("seller-contacted", "2026-03-05");
    expect(toldOn("2026-03-06T09:59:59Z", "seller", cancelled)).toEqual(["none", undefined]);
    expect(toldOn("2026-03-06T10:00:00Z", "seller", cancelled)).toEqual(["silent", cancelled]);
    expect(toldOn("2026-03-06T10:00:00Z", "seller", cancelled, asked)).toEqual(["none", undefined]);
    expect(toldOn("2026-03-07T10:00:00Z", "seller", cancelled, asked)).toEqual(["silent", asked]);
    expect(told("seller", cancelled, sellerSays("asks-to-wait", "2026-03-06"))).toEqual(["silent", cancelled]);
    expect(told("seller", cancelled, sellerSays("refuses", "2026-03-06"))[0]).toBe("refuses");
  });

  test("is not silent where other clocks run, or none", () => {
    expect(told("seller", announced)).toEqual(["none", undefined]);
    expect(told("seller", said("dispute-opened", "2026-03-01"))).toEqual(["none", undefined]);
    expect(told("seller", cancelled, said("refund-initiated", "2026-03-05"))).toEqual(["none", undefined]);
  });

  test.each([
    said("order-shipped", "2026-03-06"),
    said("tracking-replaced", "2026-03-06"),
    said("package-delivered", "2026-03-06"),
    said("receipt-awaited", "2026-03-06"),
    said("receipt-confirmed", "2026-03-06"),
    said("tracking-updated", "2026-03-06", { status: "moving" }),
    said("tracking-updated", "2026-03-06", { status: "information-received" }),
  ])("what was asked is over once it goes on: $type $status", (progress) => {
    expect(told("seller", sellerSays("asks-to-cancel", early), progress)).toEqual(["none", undefined]);
    const later = sellerSays("asks-to-wait", "2026-03-07");
    expect(told("seller", sellerSays("asks-to-cancel", early), progress, later)).toEqual(["asks-to-wait", later]);
  });

  test.each([
    said("tracking-updated", "2026-03-06", { status: "unspecified" }),
    said("estimate-changed", "2026-03-06"),
    sellerSays("other", "2026-03-06"),
  ])("but not by $type $status$says", (event) => {
    const message = sellerSays("asks-to-cancel", early);
    expect(told("seller", message, event)).toEqual(["asks-to-cancel", message]);
  });
});

describe("stage", () => {
  const paid = said("order-confirmed", "2026-03-01", { details: { processingDays: 30 } });
  const payBy = (type: string) => said(type, "2026-03-01", { details: { payBy: "2026-03-19T10:00:00Z" } });

  test.each([
    ["unpaid", said("payment-awaited", "2026-03-01")],
    ["failed", said("payment-failed", "2026-03-01")],
    ["review", said("payment-under-review", "2026-03-01")],
    ["expired", payBy("payment-awaited")],
    ["expired", payBy("payment-failed")],
    ["review", payBy("payment-under-review")],
    ["confirmed", said("order-confirmed", "2026-03-01")],
    ["confirmed", paid],
    ["confirmed", said("order-ready-to-ship", "2026-03-01")],
    ["shipped", said("order-shipped", "2026-03-01")],
    ["shipped", scanned],
  ])("%s: $1.type", (fact, mail) => {
    expect(told("stage", mail)).toEqual([fact, mail]);
  });

  test("is shipped for whoever has it, though no mail said so", () => {
    expect(told("stage", said("package-delivered", "2026-03-03"))).toEqual(["shipped", undefined]);
    expect(told("stage", paid, said("order-shipped", "2026-03-02"), scanned)).toEqual(["shipped", scanned]);
  });

  test("is shipped once one of its parcels is under way", () => {
    const packed = said("order-ready-to-ship", "2026-03-01", { trackingNumber: "LP00000000031001CN" });
    const moving = { ...scanned, trackingNumber: "LP00000000031002CN" };
    expect(told("stage", packed, moving)).toEqual(["shipped", moving]);
  });

  test("expires with its countdown", () => {
    expect(toldOn("2026-03-19T09:59:59Z", "stage", payBy("payment-awaited"))[0]).toBe("unpaid");
    expect(toldOn("2026-03-19T10:00:00Z", "stage", payBy("payment-awaited"))[0]).toBe("expired");
    expect(toldOn("2026-03-20", "stage", payBy("payment-awaited"), said("order-confirmed", "2026-03-02"))[0]).toBe(
      "confirmed",
    );
  });

  test("the last of several payments counts", () => {
    const failed = said("payment-failed", "2026-03-02");
    expect(told("stage", said("payment-awaited", "2026-03-01"), failed)).toEqual(["failed", failed]);
  });

  test("ends two days before the seller's time does, or when the buyer says that it is still wanted", () => {
    expect(toldOn("2026-03-28T23:59:59Z", "stage", paid)[0]).toBe("confirmed");
    expect(toldOn("2026-03-29T00:00:00Z", "stage", paid)).toEqual(["ending", paid]);
    const wanted = said("still-wanted", "2026-03-02");
    expect(told("stage", paid, wanted)).toEqual(["ending", wanted]);
    const ready = said("order-ready-to-ship", "2026-03-03");
    expect(told("stage", paid, ready)).toEqual(["confirmed", paid]);
  });
});

describe("likelihood of a close without a reason", () => {
  const paid = said("order-confirmed", "2026-03-01", { details: { processingDays: 7 } });
  const closedOn = (moment: string) => said("order-closed", moment);

  test("is none of an order that is open, or closed for a reason", () => {
    expect(told("likelihood", paid)).toEqual(["unknown", undefined]);
    expect(told("likelihood", paid, closedAs("not-shipped"))).toEqual(["unknown", undefined]);
    expect(told("likelihood", closed)).toEqual(["unknown", undefined]);
  });

  test.each(["dispute-opened", "dispute-rejected-by-seller", "dispute-escalated"])("after %s", (type) => {
    const disputed = said(type, "2026-03-10");
    expect(told("likelihood", disputed, closed)).toEqual(["after-dispute", disputed]);
    expect(told("likelihood", said(type, "2026-03-11"), closed)).toEqual(["unknown", undefined]);
  });

  test.each([said("order-shipped", "2026-03-02"), scanned])("after $type", (shipped) => {
    expect(told("likelihood", paid, shipped, closed)).toEqual(["after-shipping", shipped]);
  });

  test.each(["payment-awaited", "payment-failed", "payment-under-review"])("after %s", (type) => {
    const unpaid = said(type, "2026-03-01");
    expect(told("likelihood", unpaid, closed)).toEqual(["unpaid", unpaid]);
  });

  test.each([
    ["2026-03-02T10:00:00Z", "after-payment"],
    ["2026-03-02T10:00:01Z", "before-shipping"],
    ["2026-03-07T23:59:59Z", "before-shipping"],
    ["2026-03-08T00:00:00Z", "after-processing"],
    ["2026-03-11T23:59:59Z", "after-processing"],
    ["2026-03-12T00:00:00Z", "unknown"],
  ])("closed on %s", (moment, fact) => {
    expect(told("likelihood", paid, closedOn(moment))).toEqual([fact, paid]);
  });

  test("paid, and nobody knows how long the seller has", () => {
    const confirmed = said("order-confirmed", "2026-03-01");
    expect(told("likelihood", confirmed, closed)).toEqual(["unknown", confirmed]);
  });
});
