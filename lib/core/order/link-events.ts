import type { OrderEvent } from "./event.ts";

export type LinkedEvent = OrderEvent & { readonly orderNumber: string };

/** Ends an order, as far as an event without an order number is concerned. */
const endings: ReadonlySet<OrderEvent["type"]> = new Set(["order-closed", "order-cancelled", "receipt-confirmed"]);

/**
 * Finds the order of every event that names only a package, or nothing at all (a buyer's word).
 *
 * A package belongs to the orders that any mail, earlier or later, names beside it. Failing that, both belong to the
 * one order that could be meant at the event's own time: begun, not ended, and for a package without a number of its
 * own yet. Two such orders: nobody knows, and the event stays stray. A later order never takes an earlier event away.
 */
export function linkEvents(events: readonly OrderEvent[]): { linked: LinkedEvent[]; stray: OrderEvent[] } {
  const linked = events.filter(isLinked);
  const packages = ordersOfPackages(linked);
  const lives = livesOf(linked);
  const stray: OrderEvent[] = [];
  for (const event of events) {
    if (isLinked(event)) continue;
    const orderNumbers = ordersFor(event, packages, lives);
    if (orderNumbers.length === 0) stray.push(event);
    for (const orderNumber of orderNumbers) linked.push({ ...event, orderNumber });
  }
  return { linked, stray };
}

const isLinked = (event: OrderEvent): event is LinkedEvent => event.orderNumber !== undefined;

function ordersOfPackages(linked: readonly LinkedEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const packages = new Map<string, Set<string>>();
  for (const { trackingNumber, orderNumber } of linked) {
    if (trackingNumber === undefined) continue;
    packages.set(trackingNumber, (packages.get(trackingNumber) ?? new Set()).add(orderNumber));
  }
  return packages;
}

interface Life {
  readonly orderNumber: string;
  begin: string;
  end: string;
  hasPackage: boolean;
}

const never = "9999";

function livesOf(linked: readonly LinkedEvent[]): readonly Life[] {
  const lives = new Map<string, Life>();
  for (const event of linked) {
    const { orderNumber } = event;
    const life = lives.get(orderNumber) ?? { orderNumber, begin: event.at, end: never, hasPackage: false };
    if (event.at < life.begin) life.begin = event.at;
    if (endings.has(event.type) && event.at < life.end) life.end = event.at;
    if (event.trackingNumber !== undefined) life.hasPackage = true;
    lives.set(orderNumber, life);
  }
  return [...lives.values()];
}

function ordersFor(
  event: OrderEvent,
  packages: ReadonlyMap<string, ReadonlySet<string>>,
  lives: readonly Life[],
): readonly string[] {
  const named = event.trackingNumber === undefined ? undefined : packages.get(event.trackingNumber);
  if (named !== undefined) return [...named];
  const begun = lives.filter((life) => life.begin <= event.at);
  const open = begun.filter((life) => life.end > event.at);
  if (event.trackingNumber === undefined) return only(open.length === 1 ? open : begun);
  // The buyer's one open order; of several, the one whose package has no number yet.
  return only(open.length === 1 ? open : open.filter((life) => !life.hasPackage));
}

const only = (lives: readonly Life[]): readonly string[] =>
  lives.length === 1 && lives[0] !== undefined ? [lives[0].orderNumber] : [];
