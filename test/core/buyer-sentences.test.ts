import { describe, expect, test } from "vitest";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";

const read = (note: string) =>
  readBuyer(
    { note, subject: "Re: [Order 8190000000023101] Closed", at: "2026-02-15T10:00:00Z" },
    { mail: "a.eml", receivedAt: "2026-02-15T10:00:00Z" },
  );

describe("plain sentences say the same as the words (contract §8)", () => {
  test.each([
    ["My bank shows the charge", ["charge-seen"]],
    ["I was charged on Monday", ["charge-seen"]],
    ["I was not charged", ["not-charged"]],
    ["My statement does not show a charge", ["not-charged"]],
    ["Nothing arrived and that card has expired", ["not-received", "card-expired"]],
    ["It never arrived", ["not-received"]],
    ["I have not received the parcel", ["not-received"]],
    ["It came broken", ["damaged-or-wrong"]],
    ["This is not what I ordered", ["damaged-or-wrong"]],
    ["I still want it", ["still-wanted"]],
    ["I have written to the seller", ["seller-contacted"]],
    ["The seller never answered", ["seller-silent"]],
    ["The refund has arrived", ["refund-received"]],
    ["I got my money back", ["refund-received"]],
    ["I place about 9600 USD a day", ["volume-given"]],
    ["I paid with PayPal", ["payment-method-given"]],
    ["Please cancel order, we have no stock", ["seller-message"]],
  ])("%s", (sentence, types) => {
    expect(read(sentence).map(({ type }) => type)).toEqual(types);
  });

  test("with the amount to the last digit, and the method", () => {
    expect(read("I place about 9600 USD a day")[0]?.details.amount).toMatchObject({ value: 9600, currency: "USD" });
    expect(read("I paid with PayPal")[0]?.details.paymentMethod).toBe("paypal");
  });

  test.each([
    "My refund has not arrived",
    "No refund arrived",
    "I have not received the refund",
    "Has the refund arrived?",
    "If nothing arrived by Friday I will ask again",
    "Thank you, that helps",
  ])("not: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
