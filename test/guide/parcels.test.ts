import { describe, expect, test } from "vitest";
import { packagesOf } from "../../lib/core/guide/packages.ts";
import { parcelOf, parcelsOf } from "../../lib/core/guide/parcels.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { at, orderOf, said } from "./said.ts";

// Parcels of an order: which mail is about which, which one the order's verdict is about, and what each has run into.

const one = "LP00000000031001CN";
const two = "LP00000000031002CN";
const renumbered = "AP00000000031003";
const again = "AP00000000031004";

const of = (trackingNumber: string, type: string, moment: string, more: object = {}) =>
  said(type, moment, { trackingNumber, ...more });
const tracked = (status: string, moment: string, more: object = {}) =>
  said("tracking-updated", moment, { status, ...more });
const withCause = (cause: string) => ({ details: { cause } });

const followed = (...events: OrderEvent[]) =>
  parcelsOf(orderOf(...events)).map(({ trackingNumber, state }) => [trackingNumber, state]);
const main = (...events: OrderEvent[]) => parcelOf(orderOf(...events));

const cancelled = said("shipment-cancelled", "2026-03-04");

describe("which mail is about which parcel", () => {
  test("none: there is one parcel without a number, and nothing is known of it", () => {
    expect(followed()).toEqual([[null, "none"]]);
    expect(followed(said("order-confirmed", "2026-03-01"))).toEqual([[null, "none"]]);
  });

  test("one that names it is about it alone, one that names none about every parcel, known then or later", () => {
    const events = [of(one, "shipment-cancelled", "2026-03-02"), of(two, "order-shipped", "2026-03-03")];
    expect(followed(...events)).toEqual([
      [one, "cancelled"],
      [two, "none"],
    ]);
    expect(followed(...events, said("package-delivered", "2026-03-01"))).toEqual([
      [one, "cancelled"],
      [two, "delivered"],
    ]);
    expect(followed(...events, said("package-delivered", "2026-03-05"))).toEqual([
      [one, "delivered"],
      [two, "delivered"],
    ]);
  });

  test("a new number belongs to the parcel in trouble", () => {
    const events = [of(one, "shipment-cancelled", "2026-03-02"), of(two, "tracking-updated", "2026-03-03", moving)];
    expect(followed(...events, of(renumbered, "tracking-replaced", "2026-03-05"))).toEqual([
      [renumbered, "replaced"],
      [two, "moving"],
    ]);
  });

  test("or to the last one, where none is in trouble", () => {
    const events = [of(one, "order-shipped", "2026-03-02"), of(two, "order-shipped", "2026-03-03")];
    expect(followed(...events, of(renumbered, "tracking-replaced", "2026-03-05"))).toEqual([
      [one, "none"],
      [renumbered, "replaced"],
    ]);
  });

  test("a new number is the parcel's own from then on, and mails about the old one are still about it", () => {
    const events = [of(one, "order-shipped", "2026-03-02"), of(renumbered, "tracking-replaced", "2026-03-03")];
    expect(followed(...events, of(renumbered, "tracking-updated", "2026-03-04", moving))).toEqual([
      [renumbered, "moving-again"],
    ]);
    expect(followed(...events, of(one, "shipment-cancelled", "2026-03-04"))).toEqual([[renumbered, "cancelled"]]);
  });

  test("a new number that a mail about the trouble does not name is about the parcel all the same", () => {
    expect(followed(of(one, "shipment-cancelled", "2026-03-02"), said("tracking-replaced", "2026-03-03"))).toEqual([
      [one, "replaced"],
    ]);
  });

  test("the seller's message that gives a number counts as the number", () => {
    const given = said("seller-message", "2026-03-05", { says: "new-tracking" });
    expect(followed(cancelled, given)).toEqual([[null, "replaced"]]);
    expect(followed(cancelled, said("seller-message", "2026-03-05", { says: "other" }))).toEqual([[null, "cancelled"]]);
    expect(followed(cancelled, { ...given, trackingNumber: renumbered })).toEqual([[renumbered, "replaced"]]);
  });
});

const moving = { status: "moving" };

