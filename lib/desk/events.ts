import type { Store, StoredOrder } from "../adapters/store.ts";
import { digest, digestEvent, nameOf } from "../core/order/digest.ts";
import type { OrderEvent } from "../core/order/event.ts";

/** An event under the name that it is stored by. */
export interface NamedEvent {
  readonly digest: string;
  readonly event: OrderEvent;
}

/**
 * What a delivery says that was not known.
 * @param known all that is known of the orders concerned, be it from this delivery, brought before
 * @returns the events that this delivery brought first: the same ones when it is brought again
 */
export function freshOf(
  known: readonly OrderEvent[],
  delivery: string,
  events: readonly OrderEvent[],
): readonly NamedEvent[] {
  const former = new Map<string, OrderEvent>();
  for (const event of known) if (event.mail !== delivery) former.set(digestEvent(event), event);
  const fresh = new Map<string, NamedEvent>();
  for (const event of events) {
    const name = digestEvent(event);
    const same = former.get(name);
    // A fuller reading of a known event, such as an attached original after an inline one: `evolve` takes the fuller.
    if (same !== undefined && !saysMore(event, same)) continue;
    const named = same === undefined ? name : `${name}-${digest(JSON.stringify(event.details))}`;
    fresh.set(named, { digest: named, event });
  }
  return [...fresh.values()];
}

const saysMore = (event: OrderEvent, known: OrderEvent): boolean =>
  Object.keys(event.details).length > Object.keys(known.details).length;

/** Stores what a delivery brought. */
export async function remember(store: Store, buyer: string, fresh: readonly NamedEvent[]): Promise<void> {
  await Promise.all(fresh.map(({ digest: name, event }) => store.addEvent(buyer, name, event)));
}

/**
 * All events that bear on some orders: what the orders themselves have on record. An event without an order number
 * may belong to any order of the buyer, so that only the whole past tells to which; a buyer without such events is
 * spared that.
 */
export async function eventsAround(
  store: Store,
  buyer: { readonly id: string; readonly hasUnplaced: boolean },
  orders: readonly StoredOrder[],
): Promise<readonly OrderEvent[]> {
  const onRecord = orders.flatMap(({ history }) => history);
  if (!buyer.hasUnplaced) return onRecord;
  const past = await store.events(buyer.id, "all");
  // An order may be written a moment before the facts that it rests on.
  const names = new Set(past.map(nameOf));
  const isNowhere = ({ orderNumber, ...fact }: OrderEvent) =>
    !names.has(nameOf({ ...fact, orderNumber })) && !names.has(nameOf(fact));
  return [...past, ...onRecord.filter(isNowhere)];
}
