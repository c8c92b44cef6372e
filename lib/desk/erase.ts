import type { Buyer } from "../adapters/store.ts";
import type { Desk } from "./desk.ts";

/**
 * Erases everything kept about a buyer: facts, orders, letters, addresses, the marks of mails, the mails themselves.
 * What remains is a keyed hash: in the ledger, for whoever restores the table, and for a day beside the times of the
 * last answers, so that beginning anew is no way around the limits.
 * @param receipt the letter that says so, left until it is sent; null to erase that and the buyer as well
 */
export async function erase(desk: Desk, buyer: Buyer, receipt: string | null): Promise<void> {
  const erasedAt = desk.clock.now();
  // First: whatever comes in between, a restored table does not bring the buyer back.
  await Promise.all([buyer.id, ...aliasesOf(desk, buyer)].map((id) => desk.ledger.note(id, erasedAt)));
  await desk.store.noteErased(buyer.id, { erasedAt, answeredAt: buyer.recent.map(({ at }) => at) });
  await forget(desk, buyer, receipt);
}

/** Erases without a note of it: for one that is noted already, or that goes on under another address. */
export async function forget(
  desk: Pick<Desk, "store" | "mails" | "tokens">,
  buyer: Buyer,
  receipt: string | null,
): Promise<void> {
  const mails = await desk.store.keysOf(buyer.id);
  await Promise.all(mails.map((key) => desk.mails.delete(key)));
  const names = {
    ownAddresses: [desk.tokens.hash(desk.tokens.ownAddressToken(buyer.id, buyer.epoch))],
    aliases: aliasesOf(desk, buyer),
  };
  await desk.store.erase(buyer.id, names, receipt === null ? [] : [receipt]);
}

/** The ids of proved second addresses. */
const aliasesOf = ({ tokens }: Pick<Desk, "tokens">, { others }: Buyer): string[] =>
  others.filter(({ isProved }) => isProved).map(({ address }) => tokens.buyerId(address));

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
