import { onceFor } from "../once-for.ts";
import type { ClosingReason, OrderEvent, OrderEventType } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { parcelOf, parcelsOf } from "./parcels.ts";

export type EventOf<Type extends OrderEventType> = Extract<OrderEvent, { type: Type }>;

/** How an order ended, and which event says why. */
export interface Closing {
  /** The mail that closed it: the refund's clock starts here, not at a later answer. */
  readonly closed: OrderEvent;
  readonly reason: ClosingReason | null;
  /** What states the reason: the mail itself, an earlier mail, or the buyer's answer. */
  readonly stated: OrderEvent;
}

export const firstOf = <Type extends OrderEventType>(order: Order, ...types: Type[]): EventOf<Type> | undefined =>
  order.history.find((event): event is EventOf<Type> => types.includes(event.type as Type));

export const lastOf = <Type extends OrderEventType>(order: Order, ...types: Type[]): EventOf<Type> | undefined =>
  order.history.findLast((event): event is EventOf<Type> => types.includes(event.type as Type));

/** How the order ended; null while it has not. A reason the buyer copies from the order page stands in for a mail never forwarded. */
export const closingOf = onceFor((order: Order): Closing | null => {
  const closed =
    firstOf(order, "order-closed", "order-cancelled") ?? order.history.find((event) => reasonIn(event) !== null);
  if (closed === undefined) return null;
  // The buyer's answer is about the close, whenever it comes; of several statements the last counts.
  const stated = order.history.findLast((event) => reasonIn(event) !== null);
  if (stated !== undefined) return { closed, reason: reasonIn(stated), stated };
  const implied = impliedReason(order, closed);
  return { closed, reason: implied?.reason ?? null, stated: implied?.stated ?? closed };
});

function reasonIn(event: OrderEvent): ClosingReason | null {
  switch (event.type) {
    case "order-closed":
    case "reason-given":
      return event.reason ?? null;
    case "order-cancelled":
      return (
        event.reason ?? (event.by === "buyer" ? "buyer-cancelled" : event.by === "seller" ? "seller-cancelled" : null)
      );
    default:
      return null;
  }
}

/** A bare close after a decided dispute, a confirmed receipt or a cancelled shipment needs no other reason. */
function impliedReason(order: Order, closed: OrderEvent): { reason: ClosingReason; stated: OrderEvent } | null {
  const before = order.history.filter((event) => event.at <= closed.at);
  const resolved = before.findLast((event) => event.type === "dispute-resolved");
  if (resolved !== undefined) return { reason: "dispute-resolved", stated: resolved };
  const confirmed = before.findLast((event) => event.type === "receipt-confirmed");
  if (confirmed !== undefined) return { reason: "buyer-confirmed", stated: confirmed };
  if (disputeOf(order) !== undefined) return null;
  const { state, trouble } = parcelOf(order);
  const isCancelled = state === "cancelled" && trouble !== null && trouble.at <= closed.at;
  return isCancelled ? { reason: "shipment-cancelled", stated: trouble } : null;
}

/** The first mail that shows a dispute, however far it had come by then. */
export const disputeOf = (order: Order): OrderEvent | undefined =>
  firstOf(order, "dispute-opened", "dispute-rejected-by-seller", "dispute-escalated");

/** Whether anything says that the order was handed over to a carrier. */
export const wasShipped = (order: Order): boolean =>
  parcelsOf(order).some(({ state }) => state !== "none") || firstOf(order, "order-shipped") !== undefined;

/** When it was paid, as far as a mail says: the mail that confirms the order. */
export const paidAt = (order: Order): OrderEvent | undefined => firstOf(order, "order-confirmed");

/** When the seller was asked: the buyer's own report, else the mail about the trouble, which told him to write at once. */
export function sellerAskedAt(order: Order, trouble: OrderEvent): OrderEvent {
  const contacted = order.history.find((event) => event.type === "seller-contacted" && event.at >= trouble.at);
  return contacted ?? trouble;
}

/** The last event that states a detail. */
export const lastWith = (order: Order, detail: keyof OrderEvent["details"]): OrderEvent | undefined =>
  order.history.findLast((event) => event.details[detail] !== undefined);
