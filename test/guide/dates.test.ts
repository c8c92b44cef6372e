import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlinesOf } from "../../lib/core/guide/deadlines.ts";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import type { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { OrderEvent } from "../../lib/core/order/event.ts";
import { evolve, initialOrder } from "../../lib/core/order/evolve.ts";
import { arbitraryEvent } from "../core/arbitrary-events.ts";

// Dates are counted here a second time with nothing but Intl and Date.UTC, over 2024–2032, with both changes of the
// clock in either hemisphere and the leap days far more often than chance would have them.

const orderNumber = "8190000000023001";
const day = 86_400_000;

const zone = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
);

const printed = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const year = fc.integer({ min: 2024, max: 2031 });
/** Ten days each: before and over a change of the clock somewhere, or the end of February. */
const eventful = fc.constantFrom([2, 22], [3, 5], [3, 22], [4, 1], [9, 22], [10, 1], [10, 20], [10, 28]);
const instant = fc
  .oneof(
    fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2031, 11, 31) }),
    fc
      .tuple(year, eventful, fc.integer({ min: 0, max: 10 * day }))
      .map(([inYear, [month = 1, date = 1], ms]) => Date.UTC(inYear, month - 1, date) + ms),
  )
  .map(printed);

/** The calendar date somewhere, by the runtime's own calendar. */
const dateThere = (timeZone: string, at: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    new Date(at),
  );

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

const hoursAfter = (at: string, hours: number): string => printed(Date.parse(at) + hours * 3_600_000);

