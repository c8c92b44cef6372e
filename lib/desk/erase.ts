import { randomUUID } from "node:crypto";
import type { Buyer, Erasure } from "../adapters/store.ts";
import { later } from "./answer-limit.ts";
import type { Desk } from "./desk.ts";
import { epochOf } from "./epoch.ts";

/**
 * After this an erasure is looked after: every reader that may have known the buyer, and writes on, has ended by then.
 * Longer than a function may take (`lib/stack/receive.ts`), and within the minute that a buyer is promised.
 */
const lookAfterSeconds = 40;

/**
 * Erases everything kept about a buyer: facts, orders, letters, addresses, the marks of mails, the mails themselves.
 * What remains is a keyed hash: in the ledger, for whoever restores the table, and for a day beside the times of the
 * last answers, so that beginning anew is no way around the limits. What a mail that was being read at that moment
 * writes afterwards goes with the sweep (`end-erasure.ts`), which also ends what is broken off here.
 * @param receipt the letter that says so, left until it is sent; null to erase that and the buyer as well
 * @param wish which erasure it is, where it may be brought again
 */
export async function erase(
  desk: Desk,
  buyer: Buyer,
  receipt: string | null,
  wish: Erasure = { erasure: randomUUID(), erasedAt: desk.clock.now() },
): Promise<void> {
  const { id, others, recent } = buyer;
  const proved = others.filter(({ isProved }) => isProved).map(({ address }) => desk.tokens.buyerId(address));
  // First: whatever comes in between, a restored table does not bring the buyer back.
  await Promise.all([id, ...proved].map((one) => desk.ledger.note(one, wish.erasedAt)));
  const note = {
    ...wish,
    answeredAt: recent.map(({ at }) => at),
    dueAt: later(desk.clock.now(), lookAfterSeconds),
  };
  await Promise.all([id, ...proved].map((one) => desk.store.noteErased(one, note)));
  await forget(desk, buyer, receipt, wish);
}

/**
 * Erases without a note of it: for one that is noted already, or that goes on under another address.
 * @param buyer as stored; of one who is gone the id
 * @param wish the erasure, of which nothing from before is to be left; null for the present buyer alone
 */
export async function forget(
  { store, mails, tokens }: Pick<Desk, "store" | "mails" | "tokens">,
  buyer: Pick<Buyer, "id" | "epoch" | "others"> | { readonly id: string },
  receipt: string | null,
  wish: Erasure | null,
): Promise<void> {
  const { id } = buyer;
  const keys = await store.keysOf(id);
  await Promise.all(keys.map((key) => mails.delete(key)));
  const epoch = "epoch" in buyer ? buyer.epoch : null;
  // Whoever asks for it as a stranger is written down first.
  const epochs = [epoch ?? [], wish === null ? [] : epochOf(wish.erasedAt, wish.erasure)].flat();
  const belongings = {
    epoch,
    ownAddresses: epochs.map((one) => tokens.hash(tokens.ownAddressToken(id, one))),
    ownAddressesBefore: wish === null ? 0 : Date.parse(wish.erasedAt),
    aliases: "others" in buyer ? buyer.others.map(({ address }) => tokens.buyerId(address)) : [],
    mails: keys,
  };
  await store.erase(id, belongings, receipt === null ? [] : [receipt]);
}

/** A second wish to be erased within an hour is the same wish, or a loop: it gets no second receipt. */
const sameWishMinutes = 60;

/**
 * Whether a receipt for an erasure went out a short while ago.
 * @param before an instant: only an erasure before it counts, so that a delivery brought again is not its own forerunner
 */
export async function wasJustErased(desk: Desk, id: string, before: string | null = null): Promise<boolean> {
  const at = (await desk.store.findAddressNote(id))?.erasedAt ?? null;
  return (
    at !== null &&
    (before === null || at < before) &&
    Date.parse(desk.clock.now()) - Date.parse(at) < sameWishMinutes * 60_000
  );
}
