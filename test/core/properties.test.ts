import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { ordinary } from "../../lib/core/letter/letter.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { evolveAll } from "../../lib/core/order/evolve.ts";
import { answer } from "../../lib/core/pipeline.ts";
import { languageOf } from "../letter/languages.ts";
import { arbitraryEvent } from "./arbitrary-events.ts";

const events = fc.array(arbitraryEvent, { maxLength: 12 });
const zone = fc.constantFrom("UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Chatham");
const now = "2028-03-01T12:00:00Z";

const byNumber = (all: readonly OrderEvent[]) =>
  Object.fromEntries(evolveAll(all).orders.map((order) => [order.orderNumber, order.history]));

describe("events", () => {
  test("commute: the order of arrival cannot matter (A-12)", () => {
    fc.assert(
      fc.property(
        events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(byNumber(shuffled)).toEqual(byNumber(all));
        },
      ),
    );
  });

  test("are idempotent: doubling changes nothing (A-13)", () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(byNumber([...all, ...all])).toEqual(byNumber(all));
      }),
    );
  });

  test("are never lost: every event belongs to an order or stays stray", () => {
    fc.assert(
      fc.property(events, (all) => {
        const { orders, stray } = evolveAll(all);
        const kept = new Set([...orders.flatMap(({ history }) => history), ...stray].map(({ type }) => type));
        for (const { type } of all) expect(kept).toContain(type);
      }),
    );
  });
});

describe("a diagnosis", () => {
  const diagnoses = (all: readonly OrderEvent[], timeZone: string) =>
    evolveAll(all).orders.map((order) => ({ order, diagnosis: diagnose(order, { now, timeZone }) }));

  test("is the contract's object, whatever the events say", () => {
    fc.assert(
      fc.property(events, zone, (all, timeZone) => {
        for (const { diagnosis } of diagnoses(all, timeZone)) Diagnosis.parse(diagnosis);
      }),
    );
  });

  test("counts the window from the latest-dated estimate, whatever else is known (R-74, K7)", () => {
    fc.assert(
      fc.property(events, zone, (all, timeZone) => {
        for (const { order, diagnosis } of diagnoses(all, timeZone)) {
          const estimate = order.history.findLast(({ details }) => details.estimatedDelivery !== undefined);
          const end = diagnosis.deadlines.disputeWindowCloses ?? diagnosis.deadlines.disputeWindowClosed;
          if (end === undefined) continue;
          const base = estimate?.details.estimatedDelivery?.to ?? "";
          expect(Date.parse(end) - Date.parse(base)).toBe(15 * 86_400_000);
          const { actBy, windowCertainlyClosedAfter } = diagnosis.deadlines;
          if (actBy !== undefined) expect(actBy <= end).toBe(true);
          if (windowCertainlyClosedAfter !== undefined) expect(windowCertainlyClosedAfter > end).toBe(true);
        }
      }),
    );
  });

  test("never calls the window closed before its latest possible reading is over (A-11)", () => {
    fc.assert(
      fc.property(events, zone, (all, timeZone) => {
        for (const { order, diagnosis } of diagnoses(all, timeZone)) {
          if (diagnosis.deadlines.disputeWindowClosed === undefined) continue;
          for (const { details } of order.history) {
            const last = Date.parse(details.estimatedDelivery?.to ?? "1970-01-01") + 15 * 86_400_000;
            expect(Date.parse(now)).toBeGreaterThan(last);
          }
        }
      }),
    );
  });

  test("names a rule and a line of a mail for every verdict", () => {
    fc.assert(
      fc.property(events, zone, (all, timeZone) => {
        for (const { diagnosis } of diagnoses(all, timeZone)) {
          expect(diagnosis.why.length).toBeGreaterThan(0);
          for (const { evidence } of diagnosis.why) expect(evidence).not.toBe("");
        }
      }),
    );
  });

  test("has a headline that is open, and among its deadlines", () => {
    fc.assert(
      fc.property(events, zone, (all, timeZone) => {
        for (const { diagnosis } of diagnoses(all, timeZone)) {
          const { headline, deadlines } = diagnosis;
          if (headline === null || headline === "now") continue;
          expect(deadlines[headline]).toBeDefined();
        }
      }),
    );
  });
});

test("a letter can be written about anything that can happen", () => {
  fc.assert(
    fc.property(events, zone, (all, timeZone) => {
      const { orders, stray } = evolveAll(all);
      const { letter } = answer(orders, {
        ...ordinary,
        occasion: { why: "news" },
        strayPackages: stray.flatMap(({ trackingNumber }) => trackingNumber ?? []),
        authentic: "plausible",
        now,
        timeZone,
        language: languageOf("en"),
        deskAddress: "orders@desk.example",
      });
      expect(letter.subject).not.toBe("");
      expect(letter.text.toLowerCase()).not.toMatch(/undefined|\[object|guaranteed|immediately|no further action/);
    }),
  );
});
