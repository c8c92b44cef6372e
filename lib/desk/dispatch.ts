import type { Due } from "../adapters/store.ts";
import { isHalted } from "./breaker.ts";
import { gatheredUntil } from "./burst.ts";
import type { Desk } from "./desk.ts";
import { endErasure } from "./end-erasure.ts";
import { forget } from "./erase.ts";
import { renewOrder } from "./renew-order.ts";
import { sendTogether } from "./send-waiting.ts";

/** How many things are taken up at once, and how often: a sweep ends in bounded time, the next one goes on. */
const mostAtOnce = 200;
const mostRounds = 20;

/**
 * Does what fell due: derives anew the orders whose clock has run, puts down a reminder where something is to be said,
 * and sends the letters that wait, those of one buyer as one. Each is one idempotent step; what fails is left for the
 * next sweep.
 * @returns how many of each were done
 */
export async function dispatch(desk: Desk): Promise<{ letters: number; orders: number }> {
  const done = { letters: 0, orders: 0 };
  const tried = new Set<string>();
  /** What was tried and stays at the head of its shard: it must not hide what comes after it. */
  let stuck = 0;
  rounds: for (let round = 1; round <= mostRounds; round += 1) {
    const now = desk.clock.now();
    if (await isHalted(desk)) break;
    const found = await desk.store.due(gatheredUntil(now), mostAtOnce + stuck);
    const due = found.filter((one) => !tried.has(nameOf(one)));
    // Letters that are still being gathered go along with one that is due, never by themselves.
    const ready = new Set(due.filter(({ at }) => at <= now).map(({ buyer }) => buyer));
    const stuckBefore = stuck;
    stuck = found.length - due.length;
    if (ready.size === 0 && stuck <= stuckBefore) break;
    for (const buyer of ready) {
      // Too many letters may be going out since this began.
      if (await isHalted(desk)) break rounds;
      const own = due.filter((one) => one.buyer === buyer && (one.kind === "letter" || one.at <= now));
      for (const one of own) tried.add(nameOf(one));
      try {
        const { letters, orders } = await attend(desk, buyer, own);
        done.letters += letters;
        done.orders += orders;
      } catch (error) {
        // One buyer's trouble is not the others': the next sweep tries again.
        desk.log({ about: "failure", during: "sweep", buyer, error: error instanceof Error ? error.name : "unknown" });
      }
    }
  }
  if (done.letters + done.orders > 0) desk.log({ about: "sweep", outcome: "done", ...done });
  return done;
}

const nameOf = ({ kind, buyer, id }: Due): string => `${kind} ${buyer} ${id}`;

/** Everything that is due of one buyer. */
async function attend(desk: Desk, buyerId: string, due: readonly Due[]): Promise<{ letters: number; orders: number }> {
  const receipts = due.some(({ kind }) => kind === "erasure") ? await endErasure(desk, buyerId) : [];
  const buyer = await desk.store.findBuyer(buyerId);
  if (buyer === null) {
    // Written by a mail that was being read while the buyer was erased.
    await forget(desk, { id: buyerId }, null, null);
    return { letters: 0, orders: 0 };
  }
  if (receipts.length > 0) {
    const ids = receipts.map(({ id }) => id);
    return { letters: await sendTogether(desk, buyer, ids), orders: 0 };
  }
  const waiting = new Set(due.filter(({ kind }) => kind === "letter").map(({ id }) => id));
  let orders = 0;
  for (const { id } of due.filter(({ kind }) => kind === "order")) {
    const { isRenewed, letter } = await renewOrder(desk, buyer, id);
    if (isRenewed) orders += 1;
    if (letter !== null) waiting.add(letter);
  }
  return { letters: await sendTogether(desk, buyer, [...waiting]), orders };
}
