import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskTemplate, skeletonOf } from "../../lib/core/notice/skeleton.ts";

describe("the skeleton of a subject", () => {
  test.each([
    ["Order 8190000000000012: payment verification reminder", "order #: payment verification reminder"],
    ["Package LZ123456785CN: needs customs documents", "package #: … customs …"],
    ["Alex, your refund request of Mar 1 was declined", "…, your refund request of … # was declined"],
    ["Bestellung 8190000000000012: Zahlung für Alex Example", "bestellung #: zahlung für …"],
    ["{name}@example.com: your order", "…: your order"],
    ["", ""],
  ])("%s", (subject, skeleton) => {
    expect(skeletonOf(subject.replace("{name}", "alex"))).toBe(skeleton);
  });

  test("has no digit, no address and no word that it does not know", () => {
    const name = fc.constantFrom(
      "Mireille",
      "Oleksandr",
      "佐藤",
      "Müller-Lüdenscheidt",
      "O'Brien",
      "alex@example.com",
      "+4915112345678",
    );
    const word = fc.oneof(
      name,
      fc.constantFrom("Order", "8190000000000012", "AP00823271816356", "for", "is", ":"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), name, (words, person) => {
        const skeleton = skeletonOf([...words, person].join(" "));
        expect(skeleton.length).toBeLessThanOrEqual(120);
        expect(skeleton).not.toMatch(/[\p{N}@]/u);
        expect(skeleton.toLowerCase()).not.toContain(person.toLowerCase());
      }),
    );
  });

  test("a template key keeps its words and loses numbers that could be an order's", () => {
    expect(maskTemplate("parcel_box_moves")).toBe("parcel_box_moves");
    expect(maskTemplate("logisticsDefaultNoticeV2")).toBe("logisticsDefaultNoticeV2");
    expect(maskTemplate("order_8190000000000012_moves")).toBe("order_#_moves");
    expect(maskTemplate("x".repeat(80)).length).toBe(60);
  });
});
