import { describe, expect, test } from "vitest";
import { deadlinesOf } from "../../lib/core/guide/deadlines.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { orderOf, said } from "./said.ts";

// Each deadline with its rule and its formula: what a buyer is shown as the reason for a date.

const clock = { now: "2026-03-02T12:00:00Z", timeZone: "UTC" };

const estimate = (date: string, more: object = {}) => ({
  details: { estimatedDelivery: { from: date, to: date, ...more } },
});

/** name, value, rule, formula */
const counted = (...events: OrderEvent[]): string[][] =>
  deadlinesOf(orderOf(...events), clock).map(({ name, value, rule, formula }) => [name, value, rule, formula]);

describe("before shipping", () => {
  test("a ship-by date in the mail", () => {
    const shipBy = said("order-confirmed", "2026-03-01T10:00:00Z", {
      details: { shipBy: "2026-03-09", processingDays: 7 },
    });
    expect(counted(shipBy)).toEqual([["processingDeadline", "2026-03-09", "R-20", "ship-by date in the mail"]]);
  });

  test("processing days from the payment", () => {
    const paid = said("order-confirmed", "2026-03-01T10:00:00Z", { details: { processingDays: 7 } });
    expect(counted(paid)).toEqual([["processingDeadline", "2026-03-08", "A-17", "2026-03-01 + 7 days"]]);
  });

  test("processing days without a payment are nothing to count from", () => {
    expect(counted(said("order-ready-to-ship", "2026-03-01T10:00:00Z", { details: { processingDays: 7 } }))).toEqual(
      [],
    );
  });

  test("the countdown of an unpaid order", () => {
    const unpaid = said("payment-awaited", "2026-03-01T10:00:00Z", { details: { payBy: "2026-03-02T10:00:00Z" } });
    expect(counted(unpaid)).toEqual([["paymentDue", "2026-03-02T10:00:00Z", "R-69", "countdown in the mail"]]);
  });
});

describe("the seller's 48 hours", () => {
  const cancelled = said("shipment-cancelled", "2026-03-01T10:00:00Z");
  const due = (value: string, rule: string, formula: string) => ["sellerReplyDue", value, rule, formula];

  test("from the mail about the trouble", () => {
    expect(counted(cancelled)).toEqual([due("2026-03-03T10:00:00Z", "R-16", "2026-03-01T10:00:00Z + 48 hours")]);
  });

  test("from the buyer's own message", () => {
    expect(counted(cancelled, said("seller-contacted", "2026-03-01T12:00:00Z"))).toEqual([
      due("2026-03-03T12:00:00Z", "R-16", "2026-03-01T12:00:00Z + 48 hours"),
    ]);
  });

  test("not from a message about something else, sent before the trouble", () => {
    const due = counted(cancelled, said("seller-contacted", "2026-03-01T09:59:59Z"));
    expect(due).toEqual(counted(cancelled));
    const atOnce = said("seller-contacted", "2026-03-01T10:00:00Z");
    expect(deadlinesOf(orderOf(cancelled, atOnce), clock)[0]?.because).toEqual(atOnce);
  });

  test("are over once a refund is under way", () => {
    expect(counted(cancelled, said("refund-initiated", "2026-03-01T12:00:00Z"))).toEqual([]);
    const closed = said("order-closed", "2026-03-01T12:00:00Z", { details: { refundStage: 1 } });
    expect(counted(cancelled, closed)).toEqual([]);
  });

  test("end with the window, where that ends in between", () => {
    const [first] = counted(said("shipment-cancelled", "2026-03-01T10:00:00Z", estimate("2026-02-14")));
    expect(first).toEqual(due("2026-03-02T00:00:00Z", "A-02", "2026-03-01T10:00:00Z + 48 hours, not past 2026-03-01"));
  });

  test("are none where the window was over before", () => {
    const names = counted(said("shipment-cancelled", "2026-03-01T10:00:00Z", estimate("2026-02-13"))).map(
      ([name]) => name,
    );
    expect(names).toEqual(["disputeWindowClosed"]);
  });

  test("are not cut by a careful reading, only by the window itself", () => {
    const shipped = said("order-shipped", "2026-02-01T10:00:00Z", estimate("2026-02-14"));
    const later = said("estimate-changed", "2026-02-20T10:00:00Z", estimate("2026-03-20"));
    const [first] = counted(shipped, later, cancelled);
    expect(first).toEqual(due("2026-03-03T10:00:00Z", "R-16", "2026-03-01T10:00:00Z + 48 hours"));
  });

  test("are not cut by a delivery's own date, where no estimate is known", () => {
    const delivered = said("package-delivered", "2026-02-14T10:00:00Z");
    expect(counted(delivered, cancelled)[0]).toEqual(
      due("2026-03-03T10:00:00Z", "R-16", "2026-03-01T10:00:00Z + 48 hours"),
    );
  });

  test("are nobody's where customs sent the parcel back", () => {
    expect(counted(said("package-returned", "2026-03-01T10:00:00Z", { by: "customs" }))).toEqual([]);
  });

  test("run for a close that names the shipment, with no parcel known", () => {
    expect(counted(said("order-closed", "2026-03-01T10:00:00Z", { reason: "shipment-cancelled" }))).toEqual([
      due("2026-03-03T10:00:00Z", "R-16", "2026-03-01T10:00:00Z + 48 hours"),
    ]);
  });

  test("do not run for a close with another reason, though it was shipped", () => {
    const shipped = said("order-shipped", "2026-02-20T10:00:00Z");
    expect(counted(shipped, said("order-closed", "2026-03-01T10:00:00Z", { reason: "seller-cancelled" }))).toEqual([]);
  });

  test("do not run for what was delivered or received", () => {
    const closed = said("order-closed", "2026-03-01T10:00:00Z");
    for (const type of ["package-delivered", "receipt-confirmed"]) {
      const names = counted(said(type, "2026-02-20T10:00:00Z"), closed).map(([name]) => name);
      expect(names).not.toContain("sellerReplyDue");
    }
  });

  test("run while one of two parcels is still on its way", () => {
    const arrived = said("package-delivered", "2026-02-20T10:00:00Z", { trackingNumber: "LP00000000031001CN" });
    const moving = said("tracking-updated", "2026-02-18T10:00:00Z", {
      status: "moving",
      trackingNumber: "LP00000000031002CN",
    });
    const names = counted(arrived, moving, said("order-closed", "2026-03-01T10:00:00Z")).map(([name]) => name);
    expect(names).toContain("sellerReplyDue");
  });
});

