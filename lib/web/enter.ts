import { HTTPException } from "hono/http-exception";
import type { Buyer } from "../adapters/store.ts";
import { OrderNumber } from "../core/order/event.ts";
import { buyerOf } from "../desk/status.ts";
import { ask } from "./confirm.ts";
import type { Handler, RequestContext } from "./env.ts";
import { isSameOrigin } from "./same-origin.ts";
import { keepSession, sessionOf } from "./session.ts";

/**
 * `/in/TOKEN`, the link of a letter: the token goes from the address to a cookie. Nothing is stored, however often. A
 * browser that shows another buyer's orders is asked first: whoever sends a link must not change whose orders they are.
 */
export const enter: Handler = async (context) => {
  const { token, buyer } = await linkOf(context);
  const present = await presentBuyer(context);
  if (present === null || present.id === buyer.id) return open(context, token);
  context.set("buyer", present);
  return ask(context, ({ openAs, words }) => ({
    title: openAs.title(buyer.address),
    says: openAs.says(present.address),
    action: `${context.req.path}${new URL(context.req.url).search}`,
    fields: {},
    yes: openAs.yes,
    no: words.no,
    back: "/orders",
  }));
};

/** `POST /in/TOKEN`, the yes to that question. */
export const switchBuyer: Handler = async (context) => {
  const { token } = await linkOf(context);
  if (!isSameOrigin(context)) throw new HTTPException(403);
  return open(context, token);
};

/** @throws HTTPException 404 for every token that is not valid */
async function linkOf(context: RequestContext) {
  const token = context.req.param("token") ?? "";
  const buyer = await buyerOf(context.get("desk"), token);
  if (buyer === null) throw new HTTPException(404);
  return { token, buyer };
}

async function presentBuyer(context: RequestContext): Promise<Buyer | null> {
  const session = sessionOf(context);
  return session?.via === "cookie" ? buyerOf(context.get("desk"), session.token) : null;
}

/** To the order that the link names, `?order=N`, or to all. */
function open(context: RequestContext, token: string): Response {
  keepSession(context, token);
  const { data: order } = OrderNumber.safeParse(context.req.query("order"));
  return context.redirect(order === undefined ? "/orders" : `/orders/${order}`, 303);
}
