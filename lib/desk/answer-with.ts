import type { Arrival } from "../adapters/events.ts";
import type { StoredLetter } from "../adapters/store.ts";
import type { Letter } from "../core/letter/letter.ts";
import { isHalted } from "./breaker.ts";
import type { Scheduled } from "./burst.ts";
import type { Desk } from "./desk.ts";
import { wasJustErased } from "./erase.ts";
import { tellLimit } from "./limit-notice.ts";
import type { Outcome } from "./outcome.ts";
import { sendNew } from "./send-letter.ts";

/**
 * Puts down the letter that answers a delivery, and sends it where it may go now.
 * @param composed what it says; null for one that waits
 * @returns what became of the letter; `nothing-new` where another delivery's letter has said the same already
 */
export async function answerWith(
  desk: Desk,
  arrival: Arrival,
  { buyer, dueAt, waitsUntil }: Omit<Scheduled, "isNewlyCounted">,
  letter: StoredLetter,
  composed: Letter | null,
): Promise<Outcome> {
  const { state, stored, settling } =
    composed === null
      ? await desk.store
          .addLetter({ ...letter, dueAt })
          .then((added) => ({ state: added.state, stored: added, settling: null }))
      : await sendNew(desk, buyer, { ...letter, dueAt }, composed);
  const outcome = stored.delivery === arrival.id ? `letter-${state}` : "nothing-new";
  const done = { outcome, buyer: buyer.id, letter: letter.id, key: arrival.key };
  const isToBeTold = waitsUntil !== null && stored.delivery === arrival.id && !(await isHalted(desk));
  // Who erases everything in between begins no new day of notices.
  if (!isToBeTold || (await wasJustErased(desk, buyer.id))) return { ...done, settling };
  return { ...done, ...(await tellLimit(desk, buyer, stored, waitsUntil)) };
}
