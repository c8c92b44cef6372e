import type { Buyer } from "../adapters/store.ts";
import type { Desk } from "./desk.ts";

/**
 * Erases everything kept about a buyer: facts, orders, letters, addresses, the marks of mails, the mails themselves.
 * @param receipt the letter that says so, left until it is sent; null to erase that and the buyer as well
 */
export async function erase(desk: Desk, buyer: Buyer, receipt: string | null): Promise<void> {
  const mails = await desk.store.keysOf(buyer.id);
  await Promise.all(mails.map((key) => desk.mails.delete(key)));
  const names = {
    ownAddresses: [desk.tokens.hash(desk.tokens.ownAddressToken(buyer.id, buyer.epoch))],
    aliases: buyer.others.filter(({ isProved }) => isProved).map(({ address }) => desk.tokens.buyerId(address)),
  };
  await desk.store.erase(buyer.id, names, receipt === null ? [] : [receipt]);
}
