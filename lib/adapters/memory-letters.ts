import { isDeepStrictEqual } from "node:util";
import { addOnce, find, keyOf, replace } from "./memory-items.ts";
import { type Due, isOver, type Letters, mostAttempts, type StoredLetter } from "./store.ts";

/** The letters of the store in memory. */
export function memoryLetters(): {
  readonly port: Letters;
  due(now: string): readonly Due[];
  erase(buyer: string, spare: readonly string[]): void;
} {
  const letters = new Map<string, StoredLetter>();
  /** The letters in the due index. */
  const waiting = new Set<string>();

  const port: Letters = {
    findLetter: async (buyer, id) => find(letters, keyOf(buyer, id)),
    letters: async (buyer) => structuredClone([...letters.values()].filter((letter) => letter.buyer === buyer)),
    async addLetter(letter) {
      const key = keyOf(letter.buyer, letter.id);
      if (letter.state === "due" && !letters.has(key)) waiting.add(key);
      return addOnce(letters, key, letter);
    },
    async putLetter(letter) {
      const key = keyOf(letter.buyer, letter.id);
      const stored = letters.get(key);
      if (stored?.state !== "due" && !isDeepStrictEqual(stored, letter)) return "conflict";
      if (isOver(letter.state)) waiting.delete(key);
      return replace(letters, key, letter);
    },
    async claimLetter(buyer, id, claim) {
      const letter = letters.get(keyOf(buyer, id));
      if (letter === undefined || letter.attempts >= mostAttempts || letter.version !== claim.version) return null;
      const isFree = letter.state === "due" || (letter.state === "unknown" && letter.dueAt <= claim.at);
      if (!isFree) return null;
      const claimed: StoredLetter = {
        ...letter,
        state: "claimed",
        claim: claim.id,
        leaseUntil: claim.until,
        attempts: letter.attempts + 1,
      };
      letters.set(keyOf(buyer, id), claimed);
      return structuredClone(claimed);
    },
    async settleLetter(buyer, id, claim, settlement) {
      const letter = letters.get(keyOf(buyer, id));
      if (letter?.state !== "claimed" || letter.claim !== claim) return;
      const dueAt = "dueAt" in settlement ? settlement.dueAt : null;
      if (dueAt === null) waiting.delete(keyOf(buyer, id));
      else waiting.add(keyOf(buyer, id));
      letters.set(keyOf(buyer, id), {
        ...letter,
        state: settlement.state,
        sentAs: settlement.state === "sent" ? settlement.sentAs : null,
        attempts: settlement.state === "due" ? letter.attempts - 1 : letter.attempts,
        dueAt: dueAt ?? letter.dueAt,
      });
    },
  };
  return {
    port,
    due: (now) =>
      [...letters.values()]
        .filter(({ buyer, id, dueAt }) => waiting.has(keyOf(buyer, id)) && dueAt <= now)
        .map(({ buyer, id, dueAt: at }) => ({ buyer, kind: "letter", id, at })),
    erase(buyer, spare) {
      for (const [key, letter] of letters) {
        if (letter.buyer !== buyer || spare.includes(letter.id)) continue;
        letters.delete(key);
        waiting.delete(key);
      }
    },
  };
}
