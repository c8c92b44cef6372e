import { describe, expect, test } from "vitest";
import type { Action, DiagnosisCode } from "../../lib/core/codes.ts";
import type { Refund } from "../../lib/core/guide/diagnosis.ts";
import type { Facts } from "../../lib/core/guide/facts.ts";
import { type Verdict, verdictFor, verdicts } from "../../lib/core/guide/verdicts.ts";

// What holds in every row of the verdict table, whatever the row is about.

const named = (row: Verdict): string => `${JSON.stringify(row.when)} ${row.diagnosis.join(", ")}`;
const rows = verdicts.map((row) => [named(row), row] as const);
const having = (...actions: Action[]) => rows.filter(([, row]) => actions.some((action) => row.do.includes(action)));
const saying = (...codes: DiagnosisCode[]) =>
  rows.filter(([, row]) => codes.some((code) => row.diagnosis.includes(code)));

describe.each(having("open-dispute-now"))("%s: a dispute is opened", (_, row) => {
  test("with what there is to show, for the full amount, and a refund by no other way (R-94, R-95, R-96)", () => {
    const isAboutGoods = row.when.report === "damaged";
    const isOfDelivery = row.when.report === "not-received";
    expect(row.do).toContain("request-full-refund");
    expect(row.do.includes("evidence-photos")).toBe(isAboutGoods);
    expect(row.do.includes("evidence-tracking-and-chat")).toBe(!isAboutGoods);
    expect(row.do.includes("reason-item-not-received")).toBe(isOfDelivery);
    expect(row.do.includes("reason-shipment-problem")).toBe(!isAboutGoods && !isOfDelivery);
    expect(row.do).not.toContain("wait");
    expect(row.do).not.toContain("no-dispute-needed");
  });
});

test.each(
  saying(
    "seller-unresponsive",
    "seller-refuses",
    "new-tracking-dead",
    "new-tracking-unavailable",
    "returned-by-customs",
  ),
)("%s: nothing is left to wait for (R-16, R-17, R-18, R-91)", (_, row) => {
  expect(row.do).toContain("open-dispute-now");
  expect(row.do).not.toContain("contact-seller");
});

const ofSilence = ["silent", "refuses", "has-no-number"] as const;
test.each(
  saying("shipment-cancelled", "shipment-problem").filter(
    ([, { when, refund }]) =>
      refund !== "automatic" &&
      !ofSilence.some((each) => [when.seller].flat().includes(each)) &&
      when.parcel !== "replaced-dead",
  ),
)("%s: the seller is asked first, in writing (R-14, A-04)", (_, row) => {
  expect(row.do[0]).toBe("contact-seller");
  expect(row.do).toContain("keep-chat-as-evidence");
  expect(row.do.includes("open-dispute-if-no-new-tracking")).toBe(row.refund === "by-dispute");
});

test.each(saying("closed-unknown-cause"))("%s: the reason is asked for (A-35)", (_, row) => {
  expect(row.do).toContain("ask-for-reason-line");
});

test.each(having("wait-for-refund", "wait-for-bank"))("%s: who waits for money expects it", (_, row) => {
  expect(row.refund).toBe("automatic");
  expect(row.do.filter((action) => action.startsWith("open-dispute"))).toEqual([]);
});

/** What refund a verdict lets expect, where its row does not say that one is under way. */
const expected: Readonly<Partial<Record<DiagnosisCode, Refund["expected"]>>> = {
  "refund-overdue": "automatic",
  "refund-received": "automatic",
  "refund-sent": "automatic",
  "refund-initiated": "automatic",
  "refund-processing": "automatic",
  "auto-cancelled-not-shipped": "automatic",
  "seller-cancelled": "automatic",
  "security-closed": "automatic",
  "seller-suspended": "automatic",
  "dispute-waiting-for-seller": "by-dispute",
  "dispute-seller-disagrees": "by-dispute",
  "dispute-escalated": "by-dispute",
  "dispute-decision-pending": "by-dispute",
  "shipment-cancelled": "by-dispute",
  "returned-by-customs": "by-dispute",
  "delivered-not-received": "by-dispute",
  "damaged-or-wrong": "by-dispute",
  "tracking-stalled-overdue": "by-dispute",
  "buyer-cancelled": "unknown",
  "buyer-cancelled-at-seller-request": "unknown",
  "closed-dispute-resolved": "unknown",
  "closed-unknown-cause": "unknown",
  "refund-other": "unknown",
};

test.each(rows.filter(([, row]) => row.do[0] !== "wait-for-refund"))("%s: what refund it lets expect", (_, row) => {
  const [verdict] = row.diagnosis;
  const isByDispute = row.do.some(
    (action) => action === "open-dispute-now" || action === "open-dispute-if-no-new-tracking",
  );
  const wanted = expected[verdict] ?? (isByDispute ? "by-dispute" : "none");
  expect(row.refund).toBe(wanted);
});

/** An order of which nothing is known but this. */
const decided = (facts: Partial<Facts>): string => {
  const { diagnosis, do: actions } = verdictFor({
    refund: "none",
    closing: "none",
    dispute: "none",
    report: "none",
    parcel: "none",
    seller: "none",
    stage: "unknown",
    likelihood: "unknown",
    ...facts,
  });
  return [...diagnosis, actions[0]].join(", ");
};

