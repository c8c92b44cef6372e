import type { DeadlineName } from "../codes.ts";
import { onceFor } from "../once-for.ts";
import type { OrderEvent } from "../order/event.ts";
import { addDays, dateIn } from "./dates.ts";

/** The moment to judge at, and the zone whose calendar counts. */
export interface Clock {
  readonly now: string;
  readonly timeZone: string;
}

/** The calendar date of the moment to judge at (K1). */
export const todayOf = onceFor(({ now, timeZone }: Clock): string => dateIn(timeZone, now));

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

/** A date deadline, counted in calendar days from a date (K1). */
export const dueAfter = (name: DeadlineName, base: string, days: number, rule: string, because: OrderEvent): Due => ({
  name,
  value: addDays(base, days),
  rule,
  formula: `${base} + ${days} days`,
  because,
});