describe("what a parcel goes through", () => {
  const announced = tracked("information-received", "2026-03-01");
  const moved = tracked("moving", "2026-03-03");

  test.each<[string, OrderEvent[]]>([
    ["moving", [announced, moved]],
    ["quiet", [announced, tracked("unspecified", "2026-03-02")]],
    ["moving", [tracked("unspecified", "2026-03-02")]],
    ["moving", [moved, tracked("information-received", "2026-03-04")]],
    ["problem", [moved, tracked("handling-issue", "2026-03-04")]],
    ["cancelled", [cancelled, tracked("handling-issue", "2026-03-05")]],
    ["cancelled", [cancelled, tracked("unspecified", "2026-03-05")]],
    ["moving-again", [cancelled, tracked("moving", "2026-03-05")]],
    ["moving-again", [cancelled, tracked("moving", "2026-03-05"), tracked("moving", "2026-03-06")]],
    ["moving-again", [said("package-returned", "2026-03-04", { by: "customs" }), tracked("moving", "2026-03-05")]],
    ["moving-again", [said("tracking-replaced", "2026-03-02"), moved]],
    ["cancelled", [tracked("handling-issue", "2026-03-03"), cancelled]],
    ["cancelled", [said("package-returned", "2026-03-03", { by: "carrier" }), cancelled]],
    ["customs", [said("package-returned", "2026-03-03", { by: "customs" }), cancelled]],
    ["delivered", [moved, said("receipt-awaited", "2026-03-04")]],
    ["received", [said("receipt-awaited", "2026-03-04"), said("receipt-confirmed", "2026-03-05")]],
  ])("%s", (state, events) => {
    expect(main(...events).state).toBe(state);
  });

  test("since the first mail that says so", () => {
    expect(main(moved, tracked("moving", "2026-03-06")).since).toEqual(moved);
    expect(main(announced, moved).since).toEqual(moved);
  });

  test("its trouble is the first report, however it is called later, until it moves again", () => {
    const issue = tracked("handling-issue", "2026-03-03");
    expect(main(issue, cancelled).trouble).toEqual(issue);
    expect(main(issue, tracked("moving", "2026-03-03T12:00:00Z"), cancelled).trouble).toEqual(cancelled);
    expect(main(cancelled, tracked("moving", "2026-03-05")).trouble).toBeNull();
  });

  test("the last mail about the trouble that states a cause is the one that does", () => {
    const stated = said("shipment-cancelled", "2026-03-05", withCause("capacity"));
    const later = said("shipment-cancelled", "2026-03-06", withCause("wrong-tracking"));
    expect(main(cancelled, stated).stating).toEqual(stated);
    expect(main(cancelled, stated, later).stating).toEqual(later);
    expect(main(stated, said("shipment-cancelled", "2026-03-07")).stating).toEqual(stated);
    expect(main(cancelled).stating).toBeNull();
    expect(main(stated, tracked("moving", "2026-03-06")).stating).toBeNull();
    expect(main(said("payment-failed", "2026-03-01", withCause("payment-timeout")), cancelled).stating).toBeNull();
  });

  test("a second new number starts the wait anew, a third does not, nor a repeated scan", () => {
    const numbers = ["2026-03-05", "2026-03-07", "2026-03-09"].map((day, index) =>
      of([renumbered, again, "AP00000000031005"][index] ?? "", "tracking-replaced", day),
    );
    expect(main(...numbers.slice(0, 1)).since).toEqual(numbers[0]);
    expect(main(...numbers.slice(0, 2)).since).toEqual(numbers[1]);
    expect(main(...numbers).since).toEqual(numbers[1]);
  });
});

describe("which parcel an order is about", () => {
  const state = (trackingNumber: string, name: string, moment: string): OrderEvent => {
    switch (name) {
      case "none":
        return of(trackingNumber, "order-shipped", moment);
      case "replaced":
        return of(trackingNumber, "tracking-replaced", moment);
      case "returned":
        return of(trackingNumber, "package-returned", moment, { by: "carrier" });
      case "customs":
        return of(trackingNumber, "package-returned", moment, { by: "customs" });
      case "cancelled":
        return of(trackingNumber, "shipment-cancelled", moment);
      case "delivered":
        return of(trackingNumber, "package-delivered", moment);
      case "received":
        return of(trackingNumber, "receipt-confirmed", moment);
      default:
        return of(trackingNumber, "tracking-updated", moment, { status: name });
    }
  };
  /** From the one that matters most. */
  const order = [
    "cancelled",
    "returned",
    "customs",
    "handling-issue",
    "information-received",
    "moving",
    "none",
    "delivered",
    "received",
  ];

  test.each(order.slice(1).map((name, index) => [order[index] ?? "", name] as const))(
    "%s before %s",
    (first, second) => {
      expect(main(state(one, first, "2026-03-01"), state(two, second, "2026-03-02")).trackingNumber).toBe(one);
      expect(main(state(two, second, "2026-03-01"), state(one, first, "2026-03-02")).trackingNumber).toBe(one);
    },
  );

  test("a new number after trouble, before silence", () => {
    const waiting = [of(one, "shipment-cancelled", "2026-03-01"), of(renumbered, "tracking-replaced", "2026-03-02")];
    expect(main(...waiting, state(two, "information-received", "2026-03-03")).trackingNumber).toBe(renumbered);
    expect(main(...waiting, state(two, "handling-issue", "2026-03-03")).trackingNumber).toBe(two);
    const restarted = of(renumbered, "tracking-updated", "2026-03-04", moving);
    expect(main(...waiting, restarted, state(two, "moving", "2026-03-05")).trackingNumber).toBe(renumbered);
    expect(main(...waiting, restarted, state(two, "information-received", "2026-03-05")).trackingNumber).toBe(two);
  });

  test("of two in the same trouble the one reported first, of two others the one that moved last", () => {
    const earlier = state(two, "cancelled", "2026-03-01");
    const later = state(one, "cancelled", "2026-03-02");
    expect(main(state(one, "none", "2026-02-01"), earlier, later).trackingNumber).toBe(two);
    expect(main(state(two, "none", "2026-02-01"), earlier, later).trackingNumber).toBe(two);
    const before = state(two, "moving", "2026-03-01");
    const after = state(one, "moving", "2026-03-02");
    expect(main(state(one, "none", "2026-02-01"), before, after).trackingNumber).toBe(one);
    expect(main(state(two, "none", "2026-02-01"), before, after).trackingNumber).toBe(one);
  });
});

