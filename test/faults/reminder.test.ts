import { expect, test } from "vitest";
import { forwardOf } from "../desk/mails.ts";
import type { Weather } from "./fault.ts";
import type { Conditions } from "./mortal-process.ts";
import { bring, type End, sweep } from "./run.ts";
import { instant, world } from "./world.ts";

const minute = 60_000;
const under = (weather: Weather): Conditions => ({ weather, turn: () => Promise.resolve(), lands: () => true });
const calm = under(() => null);

// The seller has ended the dispute's term without a word: that is said by a reminder, in March.
const disputed = forwardOf(
  "Order 8190000000000012: dispute opened",
  ["About order 8190000000000012."],
  "Sun, 15 Feb 2026 09:00:00 +0000",
);

/** Mails a dispute, lets a sweep a month later be killed before each of these calls, and then one finish. */
async function lettersAfter(...killedBefore: readonly (readonly [method: string, nth: number])[]) {
  const outside = world();
  outside.bucket.set("d1", disputed);
  await bring(outside, calm, { id: "d1", at: outside.now, from: "buyer@example.com" });
  outside.now = Date.parse("2026-03-05T12:00:00Z");
  const ends: End[] = [];
  for (const [method, nth] of killedBefore) {
    let times = 0;
    const killing = under((call) => {
      if (call.method === method) times += 1;
      return call.method === method && times === nth ? "crash-before" : null;
    });
    ends.push(await sweep(outside, killing));
    outside.now += 5 * minute;
  }
  ends.push(await sweep(outside, calm));
  // One that may have gone out waits for word of that.
  outside.now += 10 * minute;
  await sweep(outside, calm);
  const letters = await outside.store.letters(outside.desk.tokens.buyerId("buyer@example.com"));
  const reminders = letters.filter(({ occasion }) => occasion.why === "reminder").map(({ state }) => state);
  return { ends, reminders, sent: outside.sent.length };
}

test.each([
  ["the order's clock is moved on", "putOrder", 1],
  ["what it says is on record", "putOrder", 2],
  ["it is claimed", "claimLetter", 1],
  ["it is sent", "send", 1],
] as const)("a reminder is not outdated by a sweep that was killed before %s", async (_, method, nth) => {
  const found = await lettersAfter([method, nth]);
  expect(found).toEqual({ ends: ["killed", "done"], reminders: ["sent"], sent: 2 });
});

test("a reminder of which nobody knows whether it went out is let go where the buyer wants none any more", async () => {
  const outside = world();
  outside.bucket.set("d1", disputed);
  await bring(outside, calm, { id: "d1", at: outside.now, from: "buyer@example.com" });
  outside.now = Date.parse("2026-03-05T12:00:00Z");
  await sweep(
    outside,
    under(({ method }) => (method === "send" ? "crash-before" : null)),
  );
  outside.now += 5 * minute;
  await sweep(outside, calm);
  const buyer = await outside.store.findBuyer(outside.desk.tokens.buyerId("buyer@example.com"));
  if (buyer === null) throw new Error("the buyer is there");
  await outside.store.putBuyer({ ...buyer, isStopped: true, version: buyer.version + 1 });
  outside.now += 10 * minute;
  await sweep(outside, calm);
  expect(outside.sent).toHaveLength(1);
  expect((await outside.store.due(instant(outside.now), 10)).filter(({ kind }) => kind === "letter")).toEqual([]);
});

test("a reminder is not outdated by its own note, of a sweep that was killed later than the first", async () => {
  const found = await lettersAfter(["putOrder", 1], ["claimLetter", 1]);
  expect(found).toEqual({ ends: ["killed", "killed", "done"], reminders: ["sent"], sent: 2 });
});
