import { isDeepStrictEqual } from "node:util";
import type { StoredOrder } from "../adapters/store.ts";
import type { Said } from "../core/letter/said.ts";
import type { Desk } from "./desk.ts";
import { persistently } from "./persistently.ts";

/**
 * An order with a note of what a letter says about it, and that everything worth saying until then has been said.
 * Noted again for the same letter, what the letter before it said is kept.
 */
export function withSaid(order: StoredOrder, letter: string, now: Said | undefined): StoredOrder {
  if (now === undefined) return order;
  const { said } = order;
  // Composed anew after a crash, and nothing has changed: it stands already.
  if (said?.letter === letter && isDeepStrictEqual({ ...said.now, at: now.at }, now)) return order;
  const before = said?.letter === letter ? said.before : (said?.now ?? null);
  return { ...order, said: { letter, now, before }, told: now.at > order.told ? now.at : order.told };
}

/** Notes it on the stored order. @throws RetryLater where other mails about the order keep coming in between */
export async function recordSaid(
  desk: Desk,
  buyer: string,
  orderNumber: string,
  letter: string,
  now: Said,
): Promise<void> {
  await persistently(async () => {
    const stored = await desk.store.findOrder(buyer, orderNumber);
    if (stored === null) return true;
    const noted = withSaid(stored, letter, now);
    if (noted === stored) return true;
    return (await desk.store.putOrder({ ...noted, version: stored.version + 1 })) === "written" ? true : null;
  });
}
