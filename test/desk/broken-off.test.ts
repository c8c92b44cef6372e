import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arrival } from "../../lib/adapters/events.ts";
import type { Store } from "../../lib/adapters/store.ts";
import { ownAddressOf } from "../../lib/desk/buyer.ts";
import { type Desk, RetryLater } from "../../lib/desk/desk.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, forwardOf, gmailForward, mail, note } from "./mails.ts";
import { type TestDesk, testDesk } from "./test-desk.ts";

// What one process leaves half done, another ends.

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

const orderNumber = "8190000000000012";
const minute = (count: number) =>
  new Date(Date.parse("2026-02-15T09:05:00Z") + count * 60_000).toISOString().replace(".000Z", "Z");
const owner = () => at.desk.tokens.buyerId("buyer@example.com");

function deliver(desk: Desk, id: string, content: string, given: Partial<Arrival> = {}) {
  at.bucket.set(id, content);
  return receive(desk, arrival(id, { at: at.clock.now(), ...given }));
}

/** The desk, whose store fails once in front of a call. */
function failingOnce(call: keyof Store): Desk {
  let isOver = false;
  const store = new Proxy(at.store, {
    get: (target, name: keyof Store) =>
      name !== call || isOver
        ? target[name]
        : () => {
            isOver = true;
            return Promise.reject(new Error("the process ends here"));
          },
  });
  return { ...at.desk, store };
}

const confirmed = "Your order 8190000000000012 has been confirmed.";
const subject = `Order ${orderNumber}: order confirmed`;
const newEstimate = mail([
  "From: AliExpress <transaction@notice.aliexpress.com>",
  "To: buyer@example.com",
  `Subject: ${subject}`,
  "Date: Sun, 15 Feb 2026 19:00:00 +0000",
  "Message-ID: <later@notice.aliexpress.com>",
  "",
  confirmed,
  "Estimated delivery: Mar 20, 2026",
]);

test("a filter's mail broken off between order and letter is told all the same when it comes again", async () => {
  const lines = [confirmed, "Estimated delivery: Mar 1, 2026"];
  await deliver(at.desk, "m1", forwardOf(subject, lines, "Sun, 15 Feb 2026 09:00:00 +0000"));
  const buyer = await at.store.findBuyer(owner());
  if (buyer === null) throw new Error("the buyer is known");
  const filtered = { recipients: [ownAddressOf(at.desk, buyer)], source: "buyer+caf=@example.com" };
  at.clock.standAt(minute(600));

  await expect(deliver(failingOnce("addLetter"), "m2", newEstimate, filtered)).rejects.toThrow("ends here");
  const again = await deliver(at.desk, "m2", newEstimate, filtered);

  expect(again.outcome).toBe("letter-sent");
  expect(await at.outbox()).toHaveLength(2);
});

test("forwards and erasures in turn get no more letters than the limits allow, and one receipt", async () => {
  for (let count = 0; count < 20; count += 1) {
    at.clock.standAt(minute(count));
    const content = count % 2 === 0 ? gmailForward({ messageId: `<${count}@example.com>` }) : note(["DELETE"]);
    await deliver(at.desk, `m${count}`, content);
    await dispatch(at.desk);
  }
  const letters = await at.outbox();
  // Six answers, one receipt, one notice.
  expect(letters.length).toBeLessThanOrEqual(8);
});

test("what a mail wrote while its buyer was erased is gone with the next sweep", async () => {
  await deliver(at.desk, "m1", gmailForward());
  const order = await at.store.findOrder(owner(), orderNumber);
  await deliver(at.desk, "m2", note(["DELETE"]));
  if (order === null) throw new Error("the order is known");
  await at.store.putOrder({ ...order, version: 1, nextDueAt: minute(1) });

  at.clock.standAt(minute(5));
  await dispatch(at.desk);

  expect(await at.store.findOrder(owner(), orderNumber)).toBeNull();
  expect(await at.store.due("9999-12-31T23:59:59Z", 10)).toEqual([]);
});

test("a second address that was bound while its owner was erased speaks for itself again", async () => {
  await deliver(at.desk, "m1", gmailForward());
  await deliver(at.desk, "m2", note(["DELETE"]));
  const second = at.desk.tokens.buyerId("second@example.org");
  await at.store.addAlias(second, owner());

  at.clock.standAt(minute(1));
  const from = { from: "second@example.org" };
  await expect(deliver(at.desk, "m3", gmailForward(from), { source: from.from })).rejects.toThrow(RetryLater);
  const again = await deliver(at.desk, "m3", gmailForward(from), { source: from.from });
  expect(again).toMatchObject({ outcome: "letter-sent", buyer: second });
  expect(await at.store.findBuyer(owner())).toBeNull();
});

test("a mail from before an erasure brings nobody back, be it read for the first time or again", async () => {
  await deliver(at.desk, "m1", gmailForward());
  at.clock.standAt(minute(1));
  await deliver(at.desk, "m2", note(["DELETE"]));
  const before = await deliver(at.desk, "m3", gmailForward(), { at: minute(0) });
  expect(before).toMatchObject({ outcome: "erased", buyer: null, key: null });
  const after = await deliver(at.desk, "m4", gmailForward({ orderNumber: "8190000000000013" }));
  expect(after.outcome).toBe("letter-sent");
  const late = await deliver(at.desk, "m5", gmailForward(), { at: minute(0) });
  expect(late.outcome).toBe("erased");

  at.clock.standAt(minute(5));
  await dispatch(at.desk);
  expect(await at.store.findOrder(owner(), orderNumber)).toBeNull();
  expect(await at.store.findOrder(owner(), "8190000000000013")).not.toBeNull();
});
