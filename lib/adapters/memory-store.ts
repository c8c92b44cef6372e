import type { OrderEvent } from "../core/order/event.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { addOnce, find, keyOf, replace } from "./memory-items.ts";
import { memoryLetters } from "./memory-letters.ts";
import type { AddressNote, Buyer, Delivery, OwnAddress, Store, StoredOrder } from "./store.ts";
import { eventKey, eventPrefix, urgencyOf } from "./table.ts";

/** The store without a database: a second reading of the port, so that the suite of contracts tests the port itself. */
export function memoryStore(): Store {
  const buyers = new Map<string, Buyer>();
  const ownAddresses = new Map<string, OwnAddress>();
  const aliases = new Map<string, string>();
  const events = new Map<string, Map<string, OrderEvent>>();
  const orders = new Map<string, StoredOrder>();
  const letters = memoryLetters();
  const deliveries = new Map<string, Delivery>();
  const addressNotes = new Map<string, AddressNote>();
  /** The erasures in the due index. */
  const unended = new Map<string, string>();

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

    findOrder: async (buyer, orderNumber) => find(orders, keyOf(buyer, orderNumber)),
    putOrder: async (order) => replace(orders, keyOf(order.buyer, order.orderNumber), order),
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
      const dueErasures = [...unended]
        .filter(([, at]) => at <= now)
        .map(([id, at]) => ({ buyer: id, kind: "erasure" as const, id, at }));
      return [...dueOrders, ...letters.due(now), ...dueErasures]
        .sort((one, other) => (one.at < other.at ? -1 : 1))
        .slice(0, limit);
    },

    ...letters.port,

    findDelivery: async (id) => find(deliveries, id),
    async addDelivery(delivery) {
      addOnce(deliveries, delivery.id, delivery);
    },

    findAddressNote: async (id) => find(addressNotes, id),
    async noteErased(id, { dueAt, answeredAt, ...note }) {
      const isSuppressed = addressNotes.get(id)?.isSuppressed ?? false;
      addressNotes.set(id, { isSuppressed, ...note, answeredAt: [...answeredAt] });
      unended.set(id, dueAt);
    },
    async endErasure(id, erasure) {
      const note = addressNotes.get(id);
      if (note?.erasure !== erasure) return;
      unended.delete(id);
    },
    // Only send events and alarms say so, and they know the table alone.
    liftSuppression: async () => {},
    isHalted: async () => false,

    keysOf: async (buyer) =>
      [...deliveries.values()].flatMap((delivery) => (delivery.buyer === buyer ? (delivery.key ?? []) : [])),
    async erase(buyer, { epoch, ownAddressesBefore, mails, ...names }, spare) {
      const present = buyers.get(buyer)?.epoch ?? null;
      if (present !== null && present !== epoch) return;
      const own = <T extends { buyer: string | null }>(map: Map<string, T>, isSpared: (value: T) => boolean) => {
        for (const [key, value] of map) if (value.buyer === buyer && !isSpared(value)) map.delete(key);
      };
      events.delete(buyer);
      own(orders, () => false);
      own(deliveries, ({ key }) => key !== null && !mails.includes(key));
      own(ownAddresses, (ownAddress) => ownAddress.epoch >= ownAddressesBefore);
      letters.erase(buyer, spare);
      for (const hash of names.ownAddresses) ownAddresses.delete(hash);
      for (const [id, owner] of aliases) if (owner === buyer) aliases.delete(id);
      if (spare.length === 0) buyers.delete(buyer);
    },
  };
}
