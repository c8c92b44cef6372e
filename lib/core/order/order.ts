import type { OrderEvent } from "./event.ts";

/** One order of one buyer: what has been reported about it, so that the order of arrival cannot matter. */
export interface Order {
  readonly orderNumber: string;
  /** Distinct events by the original's own time, oldest first. */
  readonly history: readonly OrderEvent[];
}
