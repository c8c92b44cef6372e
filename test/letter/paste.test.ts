import { describe, expect, test } from "vitest";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import { requestOf, twoOrders } from "./cases.ts";
import { orderNumber, situations, told } from "./situations.ts";

/** The texts of a letter that are ready to paste, by their titles. */
const pastes = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(/(?:^|\n)([^\n]+)\n─+\n([\s\S]*?)\n─+\n/g)].map(([, title = "", body = ""]) => [title, body]),
  );

const textsFor = (code: keyof typeof situations) => pastes(composeLetter(requestOf(situations[code])).text);
const dispute = "For the dispute";
const seller = "To the seller, in the AliExpress chat";

describe("to the seller", () => {
  test("names the order, the tracking number and until when an answer is hoped for", () => {
    const text = textsFor("shipment-cancelled").get(seller) ?? "";
    expect(text).toContain(orderNumber);
    expect(text).toContain("AP00823271816356");
    expect(text).toContain("Mon 30 Mar 2026");
  });

  test("is not offered once the seller was asked", () => {
    const asked = told("seller-contacted", "2026-03-28T13:30:00Z", "CONTACTED");
    const situation = situations["shipment-cancelled"];
    const { text } = composeLetter(requestOf({ ...situation, events: [...situation.events, asked] }));
    expect([...pastes(text).keys()]).toEqual([dispute]);
    expect(text).not.toContain("1. Write to the seller");
  });

  test("before the order closes it asks for time", () => {
    expect(textsFor("awaiting-shipment-at-risk").get(seller)).toContain("extend the processing time");
  });

  test("the refusal is R-130, word for word and alone", () => {
    expect(textsFor("seller-asks-buyer-to-cancel").get("Your answer to the seller")).toBe(
      "If you need to cancel, please cancel from your side.",
    );
  });
});

describe("for the dispute", () => {
  test("order, dates, what was said by whom, and the full amount", () => {
    const text = textsFor("seller-unresponsive").get(dispute) ?? "";
    for (const fact of [
      `Order ${orderNumber}`,
      "Tracking number: AP00823271816356",
      "Estimated delivery: Mon 20 Apr 2026",
      "The dispute window runs until Tue 5 May 2026.",
      "I wrote to the seller on Sat 28 Mar 2026.",
      "I ask for a full refund.",
      "- Sat 28 Mar 2026: “Shipment cancelled. The courier did not pick up the parcel.”",
    ])
      expect(text).toContain(fact);
  });

  test("the buyer's own answers to our letters are no evidence", () => {
    expect(textsFor("seller-refuses").get(dispute)).not.toContain("“REFUSED”");
    expect(textsFor("new-tracking-dead").get(dispute)).not.toContain("“NEW TRACKING");
  });

  test("photos for what arrived, screenshots for what did not", () => {
    expect(textsFor("damaged-or-wrong").get(dispute)).toContain("Attached: photos");
    expect(textsFor("delivered-not-received").get(dispute)).toContain("Attached: screenshots");
  });

  test("a line of a mail is bounded and carries no link", () => {
    const situation = situations["seller-unresponsive"];
    const hostile = told("tracking-updated", "2026-03-20T13:00:00Z", `https://evil.example ${"a".repeat(300)}`, {
      status: "moving",
    });
    const { text } = composeLetter(requestOf({ ...situation, events: [...situation.events, hostile] }));
    expect(text).not.toContain("evil");
    expect(pastes(text).get(dispute)).toContain("[link]");
  });
});

test("among several orders each text names its order, and there are three at the most", () => {
  const [first] = twoOrders.cases;
  const many = Array.from({ length: 4 }, () => first).flatMap((each) => each ?? []);
  const { text } = composeLetter({ ...twoOrders, cases: many });
  const titles = [...text.matchAll(/\n([^\n]+)\n─+\n(?=Hello|Order)/g)].map(([, title]) => title);
  expect(titles).toHaveLength(3);
  expect(titles[0]).toBe(`Order ${first?.order.orderNumber}: ${seller}`);
});
