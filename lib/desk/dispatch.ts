import type { Due } from "../adapters/store.ts";
import { diagnose } from "../core/guide/diagnose.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { sendLetter } from "./send-letter.ts";
import { summarize } from "./summary.ts";

/** How many things are taken up at once, and how often: a sweep ends in bounded time, the next one goes on. */
const mostAtOnce = 50;
const mostRounds = 20;

/**
 * Does what fell due: sends letters that were left behind, and derives anew the orders whose clock has run, so that a
 * page of orders is sorted by what is true now. Each is one idempotent step; what fails is left for the next sweep.
 * @returns how many of each were done
 */
export async function dispatch(desk: Desk): Promise<{ letters: number; orders: number }> {
  const done = { letters: 0, orders: 0 };
  const tried = new Set<string>();
  for (let round = 1; round <= mostRounds; round += 1) {
    const due = (await desk.store.due(desk.clock.now(), mostAtOnce)).filter((one) => !tried.has(nameOf(one)));
    if (due.length === 0) break;
    for (const one of due) {
      tried.add(nameOf(one));
      if (one.kind === "letter" && (await isLetterSent(desk, one))) done.letters += 1;
      if (one.kind === "order" && (await isOrderRenewed(desk, one))) done.orders += 1;
    }
  }
  if (done.letters + done.orders > 0) desk.log({ about: "sweep", outcome: "done", ...done });
  return done;
}

const nameOf = ({ kind, buyer, id }: Due): string => `${kind} ${buyer} ${id}`;

async function isLetterSent(desk: Desk, { buyer: buyerId, id }: Due): Promise<boolean> {
  const buyer = await desk.store.findBuyer(buyerId);
  if (buyer === null) return false;
  try {
    return (await sendLetter(desk, buyer, id)) === "sent";
  } catch (error) {
    if (error instanceof RetryLater) return false;
    throw error;
  }
}

async function isOrderRenewed(desk: Desk, { buyer: buyerId, id }: Due): Promise<boolean> {
  const [buyer, stored] = await Promise.all([desk.store.findBuyer(buyerId), desk.store.findOrder(buyerId, id)]);
  if (buyer === null || stored === null) return false;
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const summary = summarize(stored, diagnose(stored, clock), clock.now, clock.timeZone);
  // A conflict is another reader's newer write, which has moved the clock on by itself.
  return (await desk.store.putOrder({ ...summary, buyer: buyerId, version: stored.version + 1 })) === "written";
}