describe("each package by itself", () => {
  const listed = (now: string, ...events: OrderEvent[]) =>
    packagesOf(orderOf(...events), { now: at(now), timeZone: "UTC" });

  test("is listed only with a number", () => {
    expect(listed("2026-03-05", cancelled)).toEqual([]);
  });

  test.each<[OrderEvent, string, string[], object]>([
    [of(one, "order-shipped", "2026-03-01"), "2026-03-05", ["in-transit"], {}],
    [
      of(one, "tracking-updated", "2026-03-01", { status: "information-received" }),
      "2026-03-05",
      ["tracking-quiet-normal"],
      { silenceRiskFrom: "2026-03-09", silenceRiskTo: "2026-03-15" },
    ],
    [
      of(one, "tracking-updated", "2026-03-01", { status: "information-received" }),
      "2026-03-09",
      ["tracking-stalled-at-risk"],
      { silenceRiskFrom: "2026-03-09", silenceRiskTo: "2026-03-15" },
    ],
    [
      of(one, "tracking-updated", "2026-03-01", { status: "information-received" }),
      "2026-03-16",
      ["tracking-stalled-overdue"],
      { silenceRiskFrom: "2026-03-09", silenceRiskTo: "2026-03-15" },
    ],
    [of(one, "tracking-updated", "2026-03-01", moving), "2026-03-05", ["in-transit"], {}],
    [
      of(one, "tracking-updated", "2026-03-01", { status: "handling-issue" }),
      "2026-03-05",
      ["shipment-problem", "parcel-handling-issue"],
      { sellerReplyDue: "2026-03-03T10:00:00Z" },
    ],
    [
      of(one, "package-returned", "2026-03-01", { by: "carrier" }),
      "2026-03-05",
      ["shipment-problem", "returned-to-sender"],
      { sellerReplyDue: "2026-03-03T10:00:00Z" },
    ],
    [of(one, "package-returned", "2026-03-01", { by: "customs" }), "2026-03-05", ["returned-by-customs"], {}],
    [
      of(one, "shipment-cancelled", "2026-03-01"),
      "2026-03-05",
      ["shipment-cancelled"],
      { sellerReplyDue: "2026-03-03T10:00:00Z" },
    ],
    [
      of(one, "tracking-replaced", "2026-03-01"),
      "2026-03-06",
      ["waiting-for-new-tracking"],
      { newTrackingCheckFrom: "2026-03-04", newTrackingGiveUp: "2026-03-06" },
    ],
    [
      of(one, "tracking-replaced", "2026-03-01"),
      "2026-03-07",
      ["shipment-cancelled", "new-tracking-dead"],
      { newTrackingCheckFrom: "2026-03-04", newTrackingGiveUp: "2026-03-06" },
    ],
    [of(one, "package-delivered", "2026-03-01"), "2026-03-05", ["delivered"], {}],
    [of(one, "receipt-confirmed", "2026-03-01"), "2026-03-05", ["completed"], {}],
  ])("$0.type $0.status, as of %s: %s", (event, now, diagnosis, deadlines) => {
    expect(listed(now, event)).toEqual([{ trackingNumber: one, diagnosis, deadlines }]);
  });

  test("moves again", () => {
    const events = [of(one, "shipment-cancelled", "2026-03-01"), of(one, "tracking-updated", "2026-03-02", moving)];
    expect(listed("2026-03-05", ...events)).toEqual([
      { trackingNumber: one, diagnosis: ["in-transit-again"], deadlines: {} },
    ]);
  });
});