describe("tracking", () => {
  test("a new number", () => {
    expect(counted(said("tracking-replaced", "2026-03-01T10:00:00Z", { trackingNumber: "AP00000000031003" }))).toEqual([
      ["newTrackingCheckFrom", "2026-03-04", "R-15", "2026-03-01 + 3 days"],
      ["newTrackingGiveUp", "2026-03-06", "R-15", "2026-03-01 + 5 days"],
    ]);
  });

  test.each([
    ["2026-02-19", "2026-03-06", "2026-03-01 + 5 days"],
    ["2026-02-18", "2026-03-05", "2026-03-01 + 5 days, not past 2026-03-05"],
    ["2026-02-14", "2026-03-01", "2026-03-01 + 5 days, not past 2026-03-01"],
    ["2026-02-13", "2026-03-06", "2026-03-01 + 5 days"],
  ])("a new number with an estimate of %s", (date, value, formula) => {
    const replaced = said("tracking-replaced", "2026-03-01T10:00:00Z", {
      trackingNumber: "AP00000000031003",
      ...estimate(date),
    });
    expect(counted(replaced)[1]).toEqual(["newTrackingGiveUp", value, "R-15", formula]);
  });

  test("silence, and none once it moves", () => {
    const announced = said("tracking-updated", "2026-03-01T10:00:00Z", { status: "information-received" });
    expect(counted(announced)).toEqual([
      ["silenceRiskFrom", "2026-03-09", "R-13", "2026-03-01 + 8 days"],
      ["silenceRiskTo", "2026-03-15", "R-13", "2026-03-01 + 14 days"],
    ]);
    expect(counted(announced, said("tracking-updated", "2026-03-02T10:00:00Z", { status: "moving" }))).toEqual([]);
  });
});

