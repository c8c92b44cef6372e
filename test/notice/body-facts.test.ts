import { describe, expect, test } from "vitest";
import type { Original } from "../../lib/core/mail/mail.ts";
import { readCountdown } from "../../lib/core/notice/countdown.ts";
import { extractEvents } from "../../lib/core/notice/extract-events.ts";
import { readFacts } from "../../lib/core/notice/facts.ts";
import { grammarsFor } from "../../lib/core/notice/grammar.ts";
import { lineOf, textOf } from "../../lib/core/notice/plain-text.ts";

const sentAt = "2026-03-01T10:00:00Z";
const factsIn = (...lines: readonly string[]) => readFacts(textOf(lines.map(lineOf)), grammarsFor(null), sentAt);

describe("by when an order must be paid (R-69)", () => {
  test.each([
    ["Payment due: Mar 2", "2026-03-02"],
    ["Payment deadline: Mar 3, 2026", "2026-03-03"],
    ["Please complete payment before Mar 3, 2026", "2026-03-03"],
    ["It expires on Mar 4, 2026", "2026-03-04"],
    ["The countdown ends Mar 3", "2026-03-03"],
    ["Pay by Mar 3, 2026, 18:00", "2026-03-03"],
    ["Pay by 2026-03-02 10:00 UTC", "2026-03-02T10:00:00Z"],
    ["Pay by Mar 2, 2026, 6:30 PM PST", "2026-03-03T02:30:00Z"],
    ["Buyer protection countdown ends Mar 10, 2026", undefined],
  ])("%s", (line, payBy) => {
    expect(factsIn(line).details.payBy).toBe(payBy);
  });

  test.each([
    ["Order expires in 20 hours", "2026-03-02T06:00:00Z"],
    ["Your order will be closed in 20 hours", "2026-03-02T06:00:00Z"],
    ["Countdown 23:59:59", "2026-03-02T09:59:00Z"],
    ["1 day 2 hours left to pay", "2026-03-02T12:00:00Z"],
    ["Time remaining: 1d 2h 30m", "2026-03-02T12:30:00Z"],
    ["23h 15m left", "2026-03-02T09:15:00Z"],
    ["Please pay within 20 hours", "2026-03-02T06:00:00Z"],
    ["Your payment was refused 2 hours ago", undefined],
    ["Payment of 09:15:30 was refused", undefined],
  ])("%s", (line, payBy) => {
    expect(readCountdown(textOf([lineOf(line)]), sentAt)?.payBy).toBe(payBy);
  });
});

describe("until when the buyer is protected (A-23)", () => {
  test.each([
    ["Buyer protection countdown: Mar 10, 2026", "2026-03-10"],
    ["Buyer protection: 20 days left", "2026-03-21"],
    ["Buyer protection ends in 20 days", "2026-03-21"],
    ["Protection date: Mar 10, 2026", "2026-03-10"],
    ["You can open a dispute until Mar 10", "2026-03-10"],
    ["Please do not open a dispute until Mar 10", undefined],
    ["Buyer protection: 15 days after delivery", undefined],
  ])("%s", (line, ends) => {
    expect(factsIn(line).details.protectionEnds).toBe(ends);
  });
});

test.each(["Estimated delivery between Mar 5 and Mar 12, 2026", "Estimated delivery: Mar 5 to Mar 12, 2026"])(
  "%s is a range",
  (line) => {
    expect(factsIn(line).details.estimatedDelivery).toEqual({ from: "2026-03-05", to: "2026-03-12" });
  },
);

describe("the store", () => {
  test.each([
    [["Store: Happy Shop"], "Happy Shop"],
    [["Sold by Happy Shop"], "Happy Shop"],
    [["Seller：Happy Shop"], "Happy Shop"],
    [["Placed on: Feb 20, 2026", "Happy Shop"], "Happy Shop"],
    [["Store: ", "Order total: US $5.00"], undefined],
    [["Seller: please wait for some days."], undefined],
    [["The store has been suspended"], undefined],
  ])("%j", (lines, store) => {
    expect(factsIn(...lines).details.store).toBe(store);
  });
});

test.each([
  ["Refunded to your Virtual Visa card", "prepaid"],
  ["Virtual Visa card", "prepaid"],
  ["Paid with a prepaid Mastercard", "prepaid"],
  ["Paid with a virtual card", "prepaid"],
  ["Paid with Visa", "card"],
])("%s: %s", (line, method) => {
  expect(factsIn(line).details.paymentMethod).toBe(method);
});

describe("one event a package", () => {
  const order = "8190000000000012";
  const readingOf = (subject: string, ...lines: readonly string[]) => {
    const original: Original = {
      form: "inline",
      from: "transaction@notice.aliexpress.com",
      date: { at: sentAt, offset: "+00:00" },
      subject,
      messageId: null,
      body: { lines, links: [] },
      raw: null,
      isAmbiguous: false,
    };
    return extractEvents(original, { mail: "a.eml", receivedAt: sentAt });
  };
  const packagesOf = (subject: string, ...lines: readonly string[]) =>
    readingOf(subject, ...lines).events.map(({ type, trackingNumber }) => [type, trackingNumber]);
  const [one, two] = ["LP00123456789CN", "AP00823271816356"];

  test.each([
    [`Tracking numbers: ${one}, ${two}`],
    [`Tracking ${one} and ${two}`],
    [`Tracking ${one}; tracking ${two}`],
  ])("%s", (line) => {
    expect(packagesOf(`Order ${order}: order shipped`, line)).toEqual([
      ["order-shipped", one],
      ["order-shipped", two],
    ]);
  });

  test("each named on its own line, and once however often", () => {
    const lines = [`Tracking number: ${one}`, `Tracking number: ${two}`, `Tracking number: ${one}`];
    expect(packagesOf(`Order ${order}: order shipped`, ...lines)).toHaveLength(2);
  });

  test("not numbers that stand behind other words", () => {
    expect(packagesOf(`Order ${order}: order shipped`, `Tracking ${one}, invoice ${two}`)).toEqual([
      ["order-shipped", one],
    ]);
  });

  test.each([
    [`Your package has a new tracking number: ${two}`],
    [`The tracking number of package ${one} has been updated to ${two}`],
    [`Tracking number: ${one}. New tracking number: ${two}`],
  ])("of a replacement that the mail of the old package tells, the new one: %s", (line) => {
    expect(packagesOf(`Package ${one} has an update`, line)).toEqual([["tracking-replaced", two]]);
  });

  test("and no replacement where no new one is printed", () => {
    const lines = ["Its tracking number has changed. See the order page.", `Tracking number: ${one}`];
    expect(packagesOf(`Package ${one} has an update`, ...lines)).toEqual([["tracking-updated", one]]);
  });

  test("for fifty orders of a mail at most", () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `Order ${8190000000000000 + at} has been shipped`);
    const { events, unreadOrders } = readingOf("Your orders have updates", ...lines);
    expect([events.length, unreadOrders]).toEqual([50, 4_950]);
  });

  test("of a replacement the new one", () => {
    const subject = `Order ${order}: new tracking number`;
    expect(packagesOf(subject, `The tracking number has changed from ${one} to ${two}`)).toEqual([
      ["tracking-replaced", two],
    ]);
    expect(packagesOf(subject, `Old tracking number: ${one}`, `New tracking number: ${two}`)).toEqual([
      ["tracking-replaced", two],
    ]);
  });
});
