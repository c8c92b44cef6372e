import { isDeepStrictEqual } from "node:util";
import type { Said } from "../core/letter/said.ts";
import { type Desk, RetryLater } from "./desk.ts";

const mostAttempts = 5;

/**
 * Notes on an order what a letter says about it, and that everything worth saying until then has been said. Repeated
 * for the same letter, what the letter before it said is kept.
 * @throws RetryLater where other mails about the order keep coming in between
 */
export async function recordSaid(
  desk: Desk,
  buyer: string,
  orderNumber: string,
  letter: string,
  now: Said,
): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const stored = await desk.store.findOrder(buyer, orderNumber);
    if (stored === null) return;
    // Composed anew after a crash, and nothing has changed: it stands already.
    if (stored.said?.letter === letter && isDeepStrictEqual({ ...stored.said.now, at: now.at }, now)) return;
    const before = stored.said?.letter === letter ? stored.said.before : (stored.said?.now ?? null);
    const said = { letter, now, before };
    const changed = { ...stored, said, told: now.at > stored.told ? now.at : stored.told, version: stored.version + 1 };
    if ((await desk.store.putOrder(changed)) === "written") return;
  }
  throw new RetryLater("other mails about the same order are being read");
}
