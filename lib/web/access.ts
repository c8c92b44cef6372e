import { HTTPException } from "hono/http-exception";
import { buyerOf } from "../desk/status.ts";
import type { Handler, RequestContext } from "./env.ts";
import { isSameOrigin } from "./same-origin.ts";
import { sessionOf } from "./session.ts";

/** Lets nobody past but the bearer of a valid token; everybody else finds nothing here, whatever is asked for. */
export const access: Handler = async (context, next) => {
  const session = sessionOf(context);
  const buyer = session === null ? null : await buyerOf(context.get("desk"), session.token);
  if (session === null || buyer === null) throw new HTTPException(404);
  if (session.via === "cookie" && !isLook(context) && !isSameOrigin(context)) throw new HTTPException(403);
  context.set("buyer", buyer);
  context.set("session", session);
  await next();
};

/** Whether a request asks to see something, and to change nothing. */
export const isLook = ({ req }: RequestContext): boolean => req.method === "GET" || req.method === "HEAD";
