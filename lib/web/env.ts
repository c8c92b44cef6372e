import type { Context, MiddlewareHandler } from "hono";
import type { Buyer } from "../adapters/store.ts";
import type { Desk } from "../desk/desk.ts";
import type { Session } from "./session.ts";

/** What a handler finds beside the request: the desk always, the other two behind `access`. */
export interface Env {
  Variables: {
    desk: Desk;
    buyer: Buyer;
    session: Session;
  };
}

export type RequestContext = Context<Env>;
export type Handler = MiddlewareHandler<Env>;
