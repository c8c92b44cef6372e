import { HTTPException } from "hono/http-exception";
import type { Case } from "../core/pipeline.ts";
import { orderOf, ordersOf } from "../desk/status.ts";
import { checkFields } from "./body.ts";
import type { Handler, RequestContext } from "./env.ts";
import { wantsPage } from "./negotiate.ts";
import { noticeIn } from "./notice.ts";
import { orderPage, ordersPage } from "./pages/index.ts";
import { show } from "./respond.ts";
import { OrdersRequest } from "./schemas.ts";

/** `GET /orders`: one page of a buyer's orders, most urgent first. */
export const listOrders: Handler = async (context) => {
  const { state, after = null, limit } = checkFields(OrdersRequest, context.req.query());
  const buyer = context.get("buyer");
  const { cases, next } = await ordersOf(context.get("desk"), buyer, { state, after, limit });
  if (!wantsPage(context)) return context.json({ orders: cases.map(({ diagnosis }) => diagnosis), next });
  const othersForm = noticeIn(context, ["other-buyer"]) === null ? null : { present: buyer.address };
  return show(context, (page) => ordersPage(page, { cases, state, limit, next, othersForm }));
};

/** `GET /orders/{n}`: one order as of now. */
export const showOrder: Handler = async (context) => {
  const found = await orderIn(context);
  if (!wantsPage(context)) return context.json(found.diagnosis);
  const isMuted = context.get("buyer").muted.includes(found.order.orderNumber);
  const isNoted = noticeIn(context, ["noted"]) !== null;
  return show(context, (page) => orderPage(page, { case: found, isMuted, isNoted, notUnderstood: null }));
};

/** `GET /orders/{n}/events`: what was reported about it; for people, that is on its page. */
export const showEvents: Handler = async (context) => {
  const { order } = await orderIn(context);
  if (wantsPage(context)) return context.redirect(`/orders/${order.orderNumber}`, 303);
  return context.json({ orderNumber: order.orderNumber, events: order.history });
};

/** The order that the path names. @throws HTTPException 404 where the buyer has none of this number */
export async function orderIn(context: RequestContext): Promise<Case> {
  const found = await orderOf(context.get("desk"), context.get("buyer"), context.req.param("orderNumber") ?? "");
  if (found === null) throw new HTTPException(404);
  return found;
}
