import type { Desk } from "./desk.ts";
import { forget } from "./erase.ts";

/** An entry of the ledger. */
export interface Erasure {
  readonly buyer: string;
  /** UTC instant. */
  readonly at: string;
}

/**
 * Erases once more whoever a restored table brought back. Who came anew after the erasure is another story, and stays.
 * May be repeated.
 * @returns how many were erased
 */
export async function reapplyErasures(
  desk: Pick<Desk, "store" | "mails" | "tokens">,
  ledger: AsyncIterable<Erasure> | Iterable<Erasure>,
): Promise<number> {
  let erased = 0;
  for await (const { buyer: id, at } of ledger) {
    const buyer = await desk.store.findBuyer(id);
    if (buyer === null || buyer.since > at) continue;
    await forget(desk, buyer, null, null);
    erased += 1;
  }
  return erased;
}
