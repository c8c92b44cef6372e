import { afterEach, beforeEach, expect, test } from "vitest";
import type { Buyer } from "../../lib/adapters/store.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { blankLetter } from "../../lib/desk/reply.ts";
import { arrival, gmailForward } from "./mails.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

// A sweep takes up so many things at once: what it cannot do away with stays at the head of the queue.

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

const now = "2026-02-15T09:05:00Z";
const letterId = (index: number): string => index.toString(16).padStart(32, "0");

async function known(address: string): Promise<Buyer> {
  const [key = ""] = address.split("@");
  at.bucket.set(key, gmailForward({ from: address }));
  await receive(at.desk, arrival(key));
  const buyer = await at.store.findBuyer(at.desk.tokens.buyerId(address));
  if (buyer === null) throw new Error("the buyer is there");
  return buyer;
}
async function putDown(buyer: Buyer, index: number, dueAt: string): Promise<void> {
  await at.store.addLetter({ ...blankLetter(buyer, letterId(index), dueAt), occasion: { why: "words" } });
}
const lettersTo = async (address: string) =>
  (await at.outbox()).filter((letter) => header(letter, "To") === address).length;

test.each([199, 200, 201, 450, 1_000])(
  "behind %i due letters that another reader holds, a letter goes out in the same sweep",
  async (count) => {
    const [held, behind] = [await known("held@example.com"), await known("behind@example.com")];
    const lease = { id: "another-reader", until: Date.now() + 600_000, version: 1, at: now };
    for (let index = 0; index < count; index += 1) {
      await putDown(held, index, "2026-02-15T08:00:00Z");
      await at.store.claimLetter(held.id, letterId(index), lease);
    }
    await putDown(behind, count, "2026-02-15T09:00:00Z");
    expect(await dispatch(at.desk)).toMatchObject({ letters: 1 });
    expect(await lettersTo("behind@example.com")).toBe(2);
    expect(await lettersTo("held@example.com")).toBe(1);
  },
);
