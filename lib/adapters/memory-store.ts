import { isDeepStrictEqual } from "node:util";
import type { OrderEvent } from "../core/order/event.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { AddressNote, Buyer, Delivery, OwnAddress, Store, StoredLetter, StoredOrder } from "./store.ts";
import { isOver, mostAttempts } from "./store.ts";
import { eventKey, eventPrefix, urgencyOf } from "./table.ts";

/** The store without a database: a second reading of the port, so that the suite of contracts tests the port itself. */
export function memoryStore(): Store {
  const buyers = new Map<string, Buyer>();
  const ownAddresses = new Map<string, OwnAddress>();
  const aliases = new Map<string, string>();
  const events = new Map<string, Map<string, OrderEvent>>();
  const orders = new Map<string, StoredOrder>();
  const letters = new Map<string, StoredLetter>();
  /** The letters in the due index. */
  const waiting = new Set<string>();
  const deliveries = new Map<string, Delivery>();
  const addressNotes = new Map<string, AddressNote>();

  function addOnce<T>(map: Map<string, T>, key: string, value: T): T {
    const stored = map.get(key) ?? structuredClone(value);
    map.set(key, stored);
    return structuredClone(stored);
  }
  /** Replaces the version before, or nothing where it is the first. */
  function replace<T extends { version: number }>(map: Map<string, T>, key: string, value: T): "written" | "conflict" {
    const stored = map.get(key);
    if (isDeepStrictEqual(stored, value)) return "written";
    if ((stored?.version ?? 0) !== value.version - 1) return "conflict";
    map.set(key, structuredClone(value));
    return "written";
  }
  const find = <T>(map: Map<string, T>, key: string): T | null => structuredClone(map.get(key) ?? null);
  const of = (buyer: string, id: string) => `${buyer}#${id}`;

  return {
    findBuyer: async (id) => find(buyers, id),
    addBuyer: async (buyer) => addOnce(buyers, buyer.id, buyer),
    putBuyer: async (buyer) => (buyer.version === 1 ? "conflict" : replace(buyers, buyer.id, buyer)),
    findVoice: async (id) => ({ buyer: find(buyers, id), owner: aliases.get(id) ?? null }),
    findAlias: async (id) => aliases.get(id) ?? null,
    addAlias: async (id, buyer) => addOnce(aliases, id, buyer),
    findOwnAddress: async (hash) => find(ownAddresses, hash),
    addOwnAddress: async (hash, ownAddress) => addOnce(ownAddresses, hash, ownAddress),

    async addEvent(buyer, digest, event) {
      const known = events.get(buyer) ?? new Map<string, OrderEvent>();
      events.set(buyer, known);
      return addOnce(known, eventKey(buyer, event.orderNumber, digest).sk, event);
    },
    async events(buyer, orderNumber) {
      const known = [...(events.get(buyer) ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
      return known
        .filter(([key]) => key.startsWith(eventPrefix(orderNumber)))
        .map(([, event]) => structuredClone(event));
    },

    findOrder: async (buyer, orderNumber) => find(orders, of(buyer, orderNumber)),
    putOrder: async (order) => replace(orders, of(order.buyer, order.orderNumber), order),
    async pageOrders(buyer, { limit, after, state = null }) {
      const from = after === null ? "" : readCursor(after, state).urgency;
      const sorted = [...orders.values()]
        .filter((order) => order.buyer === buyer && (state === null || order.state === state))
        .filter((order) => urgencyOf(order) > from)
        .sort((one, other) => (urgencyOf(one) < urgencyOf(other) ? -1 : 1));
      const page = structuredClone(sorted.slice(0, limit));
      const last = page.at(-1);
      return { orders: page, next: sorted.length > limit && last !== undefined ? writeCursor(last) : null };
    },
    async due(now, limit) {
      const dueOrders = [...orders.values()]
        .filter((order) => order.nextDueAt !== null && order.nextDueAt <= now)
        .map((order) => ({
          buyer: order.buyer,
          kind: "order" as const,
          id: order.orderNumber,
          at: order.nextDueAt ?? "",
        }));
      const dueLetters = [...letters.values()]
        .filter(({ buyer, id, dueAt }) => waiting.has(of(buyer, id)) && dueAt <= now)
        .map((letter) => ({ buyer: letter.buyer, kind: "letter" as const, id: letter.id, at: letter.dueAt }));
      return [...dueOrders, ...dueLetters].sort((one, other) => (one.at < other.at ? -1 : 1)).slice(0, limit);
    },

    findLetter: async (buyer, id) => find(letters, of(buyer, id)),
    letters: async (buyer) => structuredClone([...letters.values()].filter((letter) => letter.buyer === buyer)),
    async addLetter(letter) {
      const key = of(letter.buyer, letter.id);
      if (letter.state === "due" && !letters.has(key)) waiting.add(key);
      return addOnce(letters, key, letter);
    },
    async putLetter(letter) {
      const key = of(letter.buyer, letter.id);
      const stored = letters.get(key);
      if (stored?.state !== "due" && !isDeepStrictEqual(stored, letter)) return "conflict";
      if (isOver(letter.state)) waiting.delete(key);
      return replace(letters, key, letter);
    },
    async claimLetter(buyer, id, claim) {
      const letter = letters.get(of(buyer, id));
      if (letter === undefined || letter.attempts >= mostAttempts || letter.version !== claim.version) return null;
      const isFree =
        letter.state === "due" ||
        (letter.state === "claimed" && letter.leaseUntil <= claim.now) ||
        (letter.state === "unknown" && letter.dueAt <= claim.at);
      if (!isFree) return null;
      const claimed: StoredLetter = {
        ...letter,
        state: "claimed",
        claim: claim.id,
        leaseUntil: claim.until,
        attempts: letter.attempts + 1,
      };
      letters.set(of(buyer, id), claimed);
      return structuredClone(claimed);
    },
    async settleLetter(buyer, id, claim, settlement) {
      const letter = letters.get(of(buyer, id));
      if (letter?.state !== "claimed" || letter.claim !== claim) return;
      const dueAt = "dueAt" in settlement ? settlement.dueAt : null;
      if (dueAt === null) waiting.delete(of(buyer, id));
      else waiting.add(of(buyer, id));
      letters.set(of(buyer, id), {
        ...letter,
        state: settlement.state,
        sentAs: settlement.state === "sent" ? settlement.sentAs : null,
        attempts: settlement.state === "due" ? letter.attempts - 1 : letter.attempts,
        dueAt: dueAt ?? letter.dueAt,
      });
    },

    findDelivery: async (id) => find(deliveries, id),
    async addDelivery(delivery) {
      addOnce(deliveries, delivery.id, delivery);
    },

    findAddressNote: async (id) => find(addressNotes, id),
    async noteErased(id, { erasedAt, answeredAt }) {
      const isSuppressed = addressNotes.get(id)?.isSuppressed ?? false;
      addressNotes.set(id, { isSuppressed, erasedAt, answeredAt: [...answeredAt] });
    },
    async liftSuppression(id) {
      addressNotes.delete(id);
    },
    // Only send events and alarms say so, and they know the table alone.
    isHalted: async () => false,

    keysOf: async (buyer) =>
      [...deliveries.values()].flatMap((delivery) => (delivery.buyer === buyer ? (delivery.key ?? []) : [])),
    async erase(buyer, names, spare) {
      const own = <T extends { buyer: string | null }>(map: Map<string, T>, isSpared: (value: T) => boolean) => {
        for (const [key, value] of map) if (value.buyer === buyer && !isSpared(value)) map.delete(key);
      };
      events.delete(buyer);
      own(orders, () => false);
      own(deliveries, () => false);
      own(letters, ({ id }) => spare.includes(id));
      for (const hash of names.ownAddresses) ownAddresses.delete(hash);
      for (const id of names.aliases) aliases.delete(id);
      if (spare.length === 0) buyers.delete(buyer);
    },
  };
}
