import { writeCursor } from "../adapters/cursor.ts";
import { type Buyer, OrderState, type StoredOrder } from "../adapters/store.ts";
import { OrderNumber } from "../core/order/event.ts";
import { type Case, judge } from "../core/pipeline.ts";
import type { Desk } from "./desk.ts";

/** What a token may open: everything of a buyer, or the dates of the orders alone. */
export type Scope = "all" | "calendar";

/** A calendar's token speaks for somebody who is no buyer, so that it opens nothing else. */
const calendarPrefix = "calendar/";

/** A token that a calendar program may keep, valid until `exp`, in seconds since 1970. */
export const calendarToken = ({ tokens }: Desk, { id, epoch }: Buyer, exp: number): string =>
  tokens.issue({ buyer: `${calendarPrefix}${id}`, epoch }, exp);

/**
 * Who bears this token.
 * @returns null for every reason alike: no token, forged, expired, revoked, too little for the scope, a buyer who is gone
 */
export async function buyerOf(desk: Desk, token: string, scope: Scope = "all"): Promise<Buyer | null> {
  const access = desk.tokens.read(token, Date.parse(desk.clock.now()) / 1000);
  if (access === null) return null;
  const id = scope === "calendar" ? access.buyer.replace(calendarPrefix, "") : access.buyer;
  const buyer = await desk.store.findBuyer(id);
  return buyer?.epoch === access.epoch ? buyer : null;
}

export interface OrdersQuery {
  readonly state: "all" | OrderState;
  /** The cursor of the page before; null for the first. */
  readonly after: string | null;
  readonly limit: number;
}

/** Some of a buyer's orders, most urgent first, as of now. */
export interface CasePage {
  readonly cases: readonly Case[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** One page of a buyer's orders: one query of the urgency index. @throws CursorError */
export async function ordersOf(desk: Desk, buyer: Buyer, { state, after, limit }: OrdersQuery): Promise<CasePage> {
  const page = await desk.store.pageOrders(buyer.id, { limit, after: after ?? beginningOf(state) });
  const orders = page.orders.filter((order) => state === "all" || order.state === state);
  return { cases: casesOf(desk, buyer, orders), next: orders.length < page.orders.length ? null : page.next };
}

/** One order as of now; null where the buyer has none of this number. */
export async function orderOf(desk: Desk, buyer: Buyer, orderNumber: string): Promise<Case | null> {
  if (!OrderNumber.safeParse(orderNumber).success) return null;
  const order = await desk.store.findOrder(buyer.id, orderNumber);
  return order === null ? null : (casesOf(desk, buyer, [order])[0] ?? null);
}

const casesOf = (desk: Desk, { timeZone }: Buyer, orders: readonly StoredOrder[]): readonly Case[] =>
  judge(orders, { now: desk.clock.now(), timeZone });

/** Orders are sorted by their state first: those of one begin behind the last that the state before could have. */
function beginningOf(state: OrdersQuery["state"]): string | null {
  const before = state === "all" ? undefined : OrderState.options[OrderState.options.indexOf(state) - 1];
  if (before === undefined) return null;
  const last = { state: before, nextDeadline: null, orderNumber: "9".repeat(longestOrderNumber) };
  return writeCursor({ ...unsorted, ...last });
}

/** What an order is not sorted by. */
const unsorted: Omit<StoredOrder, "state" | "nextDeadline" | "orderNumber"> = {
  buyer: "",
  history: [],
  nextDueAt: null,
  told: "",
  language: "en",
  said: null,
  version: 1,
};

/** Digits (`OrderNumber`). */
const longestOrderNumber = 19;