describe("closed as not shipped", () => {
  const handed = [
    "moving",
    "moving-again",
    "problem",
    "returned",
    "customs",
    "cancelled",
    "replaced",
    "replaced-dead",
  ] as const;
  test.each(handed)("although it was handed over (%s): a cancelled shipment, unless a refund runs", (parcel) => {
    const closing = "not-shipped";
    for (const refund of ["none", "other"] as const) {
      expect(decided({ closing, parcel, refund })).toBe("shipment-cancelled, contact-seller");
      expect(decided({ closing, parcel, refund, seller: "asks-to-wait" })).toBe("shipment-cancelled, contact-seller");
      expect(decided({ closing, parcel, refund, seller: "silent" })).toBe(
        "shipment-cancelled, seller-unresponsive, open-dispute-now",
      );
      expect(decided({ closing, parcel, refund, seller: "refuses" })).toBe(
        "shipment-cancelled, seller-refuses, open-dispute-now",
      );
      expect(decided({ closing, parcel, refund, seller: "has-no-number" })).toBe(
        "shipment-cancelled, new-tracking-unavailable, open-dispute-now",
      );
    }
    for (const refund of ["initiated", "processing"] as const) {
      for (const seller of ["none", "silent", "refuses", "has-no-number"] as const) {
        expect(decided({ closing, parcel, refund, seller })).toBe("auto-cancelled-not-shipped, wait-for-refund");
      }
    }
  });

  test.each(["none", "quiet", "at-risk", "overdue", "delivered", "received"] as const)(
    "and nobody had it (%s)",
    (parcel) => {
      for (const seller of ["none", "silent", "refuses", "has-no-number"] as const) {
        expect(decided({ closing: "not-shipped", parcel, seller })).toBe("auto-cancelled-not-shipped, wait-for-refund");
      }
    },
  );
});

describe("closed without a reason", () => {
  const closing = "bare";

  test.each(["after-processing", "after-payment", "before-shipping"] as const)("%s: the refund comes", (likelihood) => {
    expect(decided({ closing, likelihood })).toBe("closed-unknown-cause, wait-for-refund");
    expect(decided({ likelihood })).toBe("awaiting-shipment, wait");
  });

  test.each(["delivered", "received"] as const)("after it was %s", (parcel) => {
    expect(decided({ closing, parcel, likelihood: "after-shipping" })).toBe(
      "closed-unknown-cause, no-action-if-item-is-fine",
    );
  });

  test.each(["refuses", "has-no-number"] as const)("after shipping, and the seller %s", (seller) => {
    expect(decided({ closing, seller, likelihood: "after-shipping" })).toBe(
      "closed-unknown-cause, seller-refuses, check-refund-status",
    );
    expect(decided({ closing, seller })).toBe("closed-unknown-cause, check-order-details-for-reason");
  });

  test("after shipping, and the seller is silent", () => {
    expect(decided({ closing, seller: "silent", likelihood: "after-shipping" })).toBe(
      "closed-unknown-cause, seller-unresponsive, check-refund-status",
    );
    expect(decided({ closing, seller: "silent" })).toBe("closed-unknown-cause, check-order-details-for-reason");
  });
});

test.each(["initiated", "processing"] as const)("a refund that is %s is the close's, and stops a dispute", (refund) => {
  expect(decided({ closing: "shipment", refund })).toBe("shipment-cancelled, wait-for-refund");
  expect(decided({ closing: "confirmed", refund, report: "damaged" })).toBe("closed-buyer-confirmed, wait-for-refund");
  expect(decided({ report: "not-received", refund })).toBe(`refund-${refund}, wait-for-refund`);
  expect(decided({ parcel: "customs", refund })).toBe(`refund-${refund}, wait-for-refund`);
});

test.each(["none", "other"] as const)("not received, and refund %s: a dispute", (refund) => {
  expect(decided({ report: "not-received", refund })).toBe("delivered-not-received, open-dispute-now");
});

test.each(["cancelled", "replaced", "replaced-dead"] as const)(
  "a lost parcel (%s), and the seller ends the wait",
  (parcel) => {
    expect(decided({ parcel, seller: "refuses" })).toBe("shipment-cancelled, seller-refuses, open-dispute-now");
    expect(decided({ parcel, seller: "has-no-number" })).toBe(
      "shipment-cancelled, new-tracking-unavailable, open-dispute-now",
    );
  },
);

test.each(["returned", "problem"] as const)("a parcel that is %s, and the seller ends the wait", (parcel) => {
  for (const seller of ["refuses", "has-no-number"] as const) {
    expect(decided({ parcel, seller })).toMatch(/^shipment-problem, [a-z-]+, seller-refuses, open-dispute-now$/);
  }
});

test("a refusal is a problem of the shipment only where the parcel may be lost", () => {
  for (const parcel of ["none", "quiet", "at-risk", "overdue"] as const) {
    for (const stage of ["unknown", "shipped"] as const) {
      expect(decided({ parcel, stage, seller: "refuses" })).toBe("shipment-problem, seller-refuses, open-dispute-now");
    }
  }
  expect(decided({ parcel: "moving", stage: "shipped", seller: "refuses" })).toBe("in-transit, no-action");
  expect(decided({ parcel: "delivered", stage: "shipped", seller: "refuses" })).toBe(
    "delivered, no-action-if-item-is-fine",
  );
  expect(decided({ stage: "confirmed", seller: "refuses" })).toBe("awaiting-shipment, wait");
});
