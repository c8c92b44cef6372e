import type { Buyer } from "../adapters/store.ts";
import { calendarOf } from "../core/letter/calendar.ts";
import { printCalendar } from "../core/letter/icalendar.ts";
import { loadLanguage } from "../core/letter/languages/index.ts";
import type { Said } from "../core/letter/said.ts";
import type { Desk } from "./desk.ts";
import { casesOf } from "./status.ts";

const pageSize = 100;
/** Orders in a feed: more open ones than anybody follows, and few enough for one answer. */
const mostInFeed = 1_000;

/**
 * All open deadlines of a buyer as of now, as a calendar to subscribe to (RFC 5545). Entries have the UID and sequence
 * that letters give them, so that whoever takes both sees each once.
 */
export async function calendarFeed(desk: Desk, buyer: Buyer): Promise<string> {
  const orders = await openOrders(desk, buyer);
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const said = new Map(
    orders.flatMap((order): [string, Said][] => (order.said === null ? [] : [[order.orderNumber, order.said.now]])),
  );
  const language = await loadLanguage(buyer.language ?? orders[0]?.language ?? "en");
  const reader = { ...clock, language, deskAddress: desk.address };
  return toSubscribe(calendarOf(await casesOf(desk, buyer, orders), said, reader).ics ?? "");
}

const refreshHours = 6;
/** A calendar needs at least one component (RFC 5545 §3.6): this one says nothing, whatever the dates. */
const universalTime = [
  ...["BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"],
  ...["TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE", ""],
].join("\r\n");

/** The entries of a letter's calendar in one with a name, that says how often to look again (RFC 7986 §5.1, §5.7). */
function toSubscribe(ics: string): string {
  const end = "END:VCALENDAR";
  const begin = ics.indexOf("BEGIN:VEVENT");
  const entries = begin === -1 ? "" : ics.slice(begin, ics.lastIndexOf(end));
  const feed = printCalendar({ method: "PUBLISH", feed: { name: "whyclosed", refreshHours } }, []);
  return feed.replace(end, () => universalTime + entries + end);
}

async function openOrders(desk: Desk, buyer: Buyer) {
  let page = await desk.store.pageOrders(buyer.id, { limit: pageSize, after: null });
  const orders = [...page.orders];
  while (page.next !== null && orders.length < mostInFeed && orders.at(-1)?.state === "open") {
    page = await desk.store.pageOrders(buyer.id, { limit: pageSize, after: page.next });
    orders.push(...page.orders);
  }
  return orders.filter(({ state }) => state === "open");
}
