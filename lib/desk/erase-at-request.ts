import type { Arrival } from "../adapters/events.ts";
import { type Buyer, isOver } from "../adapters/store.ts";
import type { Understood } from "../core/pipeline.ts";
import { isHalted } from "./breaker.ts";
import { countOrLeaveOut } from "./burst.ts";
import type { Desk } from "./desk.ts";
import { erase, wasJustErased } from "./erase.ts";
import { erasedAlready, type Outcome } from "./outcome.ts";
import { plainly, replyTo } from "./reply.ts";
import { sendLetter } from "./send-letter.ts";

/** The receipt goes out while its address is still known; then that is forgotten too. */
export async function eraseAtRequest(
  desk: Desk,
  arrival: Arrival,
  buyer: Buyer,
  understood: Understood,
  to: string,
): Promise<Outcome> {
  const wish = { erasure: arrival.id, erasedAt: arrival.at };
  const receipt = replyTo(arrival, buyer, plainly(understood, to, { why: "erased" }));
  // Forwards and erasures in turn get one receipt, not one each; and none that would be one letter too many today.
  const isSameWish = await wasJustErased(desk, buyer.id, arrival.at);
  const counted = isSameWish ? null : await countOrLeaveOut(desk, buyer, receipt.id);
  if (counted === null) {
    await erase(desk, buyer, null, wish);
    return erasedAlready(desk, arrival);
  }
  const stored = await desk.store.addLetter(receipt);
  await erase(desk, counted, receipt.id, wish);
  // Where nothing may be sent, or nobody knows whether it was, the receipt stays: the sweep ends what is begun here.
  const state = (await isHalted(desk)) ? "due" : await sendLetter(desk, counted, stored);
  if (isOver(state)) await erase(desk, counted, null, wish);
  // Last: while it lies there, a redelivery takes it up where this one stopped.
  await desk.mails.delete(arrival.key);
  desk.log({ about: "mail", delivery: arrival.id, outcome: "erased", letters: state === "sent" ? 1 : 0 });
  return { outcome: "erased", buyer: null, letter: null, key: null };
}
