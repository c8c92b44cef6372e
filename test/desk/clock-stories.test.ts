import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, forwardOf, note } from "./mails.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

// Letters that no mail asks for, with the real handlers: the clock is moved, not waited for.

let at: TestDesk;
let deliveries = 0;
beforeEach(async () => {
  at = await testDesk();
  deliveries = 0;
});
afterEach(() => at.close());

async function deliver(content: string, when: string): Promise<string> {
  at.clock.standAt(when);
  deliveries += 1;
  at.bucket.set(`m${deliveries}`, content);
  return (await receive(at.desk, arrival(`m${deliveries}`, { at: when }))).outcome;
}

/** The subjects of the letters that a move of the clock brings. */
async function moveTo(when: string): Promise<readonly string[]> {
  const before = (await at.outbox()).length;
  at.clock.standAt(when);
  await dispatch(at.desk);
  await dispatch(at.desk);
  return subjects((await at.outbox()).slice(before));
}

const subjects = (letters: readonly string[]) =>
  letters.map((letter) =>
    (header(letter, "Subject") ?? "").replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, text: string) =>
      text.replaceAll("_", " "),
    ),
  );

const order = "8190000000000012";
const cancelled = forwardOf(
  `Order ${order}: shipment cancelled`,
  ["Shipment cancelled.", "Estimated delivery: Mar 1, 2026"],
  "Sun, 15 Feb 2026 09:00:00 +0000",
);

describe("shipment cancelled", () => {
  test("48 hours, a new number, day five without a scan, and a refund that ends it", async () => {
    expect(await deliver(cancelled, "2026-02-15T09:05:00Z")).toBe("letter-sent");
    expect(await moveTo("2026-02-17T08:59:00Z")).toEqual([]);
    expect(await moveTo("2026-02-17T09:00:00Z")).toEqual([
      expect.stringMatching(`^\\[Order ${order}\\] .*open a dispute now`),
    ]);
    expect(await moveTo("2026-02-17T20:00:00Z")).toEqual([]);

    expect(
      await deliver(
        note(["NEW TRACKING LP00987654321098"], { date: "Wed, 18 Feb 2026 10:00:00 +0000" }),
        "2026-02-18T10:00:00Z",
      ),
    ).toBe("letter-sent");
    expect(await moveTo("2026-02-22T23:00:00Z")).toEqual([]);
    expect(await moveTo("2026-02-24T08:00:00Z")).toEqual([expect.stringContaining("open a dispute now")]);

    const sent = forwardOf(
      `Order ${order}: refund sent`,
      ["Your refund has been sent."],
      "Wed, 25 Feb 2026 09:00:00 +0000",
    );
    expect(await deliver(sent, "2026-02-25T10:00:00Z")).toBe("letter-sent");
    expect(await deliver(note(["REFUNDED"], { date: "Sun, 1 Mar 2026 10:00:00 +0000" }), "2026-03-01T10:00:00Z")).toBe(
      "letter-sent",
    );
    expect(await moveTo("2026-03-13T08:00:00Z")).toEqual([]);
    expect(await moveTo("2026-12-31T08:00:00Z")).toEqual([]);
  });

  test("the ladder to the end of the window; STOP ends it, START goes on", async () => {
    await deliver(cancelled, "2026-02-15T09:05:00Z");
    expect(await moveTo("2026-02-17T09:00:00Z")).toHaveLength(1);
    expect(await moveTo("2026-03-01T08:00:00Z")).toEqual([expect.stringContaining("Reminder")]);
    await deliver(note(["STOP"], { subject: "Re: x" }), "2026-03-02T08:00:00Z");
    expect(await moveTo("2026-03-13T08:00:00Z")).toEqual([]);
    await deliver(note(["START"], { subject: "Re: x" }), "2026-03-14T08:00:00Z");
    expect(await moveTo("2026-03-15T08:00:00Z")).toHaveLength(1);
    expect(await moveTo("2026-03-16T08:00:00Z")).toHaveLength(1);
    expect(await moveTo("2026-03-17T08:00:00Z")).toHaveLength(1);
    expect(await moveTo("2026-12-31T08:00:00Z")).toEqual([]);
  });

  test("a muted order is left alone, another one is not", async () => {
    await deliver(cancelled, "2026-02-15T09:05:00Z");
    await deliver(cancelled.replaceAll(order, "8190000000000099"), "2026-02-15T09:06:00Z");
    await deliver(note([`MUTE ${order}`], { subject: "x" }), "2026-02-15T10:00:00Z");
    expect(await moveTo("2026-02-17T09:00:00Z")).toEqual([expect.stringContaining("8190000000000099")]);
  });

  test("orders that are due together become one letter", async () => {
    for (const [index, number] of ["8190000000000012", "8190000000000013", "8190000000000014"].entries())
      await deliver(cancelled.replaceAll(order, number), `2026-02-15T09:0${index}:00Z`);
    const [subject, ...others] = await moveTo("2026-02-17T09:00:00Z");
    expect(others).toEqual([]);
    expect(subject).toContain("and 2 more orders");
    const [, , , letter = ""] = await at.outbox();
    for (const number of ["8190000000000012", "8190000000000013", "8190000000000014"]) expect(letter).toContain(number);
  });
});

describe("other clocks", () => {
  test("a refund to a card is late from the first business day after its twentieth", async () => {
    const closed = forwardOf(
      `Your order ${order} is closed`,
      ["Your order has been closed because the seller did not ship it in time.", "Paid with: Visa card"],
      "Sun, 15 Feb 2026 09:00:00 +0000",
    );
    await deliver(closed, "2026-02-15T09:05:00Z");
    expect(await moveTo("2026-03-13T23:00:00Z")).toEqual([]);
    expect(await moveTo("2026-03-16T09:00:00Z")).toEqual([expect.stringMatching(/late|overdue/i)]);
    expect(await moveTo("2026-12-31T09:00:00Z")).toEqual([]);
  });

  test("a dispute: the platform steps in, then decides, then is late", async () => {
    const opened = forwardOf(
      `Order ${order}: dispute opened`,
      ["You have opened a dispute."],
      "Sun, 15 Feb 2026 09:00:00 +0000",
    );
    await deliver(opened, "2026-02-15T09:05:00Z");
    expect(await moveTo("2026-02-20T23:00:00Z")).toEqual([]);
    expect(await moveTo("2026-02-21T08:00:00Z")).toHaveLength(1);
    expect(await moveTo("2026-03-02T23:00:00Z")).toEqual([]);
    expect(await moveTo("2026-03-03T08:00:00Z")).toHaveLength(1);
  });

  test("another zone moves the morning", async () => {
    await deliver(cancelled, "2026-02-15T09:05:00Z");
    await deliver(note(["TZ America/New_York"]), "2026-02-15T10:00:00Z");
    await moveTo("2026-02-17T09:00:00Z");
    expect(await moveTo("2026-03-13T11:59:00Z")).toEqual([]);
    expect(await moveTo("2026-03-13T12:00:00Z")).toHaveLength(1);
    expect(await moveTo("2026-03-16T11:59:00Z")).toEqual([]);
    expect(await moveTo("2026-03-16T12:00:00Z")).toHaveLength(1);
  });
});
