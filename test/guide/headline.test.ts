import { describe, expect, test } from "vitest";
import type { DeadlineName } from "../../lib/core/codes.ts";
import type { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { byUrgency, headlineOf, urgency } from "../../lib/core/guide/headline.ts";

const clock = { now: "2026-03-20T10:00:00Z", timeZone: "UTC" };

/** As much of a diagnosis as the headline is taken from. */
const found = (more: Partial<Diagnosis>): Pick<Diagnosis, "diagnosis" | "actions" | "deadlines"> => ({
  diagnosis: ["in-transit"],
  actions: ["wait"],
  deadlines: {},
  ...more,
});

test.each([
  "seller-unresponsive",
  "seller-refuses",
  "new-tracking-dead",
  "new-tracking-unavailable",
  "tracking-stalled-overdue",
  "refund-overdue",
  "charge-disputed-by-buyer",
] as const)("%s is a wait that has ended, as the verdict or beside it", (code) => {
  const deadlines = { actBy: "2026-03-30" };
  expect(headlineOf(found({ diagnosis: [code], deadlines }), clock)).toBe("now");
  expect(headlineOf(found({ diagnosis: ["shipment-cancelled", code], deadlines }), clock)).toBe("now");
});

/** From the first that is looked at. */
const order: readonly DeadlineName[] = [
  "sellerReplyDue",
  "newTrackingGiveUp",
  "processingDeadline",
  "paymentDue",
  "silenceRiskFrom",
  "silenceRiskTo",
  "escalationOn",
  "decisionBy",
  "suspendedRefundBy",
  "refundLatest",
  "actBy",
  "disputeWindowCloses",
];

test.each(order.slice(1).map((name, index) => [order[index] ?? name, name] as const))(
  "%s comes before %s, however late it is, and gives way once it is over",
  (first, second) => {
    const open = { [first]: "2026-04-30", [second]: "2026-03-21" };
    expect(headlineOf(found({ deadlines: open }), clock)).toBe(first);
    expect(headlineOf(found({ deadlines: { ...open, [first]: "2026-03-19" } }), clock)).toBe(second);
  },
);

test.each(["newTrackingCheckFrom", "decisionFrom", "suspendedRefundFrom", "bankContactAfter"] as const)(
  "%s is never one to put first",
  (name) => {
    expect(headlineOf(found({ deadlines: { [name]: "2026-04-30" } }), clock)).toBeNull();
  },
);

test("today is still open, and what needs nothing has none", () => {
  const deadlines = { actBy: "2026-03-20" };
  expect(headlineOf(found({ deadlines }), clock)).toBe("actBy");
  expect(headlineOf(found({ deadlines, actions: ["no-action"] }), clock)).toBeNull();
  expect(headlineOf(found({ deadlines, actions: ["wait", "no-action"] }), clock)).toBe("actBy");
});

describe("the most urgent order first", () => {
  const diagnosis = (orderNumber: string, headline: Diagnosis["headline"], value?: string): Diagnosis => ({
    orderNumber,
    diagnosis: ["in-transit"],
    cause: null,
    candidates: [],
    actions: [],
    deadlines: headline === null || headline === "now" || value === undefined ? {} : { [headline]: value },
    headline,
    refund: { expected: "none", method: "unknown", stage: 0, earliest: null, latest: null },
    why: [],
    packages: [],
  });
  const sorted = (...all: Diagnosis[]) => all.sort(byUrgency("UTC")).map(({ orderNumber }) => orderNumber);

  test("an ended wait, then the earliest deadline, then what needs nothing", () => {
    const ended = diagnosis("4", "now");
    const soon = diagnosis("3", "sellerReplyDue", "2026-03-21T09:00:00Z");
    const later = diagnosis("2", "actBy", "2026-03-21");
    const nothing = diagnosis("1", null);
    expect(sorted(nothing, later, soon, ended)).toEqual(["4", "3", "2", "1"]);
    expect(sorted(ended, soon, later, nothing)).toEqual(["4", "3", "2", "1"]);
  });

  test("of equals the lower number", () => {
    expect(sorted(diagnosis("2", "now"), diagnosis("1", "now"))).toEqual(["1", "2"]);
    expect(sorted(diagnosis("1", "now"), diagnosis("2", "now"))).toEqual(["1", "2"]);
  });

  test("a date counts until its end in the buyer's own zone", () => {
    expect(urgency(diagnosis("1", "actBy", "2026-03-21"), "America/New_York")).toBe("2026-03-22T04:00:00Z");
    expect(urgency(diagnosis("1", "now"), "UTC") < urgency(diagnosis("1", "actBy", "2026-03-21"), "UTC")).toBe(true);
    expect(urgency(diagnosis("1", null), "UTC") > urgency(diagnosis("1", "actBy", "2026-03-21"), "UTC")).toBe(true);
  });
});
