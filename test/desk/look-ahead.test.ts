import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arrival } from "../../lib/adapters/events.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, gmailForward } from "./mails.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

// What the notification announces of a mail's header begins reads early, and decides nothing.

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

const [other, orderNumber, another] = ["other@example.org", "8190000000000012", "8190000000000099"] as const;

function deliver(id: string, content: string, announced: NonNullable<Arrival["announced"]>) {
  at.bucket.set(id, content);
  return receive(at.desk, arrival(id, { announced }));
}

test.each([
  { from: "Sample Buyer <buyer@example.com>", subject: `Fwd: Your order ${orderNumber} is closed` },
  { from: "buyer@example.com", subject: `Fwd: Your order ${another} is closed` },
  { from: other, subject: `Fwd: Your order ${orderNumber} is closed` },
  { from: "<<>>", subject: "" },
])("a mail whose header is announced as %j is answered to who wrote it, about the order in it", async (announced) => {
  await deliver("m1", gmailForward({ from: other, orderNumber: another }), { from: other, subject: "" });
  const foreign = await at.store.findOrder(at.desk.tokens.buyerId(other), another);

  await deliver("m2", gmailForward({ orderNumber }), announced);

  const buyer = at.desk.tokens.buyerId("buyer@example.com");
  expect(await at.store.findOrder(buyer, orderNumber)).toMatchObject({ version: 1, history: [{ mail: "m2" }] });
  expect(await at.store.findOrder(buyer, another)).toBeNull();
  expect(await at.store.findOrder(at.desk.tokens.buyerId(other), another)).toEqual(foreign);
  const letters = await at.outbox();
  expect(letters.map((letter) => header(letter, "To")).sort()).toEqual(["buyer@example.com", other]);
});

test("nothing is read for the address that a mail from nobody announces", async () => {
  const asked: string[] = [];
  const store = {
    ...at.store,
    findVoice: async (id: string) => {
      asked.push(id);
      return at.store.findVoice(id);
    },
  };
  at.bucket.set("m1", gmailForward());
  const announced = { from: "buyer@example.com", subject: "" };
  const done = await receive(
    { ...at.desk, store },
    arrival("m1", { announced, passes: { dmarc: false, virus: true } }),
  );
  expect(done.outcome).toBe("not-authenticated");
  expect(asked).toEqual([]);
});

test("an order that another mail has changed since it was read ahead is read again", async () => {
  const announced = { from: "buyer@example.com", subject: `Order ${orderNumber}` };
  await deliver("m1", gmailForward({ orderNumber }), announced);
  const buyer = at.desk.tokens.buyerId("buyer@example.com");
  at.bucket.set("m2", gmailForward({ orderNumber, messageId: "<second@example.com>" }));
  const mails = {
    ...at.desk.mails,
    // While the second mail is being fetched, someone else notes something on the order.
    async get(bucket: string, key: string) {
      const stored = await at.store.findOrder(buyer, orderNumber);
      if (stored !== null) await at.store.putOrder({ ...stored, told: "2026-02-15T09:07:00Z", version: 2 });
      return at.desk.mails.get(bucket, key);
    },
  };
  await receive({ ...at.desk, mails }, arrival("m2", { announced }));
  expect(await at.store.findOrder(buyer, orderNumber)).toMatchObject({ version: 3, told: "2026-02-15T09:07:00Z" });
});
