import { describe, expect, test } from "vitest";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import { compareNeighbours, neighboursOf } from "../../lib/core/guide/neighbours.ts";
import { OrderEvent } from "../../lib/core/order/event.ts";
import type { Order } from "../../lib/core/order/order.ts";
import { at, orderOf, said } from "./said.ts";

// What one order of a buyer says about the others: the suspended seller's, and the volume of a day.

const clock = { now: at("2026-03-20"), timeZone: "UTC" };

const numbered = (orderNumber: string, ...events: OrderEvent[]): Order => ({
  ...orderOf(...events.map((event) => OrderEvent.parse({ ...event, orderNumber }))),
  orderNumber,
});

const of = (store: string, type: string, more: object = {}) =>
  said(type, "2026-03-01", { ...more, details: { store } });
const suspended = numbered("8190000000033001", of("North", "order-closed", { reason: "seller-suspended" }));
const open = numbered("8190000000033002", of("North", "order-shipped"));
const elsewhere = numbered("8190000000033003", of("South", "order-shipped"));
const nowhere = numbered("8190000000033004", said("order-shipped", "2026-03-01"));
const closed = numbered("8190000000033005", of("North", "order-closed", { reason: "not-shipped" }));

const compared = (...orders: Order[]) =>
  compareNeighbours(
    orders.map((order) => ({ order, diagnosis: diagnose(order, clock) })),
    clock,
  ).map(({ diagnosis }) => diagnosis);

describe("a suspended seller", () => {
  test("has its other open orders looked at: the state stays, the reason is named", () => {
    const [first, second] = compared(suspended, open);
    expect(first).toEqual(diagnose(suspended, clock));
    expect(second).toEqual({
      ...diagnose(open, clock),
      actions: ["check-order-details-for-reason"],
      why: [...diagnose(open, clock).why, { rule: "R-60", evidence: "order-closed on 2026-03-01", mail: "a.eml" }],
    });
  });

  test.each([
    ["another store's", elsewhere],
    ["an unknown store's", nowhere],
    ["a closed one", closed],
  ])("changes nothing about %s", (_, order) => {
    expect(compared(suspended, order)[1]).toEqual(diagnose(order, clock));
  });

  test("changes nothing where the store was never named", () => {
    const unnamed = numbered("8190000000033006", said("order-closed", "2026-03-01", { reason: "seller-suspended" }));
    expect(compared(unnamed, nowhere)[1]).toEqual(diagnose(nowhere, clock));
  });

  test("is the neighbour of open orders of its store alone", () => {
    const others = [open, elsewhere, nowhere, closed];
    expect(neighboursOf([suspended], others)).toEqual([open]);
    expect(neighboursOf([closed], others)).toEqual([]);
    const unnamed = numbered("8190000000033006", said("order-closed", "2026-03-01", { reason: "seller-suspended" }));
    expect(neighboursOf([unnamed], others)).toEqual([]);
  });
});

describe("the volume of a day", () => {
  const paid = (orderNumber: string, moment: string, value: number, currency = "USD") =>
    numbered(
      orderNumber,
      said("order-confirmed", moment, { details: { amount: { value, currency, printed: `${value}` } } }),
    );
  const half = paid("8190000000033011", "2026-03-01", 4000);

  test("is spoken of from eighty per cent of the limit on, in each of its orders", () => {
    const all = compared(half, paid("8190000000033012", "2026-03-01T23:59:59Z", 4000));
    for (const { diagnosis, actions, why } of all) {
      expect(diagnosis).toEqual(["awaiting-shipment", "high-volume"]);
      expect(actions).toEqual(["wait", "contact-support-with-business-documents", "request-volume-increase"]);
      expect(why.at(-1)?.rule).toBe("R-58");
    }
    expect(all).toHaveLength(2);
  });

  test.each([
    ["a little less", paid("8190000000033012", "2026-03-01", 3999.99)],
    ["another day", paid("8190000000033012", "2026-03-02T00:00:00Z", 4000)],
    ["another currency", paid("8190000000033012", "2026-03-01", 4000, "EUR")],
    [
      "not paid yet",
      numbered(
        "8190000000033012",
        said("payment-awaited", "2026-03-01", {
          details: { amount: { value: 9000, currency: "USD", printed: "9000" } },
        }),
      ),
    ],
  ])("is not: %s", (_, other) => {
    expect(compared(half, other)).toEqual([diagnose(half, clock), diagnose(other, clock)]);
  });

  test("counts days in the buyer's zone", () => {
    const tokyo = { ...clock, timeZone: "Asia/Tokyo" };
    const orders = [
      paid("8190000000033011", "2026-03-01T16:00:00Z", 4000),
      paid("8190000000033012", "2026-03-02", 4000),
    ];
    const cases = orders.map((order) => ({ order, diagnosis: diagnose(order, tokyo) }));
    expect(compareNeighbours(cases, tokyo).map(({ diagnosis }) => diagnosis.diagnosis[1])).toEqual([
      "high-volume",
      "high-volume",
    ]);
  });

  test("is not said twice to who said it", () => {
    const large = paid("8190000000033012", "2026-03-01", 9000);
    const told = numbered(
      "8190000000033012",
      ...large.history,
      said("volume-given", "2026-03-02", { details: { amount: { value: 9000, currency: "USD", printed: "9000" } } }),
    );
    expect(compared(told)).toEqual([diagnose(told, clock)]);
  });

  test("takes the place of nothing to do", () => {
    const received = numbered(
      "8190000000033013",
      ...paid("8190000000033013", "2026-03-01", 9000).history,
      said("refund-received", "2026-03-05"),
    );
    const [only] = compared(received);
    expect(only?.actions).toEqual(["contact-support-with-business-documents", "request-volume-increase"]);
  });
});
