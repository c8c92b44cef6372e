import type { Buyer, StoredOrder } from "../adapters/store.ts";
import type { Diagnosis } from "../core/guide/diagnosis.ts";
import { OrderNumber } from "../core/order/event.ts";
import { judge } from "../core/pipeline.ts";
import type { Desk } from "./desk.ts";

/** The object of `GET /orders` (contract §2). */
export interface OrdersPage {
  readonly orders: readonly Diagnosis[];
  readonly next: string | null;
}

/** Orders on one page: one query, and a few kilobytes for a phone. */
const pageSize = 50;

/**
 * Who bears this token.
 * @param authorization the header, `Bearer TOKEN`
 * @returns null for every reason alike: no token, forged, expired, revoked, a buyer who is gone
 */
export async function buyerOf(desk: Desk, authorization: string): Promise<Buyer | null> {
  const [scheme = "", token = "", ...rest] = authorization.split(" ");
  if (scheme.toLowerCase() !== "bearer" || rest.length > 0) return null;
  const access = desk.tokens.read(token, Date.parse(desk.clock.now()) / 1000);
  const buyer = access === null ? null : await desk.store.findBuyer(access.buyer);
  return buyer !== null && buyer.epoch === access?.epoch ? buyer : null;
}

/** One page of a buyer's orders, most urgent first, as of now. @throws CursorError */
export async function ordersOf(desk: Desk, buyer: Buyer, after: string | null): Promise<OrdersPage> {
  const { orders, next } = await desk.store.pageOrders(buyer.id, { limit: pageSize, after });
  return { orders: diagnosed(desk, buyer, orders), next };
}

/** One order as of now; null where the buyer has none of this number. */
export async function orderOf(desk: Desk, buyer: Buyer, orderNumber: string): Promise<Diagnosis | null> {
  if (!OrderNumber.safeParse(orderNumber).success) return null;
  const order = await desk.store.findOrder(buyer.id, orderNumber);
  return order === null ? null : (diagnosed(desk, buyer, [order])[0] ?? null);
}

function diagnosed(desk: Desk, buyer: Buyer, orders: readonly StoredOrder[]): readonly Diagnosis[] {
  return judge(orders, { now: desk.clock.now(), timeZone: buyer.timeZone }).map(({ diagnosis }) => diagnosis);
}
