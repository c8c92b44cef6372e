import type { DeadlineName } from "../codes.ts";
import type { OrderEvent } from "../order/event.ts";

/** The moment to judge at, and the zone whose calendar counts. */
export interface Clock {
  readonly now: string;
  readonly timeZone: string;
}

/** A deadline with what it is counted from. */
export interface Due {
  readonly name: DeadlineName;
  /** A date in the buyer's zone or a UTC instant. */
  readonly value: string;
  readonly rule: string;
  /** `2026-03-01 + 15 days`, with the numbers of this order. */
  readonly formula: string;
  readonly because: OrderEvent;
}