describe("the dispute window", () => {
  test("one estimate is one date", () => {
    expect(counted(said("order-shipped", "2026-02-01T10:00:00Z", estimate("2026-03-01")))).toEqual([
      ["disputeWindowCloses", "2026-03-16", "R-74", "2026-03-01 + 15 days"],
    ]);
  });

  test("an earlier delivery, a receipt, a printed date and an ambiguous estimate are dates to act by", () => {
    const shipped = said("order-shipped", "2026-02-01T10:00:00Z", estimate("2026-03-01"));
    const act = (...more: OrderEvent[]) => counted(shipped, ...more).find(([name]) => name === "actBy");
    expect(act(said("package-delivered", "2026-02-20T10:00:00Z"))).toEqual([
      "actBy",
      "2026-03-07",
      "A-25",
      "2026-02-20 + 15 days",
    ]);
    expect(act(said("package-delivered", "2026-02-20T10:00:00Z", { details: { deliveredOn: "2026-02-19" } }))).toEqual([
      "actBy",
      "2026-03-06",
      "A-25",
      "2026-02-19 + 15 days",
    ]);
    expect(act(said("receipt-confirmed", "2026-02-21T10:00:00Z"))).toEqual([
      "actBy",
      "2026-03-08",
      "A-01",
      "2026-02-21 + 15 days",
    ]);
    expect(act(said("order-closed", "2026-02-22T10:00:00Z", { reason: "buyer-confirmed" }))).toEqual([
      "actBy",
      "2026-03-09",
      "A-01",
      "2026-02-22 + 15 days",
    ]);
    expect(act(said("order-closed", "2026-02-22T10:00:00Z"))).toBeUndefined();
    expect(
      act(
        said("tracking-updated", "2026-02-03T10:00:00Z", {
          status: "moving",
          details: { protectionEnds: "2026-03-10" },
        }),
      ),
    ).toEqual(["actBy", "2026-03-10", "A-23", "date printed in the mail"]);
    expect(
      act(
        said("tracking-updated", "2026-02-03T10:00:00Z", {
          status: "moving",
          details: { protectionEnds: "2026-03-16" },
        }),
      ),
    ).toBeUndefined();
    const twofold = said("order-shipped", "2026-02-01T10:00:00Z", {
      details: { estimatedDelivery: { from: "2026-02-03", to: "2026-03-02", isAmbiguous: true } },
    });
    expect(counted(twofold)[1]).toEqual(["actBy", "2026-02-18", "A-36", "2026-02-03 + 15 days"]);
    const range = said("order-shipped", "2026-02-01T10:00:00Z", {
      details: { estimatedDelivery: { from: "2026-02-03", to: "2026-03-02" } },
    });
    expect(counted(range)[1]).toEqual(["actBy", "2026-02-18", "A-11", "2026-02-03 + 15 days"]);
  });

  test("an estimate that moved has a last possible end as well", () => {
    const shipped = said("order-shipped", "2026-02-01T10:00:00Z", estimate("2026-03-05"));
    const earlier = said("estimate-changed", "2026-02-20T10:00:00Z", estimate("2026-03-01"));
    expect(counted(shipped, earlier)).toEqual([
      ["disputeWindowCloses", "2026-03-16", "R-74", "2026-03-01 + 15 days"],
      ["actBy", "2026-03-16", "A-11", "2026-03-01 + 15 days"],
      ["windowCertainlyClosedAfter", "2026-03-20", "A-11", "2026-03-05 + 15 days"],
    ]);
  });

  test("without an estimate a delivery alone gives a date to act by", () => {
    expect(counted(said("package-delivered", "2026-02-20T10:00:00Z"))).toEqual([
      ["actBy", "2026-03-07", "A-25", "2026-02-20 + 15 days"],
    ]);
  });

  test("is over the day after, and not before its last possible end", () => {
    const names = (date: string, ...more: OrderEvent[]) =>
      counted(said("order-shipped", "2026-02-01T10:00:00Z", estimate(date)), ...more).map(([name]) => name);
    expect(names("2026-02-15")).toEqual(["disputeWindowCloses"]);
    expect(names("2026-02-14")).toEqual(["disputeWindowClosed"]);
    expect(names("2026-02-20", said("estimate-changed", "2026-02-05T10:00:00Z", estimate("2026-02-10")))[0]).toBe(
      "disputeWindowCloses",
    );
  });
});

describe("a dispute", () => {
  const opened = said("dispute-opened", "2026-02-25T09:00:00Z");
  test("escalates and is decided", () => {
    expect(counted(opened)).toEqual([
      ["escalationOn", "2026-03-02", "R-97", "2026-02-25 + 5 days"],
      ["decisionFrom", "2026-03-09", "R-98", "2026-03-02 + 7 days"],
      ["decisionBy", "2026-03-12", "R-98", "2026-03-02 + 10 days"],
    ]);
  });

  test("is decided from its own escalation", () => {
    expect(counted(opened, said("dispute-escalated", "2026-02-28T09:00:00Z"))).toEqual([
      ["decisionFrom", "2026-03-07", "R-98", "2026-02-28 + 7 days"],
      ["decisionBy", "2026-03-10", "R-98", "2026-02-28 + 10 days"],
    ]);
  });

  test("that is resolved has no dates left", () => {
    expect(counted(opened, said("dispute-resolved", "2026-03-01T09:00:00Z"))).toEqual([]);
  });
});

test("a suspended seller's refund", () => {
  expect(counted(said("order-closed", "2026-03-01T10:00:00Z", { reason: "seller-suspended" }))).toEqual([
    ["suspendedRefundFrom", "2026-03-08", "R-62", "2026-03-01 + 7 days"],
    ["suspendedRefundBy", "2026-03-15", "R-62", "2026-03-01 + 14 days"],
  ]);
});
