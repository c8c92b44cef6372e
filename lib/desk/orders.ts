import { isDeepStrictEqual } from "node:util";
import type { Buyer, StoredOrder } from "../adapters/store.ts";
import { diagnose } from "../core/guide/diagnose.ts";
import type { LanguageTag } from "../core/letter/languages/tag.ts";
import { digestEvent } from "../core/order/digest.ts";
import type { OrderEvent } from "../core/order/event.ts";
import { evolveAll } from "../core/order/evolve.ts";
import type { Order } from "../core/order/order.ts";
import { judge } from "../core/pipeline.ts";
import { isWorthALetter } from "../core/reminder/remind.ts";
import type { Desk } from "./desk.ts";
import { eventsAround, freshOf, type NamedEvent, remember } from "./events.ts";
import { persistently } from "./persistently.ts";
import { summarize } from "./summary.ts";

/** What one delivery does to a buyer's orders. */
export interface Changes {
  /** The orders that the mail is about, those included that it changes without naming them. */
  readonly about: readonly string[];
  /** Those orders as they are to be written. */
  readonly orders: readonly StoredOrder[];
  /** As they are stored, by number; what is not here is new. */
  readonly former: ReadonlyMap<string, StoredOrder>;
  /** What this delivery brought first. */
  readonly fresh: readonly NamedEvent[];
  /** Whether it says anything that was not known. */
  readonly isNews: boolean;
  /** Whether it changes what to do, or until when, so that it is told also where nobody asked. */
  readonly isWorthALetter: boolean;
  /** What it says of no order that could be found. */
  readonly stray: readonly OrderEvent[];
}

/**
 * Derives the orders that a delivery concerns from all that is known of them; writes nothing.
 * The state before is the one without this delivery's events: so a redelivery sees the same change as the first.
 */
export async function deriveOrders(
  desk: Desk,
  buyer: Buyer,
  delivery: string,
  events: readonly OrderEvent[],
  language: LanguageTag | null,
): Promise<Changes> {
  // Only what names no order can be meant for one that it does not name.
  const names = new Set(events.filter(({ orderNumber }) => orderNumber === undefined).map(nameWithoutOrder));
  const named = [...new Set(events.flatMap(({ orderNumber }) => orderNumber ?? []))];
  const stored = new Map<string, StoredOrder>();
  // Before the events: a reader who stores one after this and derives the order first makes our write a conflict.
  await readInto(stored, desk, buyer.id, named);
  const known = await eventsAround(desk.store, buyer, [...stored.values()]);
  const fresh = freshOf(known, delivery, events);
  const all = [...known, ...fresh.map(({ event }) => event)];
  const after = evolveAll(all);
  const before = evolveAll(all.filter(({ mail }) => mail !== delivery));
  const former = new Map(before.orders.map((order) => [order.orderNumber, order]));
  const about = after.orders.filter(
    (order) =>
      named.includes(order.orderNumber) ||
      order.history.some((event) => names.has(nameWithoutOrder(event))) ||
      !isDeepStrictEqual(order, former.get(order.orderNumber)),
  );
  const numbers = about.map(({ orderNumber }) => orderNumber);
  await readInto(
    stored,
    desk,
    buyer.id,
    numbers.filter((number) => !stored.has(number) && !named.includes(number)),
  );
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const cases = judge(about, clock);
  const stray = after.stray.filter((event) => names.has(nameWithoutOrder(event)));
  return {
    about: numbers,
    orders: cases.map(({ order, diagnosis }) => {
      const row = stored.get(order.orderNumber);
      const told = row?.told ?? clock.now;
      return {
        ...summarize(order, diagnosis, told, clock),
        buyer: buyer.id,
        told,
        said: row?.said ?? null,
        language: language ?? row?.language ?? "en",
        version: (row?.version ?? 0) + 1,
      };
    }),
    former: stored,
    fresh,
    isNews: about.some((order) => saysMore(order, former.get(order.orderNumber))) || stray.some(isFrom(delivery)),
    isWorthALetter: cases.some(({ order, diagnosis }) => {
      const one = former.get(order.orderNumber);
      // What a clock has changed since it was last spoken of counts too, and would else be taken for known.
      const told = stored.get(order.orderNumber)?.told ?? clock.now;
      const said = stored.get(order.orderNumber)?.said?.now ?? null;
      return isWorthALetter(one === undefined ? null : diagnose(one, { ...clock, now: told }), diagnosis, said);
    }),
    stray,
  };
}

/** Writes orders over the versions they were derived from; `conflict` where another reader was faster with one of them. */
export async function writeOrders(
  desk: Desk,
  orders: readonly StoredOrder[],
  former: ReadonlyMap<string, StoredOrder>,
): Promise<"written" | "conflict"> {
  const changed = orders.filter((order) => {
    const row = former.get(order.orderNumber);
    return row === undefined || !isDeepStrictEqual({ ...row, version: order.version }, order);
  });
  const outcomes = await Promise.all(changed.map((order) => desk.store.putOrder(order)));
  return outcomes.includes("conflict") ? "conflict" : "written";
}

/** Stores what a delivery says and writes the orders that differ for it. @throws RetryLater where others keep coming in between */
export async function updateOrders(
  desk: Desk,
  buyer: Buyer,
  delivery: string,
  events: readonly OrderEvent[],
): Promise<void> {
  await persistently(async () => {
    const { orders, former, fresh } = await deriveOrders(desk, buyer, delivery, events, null);
    const [written] = await Promise.all([writeOrders(desk, orders, former), remember(desk.store, buyer.id, fresh)]);
    return written === "written" ? true : null;
  });
}

async function readInto(
  orders: Map<string, StoredOrder>,
  desk: Desk,
  buyer: string,
  numbers: readonly string[],
): Promise<void> {
  const found = await Promise.all(numbers.map((number) => desk.store.findOrder(buyer, number)));
  for (const order of found) if (order !== null) orders.set(order.orderNumber, order);
}

/** An event's name, the same before and after it was found to belong to an order. */
const nameWithoutOrder = ({ orderNumber: _, ...event }: OrderEvent): string => digestEvent(event);

const isFrom = (delivery: string) => (event: OrderEvent) => event.mail === delivery;

/** A second forward may print the time otherwise: only another event, or another detail of one, is news. */
function saysMore(order: Order, former: Order | undefined): boolean {
  const details = (one: Order) => one.history.reduce((sum, event) => sum + Object.keys(event.details).length, 0);
  if (former === undefined || order.history.length > former.history.length) return true;
  return details(order) > details(former);
}
