import type { SendEventStore } from "../../lib/adapters/ses-events-store.ts";
import { isOver, type Store } from "../../lib/adapters/store.ts";

/** What SES's events change, over the port of a store that has nothing for them: for the store in memory. */
export function memorySendEvents(store: Store): SendEventStore {
  return {
    async settle(buyer, id, outcome) {
      const letter = await store.findLetter(buyer, id);
      if (letter === null || isOver(letter.state)) return false;
      const { version } = letter;
      if (letter.state === "due")
        return (await store.putLetter({ ...letter, ...outcome, version: version + 1 })) === "written";
      // One that nobody knows of is taken as if for another shot.
      const anyTime = { id: "event", until: 0, version, at: "9999-12-31T23:59:59Z" };
      const held = letter.state === "claimed" ? letter : await store.claimLetter(buyer, id, anyTime);
      if (held?.claim == null) return false;
      await store.settleLetter(buyer, id, held.claim, outcome);
      return true;
    },
    async stop(buyer, address) {
      const stored = await store.findBuyer(buyer);
      if (stored === null || stored.isStopped || (address !== null && address !== stored.address)) return false;
      return (await store.putBuyer({ ...stored, isStopped: true, version: stored.version + 1 })) === "written";
    },
    async suppress(buyer, address) {
      const stored = await store.findBuyer(buyer);
      if (stored === null || stored.suppressed.includes(address)) return false;
      const suppressed = [...stored.suppressed, address];
      return (await store.putBuyer({ ...stored, suppressed, version: stored.version + 1 })) === "written";
    },
  };
}
