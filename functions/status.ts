import { Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { HTTPException } from "hono/http-exception";
import { composeDesk } from "../lib/adapters/environment.ts";
import { type Buyer, CursorError } from "../lib/adapters/store.ts";
import type { Desk } from "../lib/desk/desk.ts";
import { buyerOf, orderOf, ordersOf } from "../lib/desk/status.ts";

type Env = { Variables: { buyer: Buyer } };

/** A buyer's orders over HTTP, for the bearer of the buyer's token, as of the moment of the request. */
export function createApp(desk: Desk): Hono<Env> {
  const app = new Hono<Env>();

  app.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
    context.header("Referrer-Policy", "no-referrer");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Robots-Tag", "noindex");
  });
  app.use("/orders/*", async (context, next) => {
    const buyer = await buyerOf(desk, context.req.header("authorization") ?? "");
    if (buyer === null) throw new HTTPException(404);
    context.set("buyer", buyer);
    await next();
  });
  app.get("/orders", async (context) =>
    context.json(await ordersOf(desk, context.get("buyer"), context.req.query("after") ?? null)),
  );
  app.get("/orders/:orderNumber", async (context) => {
    const diagnosis = await orderOf(desk, context.get("buyer"), context.req.param("orderNumber"));
    if (diagnosis === null) throw new HTTPException(404);
    return context.json(diagnosis);
  });
  app.notFound(() => problem(404));
  app.onError((error) => {
    if (error instanceof HTTPException) return problem(error.status);
    if (error instanceof CursorError) return problem(400);
    desk.log({ about: "failure", during: "request", error: error.name });
    return problem(500);
  });
  return app;
}

const titles: Readonly<Record<number, string>> = { 400: "Bad Request", 404: "Not Found" };

/** Problem details (RFC 9457): the same for every reason, so that nothing can be told from them. */
function problem(status: number): Response {
  const body = { type: "about:blank", title: titles[status] ?? "Internal Server Error", status };
  return Response.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

let composed: ReturnType<typeof handle> | undefined;

/** What Lambda runs behind the HTTP API. */
export const handler: ReturnType<typeof handle> = (event, context) => {
  composed ??= handle(createApp(composeDesk(process.env)));
  return composed(event, context);
};
