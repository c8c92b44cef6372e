import { toMime } from "../adapters/mime.ts";
import { type Buyer, type LetterState, mostAttempts, type StoredLetter } from "../adapters/store.ts";
import type { Letter } from "../core/letter/letter.ts";
import { later } from "./answer-limit.ts";
import { changeBuyer } from "./buyer.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { exportCsv, exportJson } from "./export.ts";
import { addressFor } from "./prove-address.ts";

/** The one shot of a claim. @returns the letter's state, and for one that went out the mark that says so, not waited for */
export async function shoot(
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
/** When a letter of whose shot nobody knows may be shot once more; null where it was shot twice. */
export const nextShotOf = ({ attempts }: StoredLetter, now: string): string | null =>
  attempts >= mostAttempts ? null : later(now, waitForEventSeconds);

const domainOf = (desk: Desk): string => desk.address.split("@")[1] ?? "";

/**
 * The headers that keep the letters about one order together (RFC 5322 §3.6.4). SES gives each its own Message-ID, so
 * that the thread begins at an id that no mail has; an answer to a letter brings it back.
 */
function threadOf(desk: Desk, { about, inReplyTo, references }: StoredLetter) {
  const roots = about.length === 1 ? [`<order.${about[0]}@${domainOf(desk)}>`] : [];
  return { inReplyTo: inReplyTo ?? roots[0] ?? null, references: [...new Set([...roots, ...references])] };
}
