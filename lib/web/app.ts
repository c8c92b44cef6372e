import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Desk } from "../desk/desk.ts";
import { access } from "./access.ts";
import { mostOfBody } from "./body.ts";
import { enter, switchBuyer } from "./enter.ts";
import type { Env } from "./env.ts";
import { eraseAfterAsking, eraseNow } from "./erase.ts";
import { exportAsCsv, exportAsJson, showCalendar } from "./files.ts";
import { caching, safety } from "./headers.ts";
import { showLost, takeLost } from "./lost.ts";
import { changeMe, showMe } from "./me.ts";
import { openapi } from "./openapi.ts";
import { listOrders, showEvents, showOrder } from "./orders.ts";
import { onError, refuse } from "./refuse.ts";
import { revokeAll } from "./revoke.ts";
import { saveSettings } from "./settings-form.ts";
import { takeWords } from "./words.ts";

/**
 * A buyer's orders over HTTP, as of the moment of the request: JSON for programs, pages for people. GET and HEAD change
 * nothing; what is not named here, or not for who asks, is the same 404.
 */
export function createApp(desk: Desk): Hono<Env> {
  const app = new Hono<Env>();
  app.onError(onError);
  app.notFound((context) => refuse(context, 404));
  app.use(safety, caching, bodyLimit({ maxSize: mostOfBody, onError: (context) => refuse(context, 413) }));
  app.use(async (context, next) => {
    context.set("desk", desk);
    await next();
  });

  // For everybody.
  app.get("/openapi.json", (context) => context.json(openapi));
  app.get("/in/:token", enter);
  app.post("/in/:token", switchBuyer);
  app.get("/lost", showLost);
  app.post("/lost", takeLost);
  app.get("/calendar.ics", showCalendar);

  // For the bearer of a token, in a header or a cookie.
  app.use(access);
  app.get("/", (context) => context.redirect("/orders", 303));
  app.get("/orders", listOrders);
  app.get("/orders/:orderNumber", showOrder);
  app.get("/orders/:orderNumber/events", showEvents);
  app.post("/orders/:orderNumber/words", takeWords);
  app.get("/export.json", exportAsJson);
  app.get("/export.csv", exportAsCsv);
  app.get("/me", showMe);
  app.patch("/me", changeMe);
  app.post("/me", saveSettings);
  app.delete("/me", eraseNow);
  app.post("/me/erase", eraseAfterAsking);
  app.post("/me/revoke", revokeAll);
  return app;
}