function businessDaysAfter(date: string, businessDays: number): string {
  let reached = date;
  for (let left = businessDays; left > 0; ) {
    reached = daysAfter(reached, 1);
    const weekday = new Date(reached).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return reached;
}

/** An order about which one mail is known, judged at the moment of that mail. */
function judged(timeZone: string, at: string, event: object): Diagnosis {
  const known = { orderNumber, at, evidence: "a line", mail: "a.eml", details: {}, lines: {}, ...event };
  return diagnose(evolve(initialOrder(orderNumber), OrderEvent.parse(known)), { now: at, timeZone });
}

const forAll = (check: (timeZone: string, at: string) => void): void =>
  fc.assert(fc.property(zone, instant, check), { numRuns: 300 });

describe("a date deadline is a number of calendar days from the buyer's own date", () => {
  test.each([
    [{ type: "dispute-opened" }, { escalationOn: 5, decisionFrom: 12, decisionBy: 15 }],
    [{ type: "dispute-escalated" }, { decisionFrom: 7, decisionBy: 10 }],
    [{ type: "tracking-replaced" }, { newTrackingCheckFrom: 3, newTrackingGiveUp: 5 }],
    [
      { type: "tracking-updated", status: "information-received" },
      { silenceRiskFrom: 8, silenceRiskTo: 14 },
    ],
    [{ type: "order-confirmed", details: { processingDays: 9 } }, { processingDeadline: 9 }],
    [{ type: "package-delivered" }, { actBy: 15 }],
    [{ type: "receipt-confirmed" }, { actBy: 15 }],
    [
      { type: "order-closed", reason: "seller-suspended" },
      { suspendedRefundFrom: 7, suspendedRefundBy: 14 },
    ],
    [
      { type: "order-closed", reason: "seller-suspended", details: { paymentMethod: "paypal" } },
      { suspendedRefundBy: 14, refundLatest: 14 + 3 },
    ],
    [{ type: "order-closed", reason: "not-shipped", details: { paymentMethod: "paypal" } }, { refundLatest: 3 }],
    [{ type: "refund-sent", details: { paymentMethod: "prepaid" } }, { refundLatest: 14 }],
  ])("%o", (event, wanted) => {
    forAll((timeZone, at) => {
      const base = dateThere(timeZone, at);
      const dates = Object.entries(wanted).map(([name, days]) => [name, daysAfter(base, days)]);
      expect(judged(timeZone, at, event).deadlines).toMatchObject(Object.fromEntries(dates));
    });
  });

  test("the window: fifteen days from the estimate, wherever the buyer lives", () => {
    forAll((timeZone, at) => {
      const to = daysAfter(dateThere(timeZone, at), 30);
      const event = { type: "order-shipped", details: { estimatedDelivery: { from: to, to } } };
      expect(judged(timeZone, at, event).deadlines.disputeWindowCloses).toBe(daysAfter(to, 15));
    });
  });
});

describe("an hour deadline is elapsed hours", () => {
  test("48 for the seller", () => {
    forAll((timeZone, at) => {
      const { deadlines } = judged(timeZone, at, { type: "shipment-cancelled" });
      expect(deadlines.sellerReplyDue).toBe(hoursAfter(at, 48));
    });
  });

  test("48 for an Alipay balance", () => {
    forAll((timeZone, at) => {
      const event = { type: "refund-sent", details: { paymentMethod: "alipay" } };
      expect(judged(timeZone, at, event).refund).toMatchObject({ earliest: at, latest: hoursAfter(at, 48) });
    });
  });
});

test("a card's days are Mondays to Fridays", () => {
  forAll((timeZone, at) => {
    const base = dateThere(timeZone, at);
    const event = { type: "refund-initiated", details: { paymentMethod: "card" } };
    expect(judged(timeZone, at, event).refund).toMatchObject({
      earliest: businessDaysAfter(base, 3),
      latest: businessDaysAfter(base, 20),
    });
  });
});

const ofOneOrder = arbitraryEvent.map((event) => OrderEvent.parse({ ...event, orderNumber }));
const history = fc.array(ofOneOrder, { minLength: 1, maxLength: 10 });
const orderOf = (events: readonly OrderEvent[]) => events.reduce(evolve, initialOrder(orderNumber));

describe("whatever is known of an order", () => {
  test("no deadline lies before what it is counted from", () => {
    fc.assert(
      fc.property(history, zone, instant, (events, timeZone, now) => {
        for (const { value, formula } of deadlinesOf(orderOf(events), { now, timeZone })) {
          const base = /^(\d\S+) \+ /.exec(formula)?.[1];
          if (base !== undefined) expect(value > base).toBe(true);
        }
      }),
    );
  });

  test("no mail moves the end of the window past the latest estimate and fifteen days", () => {
    fc.assert(
      fc.property(history, ofOneOrder, zone, instant, (events, one, timeZone, now) => {
        const all = [...events, one];
        const { deadlines } = diagnose(orderOf(all), { now, timeZone });
        const latest = all
          .flatMap(({ details }) => details.estimatedDelivery?.to ?? [])
          .sort()
          .at(-1);
        const end = deadlines.disputeWindowCloses ?? deadlines.disputeWindowClosed;
        if (end === undefined) return;
        expect(latest).toBeDefined();
        expect(end <= daysAfter(latest ?? "", 15)).toBe(true);
        const window = daysAfter(end, 2);
        if (deadlines.sellerReplyDue !== undefined && deadlines.sellerReplyDue > window) {
          // The trouble itself came after the window: nothing is left to cut.
          expect(hoursAfter(deadlines.sellerReplyDue, -48).slice(0, 10) >= end).toBe(true);
        }
      }),
    );
  });

  test("the stage of a refund never goes back when a mail is added", () => {
    fc.assert(
      fc.property(history, ofOneOrder, zone, instant, (events, one, timeZone, now) => {
        const before = diagnose(orderOf(events), { now, timeZone }).refund.stage;
        const after = diagnose(orderOf([...events, one]), { now, timeZone }).refund.stage;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test("the order of arrival changes nothing", () => {
    const arrivals = history.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(arrivals, zone, instant, ([all, shuffled], timeZone, now) => {
        const clock = { now, timeZone };
        expect(diagnose(orderOf(shuffled), clock)).toEqual(diagnose(orderOf(all), clock));
      }),
    );
  });
});
