import type { Store, StoredLetter } from "../../lib/adapters/store.ts";

/**
 * The store as seen from a machine whose own time is another than this one's. Leases are in the machine's time, which
 * a test would else have to wait for.
 * @param ahead by how many milliseconds that machine's time is ahead of this one's
 */
export function onMachine(store: Store, ahead: () => number): Store {
  const there = <T extends StoredLetter | null>(letter: T): T => shifted(letter, ahead());
  const here = <T extends StoredLetter | null>(letter: T): T => shifted(letter, -ahead());
  return {
    ...store,
    findLetter: async (buyer, id) => here(await store.findLetter(buyer, id)),
    letters: async (buyer) => (await store.letters(buyer)).map(here),
    addLetter: async (letter) => here(await store.addLetter(there(letter))),
    putLetter: (letter) => store.putLetter(there(letter)),
    claimLetter: async (buyer, id, claim) =>
      here(await store.claimLetter(buyer, id, { ...claim, until: claim.until + ahead() })),
  };
}

/** Zero is no moment: nobody has claimed the letter. */
const shifted = <T extends StoredLetter | null>(letter: T, by: number): T =>
  letter === null || letter.leaseUntil === 0 ? letter : { ...letter, leaseUntil: letter.leaseUntil + by };
