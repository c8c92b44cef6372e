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
import { type Desk, RetryLater } from "./desk.ts";
import { eventsAround } from "./events.ts";
import { summarize } from "./summary.ts";

/** What one delivery did to a buyer's orders. */
export interface Changes {
  /** The orders that the mail is about, those included that it changed without naming them. */
  readonly about: readonly string[];
  /** Whether it says anything that was not known. */
  readonly isNews: boolean;
  /** Whether it changes what to do, or until when, so that it is told also where nobody asked. */
  readonly isWorthALetter: boolean;
  /** What it says of no order that could be found. */
  readonly stray: readonly OrderEvent[];
}

/**
 * Derives the orders that a delivery concerns from all that is stored of them, and writes those that differ.
 * The state before is the one without this delivery's events: so a redelivery sees the same change as the first.
 */
export async function updateOrders(
  desk: Desk,
  buyer: Buyer,
  delivery: string,
  events: readonly OrderEvent[],
  language: LanguageTag | null,
): Promise<Changes> {
  const names = new Set(events.map(nameWithoutOrder));
  const named = [...new Set(events.flatMap(({ orderNumber }) => orderNumber ?? []))];
  let watched = named;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    // Before the events: a reader who stores one after this and derives the order first makes our write a conflict.
    const stored = await versionsOf(desk, buyer.id, watched);
    const all = await eventsAround(desk.store, buyer.id, named);
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
    if (numbers.some((number) => !watched.includes(number))) {
      watched = [...new Set([...watched, ...numbers])];
      continue;
    }
    const now = desk.clock.now();
    const clock = { now, timeZone: buyer.timeZone };
    const cases = judge(about, clock);
    const written = await Promise.all(
      cases.map(({ order, diagnosis }) => {
        const known = stored.get(order.orderNumber) ?? null;
        const told = known?.told ?? now;
        const summary = summarize(order, diagnosis, told, clock);
        return write(desk, buyer.id, { ...summary, told, said: known?.said ?? null, language }, known);
      }),
    );
    if (written.includes("conflict")) {
      await pause(attempt);
      continue;
    }
    const stray = after.stray.filter((event) => names.has(nameWithoutOrder(event)));
    return {
      about: numbers,
      isNews: about.some((order) => saysMore(order, former.get(order.orderNumber))) || stray.some(isFrom(delivery)),
      isWorthALetter: cases.some(({ order, diagnosis }) => {
        const known = former.get(order.orderNumber);
        // What a clock has changed since it was last spoken of counts too, and would else be taken for known.
        const told = stored.get(order.orderNumber)?.told ?? now;
        return isWorthALetter(known === undefined ? null : diagnose(known, { ...clock, now: told }), diagnosis);
      }),
      stray,
    };
  }
  throw new RetryLater("other mails about the same orders are being read");
}

/** Conflicts come from other mails about the same order, which are few. */
const mostAttempts = 5;

/** Jittered, so that two readers do not meet again. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** attempt));

async function versionsOf(desk: Desk, buyer: string, numbers: readonly string[]): Promise<Map<string, StoredOrder>> {
  const orders = await Promise.all(numbers.map((number) => desk.store.findOrder(buyer, number)));
  return new Map(orders.flatMap((order) => (order === null ? [] : [[order.orderNumber, order]])));
}

async function write(
  desk: Desk,
  buyer: string,
  { language, ...derived }: Omit<StoredOrder, "buyer" | "version" | "language"> & { language: LanguageTag | null },
  stored: StoredOrder | null,
): Promise<"written" | "conflict"> {
  const order = { ...derived, language: language ?? stored?.language ?? "en", buyer };
  if (stored !== null && isDeepStrictEqual(stored, { ...order, version: stored.version })) return "written";
  return desk.store.putOrder({ ...order, version: (stored?.version ?? 0) + 1 });
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
