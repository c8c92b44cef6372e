import { describe, expect, test } from "vitest";
import { alternativesTo } from "../../lib/core/guide/alternatives.ts";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { at, orderOf, said } from "./said.ts";

// Why, with both sides of each comparison; and what else it could have been.

const clock = { now: at("2026-03-20"), timeZone: "UTC" };
const why = (...events: OrderEvent[]) => diagnose(orderOf(...events), clock).why;

const estimate = { estimatedDelivery: { from: "2026-04-01", to: "2026-04-01" } };

test("a verdict names its rules, the mail, and what its row asks for beside what is the case", () => {
  const asked = said("seller-message", "2026-03-02", { says: "asks-to-wait", mail: "b.eml" });
  const later = said("estimate-changed", "2026-03-03");
  expect(why(said("order-shipped", "2026-03-01"), asked, later)).toEqual([
    {
      rule: "A-33",
      evidence: "seller-message on 2026-03-02",
      mail: "b.eml",
      facts: [{ fact: "seller", accepts: ["asks-to-wait"], is: "asks-to-wait" }],
    },
    { rule: "A-11", evidence: "seller-message on 2026-03-02", mail: "b.eml" },
    { rule: "R-77", evidence: "seller-message on 2026-03-02", mail: "b.eml" },
  ]);
});

test("several accepted values are all named, and the first fact that a mail stands behind is the evidence", () => {
  const cancelled = said("shipment-cancelled", "2026-03-19");
  const refused = said("seller-message", "2026-03-20", { says: "refuses" });
  expect(why(cancelled, refused)[0]).toEqual({
    rule: "R-17",
    evidence: "shipment-cancelled on 2026-03-19",
    mail: "a.eml",
    facts: [
      { fact: "parcel", accepts: ["cancelled", "replaced-dead", "replaced"], is: "cancelled" },
      { fact: "seller", accepts: ["refuses"], is: "refuses" },
    ],
  });
});

test("a row that asks for nothing rests on the last mail", () => {
  const events = [said("estimate-changed", "2026-03-01"), said("estimate-changed", "2026-03-05")];
  expect(why(...events)[0]).toEqual({
    rule: "R-20",
    evidence: "estimate-changed on 2026-03-05",
    mail: "a.eml",
    facts: [],
  });
});

test("of an order without mails there is no reason", () => {
  expect(why()).toEqual([]);
});

test("a stated cause has its own rule and its own line", () => {
  const stated = said("order-closed", "2026-03-19", { reason: "not-shipped", details: { cause: "out-of-stock" } });
  expect(why(stated)).toContainEqual({ rule: "R-21", evidence: "order-closed on 2026-03-19", mail: "a.eml" });
  const failed = said("payment-failed", "2026-03-19", { details: { cause: "insufficient-balance" } });
  expect(why(failed)).toContainEqual({ rule: "R-65", evidence: "payment-failed on 2026-03-19", mail: "a.eml" });
  expect(
    why(said("payment-awaited", "2026-03-19", { details: { cause: "insufficient-balance" } })).map(({ rule }) => rule),
  ).not.toContain("R-65");
});

test("a date has its formula and the line it was read from, or the mail's own where it has none", () => {
  const lines = { estimatedDelivery: "Estimated delivery: Apr 1, 2026" };
  expect(why(said("order-shipped", "2026-03-01", { details: estimate, lines }))).toContainEqual({
    rule: "R-74",
    evidence: "Estimated delivery: Apr 1, 2026",
    mail: "a.eml",
    formula: "2026-04-01 + 15 days",
  });
  expect(why(said("order-shipped", "2026-03-01", { details: estimate }))).toContainEqual({
    rule: "R-74",
    evidence: "order-shipped on 2026-03-01",
    mail: "a.eml",
    formula: "2026-04-01 + 15 days",
  });
  const other = said("dispute-opened", "2026-03-19", { lines: { estimatedDelivery: "another line" } });
  expect(why(other)).toContainEqual({
    rule: "R-97",
    evidence: "dispute-opened on 2026-03-19",
    mail: "a.eml",
    formula: "2026-03-19 + 5 days",
  });
});

test.each([
  ["processingDays", "order-confirmed", { processingDays: 30 }, "A-17"],
  ["payBy", "payment-awaited", { payBy: "2026-03-25" }, "R-69"],
] as const)("so has a date read from the line of %s", (detail, type, details, rule) => {
  const mail = said(type, "2026-03-01", { details, lines: { [detail]: "its own line" } });
  expect(why(mail).find(({ rule: each, formula }) => each === rule && formula !== undefined)?.evidence).toBe(
    "its own line",
  );
});

describe("what would change it", () => {
  const alternatives = () => alternativesTo(orderOf(said("order-shipped", "2026-03-01")), clock);

  test("the verdicts that one other fact leads to: at most two for a fact, eight in all, none twice", () => {
    expect(alternatives().map(({ diagnosis, lacks }) => [diagnosis, lacks.fact, lacks.wanted])).toEqual([
      ["closed-unknown-cause", "closing", "bare"],
      ["auto-cancelled-not-shipped", "closing", "not-shipped"],
      ["tracking-quiet-normal", "parcel", "quiet"],
      ["tracking-stalled-at-risk", "parcel", "at-risk"],
      ["shipment-problem", "seller", "refuses"],
      ["shipment-cancelled", "seller", "has-no-number"],
      ["delivered-not-received", "report", "not-received"],
      ["damaged-or-wrong", "report", "damaged"],
    ]);
  });

  test("each with the rules of its row, and what is the case instead", () => {
    expect(alternatives()[2]).toEqual({
      diagnosis: "tracking-quiet-normal",
      rules: ["R-13", "A-08"],
      lacks: { fact: "parcel", is: "none", wanted: "quiet" },
    });
  });
});
