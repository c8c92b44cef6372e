import { digestEvent, nameOf } from "./digest.ts";
import type { OrderEvent } from "./event.ts";
import { linkEvents } from "./link-events.ts";
import type { Order } from "./order.ts";

/** An order of which nothing is known yet. */
export const initialOrder = (orderNumber: string): Order => ({ orderNumber, history: [] });

/**
 * Adds one event to what is known of an order. Commutes and is idempotent: the result depends on the set of events,
 * never on the order, number or doubling of the mails.
 */
export const evolve = (order: Order, event: OrderEvent): Order => evolveWith(order, [event]);

/** The same for several events at once, which costs little more than one. */
function evolveWith(order: Order, events: readonly OrderEvent[]): Order {
  const known = new Map(order.history.map((one) => [nameOf(one), one]));
  for (const event of events) {
    const name = nameOf(event);
    const same = known.get(name);
    known.set(name, same === undefined ? event : fuller(same, event));
  }
  const distinct = [...known.values()];
  // Compared within a name alone: every event with every other would be quadratic.
  const readings = new Map<string, OrderEvent[]>();
  for (const one of distinct) {
    const same = readings.get(timeless(one));
    if (same === undefined) readings.set(timeless(one), [one]);
    else same.push(one);
  }
  const isShadowed = (one: OrderEvent) => readings.get(timeless(one))?.some((other) => shadows(other, one)) === true;
  const history = distinct.filter((one) => !isVague(one) || !isShadowed(one));
  return { ...order, history: history.sort(byTime) };
}

/**
 * Sorts events out to their orders.
 * @returns the orders in order of their first event, and the events that belong to no known order
 */
export function evolveAll(events: readonly OrderEvent[]): { orders: Order[]; stray: OrderEvent[] } {
  const { linked, stray } = linkEvents(events);
  const byOrder = new Map<string, OrderEvent[]>();
  for (const event of linked) {
    const own = byOrder.get(event.orderNumber);
    if (own === undefined) byOrder.set(event.orderNumber, [event]);
    else own.push(event);
  }
  return { orders: [...byOrder].map(([number, own]) => evolveWith(initialOrder(number), own)), stray };
}

const byTime = (one: OrderEvent, other: OrderEvent): number =>
  compare(one.at, other.at) || compare(digestEvent(one), digestEvent(other));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of two readings of one event, the one with the further refund, then the one that says more; of equals, always the same. */
function fuller(one: OrderEvent, other: OrderEvent): OrderEvent {
  const further = (other.details.refundStage ?? 0) - (one.details.refundStage ?? 0);
  if (further !== 0) return further > 0 ? other : one;
  const more = Object.keys(other.details).length - Object.keys(one.details).length;
  if (more !== 0) return more > 0 ? other : one;
  return compare(JSON.stringify(one), JSON.stringify(other)) <= 0 ? one : other;
}

/** A time printed without its zone is off by whole quarters of an hour, and by a day at the most. */
const greatestZoneError = { hours: 26, quarterMinutes: 15 } as const;

/** Whether a better reading of the event may stand beside it: only of few, so that a long history stays cheap. */
const isVague = (event: OrderEvent): boolean => event.isNoLaterThan === true || event.isTimeApproximate === true;

/** An event's name but for its time: events that share it may be readings of one. */
const timeless = (event: OrderEvent): string => nameOf({ ...event, at: "" });

/** Whether `better`, of the same name but for its time, knows the time of `vague` better. */
function shadows(better: OrderEvent, vague: OrderEvent): boolean {
  if (better === vague) return false;
  // "Then or earlier" gives way to anything earlier, be it as vague: the earliest bound is the best.
  if (vague.isNoLaterThan === true)
    return better.at < vague.at || (better.at === vague.at && better.isNoLaterThan !== true);
  if (vague.isTimeApproximate !== true || better.isTimeApproximate === true) return false;
  const minutes = Math.abs(minuteOf(better.at) - minuteOf(vague.at));
  return minutes <= greatestZoneError.hours * 60 && minutes % greatestZoneError.quarterMinutes === 0;
}

const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / 60_000);
