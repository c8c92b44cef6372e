import type { OrderEvent } from "../../lib/core/order/event.ts";
import { evolveAll } from "../../lib/core/order/evolve.ts";
import type { Order } from "../../lib/core/order/order.ts";
import { nextLook, remind } from "../../lib/core/reminder/remind.ts";
import type { Reminder } from "../../lib/core/reminder/reminder.ts";

export const orderNumber = "8190000000000012";

type Given = Pick<OrderEvent, "type" | "at"> & Partial<OrderEvent>;

export const event = (given: Given): OrderEvent =>
  ({ orderNumber, evidence: "the line", mail: given.at, details: {}, lines: {}, ...given }) as OrderEvent;

export function orderOf(given: readonly Given[]): Order {
  const [order] = evolveAll(given.map(event)).orders;
  if (order === undefined) throw new Error("events make an order");
  return order;
}

export interface Told extends Reminder {
  readonly at: string;
}

/** A while in which no sweep runs: the machine is off. */
export interface Pause {
  readonly from: string;
  readonly to: string;
}

/**
 * What is said about an order while nothing comes in: each sweep looks when the order says it is to be looked at, as
 * the desk's sweep does.
 */
export function sweeps(order: Order, from: string, to: string, timeZone: string, pause?: Pause): readonly Told[] {
  const said: Told[] = [];
  let told = from;
  let now: string | null = from;
  while (now !== null && now <= to) {
    if (pause !== undefined && now >= pause.from && now < pause.to) now = pause.to;
    const reminder = remind(order, told, { now, timeZone });
    if (reminder !== null) {
      said.push({ ...reminder, at: now });
      told = now;
    }
    now = nextLook(order, told, { now, timeZone });
  }
  return said;
}

export const lines = (said: readonly Told[]): readonly string[] =>
  said.map(({ at, deadline, step }) => `${at} ${deadline} ${step}`);
