import type { Buyer, OrderState, StoredOrder } from "../adapters/store.ts";
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
 * @returns null for every reason alike: no token, forged, expired, revoked, of another scope, a buyer who is gone
 */
export async function buyerOf(desk: Desk, token: string, scope: Scope = "all"): Promise<Buyer | null> {
  const access = desk.tokens.read(token, Date.parse(desk.clock.now()) / 1000);
  if (access === null) return null;
  const isCalendars = access.buyer.startsWith(calendarPrefix);
  if (isCalendars !== (scope === "calendar")) return null;
  const buyer = await desk.store.findBuyer(isCalendars ? access.buyer.slice(calendarPrefix.length) : access.buyer);
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

/** One page of a buyer's orders, of all or of one state: a range of the urgency index. @throws CursorError */
export async function ordersOf(desk: Desk, buyer: Buyer, { state, after, limit }: OrdersQuery): Promise<CasePage> {
  const page = { limit, after, state: state === "all" ? null : state };
  const { orders, next } = await desk.store.pageOrders(buyer.id, page);
  return { cases: await casesOf(desk, buyer, orders), next };
}

/** One order as of now; null where the buyer has none of this number. */
export async function orderOf(desk: Desk, buyer: Buyer, orderNumber: string): Promise<Case | null> {
  if (!OrderNumber.safeParse(orderNumber).success) return null;
  const order = await desk.store.findOrder(buyer.id, orderNumber);
  return order === null ? null : ((await casesOf(desk, buyer, [order]))[0] ?? null);
}

/**
 * Where some orders of a buyer stand as of now, most urgent first: seen beside the buyer's most urgent ones, whichever
 * view they are for, since orders say something about each other.
 */
export async function casesOf(desk: Desk, buyer: Buyer, orders: readonly StoredOrder[]): Promise<readonly Case[]> {
  if (orders.length === 0) return [];
  const numbers = new Set(orders.map(({ orderNumber }) => orderNumber));
  const { orders: urgent } = await desk.store.pageOrders(buyer.id, { limit: mostNeighbours, after: null });
  const others = urgent.filter(({ orderNumber }) => !numbers.has(orderNumber));
  const cases = judge([...orders, ...others], { now: desk.clock.now(), timeZone: buyer.timeZone });
  return cases.filter(({ order }) => numbers.has(order.orderNumber));
}

const mostNeighbours = 100;
