import type { Buyer, StoredLetter } from "../adapters/store.ts";
import { digest } from "../core/order/digest.ts";
import { composeFor } from "./compose.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { blankLetter } from "./reply.ts";
import { sendNew } from "./send-letter.ts";

/**
 * Tells a buyer that so many answers went out that the next ones wait, and until when: once a day, whatever comes, and
 * then nothing. It is not counted itself.
 * @param waiting the answer that has to wait
 * @returns the mark that the notice went out, where that is still being written
 */
export async function tellLimit(
  desk: Desk,
  buyer: Buyer,
  waiting: StoredLetter,
  until: string,
): Promise<{ settling: Promise<void> | null }> {
  const now = desk.clock.now();
  const id = digest([buyer.id, buyer.epoch, "answers-wait", now.slice(0, 10)].join("\n"));
  const begun = await desk.store.findLetter(buyer.id, id);
  // One that this very delivery began may have been broken off before its shot.
  if (begun !== null && begun.delivery !== waiting.delivery) return { settling: null };
  const { delivery, to, language, inReplyTo, references } = waiting;
  const notice: StoredLetter = {
    ...blankLetter(buyer, id, now),
    ...{ delivery, to, language, inReplyTo, references },
    occasion: { why: "answers-wait", until },
  };
  try {
    const { settling } = await sendNew(desk, buyer, notice, await composeFor(desk, buyer, notice));
    return { settling };
  } catch (error) {
    // It is put down: the sweep sends it.
    if (!(error instanceof RetryLater)) throw error;
    return { settling: null };
  }
}
