import { randomUUID } from "node:crypto";
import { type Buyer, isOver, type LetterState, mostAttempts, type StoredLetter } from "../adapters/store.ts";
import type { Letter } from "../core/letter/letter.ts";
import { composeFor } from "./compose.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { recordSaid } from "./record-said.ts";
import { nextShotOf, shoot } from "./shoot.ts";

/**
 * Sends a letter that is not stored yet: it is written as claimed, so that whoever meets it leaves it alone.
 * @param letter what it says, composed from the orders as they are stored now
 * @returns its state afterwards, the letter that is stored (one that was stored before has been sent, or is sent now),
 * and the mark that it went out, where that is still being written
 */
export async function sendNew(
  desk: Desk,
  buyer: Buyer,
  stored: StoredLetter,
  letter: Letter,
): Promise<{ state: LetterState; stored: StoredLetter; settling: Promise<void> | null }> {
  const claim = randomUUID();
  const leaseUntil = Date.now() + desk.leaseMilliseconds;
  const ours: StoredLetter = { ...stored, state: "claimed", claim, leaseUntil, attempts: 1 };
  const found = await desk.store.addLetter(ours);
  if (found.claim !== claim) return { state: await sendLetter(desk, buyer, found), stored: found, settling: null };
  return { ...(await shoot(desk, buyer, ours, letter, claim)), stored: ours };
}

/**
 * Sends a stored letter once: claim, one shot, mark. Where it is not known whether the shot was accepted, or whether
 * there was one before its sender died, the letter becomes `unknown`: it waits for its send event, and is shot once more
 * where none comes.
 * @returns the letter's state afterwards
 * @throws RetryLater where it surely was not accepted, or another reader holds the claim
 */
export async function sendLetter(desk: Desk, buyer: Buyer, stored: StoredLetter): Promise<LetterState> {
  if (stored.state === "claimed") return stateUnderAnotherClaim(desk, buyer.id, stored);
  const at = desk.clock.now();
  if (isOver(stored.state) || (stored.state === "unknown" && !mayBeShotAgain(stored, at))) return stored.state;
  const { id } = stored;
  if (stored.occasion.why === "reminder" && (await isOutdated(desk, buyer, stored))) return drop(desk, stored, at);
  const letter = await composeFor(desk, buyer, stored);
  // Before the shot, under the letter's id: the next letter must know what this one said, crash or not.
  for (const [orderNumber, said] of letter.said) await recordSaid(desk, buyer.id, orderNumber, id, said);

  const claim = await claimLetter(desk, stored, at);
  if (claim === null) {
    const taken = await desk.store.findLetter(buyer.id, id);
    // Due still: it has taken over another letter since it was composed.
    if (taken === null || taken.state === "due" || taken.state === "claimed") throw beingSent();
    return taken.state;
  }
  const { state, settling } = await shoot(desk, buyer, { ...stored, attempts: stored.attempts + 1 }, letter, claim);
  await settling;
  return state;
}

/**
 * A reminder that had to wait: the buyer wants none any more, or every order has been spoken of since. What this letter
 * itself has put on record, before a crash, does not count.
 */
async function isOutdated(desk: Desk, buyer: Buyer, { id, about, dueAt }: StoredLetter): Promise<boolean> {
  if (buyer.isStopped) return true;
  const orders = await Promise.all(about.map((orderNumber) => desk.store.findOrder(buyer.id, orderNumber)));
  return orders.every(
    (order) =>
      order === null || buyer.muted.includes(order.orderNumber) || (order.told > dueAt && order.said?.letter !== id),
  );
}

/** Taken like one that is sent: also one of which nobody knows whether it went out is not sent once more. */
async function drop(desk: Desk, stored: StoredLetter, at: string): Promise<LetterState> {
  const claim = await claimLetter(desk, stored, at);
  if (claim === null) return stored.state;
  await desk.store.settleLetter(stored.buyer, stored.id, claim, { state: "dropped" });
  return "dropped";
}

/** Takes a letter for one shot. @returns the claim; null where it may not be taken */
async function claimLetter(desk: Desk, { buyer, id, version }: StoredLetter, at: string): Promise<string | null> {
  const claim = { id: randomUUID(), until: Date.now() + desk.leaseMilliseconds, version, at };
  return (await desk.store.claimLetter(buyer, id, claim)) === null ? null : claim.id;
}

const mayBeShotAgain = ({ attempts, dueAt }: StoredLetter, now: string): boolean =>
  attempts < mostAttempts && dueAt <= now;

/**
 * What has become of a letter that another reader claimed. Once the lease has run out that one is dead, and its shot may
 * have gone out before: nobody knows.
 */
async function stateUnderAnotherClaim(desk: Desk, buyer: string, stored: StoredLetter): Promise<LetterState> {
  const { id, claim, leaseUntil } = stored;
  if (claim === null || leaseUntil > Date.now()) throw beingSent();
  const dueAt = nextShotOf(stored, desk.clock.now());
  await desk.store.settleLetter(buyer, id, claim, { state: "unknown", dueAt });
  // Its event may have come meanwhile.
  return (await desk.store.findLetter(buyer, id))?.state ?? "unknown";
}

const beingSent = (): RetryLater => new RetryLater("the letter is being sent by another reader");
