import { HTTPException } from "hono/http-exception";
import { digest } from "../core/order/digest.ts";
import { type ExportFile, exportCsv, exportJson } from "../desk/export.ts";
import { buyerOf } from "../desk/status.ts";
import { calendarFeed } from "../desk/status-calendar.ts";
import type { Handler, RequestContext } from "./env.ts";
import { sessionOf } from "./session.ts";

/** `GET /calendar.ics`: the open deadlines; calendar programs send no header, so that a token may stand in the address. */
export const showCalendar: Handler = async (context) => {
  const desk = context.get("desk");
  const token = context.req.query("token") ?? sessionOf(context)?.token ?? "";
  const buyer = await buyerOf(desk, token, "calendar");
  if (buyer === null) throw new HTTPException(404);
  const feed = await calendarFeed(desk, buyer);
  // The time at which it was made is in it: the same dates are the same calendar.
  const name = digest(feed.replace(/^DTSTAMP:.*$/gm, ""));
  return context.body(feed, 200, { "Content-Type": "text/calendar; charset=utf-8", ETag: `W/"${name}"` });
};

/** `GET /export.json`: everything kept about the buyer. */
export const exportAsJson: Handler = async (context) =>
  download(context, await exportJson(context.get("desk"), context.get("buyer")));

/** `GET /export.csv`: a line for each order. */
export const exportAsCsv: Handler = async (context) =>
  download(context, await exportCsv(context.get("desk"), context.get("buyer")));

const download = (context: RequestContext, { content, contentType, filename }: ExportFile) =>
  context.body(content, 200, {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${filename}"`,
  });
