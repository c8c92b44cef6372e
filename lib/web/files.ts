import { HTTPException } from "hono/http-exception";
import { digest } from "../core/order/digest.ts";
import { type ExportFile, exportCsv, exportJson } from "../desk/export.ts";
import { buyerOf } from "../desk/status.ts";
import { calendarFeed } from "../desk/status-calendar.ts";
import type { Handler, RequestContext } from "./env.ts";
import { sessionOf } from "./session.ts";

/**
 * `GET /calendar.ics`: the open deadlines. Calendar programs send no header, so that a token may stand in the address:
 * one for calendars, since addresses are written down in many places.
 */
export const showCalendar: Handler = async (context) => {
  const desk = context.get("desk");
  const given = context.req.query("token");
  const buyer =
    given === undefined ? await buyerOf(desk, sessionOf(context)?.token ?? "") : await buyerOf(desk, given, "calendar");
  if (buyer === null) throw new HTTPException(404);
  const feed = await calendarFeed(desk, buyer);
  // The time at which it was made is in it: the same dates are the same calendar.
  const tag = tagOf(feed.replace(/^DTSTAMP:.*$/gm, ""));
  return context.body(feed, 200, { "Content-Type": "text/calendar; charset=utf-8", ETag: tag });
};

/** `GET /export.json`: everything kept about the buyer. */
export const exportAsJson: Handler = async (context) => {
  const file = await exportJson(context.get("desk"), context.get("buyer"));
  context.header("ETag", tagOf(file.content.replace(/"exportedAt": "[^"]*"/, "")));
  return download(context, file);
};

/** `GET /export.csv`: a line for each order. */
export const exportAsCsv: Handler = async (context) =>
  download(context, await exportCsv(context.get("desk"), context.get("buyer")));

/** A weak tag (RFC 9110 §8.8.1): what is left out of the text makes no difference to its reader. */
const tagOf = (text: string): string => `W/"${digest(text)}"`;

const download = (context: RequestContext, { content, contentType, filename }: ExportFile) =>
  context.body(content, 200, {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${filename}"`,
  });
