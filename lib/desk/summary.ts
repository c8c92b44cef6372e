import type { OrderState, StoredOrder } from "../adapters/store.ts";
import { endOf } from "../core/guide/dates.ts";
import type { Diagnosis } from "../core/guide/diagnosis.ts";
import type { Order } from "../core/order/order.ts";

/** What is stored of an order, beside whose it is and its version. */
export type Summary = Omit<StoredOrder, "buyer" | "version">;

/** @param now UTC instant to the second @param timeZone the buyer's, in which a date ends */
export function summarize(order: Order, diagnosis: Diagnosis, now: string, timeZone: string): Summary {
  const state = stateOf(order, diagnosis);
  return {
    orderNumber: order.orderNumber,
    history: [...order.history],
    state,
    nextDeadline: nextDeadline(diagnosis, timeZone),
    nextDueAt: state === "open" ? nextDueAt(diagnosis, now, timeZone) : null,
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

/** The first moment at which one of the deadlines will have passed, since then another thing is to be said. */
function nextDueAt({ deadlines, packages }: Diagnosis, now: string, timeZone: string): string | null {
  const values = [deadlines, ...packages.map((one) => one.deadlines)].flatMap((all) => Object.values(all));
  const moments = values.map((value) => endOf(value, timeZone)).filter((moment) => moment > now);
  return moments.sort()[0] ?? null;
}
