import { randomUUID } from "node:crypto";
import { toMime } from "../adapters/mime.ts";
import type { Buyer, LetterState, StoredLetter } from "../adapters/store.ts";
import { isSellerSuspended, neighboursOf } from "../core/guide/neighbours.ts";
import type { Letter } from "../core/letter/letter.ts";
import { evolveAll } from "../core/order/evolve.ts";
import type { Order } from "../core/order/order.ts";
import { answer } from "../core/pipeline.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { eventsAround } from "./events.ts";

/**
 * Sends a stored letter once: claim, one shot, mark. Where it is not known whether the shot was accepted the letter
 * becomes `unknown` and stays in the due index for the sweep.
 * @returns the letter's state afterwards
 * @throws RetryLater where it surely was not accepted, or another reader holds the claim
 */
export async function sendLetter(desk: Desk, buyer: Buyer, id: string): Promise<LetterState> {
  const stored = await desk.store.findLetter(buyer.id, id);
  if (stored === null) throw new Error("a letter is to be sent that is not stored");
  if (stored.state !== "due" && stored.state !== "claimed") return stored.state;

  const now = desk.clock.now();
  const mime = await toMime(await compose(desk, buyer, stored, now), {
    from: desk.address,
    to: buyer.address,
    messageId: `<${id}@${desk.address.split("@")[1]}>`,
    date: now,
    inReplyTo: stored.inReplyTo,
    references: stored.references,
  });

  const claim = randomUUID();
  const wallClock = Date.now();
  const lease = { id: claim, now: wallClock, until: wallClock + desk.leaseMilliseconds };
  if ((await desk.store.claimLetter(buyer.id, id, lease)) === null) return stateUnderAnotherClaim(desk, buyer, id);

  const shot = await desk.sender.send(mime, { from: desk.address, to: buyer.address }, id);
  if (shot.outcome === "sent") {
    await desk.store.settleLetter(buyer.id, id, claim, { state: "sent", sentAs: shot.sentAs });
    return "sent";
  }
  desk.log({ about: "letter", buyer: buyer.id, letter: id, outcome: shot.outcome, error: shot.reason });
  if (shot.outcome === "retry-later") {
    await desk.store.settleLetter(buyer.id, id, claim, { state: "due", dueAt: now });
    throw new RetryLater(`the letter was not accepted (${shot.reason})`);
  }
  const state = shot.outcome === "rejected" ? "dropped" : "unknown";
  await desk.store.settleLetter(buyer.id, id, claim, { state });
  return state;
}

/** Composed from the state as it is now: what has changed since the letter was put down is in it. */
async function compose(desk: Desk, buyer: Buyer, stored: StoredLetter, now: string): Promise<Letter> {
  const { occasion, about, authentic, packages } = stored;
  const isAboutOrders = occasion.why === "news" || occasion.why === "nothing-new";
  const all = isAboutOrders ? await eventsAround(desk.store, buyer.id, about) : [];
  // Packages of earlier mails whose order is still not known are not this letter's business.
  const unasked = new Set(evolveAll(all).stray.filter(({ trackingNumber = "" }) => !packages.includes(trackingNumber)));
  const neighbours = await neighboursAt(desk, buyer, evolveAll(all).orders);
  const events = [...all.filter((event) => !unasked.has(event)), ...neighbours.flatMap(({ history }) => history)];
  const everyone = [...about, ...neighbours.map(({ orderNumber }) => orderNumber)];
  return answer(events, { occasion, authentic, about: everyone, now, timeZone: buyer.timeZone }).letter;
}

/** The buyer's other open orders of a seller who was suspended: the letter tells to look at them. */
async function neighboursAt(desk: Desk, buyer: Buyer, orders: readonly Order[]): Promise<readonly Order[]> {
  if (!orders.some(isSellerSuspended)) return [];
  const { orders: open } = await desk.store.pageOrders(buyer.id, { limit: mostNeighbours, after: null });
  const known = new Set(orders.map(({ orderNumber }) => orderNumber));
  return neighboursOf(orders, open).filter(({ orderNumber }) => !known.has(orderNumber));
}

const mostNeighbours = 100;

async function stateUnderAnotherClaim(desk: Desk, buyer: Buyer, id: string): Promise<LetterState> {
  const stored = await desk.store.findLetter(buyer.id, id);
  if (stored === null || (stored.state === "claimed" && stored.leaseUntil > Date.now())) {
    throw new RetryLater("the letter is being sent by another reader");
  }
  // Shot twice, and nobody knows how the second shot ended.
  return stored.state === "claimed" ? "unknown" : stored.state;
}
