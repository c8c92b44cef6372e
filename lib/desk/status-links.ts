import { type Buyer, noBelongings } from "../adapters/store.ts";
import type { LanguageTag } from "../core/letter/languages/tag.ts";
import { digest } from "../core/order/digest.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";
import { blankLetter } from "./reply.ts";

// Letters that carry a link are put down here and sent by the next sweep: whoever answers requests sends nothing.

/**
 * Makes every link, token and own address handed out so far worthless, and puts down a letter with the new ones.
 * @returns the buyer as stored afterwards, with the new epoch
 */
export async function revoke(desk: Desk, buyer: Buyer): Promise<Buyer> {
  const now = desk.clock.now();
  const epoch = Math.max(buyer.epoch + 1, Date.parse(now));
  const hashOf = (one: number) => desk.tokens.hash(desk.tokens.ownAddressToken(buyer.id, one));
  // Before the buyer: whoever is stored has an own address that works.
  await desk.store.addOwnAddress(hashOf(epoch), { buyer: buyer.id, epoch });
  const revoked = await changeBuyer(desk, buyer, (stored) => (stored.epoch >= epoch ? null : { epoch }));
  // Erasing knows the present own address only. Nothing is stored of whom this name is: the former address goes alone.
  await desk.store.erase(`revoked/${buyer.id}`, { ...noBelongings, ownAddresses: [hashOf(buyer.epoch)] }, []);
  const id = digest([buyer.id, "revoked", revoked.epoch].join("\n"));
  await desk.store.addLetter({
    ...blankLetter(revoked, id, now),
    occasion: { why: "words" },
  });
  return revoked;
}

/**
 * Puts down a letter with a new link for whoever asks with a known address, at most one in 24 hours for each address.
 * The work is the same for an unknown one, so that nobody learns whose addresses are known: as many reads, and one write
 * of a mark that says nothing and is forgotten by itself.
 * @param language the page's, for a buyer who has chosen none
 */
export async function requestLink(desk: Desk, address: string, language: LanguageTag): Promise<void> {
  const asked = address.trim().toLowerCase();
  const now = desk.clock.now();
  const dayAgo = `${new Date(Date.parse(now) - millisecondsOfDay).toISOString().slice(0, 19)}Z`;
  const own = desk.tokens.buyerId(asked);
  const owner = (await desk.store.findAlias(own)) ?? own;
  const idOf = (instant: string) => digest([owner, "lost", own, instant.slice(0, "2026-02-15".length)].join("\n"));
  const [buyer, last] = await Promise.all([desk.store.findBuyer(owner), desk.store.findLetter(owner, idOf(dayAgo))]);
  // What is there already is not put down again: yesterday's letter stands for this one until its 24 hours are over.
  const id = last !== null && last.dueAt > dayAgo ? last.id : idOf(now);
  if (buyer === null) {
    await desk.store.addDelivery({ id, at: now, outcome: "lost-link", buyer: null, letter: null, key: null });
    return;
  }
  await desk.store.addLetter({ ...blankLetter(buyer, id, now), to: asked, language, occasion: { why: "words" } });
}

const millisecondsOfDay = 86_400_000;
