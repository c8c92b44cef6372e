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
    ["We order about $9,600 per day", ["volume-given"]],
    ["9600 USD daily", ["volume-given"]],
    ["Please cancel order, we have no stock", ["seller-message"]],
    ["The seller is not responding", ["seller-silent"]],
    ["The seller isn't replying", ["seller-silent"]],
    ["No answer", ["seller-silent"]],
    ["no response", ["seller-silent"]],
    ["no reply from seller", ["seller-silent"]],
    ["No reply yet", ["seller-silent"]],
    ["Still no answer from the seller", ["seller-silent"]],
    ["Contacted the seller yesterday", ["seller-contacted"]],
    ["contacted seller", ["seller-contacted"]],
    ["Seller contacted", ["seller-contacted"]],
    ["I've asked the seller what happened", ["seller-contacted"]],
    ["I've never received it", ["not-received"]],
    ["The screen is cracked", ["damaged-or-wrong"]],
    ["I've closed that card", ["card-expired"]],
    ["I've paid with PayPal", ["payment-method-given"]],
    ["I haven't received my package", ["not-received"]],
    ["I didn't receive my order", ["not-received"]],
    ["I did not get it", ["not-received"]],
    ["I never got the parcel", ["not-received"]],
    ["the parcel never came", ["not-received"]],
    ["refund received", ["refund-received"]],
    ["My card was charged", ["charge-seen"]],
    ["My card was not charged", ["not-charged"]],
    ["Nothing was charged", ["not-charged"]],
    ["I closed the account", ["card-expired"]],
  ])("%s", (sentence, types) => {
    expect(read(sentence).map(({ type }) => type)).toEqual(types);
  });

  test("with the amount to the last digit, and the method", () => {
    expect(read("I place about 9600 USD a day")[0]?.details.amount).toMatchObject({ value: 9600, currency: "USD" });
    expect(read("We order about $9,600 per day")[0]?.details.amount).toMatchObject({ value: 9600, currency: "USD" });
    expect(read("9600 USD daily")[0]?.details.amount).toMatchObject({ value: 9600, currency: "USD" });
    expect(read("I paid with PayPal")[0]?.details.paymentMethod).toBe("paypal");
  });

  test.each([
    "My refund has not arrived",
    "No refund arrived",
    "I have not received the refund",
    "Has the refund arrived?",
    "If nothing arrived by Friday I will ask again",
    "Thank you, that helps",
    "The answer never came",
    "No answer needed, thanks",
    "The seller answered me and refunded the card",
    "I received my parcel",
    "The refund was not received",
    "I contacted nobody",
    "The seller says the money is back",
    "I hope the money is back soon",
    "I still want my refund",
  ])("not: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("a refusal in sentences", () => {
  test.each([
    "The seller refuses to explain",
    "The seller refused",
    "seller refuses",
    "He refuses to explain",
    "The seller will not explain",
    "The seller won't help me",
    "The seller says he cannot help",
  ])("%s", (sentence) => {
    expect(read(sentence)).toMatchObject([{ type: "seller-message", says: "refuses" }]);
    expect(read(sentence)[0]).not.toHaveProperty("isWithoutNewTracking");
  });

  test.each([
    "The seller cannot give me a new tracking number",
    "The seller did not give a new tracking number",
    "Seller has no new tracking number",
    "No new tracking",
  ])("%s: there will be no new number", (sentence) => {
    expect(read(sentence)).toMatchObject([{ type: "seller-message", says: "refuses", isWithoutNewTracking: true }]);
  });

  test.each([
    "Has the seller refused?",
    "What if the seller refuses?",
    "The seller has not refused",
    "I refused it",
    "They refused my card",
  ])("not: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
