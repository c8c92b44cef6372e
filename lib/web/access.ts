import { HTTPException } from "hono/http-exception";
import { buyerOf } from "../desk/status.ts";
import type { Handler, RequestContext } from "./env.ts";
import { keepSession, sessionOf } from "./session.ts";

/** Lets nobody past but the bearer of a valid token; everybody else finds nothing here, whatever is asked for. */
export const access: Handler = async (context, next) => {
  const session = sessionOf(context);
  const buyer = session === null ? null : await buyerOf(context.get("desk"), session.token);
  if (session === null || buyer === null) throw new HTTPException(404);
  if (session.via === "cookie" && isChange(context) && !isSameOrigin(context)) throw new HTTPException(403);
  context.set("buyer", buyer);
  context.set("session", session);
  await next();
};

/** `/in/TOKEN`, the link of a letter: the token goes from the address to a cookie. Nothing is stored, however often. */
export const enter: Handler = async (context) => {
  const token = context.req.param("token") ?? "";
  if ((await buyerOf(context.get("desk"), token)) === null) throw new HTTPException(404);
  keepSession(context, token);
  return context.redirect("/orders", 303);
};

const isChange = ({ req }: RequestContext): boolean => req.method !== "GET" && req.method !== "HEAD";

/**
 * Whether a page of ours asks: browsers say so in either of two headers, and no page can write them. Where pages tell no
 * referrer the origin is `null` (Fetch §3.2), and only the newer header knows.
 */
function isSameOrigin({ req }: RequestContext): boolean {
  const own = new URL(req.url).origin;
  const origin = req.header("origin");
  const site = req.header("sec-fetch-site");
  if (site === undefined) return origin === own;
  return site === "same-origin" && (origin === undefined || origin === own || origin === "null");
}
