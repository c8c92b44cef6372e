import type { Arrival } from "../adapters/events.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Command, Done } from "../core/buyer/command.ts";
import type { Mail } from "../core/mail/mail.ts";
import type { Understood } from "../core/pipeline.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";
import { forget } from "./erase.ts";
import { updateOrders } from "./orders.ts";
import { isAuthentic, type Speaker } from "./who-speaks.ts";

/**
 * Proves a second address that the buyer has named: by a mail from it to the buyer's own address, which nobody else
 * knows, that names the buyer's address in turn. Only then does it speak for the buyer and is written to. What is kept
 * under that address already moves to the buyer.
 * @returns the buyer as stored afterwards, and what to say was done
 */
export async function proveAddress(
  desk: Desk,
  buyer: Buyer,
  speaker: Speaker,
  { mail, commands }: Understood,
  arrival: Arrival,
): Promise<{ buyer: Buyer; proved: readonly Done[] }> {
  const from = mail.from[0]?.address.toLowerCase();
  const mayProve = speaker.via === "own-address" && isAuthentic(desk, arrival, mail) && isNamedVoice(buyer, mail);
  if (from === undefined || !mayProve || !namesBack(buyer, commands)) return { buyer, proved: [] };

  const id = desk.tokens.buyerId(from);
  const former = await desk.store.findBuyer(id);
  // Who has second addresses is the head of a household of its own.
  if (former !== null && former.others.length > 0) return { buyer, proved: [] };
  if (former !== null) await takeOver(desk, buyer, former, arrival);
  // Its mails may already be another buyer's second voice: whose it was first, stays.
  if ((await desk.store.addAlias(id, buyer.id)) !== buyer.id) return { buyer, proved: [] };
  const changed = await changeBuyer(desk, buyer, ({ others }) => ({
    others: others.map((one) => (one.address === from ? { ...one, isProved: true } : one)),
  }));
  return { buyer: changed, proved: [{ is: "address-proved", address: from }] };
}

/** What was kept under an address of its own becomes the buyer's; nothing is left there. */
async function takeOver(desk: Desk, buyer: Buyer, former: Buyer, arrival: Arrival): Promise<void> {
  const events = await desk.store.events(former.id, "all");
  const isUnplaced = events.some(({ orderNumber }) => orderNumber === undefined);
  // What was sent to the address counts on: naming it elsewhere is no way around the limits.
  const isNewTo = (recent: Buyer["recent"]) => (sent: Buyer["recent"][number]) =>
    !recent.some(({ letter, at }) => letter === sent.letter && at === sent.at);
  const taker = await changeBuyer(desk, buyer, ({ hasUnplaced, recent }) => ({
    hasUnplaced: hasUnplaced || isUnplaced,
    recent: [...recent, ...former.recent.filter(isNewTo(recent))],
  }));
  await updateOrders(desk, taker, arrival.id, events);
  await forget(desk, former, null, null);
}

/** Written from a second address that is named and has not proved itself. */
export function isNamedVoice(buyer: Buyer, { from }: Mail): boolean {
  const address = from.length === 1 ? from[0]?.address.toLowerCase() : undefined;
  return buyer.others.some((other) => !other.isProved && other.address === address);
}

/** Whether the words name an address that is the buyer's for sure. */
export const namesBack = (buyer: Buyer, commands: readonly Command[]): boolean =>
  commands.some((command) => command.is === "also" && isOwn(buyer, command.address));

/** The buyer's address, or a second one that has proved itself. */
export const isOwn = ({ address, others }: Buyer, named: string): boolean =>
  address === named || others.some((other) => other.isProved && other.address === named);

/** Where a letter goes that was meant for this address of the buyer's; null where nothing may be sent any more. */
export function addressFor(buyer: Buyer, to: string): string | null {
  const address = isOwn(buyer, to) ? to : buyer.address;
  return buyer.suppressed.includes(address) ? null : address;
}
