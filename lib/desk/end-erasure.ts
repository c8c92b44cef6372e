import { type Buyer, isOver, mostAttempts, type StoredLetter } from "../adapters/store.ts";
import type { Desk } from "./desk.ts";
import { erase, forget } from "./erase.ts";

/**
 * Looks after an erasure: what it left, since it was broken off, or since a mail was being read beside it, goes now. Who
 * has come back since loses nothing. Repeats what it did where it is broken off itself: the note that it has been done
 * is the last.
 * @returns the receipts that are still to go out first; for an erasure that is ended, none
 */
export async function endErasure(desk: Desk, id: string): Promise<readonly StoredLetter[]> {
  const note = await desk.store.findAddressNote(id);
  if (note?.erasure == null || note.erasedAt === null) return [];
  const buyer = await desk.store.findBuyer(id);
  const wish = { erasure: note.erasure, erasedAt: note.erasedAt };
  if (buyer !== null && !isBackAfter(buyer, note.erasure)) {
    const receipts = (await desk.store.letters(id)).filter(isReceiptToSend);
    // Looked after anew: mails may be read at this moment by readers that know the buyer.
    if (receipts.length === 0) await erase(desk, buyer, null, wish);
    return receipts;
  }
  if (buyer === null) {
    // Again, since what lies outside the table is forgotten as of this note: letters may have gone out meanwhile.
    await desk.ledger.note(id, note.erasedAt);
    await forget(desk, { id }, null, wish);
  }
  await desk.store.endErasure(id, note.erasure);
  return [];
}

const isBackAfter = ({ after }: Buyer, erasure: string): boolean => after?.erasure === erasure;

const isReceiptToSend = ({ occasion, state, attempts }: StoredLetter): boolean =>
  occasion.why === "erased" && !isOver(state) && (state !== "unknown" || attempts < mostAttempts);
