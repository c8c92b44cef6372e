import type { Buyer, StoredLetter, StoredOrder } from "../../lib/adapters/store.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";

export const buyerId = (number: number): string => number.toString(16).padStart(32, "0");

export const buyer = (id: string, given: Partial<Buyer> = {}): Buyer => ({
  id,
  address: "a@example.com",
  others: [],
  timeZone: "UTC",
  isTimeZoneGuessed: true,
  language: null,
  hasUnplaced: false,
  isStopped: false,
  muted: [],
  suppressed: [],
  welcomedBy: null,
  recent: [],
  epoch: 1,
  since: "2026-01-01T00:00:00Z",
  after: null,
  version: 1,
  ...given,
});

export const closed = (orderNumber: string, mail: string): OrderEvent => ({
  type: "order-closed",
  orderNumber,
  at: "2026-02-15T09:00:00Z",
  evidence: `Your order ${orderNumber} has been closed.`,
  mail,
  details: { estimatedDelivery: { from: "2026-02-20", to: "2026-03-01" } },
  lines: { estimatedDelivery: "Estimated delivery: Mar 1, 2026" },
});

export const packageDelivered = (trackingNumber: string, mail: string): OrderEvent => ({
  type: "package-delivered",
  trackingNumber,
  at: "2026-02-10T12:00:00Z",
  evidence: `Package ${trackingNumber} was delivered`,
  mail,
  details: {},
  lines: {},
});

export const order = (buyer: string, orderNumber: string, given: Partial<StoredOrder>): StoredOrder => ({
  buyer,
  orderNumber,
  history: [closed(orderNumber, "m")],
  state: "open",
  nextDeadline: "2026-03-17T00:00:00Z",
  nextDueAt: "2099-01-01T00:00:00Z",
  told: "2026-02-15T09:00:00Z",
  language: "en",
  said: null,
  version: 1,
  ...given,
});

export const letter = (buyer: string, id: string, given: Partial<StoredLetter>): StoredLetter => ({
  buyer,
  id,
  delivery: "m",
  to: "a@example.com",
  language: "en",
  occasion: { why: "news" },
  done: [],
  reminders: [],
  merged: [],
  about: ["8190000000000012"],
  unreadOrders: 0,
  packages: [],
  authentic: "plausible",
  inReplyTo: "<a@example.com>",
  references: ["<a@example.com>"],
  state: "due",
  dueAt: "2099-01-01T00:00:00Z",
  attempts: 0,
  claim: null,
  leaseUntil: 0,
  sentAs: null,
  version: 1,
  ...given,
});
