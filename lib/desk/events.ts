import type { Store } from "../adapters/store.ts";
import { digest, digestEvent } from "../core/order/digest.ts";
import type { OrderEvent } from "../core/order/event.ts";

/** An event under the name that it is stored by. */
export interface NamedEvent {
  readonly digest: string;
  readonly event: OrderEvent;
}

/**
 * Stores what a mail says.
 * @returns the events that this delivery brought first: the same ones when it is brought again
 */
export async function remember(
  store: Store,
  buyer: string,
  delivery: string,
  events: readonly OrderEvent[],
): Promise<readonly NamedEvent[]> {
  const fresh: NamedEvent[] = [];
  for (const event of events) {
    const named = await add(store, buyer, { digest: digestEvent(event), event });
    if (named.event.mail === delivery) fresh.push(named);
    else if (saysMore(event, named.event)) {
      // A fuller reading of a known event, such as an attached original after an inline one: `evolve` takes the fuller.
      const fuller = `${named.digest}-${digest(JSON.stringify(event.details))}`;
      const stored = await add(store, buyer, { digest: fuller, event });
      if (stored.event.mail === delivery) fresh.push(stored);
    }
  }
  return fresh;
}

const add = async (store: Store, buyer: string, { digest, event }: NamedEvent): Promise<NamedEvent> => ({
  digest,
  event: await store.addEvent(buyer, digest, event),
});

const saysMore = (event: OrderEvent, known: OrderEvent): boolean =>
  Object.keys(event.details).length > Object.keys(known.details).length;

/**
 * All events that bear on some orders. An event without an order number may belong to any order of the buyer, so
 * that only the whole past tells to which; a buyer without such events is spared that.
 */
export async function eventsAround(
  store: Store,
  buyer: string,
  orderNumbers: readonly string[],
): Promise<readonly OrderEvent[]> {
  const stray = await store.events(buyer, "stray");
  if (stray.length > 0) return store.events(buyer, "all");
  return (await Promise.all(orderNumbers.map((orderNumber) => store.events(buyer, orderNumber)))).flat();
}
