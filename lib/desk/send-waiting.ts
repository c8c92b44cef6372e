import { type Buyer, type Erasure, isOver, type StoredLetter } from "../adapters/store.ts";
import { countReply, groupOf, merge } from "./burst.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { erase } from "./erase.ts";
import { sendLetter } from "./send-letter.ts";

/** Sends a buyer's waiting letters: those that can be one letter as one. @returns how many went out */
export async function sendTogether(desk: Desk, buyer: Buyer, ids: readonly string[]): Promise<number> {
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
    const isLimited = letter.state === "due" && !isCounted(letter);
    const isAnswer = [letter, ...letter.merged].some(({ delivery }) => delivery !== "");
    const { buyer: counted, dueAt } = isLimited
      ? await countReply(desk, buyer, letter.id, isAnswer ? "answer" : "other")
      : { buyer, dueAt: desk.clock.now() };
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

/** Receipts, and the word that answers wait: they were counted when they were put down. */
const isCounted = ({ occasion: { why } }: StoredLetter): boolean => why === "erased" || why === "answers-wait";

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
    if (letter.occasion.why === "erased" && isOver(state)) await erase(desk, buyer, null, await wishOf(desk, letter));
    return state === "sent";
  } catch (error) {
    if (error instanceof RetryLater) return false;
    throw error;
  }
}

/** The erasure that a receipt is of. */
async function wishOf(desk: Desk, { buyer, delivery, dueAt }: StoredLetter): Promise<Erasure> {
  const note = await desk.store.findAddressNote(buyer);
  const isNoted = note !== null && note.erasure === delivery;
  return { erasure: delivery, erasedAt: isNoted && note.erasedAt !== null ? note.erasedAt : dueAt };
}

const byTime = (one: StoredLetter, other: StoredLetter): number =>
  one.dueAt === other.dueAt ? (one.id < other.id ? -1 : 1) : one.dueAt < other.dueAt ? -1 : 1;
