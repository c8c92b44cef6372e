import { describe, expect, test } from "vitest";
import type { Circumstances } from "../../lib/core/guide/circumstances.ts";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import { advised } from "./advised.ts";
import { at, orderOf, said } from "./said.ts";

// How a verdict and what is added to it become one advice.

const clock = { now: at("2026-03-20"), timeZone: "UTC" };

test("the verdict's own, where nothing is added", () => {
  expect(advised("in-transit")).toEqual({
    diagnosis: ["in-transit"],
    actions: ["no-action"],
    expected: "none",
    added: [],
  });
});

test("what is added comes behind it, a tip last, and takes the place of nothing to do", () => {
  expect(advised("in-transit", { volume: "high" })).toMatchObject({
    diagnosis: ["in-transit", "high-volume"],
    actions: ["contact-support-with-business-documents", "request-volume-increase", "prevent-dropshipper"],
  });
  expect(advised("in-transit", { volume: "low" }).actions).toEqual(["no-action", "prevent-dropshipper"]);
  expect(advised("awaiting-shipment", { volume: "high" }).actions[0]).toBe("wait");
});

test("what has to be done before comes before it", () => {
  expect(advised("payment-not-completed", { cause: "insufficient-balance" }).actions[0]).toBe("add-funds");
});

test("what is said instead leaves nothing of it", () => {
  expect(advised("refund-overdue", { method: "card" }).actions).toEqual([
    "contact-bank",
    "request-arn-from-aliexpress",
  ]);
});

test("the first addition that says what refund to expect, says it", () => {
  const beside = { charge: "not-seen", season: "peak", refund: "running" } as const;
  expect(advised("security-closed", beside).expected).toBe("none");
  expect(advised("security-closed", { season: "peak", refund: "running" }).expected).toBe("automatic");
});

test("at most two tips, and none twice", () => {
  const tips = (beside: Partial<Circumstances>) =>
    advised("auto-cancelled-not-shipped", beside).actions.filter((action) => action.startsWith("prevent-"));
  expect(tips({})).toEqual(["prevent-check-ratings"]);
  expect(tips({ season: "peak", cause: "holiday-closure" })).toEqual([
    "prevent-avoid-holidays",
    "prevent-check-ratings",
  ]);
  expect(tips({ season: "peak", volume: "low" })).toEqual(["prevent-dropshipper", "prevent-avoid-holidays"]);
});

describe("a question that was answered is not asked again", () => {
  test("how it was paid", () => {
    expect(advised("seller-cancelled").actions).toContain("ask-payment-method");
    expect(advised("seller-cancelled", { method: "card" }).actions).not.toContain("ask-payment-method");
    const bare = said("order-closed", "2026-03-10");
    const paid = (more: object) => said("order-confirmed", "2026-03-01", { details: { processingDays: 9, ...more } });
    expect(diagnose(orderOf(paid({}), bare), clock).actions).toContain("ask-payment-method");
    expect(diagnose(orderOf(paid({ paymentMethod: "card" }), bare), clock).actions).not.toContain("ask-payment-method");
  });

  test.each(["seen", "not-seen"] as const)("whether money was taken: %s", (charge) => {
    expect(advised("payment-not-completed").actions).toContain("ask-were-you-charged");
    expect(advised("payment-not-completed", { charge }).actions).not.toContain("ask-were-you-charged");
  });
});

test("nothing of a dispute is advised once the window is over, but questions are still asked", () => {
  const bare = said("order-closed", "2026-03-01", {
    details: { estimatedDelivery: { from: "2026-02-20", to: "2026-02-20" } },
  });
  const shipped = said("order-shipped", "2026-02-01");
  const { actions } = diagnose(orderOf(shipped, bare), clock);
  expect(actions).toEqual(["check-refund-status", "ask-for-reason-line", "contact-aliexpress-support"]);
});
