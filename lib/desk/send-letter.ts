import { randomUUID } from "node:crypto";
import { toMime } from "../adapters/mime.ts";
import { type Buyer, isOver, type LetterState, mostAttempts, type StoredLetter } from "../adapters/store.ts";
import type { Letter } from "../core/letter/letter.ts";
import { changeBuyer } from "./buyer.ts";
import { composeFor } from "./compose.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { exportCsv, exportJson } from "./export.ts";
import { addressFor } from "./prove-address.ts";
import { recordSaid } from "./record-said.ts";

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
 * Sends a stored letter once: claim, one shot, mark. Where it is not known whether the shot was accepted the letter
 * becomes `unknown`: it waits for its send event, and is shot once more where none comes.
 * @returns the letter's state afterwards
 * @throws RetryLater where it surely was not accepted, or another reader holds the claim
 */
export async function sendLetter(desk: Desk, buyer: Buyer, stored: StoredLetter): Promise<LetterState> {
  if (isOver(stored.state)) return stored.state;
  const { id } = stored;
  if (stored.occasion.why === "reminder" && (await isOutdated(desk, buyer, stored))) return drop(desk, stored);
  const letter = await composeFor(desk, buyer, stored);
  // Before the shot, under the letter's id: the next letter must know what this one said, crash or not.
  for (const [orderNumber, said] of letter.said) await recordSaid(desk, buyer.id, orderNumber, id, said);

  const claim = randomUUID();
  const wallClock = Date.now();
  const { version } = stored;
  const at = desk.clock.now();
  const lease = { id: claim, now: wallClock, until: wallClock + desk.leaseMilliseconds, version, at };
  if ((await desk.store.claimLetter(buyer.id, id, lease)) === null) return stateUnderAnotherClaim(desk, buyer, id);
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

async function drop(desk: Desk, stored: StoredLetter): Promise<LetterState> {
  const outcome = await desk.store.putLetter({ ...stored, state: "dropped", version: stored.version + 1 });
  return outcome === "written" ? "dropped" : stored.state;
}

/** The one shot of a claim. @returns the letter's state, and for one that went out the mark that says so, not waited for */
async function shoot(
  desk: Desk,
  buyer: Buyer,
  stored: StoredLetter,
  letter: Letter,
  claim: string,
): Promise<{ state: LetterState; settling: Promise<void> | null }> {
  const { id } = stored;
  const now = desk.clock.now();
  const to = addressFor(buyer, stored.to);
  if (to === null) {
    desk.log({ about: "letter", buyer: buyer.id, letter: id, outcome: "suppressed" });
    await desk.store.settleLetter(buyer.id, id, claim, { state: "dropped" });
    return { state: "dropped", settling: null };
  }
  const mime = toMime(letter, {
    from: desk.address,
    to,
    messageId: `<${id}@${domainOf(desk)}>`,
    date: now,
    ...threadOf(desk, stored),
    isAnswer: stored.delivery !== "",
    attachments:
      stored.occasion.why === "export" || stored.done.some(({ is }) => is === "export")
        ? await Promise.all([exportJson(desk, buyer), exportCsv(desk, buyer)])
        : [],
  });
  const shot = await desk.sender.send(
    mime,
    { from: desk.address, to },
    {
      letter: id,
      buyer: buyer.id,
      address: desk.tokens.buyerId(to),
    },
  );
  if (shot.outcome === "sent")
    return {
      state: "sent",
      settling: desk.store.settleLetter(buyer.id, id, claim, { state: "sent", sentAs: shot.sentAs }),
    };
  desk.log({ about: "letter", buyer: buyer.id, letter: id, outcome: shot.outcome, error: shot.reason });
  if (shot.outcome === "retry-later") {
    await desk.store.settleLetter(buyer.id, id, claim, { state: "due", dueAt: now });
    throw new RetryLater(`the letter was not accepted (${shot.reason})`);
  }
  if (shot.outcome === "ambiguous") {
    await desk.store.settleLetter(buyer.id, id, claim, { state: "unknown", dueAt: nextShotOf(stored, now) });
    return { state: "unknown", settling: null };
  }
  await desk.store.settleLetter(buyer.id, id, claim, { state: "dropped" });
  // The welcome goes with the next letter.
  await changeBuyer(desk, buyer, ({ welcomedBy }) => (welcomedBy === id ? { welcomedBy: null } : null));
  return { state: "dropped", settling: null };
}

/** SES tells of a letter within minutes; a second shot before that could be a second letter. */
const waitForEventSeconds = 600;
const nextShotOf = ({ attempts }: StoredLetter, now: string): string | null =>
  attempts >= mostAttempts
    ? null
    : new Date(Date.parse(now) + waitForEventSeconds * 1000).toISOString().replace(".000Z", "Z");

const domainOf = (desk: Desk): string => desk.address.split("@")[1] ?? "";

/**
 * The headers that keep the letters about one order together (RFC 5322 §3.6.4). SES gives each its own Message-ID, so
 * that the thread begins at an id that no mail has; an answer to a letter brings it back.
 */
function threadOf(desk: Desk, { about, inReplyTo, references }: StoredLetter) {
  const roots = about.length === 1 ? [`<order.${about[0]}@${domainOf(desk)}>`] : [];
  return { inReplyTo: inReplyTo ?? roots[0] ?? null, references: [...new Set([...roots, ...references])] };
}

async function stateUnderAnotherClaim(desk: Desk, buyer: Buyer, id: string): Promise<LetterState> {
  const stored = await desk.store.findLetter(buyer.id, id);
  const isHeld = stored?.state === "claimed" && (stored.leaseUntil > Date.now() || stored.attempts < mostAttempts);
  // Due still: it has taken over another letter since it was composed. Held once: that claim has run out only now.
  if (stored === null || stored.state === "due" || isHeld) {
    throw new RetryLater("the letter is being sent by another reader");
  }
  if (stored.state !== "claimed" || stored.claim === null) return stored.state;
  // Shot twice, and nobody knows how the second shot ended: nothing is left to do but to hear of it.
  await desk.store.settleLetter(buyer.id, id, stored.claim, { state: "unknown", dueAt: null });
  return "unknown";
}
