import { type Buyer, type Due, isOver, type StoredLetter } from "../adapters/store.ts";
import { diagnose } from "../core/guide/diagnose.ts";
import { digest } from "../core/order/digest.ts";
import { remind } from "../core/reminder/remind.ts";
import type { Reminder } from "../core/reminder/reminder.ts";
import { isHalted } from "./breaker.ts";
import { countReply, gatheredUntil, groupOf, merge } from "./burst.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { erase } from "./erase.ts";
import { blankLetter } from "./reply.ts";
import { sendLetter } from "./send-letter.ts";
import { summarize } from "./summary.ts";

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
  const { buyer, owner } = await desk.store.findVoice(buyerId);
  if (buyer === null) {
    // Written by a mail that was being read while the buyer was erased. Another buyer's second address stays one.
    if (owner === null) await desk.store.erase(buyerId, { ownAddresses: [], aliases: [] }, []);
    return { letters: 0, orders: 0 };
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

/** Puts down what is to be said, under its deterministic id, and only then moves the order's clock on. */
async function renewOrder(desk: Desk, buyer: Buyer, orderNumber: string) {
  const stored = await desk.store.findOrder(buyer.id, orderNumber);
  if (stored === null) return { isRenewed: false, letter: null };
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const isSilent = buyer.isStopped || buyer.muted.includes(orderNumber);
  const reminder = isSilent ? null : remind(stored, stored.told, clock);
  const letter =
    reminder === null
      ? null
      : await desk.store.addLetter({ ...reminderLetter(buyer, reminder, clock.now), language: stored.language });
  // One that was put down before, by a sweep that broke off here, is not to be outdated by its own order.
  const told = letter === null ? stored.told : letter.dueAt < clock.now ? letter.dueAt : clock.now;
  const summary = summarize(stored, diagnose(stored, clock), told, clock);
  // A conflict is another reader's newer write, which has moved the clock on by itself.
  const outcome = await desk.store.putOrder({ ...stored, ...summary, told, version: stored.version + 1 });
  return { isRenewed: outcome === "written", letter: letter?.state === "due" ? letter.id : null };
}

function reminderLetter(buyer: Buyer, reminder: Reminder, now: string): StoredLetter {
  const { orderNumber, deadline, value, step } = reminder;
  const id = digest([buyer.id, buyer.epoch, "reminder", orderNumber, deadline, value, step].join("\n"));
  return {
    ...blankLetter(buyer, id, now),
    occasion: { why: "reminder" },
    about: [orderNumber],
    reminders: [reminder],
  };
}

/** Sends a buyer's waiting letters: those that can be one letter as one. @returns how many went out */
async function sendTogether(desk: Desk, buyer: Buyer, ids: readonly string[]): Promise<number> {
  const found = await Promise.all(ids.map((id) => desk.store.findLetter(buyer.id, id)));
  const letters = found.filter((letter) => letter !== null).sort(byTime);
  const merged = new Set<string>();
  for (const group of ["orders", "mails"] as const) {
    const mates = letters.filter((letter) => letter.state === "due" && groupOf(letter) === group);
    for (const id of await gather(desk, mates)) merged.add(id);
  }
  let sent = 0;
  for (const letter of letters) {
    if (merged.has(letter.id)) continue;
    const isLimited = letter.delivery !== "" && letter.state === "due" && !isUnlimited(letter);
    const now = desk.clock.now();
    const { buyer: counted, dueAt } = isLimited ? await countReply(desk, buyer, letter.id) : { buyer, dueAt: now };
    if (dueAt > desk.clock.now()) await postpone(desk, letter.id, counted, dueAt);
    else if (await isSent(desk, counted, letter.id)) sent += 1;
  }
  return sent;
}

/** Makes the first of some letters say what all of them say. @returns those that need not go out any more */
async function gather(desk: Desk, [carrier, ...others]: readonly StoredLetter[]): Promise<readonly string[]> {
  if (carrier === undefined || others.length === 0) return [];
  const whole = { ...others.reduce(merge, carrier), version: carrier.version + 1 };
  // Whoever took it up meanwhile sends it as it was; then the others go out by themselves.
  if ((await desk.store.putLetter(whole)) === "conflict") return [];
  const taken: string[] = [];
  for (const other of others) {
    const outcome = await desk.store.putLetter({ ...other, state: "merged", version: other.version + 1 });
    if (outcome === "written") taken.push(other.id);
  }
  return taken;
}

/** The receipt after which nothing is left to count on, and the word that answers wait. */
const isUnlimited = ({ occasion: { why } }: StoredLetter): boolean => why === "erased" || why === "answers-wait";

/** More answers wait than may go out by now. Whoever took it up meanwhile sends it as it was. */
async function postpone(desk: Desk, id: string, buyer: Buyer, dueAt: string): Promise<void> {
  const letter = await desk.store.findLetter(buyer.id, id);
  if (letter?.state === "due") await desk.store.putLetter({ ...letter, dueAt, version: letter.version + 1 });
}

async function isSent(desk: Desk, buyer: Buyer, id: string): Promise<boolean> {
  const letter = await desk.store.findLetter(buyer.id, id);
  try {
    if (letter === null) return false;
    const state = await sendLetter(desk, buyer, letter);
    // The receipt was all that was left.
    if (letter.occasion.why === "erased" && isOver(state)) await erase(desk, buyer, null);
    return state === "sent";
  } catch (error) {
    if (error instanceof RetryLater) return false;
    throw error;
  }
}

const byTime = (one: StoredLetter, other: StoredLetter): number =>
  one.dueAt === other.dueAt ? (one.id < other.id ? -1 : 1) : one.dueAt < other.dueAt ? -1 : 1;
