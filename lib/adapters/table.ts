import { isOver, type OrderState, type StoredLetter, type StoredOrder } from "./store.ts";

// The one table, for whoever creates it and for the adapter that fills it.

export const dueIndex = { name: "due", partition: "duePartition", sort: "dueAt" } as const;
export const urgencyIndex = { name: "urgency", partition: "buyer", sort: "urgency" } as const;

/** Buyers are spread over this many partitions of the due index: none of them grows hot. */
const dueShards = 8;
export const duePartitions: readonly string[] = Array.from({ length: dueShards }, (_, shard) => `DUE#${shard}`);

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const buyerKey = (buyer: string): Key => ({ pk: `BUYER#${buyer}`, sk: "PROFILE" });
export const ownAddressKey = (tokenHash: string): Key => ({ pk: `TOKEN#${tokenHash}`, sk: "TOKEN" });
export const eventKey = (buyer: string, orderNumber: string | undefined, digest: string): Key => ({
  pk: `BUYER#${buyer}`,
  sk: `EVENT#${orderNumber ?? "stray"}#${digest}`,
});
export const eventPrefix = (orderNumber: string): string =>
  orderNumber === "all" ? "EVENT#" : `EVENT#${orderNumber}#`;
export const orderKey = (buyer: string, orderNumber: string): Key => ({
  pk: `BUYER#${buyer}`,
  sk: `ORDER#${orderNumber}`,
});
export const letterKey = (buyer: string, id: string): Key => ({ pk: `BUYER#${buyer}`, sk: `LETTER#${id}` });
export const deliveryKey = (id: string): Key => ({ pk: `DELIVERY#${id}`, sk: "DELIVERY" });

/** What outlives the buyer of an address. */
export const addressNoteKey = (id: string): Key => ({ pk: `ADDRESS#${id}`, sk: "ADDRESS" });
/** Where an alarm says that nothing is to be sent. */
export const breakerKey: Key = { pk: "DESK", sk: "BREAKER" };

const duePartition = (buyer: string): string => `DUE#${Number.parseInt(buyer.slice(-2), 16) % dueShards}`;

const rank: Readonly<Record<OrderState, number>> = { open: 0, closed: 1, done: 2 };

/** Sorts a page: what still runs, by its deadline; then what is closed; then what is done. */
export function urgencyOf(order: Pick<StoredOrder, "state" | "nextDeadline" | "orderNumber">): string {
  const deadline = order.nextDeadline === "now" ? "0" : (order.nextDeadline ?? "~");
  return `${rank[order.state]}#${deadline}#${order.orderNumber}`;
}

/** Every urgency of one state, or of all of them, lies between these. */
export const urgencyRange = (state: OrderState | null): { readonly from: string; readonly to: string } =>
  state === null ? { from: "0", to: "2~" } : { from: `${rank[state]}#`, to: `${rank[state]}~` };

/** Behind every order of a buyer in the same index, for whoever erases them: what leads to the buyer, and the marks of mails. */
export const markPrefix = "9#";
/** @param name the hash of an own address, the id of a second one */
export const urgencyOfName = (name: string): string => `${markPrefix}${name}`;
export const urgencyOfDelivery = (at: string, id: string): string => `${markPrefix}${at}#${id}`;

/** The attributes of the due index; none where nothing is waited for, so that the index stays sparse. */
export function dueOfOrder(order: StoredOrder): Record<string, string> {
  if (order.nextDueAt === null) return {};
  return { [dueIndex.partition]: duePartition(order.buyer), [dueIndex.sort]: order.nextDueAt };
}

/**
 * Letters that wait stay in the index: the sweep finds what was left behind. One that is claimed from the start is
 * not: it answers a delivery, which comes again until it is done.
 */
export function dueOfLetter(letter: Pick<StoredLetter, "buyer" | "state" | "dueAt">): Record<string, string> {
  if (isOver(letter.state) || letter.state === "claimed") return {};
  return { [dueIndex.partition]: duePartition(letter.buyer), [dueIndex.sort]: letter.dueAt };
}

/** An erasure that is to be looked after. */
export const dueOfErasure = (id: string, dueAt: string) => ({
  [dueIndex.partition]: duePartition(id),
  [dueIndex.sort]: dueAt,
});

/** For how long the mark that a mail was handled stays: longer than any queue brings it again. */
const deliveryRetentionDays = 30;
/** DynamoDB's TTL attribute, in seconds since 1970. */
export const expiryOf = (at: string, days: number = deliveryRetentionDays): number =>
  Date.parse(at) / 1000 + days * 86_400;
