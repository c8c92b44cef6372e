import { expect, test } from "vitest";
import { templateKind } from "../../lib/core/notice/templates.ts";

test.each([
  ["shipped", "order-shipped"],
  ["aeug_edm_summer", "marketing"],
  ["sellerLeaveFeedbackToBuyer", "none"],
  ["parcel_box_moves", null],
  ["constructor", null],
  ["__proto__", null],
  ["toString", null],
])("a link of template %s: %s", (template, kind) => {
  expect(templateKind(template)).toBe(kind);
});
