import { describe, expect, test } from "vitest";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import type { Letter, LetterRequest } from "../../lib/core/letter/letter.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { requestOf } from "./cases.ts";
import { underHeading } from "./rendering.ts";
import { type Situation, situations, told } from "./situations.ts";

const title = "What has changed since our letter of Sat 28 Mar 2026";

const cancelled = situations["shipment-cancelled"];
const first = composeLetter(requestOf(cancelled));

/** The letter that follows, about these events more. */
const next = (letter: Letter, before: Situation, now: string, ...events: OrderEvent[]): LetterRequest =>
  requestOf({ ...before, events: [...before.events, ...events], now }, { said: letter.said });

describe("what a later mail changes", () => {
  const refunded = told("refund-initiated", "2026-03-29T08:00:00Z", "Your refund has been initiated.");
  const earlier = told("estimate-changed", "2026-03-29T08:00:00Z", "Estimated delivery: Apr 10, 2026", {
    details: { estimatedDelivery: { from: "2026-04-10", to: "2026-04-10" } },
  });

  test("a verdict: what was said, what it is now, and the line that changed it", () => {
    const { text } = composeLetter(next(first, cancelled, "2026-03-29T09:00:00Z", refunded));
    expect(underHeading(text, title)).toContain("- Before: “Shipment cancelled”. Now: “Refund started”.");
    expect(text).toContain("What changed it: “Your refund has been initiated.”");
  });

  test("a deadline that is gone, where it was the headline", () => {
    const { text } = composeLetter(next(first, cancelled, "2026-03-29T09:00:00Z", refunded));
    expect(underHeading(text, title).join("\n")).toContain(
      "The end of the seller's time to answer: it was Mon 30 Mar 2026, 15:00, and no longer counts.",
    );
  });

  test("a date that moved, both values in the buyer's zone", () => {
    const before: Situation = { ...situations["in-transit"], now: "2026-03-28T09:00:00Z" };
    const { text } = composeLetter(next(composeLetter(requestOf(before)), before, "2026-03-29T09:00:00Z", earlier));
    const changes = underHeading(text, title).join("\n");
    expect(changes).toMatch(/Sat 25 Apr 2026 \(Europe\/Berlin\)\. Before, it was Tue 5 May 2026\./);
  });

  test("it stands before what to do, and after the deadline", () => {
    const contacted = told("seller-contacted", "2026-03-28T20:00:00Z", "CONTACTED");
    const { text } = composeLetter(next(first, cancelled, "2026-03-28T21:00:00Z", contacted));
    expect(text.indexOf("│")).toBeLessThan(text.indexOf(title));
    expect(text.indexOf(title)).toBeLessThan(text.indexOf("What to do now"));
    expect(text).toContain("Before, it was Mon 30 Mar 2026, 15:00.");
    expect(text).toContain("What changed it: “CONTACTED”");
  });
});

describe("what is no change", () => {
  test("the same again", () => {
    const { text } = composeLetter({ ...requestOf(cancelled), said: first.said });
    expect(text).not.toContain("What has changed");
  });

  test("the clock moving on: a wait that ended, a window that closed", () => {
    for (const now of ["2026-03-31T09:00:00Z", "2026-05-20T09:00:00Z"]) {
      const { text } = composeLetter(next(first, cancelled, now));
      expect(text).not.toContain("What has changed");
    }
  });

  test("a first letter", () => {
    expect(first.text).not.toContain("What has changed");
  });
});

test("what a mail changed that was not answered is said by the letter that reminds", () => {
  const contacted = told("seller-contacted", "2026-03-28T20:00:00Z", "CONTACTED");
  const request = next(first, cancelled, "2026-03-28T21:00:00Z", contacted);
  expect(composeLetter({ ...request, occasion: { why: "reminder" } }).text).toContain("What changed it: “CONTACTED”");
});

test("at most two lines are quoted, the newest first, and none with a link", () => {
  const lines = ["oldest", "middle https://evil.example/x", "newest"].map((line, hour) =>
    told("refund-initiated", `2026-03-29T0${hour}:00:00Z`, line),
  );
  const { text } = composeLetter(next(first, cancelled, "2026-03-29T09:00:00Z", ...lines));
  expect(text).toContain("What changed it: “newest” “middle [link]”");
  expect(text).not.toContain("evil");
});

describe("what has been said", () => {
  test("the verdict and every date that is printed", () => {
    expect(first.said.get("8190000000000012")).toMatchObject({
      at: "2026-03-28T14:00:00Z",
      verdict: "shipment-cancelled",
      deadlines: { sellerReplyDue: "2026-03-30T13:00:00Z", disputeWindowCloses: "2026-05-05" },
    });
  });

  test("a short status says the headline only, and forgets nothing said before", () => {
    const status = composeLetter({ ...requestOf(cancelled), occasion: { why: "nothing-new" } });
    expect(status.said.get("8190000000000012")?.deadlines).toEqual({ sellerReplyDue: "2026-03-30T13:00:00Z" });
    const again = composeLetter({ ...requestOf(cancelled), occasion: { why: "nothing-new" }, said: first.said });
    expect(again.said.get("8190000000000012")?.deadlines).toEqual(first.said.get("8190000000000012")?.deadlines);
  });
});
