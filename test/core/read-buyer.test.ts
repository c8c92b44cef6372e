import { describe, expect, test } from "vitest";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";

const arrival = { mail: "a.eml", receivedAt: "2026-02-15T10:00:00Z" };
const threaded = "Re: [Order 8190000000000012] Closed";
const read = (note: string, subject = threaded) =>
  readBuyer({ note, subject, at: "2026-02-15T10:00:00Z" }, arrival).map(({ type, orderNumber }) => [type, orderNumber]);

describe("which order a word is about", () => {
  test("the thread's, not digits inside a tracking number", () => {
    for (const number of ["AP00823271816356", "LP00823271816356CN", "1234567890123456"]) {
      expect(read(`NEW TRACKING ${number}`)).toEqual([["tracking-replaced", "8190000000000012"]]);
    }
  });

  test("never a card's number", () => {
    expect(read("PAID CARD 4111111111111111")).toEqual([["payment-method-given", "8190000000000012"]]);
    expect(read("PAID CARD 4111111111111111", "hello")).toEqual([["payment-method-given", undefined]]);
  });

  test("every one that the line names", () => {
    expect(read("NOT RECEIVED 8190000000000112, 8190000000000212")).toEqual([
      ["not-received", "8190000000000112"],
      ["not-received", "8190000000000212"],
    ]);
  });

  test("the one named elsewhere in the note, where the subject names none", () => {
    expect(read("Order 8190000000000312\nCONTACTED", "hello")).toEqual([["seller-contacted", "8190000000000312"]]);
  });

  test("none, where none is named", () => {
    expect(read("CONTACTED", "hello")).toEqual([["seller-contacted", undefined]]);
  });
});

describe("what counts as an answer", () => {
  test.each([
    ["CONTACTED", "seller-contacted"],
    ["contacted", "seller-contacted"],
    ["Not received - I live elsewhere", "not-received"],
    ["NOT RECEIVED nothing came", "not-received"],
    ["Refunded!", "refund-received"],
    ["refunded 12 Feb", "refund-received"],
    ["No reply.", "seller-silent"],
    ["CARD EXPIRED", "card-expired"],
  ])("%s", (note, type) => {
    expect(read(note).map(([each]) => each)).toEqual([type]);
  });

  test.each([
    "REFUNDED? No, still nothing!",
    "Refunded nothing so far",
    "No reply needed, thanks",
    "Contacted you because my order is late",
    "Damaged? How would I know",
    "Charged: no",
    "thank you very much",
  ])("not: %s", (note) => {
    expect(read(note)).toEqual([]);
  });
});

test.each([
  ["VOLUME 9600 USD", 9600],
  ["VOLUME 9,600 USD", 9600],
  ["volume: 12500.50 usd", 12500.5],
])("%s is money to the last digit", (note, value) => {
  const [event] = readBuyer({ note, subject: threaded, at: "2026-02-15T10:00:00Z" }, arrival);
  expect(event?.details.amount).toMatchObject({ value, currency: "USD" });
});
