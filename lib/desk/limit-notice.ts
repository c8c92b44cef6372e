import type { Buyer, StoredLetter } from "../adapters/store.ts";
import { digest } from "../core/order/digest.ts";
import { later, openingFor } from "./answer-limit.ts";
import { countOrLeaveOut } from "./burst.ts";
import { composeFor } from "./compose.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { blankLetter } from "./reply.ts";
import { sendNew } from "./send-letter.ts";

const secondsOfDay = 86_400;

/**
 * Tells a buyer that so many answers went out that the next ones wait, and until when: once in 24 hours, whatever
 * comes, and then nothing. It is counted itself, before it is put down: not even it goes beyond the letters of a day.
 * @param waiting the answer that has to wait
 * @param until UTC instant to which it waits if nothing else goes out
 * @returns the mark that the notice went out, where that is still being written
 */
export async function tellLimit(
  desk: Desk,
  buyer: Buyer,
  waiting: StoredLetter,
  until: string,
): Promise<{ settling: Promise<void> | null }> {
  const now = desk.clock.now();
  const dayAgo = later(now, -secondsOfDay);
  const idAt = (at: string) => digest([buyer.id, buyer.epoch, "answers-wait", at.slice(0, 10)].join("\n"));
  const letters = await Promise.all([now, dayAgo].map((at) => desk.store.findLetter(buyer.id, idAt(at))));
  const begun = letters.find((letter) => letter !== null && letter.dueAt > dayAgo) ?? null;
  // One that this very delivery began may have been broken off before its shot.
  if (begun !== null && begun.delivery !== waiting.delivery) return { settling: null };
  const id = begun?.id ?? idAt(now);
  const counted = await countOrLeaveOut(desk, buyer, id);
  if (counted === null) return { settling: null };
  const { delivery, to, language, inReplyTo, references } = waiting;
  // The notice has taken a place itself.
  const opening = openingFor(counted.recent, now).at;
  const notice: StoredLetter = {
    ...blankLetter(counted, id, now),
    ...{ delivery, to, language, inReplyTo, references },
    occasion: { why: "answers-wait", until: opening > until ? opening : until },
  };
  try {
    const { settling } = await sendNew(desk, counted, notice, await composeFor(desk, counted, notice));
    return { settling };
  } catch (error) {
    // It is put down: the sweep sends it.
    if (!(error instanceof RetryLater)) throw error;
    return { settling: null };
  }
}
