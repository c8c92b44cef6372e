import type { OrderState, StoredOrder } from "../adapters/store.ts";
import { endOf } from "../core/guide/dates.ts";
import type { Diagnosis } from "../core/guide/diagnosis.ts";
import type { Clock } from "../core/guide/due.ts";
import type { Order } from "../core/order/order.ts";
import { nextLook } from "../core/reminder/remind.ts";

/** What is derived of an order, and changes with the clock. */
export type Summary = Pick<StoredOrder, "orderNumber" | "history" | "state" | "nextDeadline" | "nextDueAt">;

/** @param told until when everything worth saying about the order has been said */
export function summarize(order: Order, diagnosis: Diagnosis, told: string, clock: Clock): Summary {
  const state = stateOf(order, diagnosis);
  return {
    orderNumber: order.orderNumber,
    history: [...order.history],
    state,
    nextDeadline: nextDeadline(diagnosis, clock.timeZone),
    nextDueAt: state === "done" ? null : nextLook(order, told, clock),
  };
}

/** `open` while there is something to do or to wait for, whatever AliExpress calls the order. */
function stateOf(order: Order, { diagnosis, headline }: Diagnosis): OrderState {
  if (headline !== null) return "open";
  if (diagnosis[0] === "completed" || diagnosis[0] === "refund-received") return "done";
  return order.history.some(({ type }) => type === "order-closed" || type === "order-cancelled") ? "closed" : "open";
}

/** The moment at which the headline's deadline is over. */
function nextDeadline({ headline, deadlines }: Diagnosis, timeZone: string): string | null {
  if (headline === null || headline === "now") return headline;
  const deadline = deadlines[headline];
  return deadline === undefined ? null : endOf(deadline, timeZone);
}
