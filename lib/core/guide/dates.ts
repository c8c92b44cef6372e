import { Temporal } from "temporal-polyfill";

/** The calendar date of an instant in a zone (K1). */
export const dateIn = (timeZone: string, instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Calendar arithmetic, never a number of hours in a zone (K1): days of UTC are all of one length. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, "2026-03-01".length);

const millisecondsADay = 86_400_000;

/** The same time of day, so many calendar days later in a zone (K1). */
export const addDaysAt = (instant: string, days: number, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .add({ days })
    .toInstant()
    .toString({ smallestUnit: "second" });

/** Elapsed hours on the UTC line (K3). */
export const addHours = (instant: string, hours: number): string =>
  toTheSecond(Date.parse(instant) + hours * 3_600_000);

const toTheSecond = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, -".000Z".length)}Z`;

/** Monday to Friday, day 0 is the base even on a weekend, no holidays (K5, A-19). */
export function addBusinessDays(date: string, businessDays: number): string {
  const base = Temporal.PlainDate.from(date);
  // What is counted from a weekend is counted from the Friday before it.
  const friday = base.subtract({ days: Math.max(base.dayOfWeek - 5, 0) });
  const rest = businessDays % 5;
  const days = Math.floor(businessDays / 5) * 7 + rest + (friday.dayOfWeek + rest > 5 ? 2 : 0);
  return businessDays === 0 ? date : friday.add({ days }).toString();
}

export const isInstant = (value: string): boolean => value.includes("T");

/** The end of a deadline on the UTC line: a date ends when the day is over in the buyer's zone (K2). */
export function endOf(value: string, timeZone: string): string {
  if (isInstant(value)) return value;
  const nextMidnight = Temporal.PlainDate.from(value).add({ days: 1 }).toZonedDateTime(timeZone);
  return nextMidnight.toInstant().toString({ smallestUnit: "second" });
}

/** Whether a deadline is over: the named day is the last one, the named instant the last moment (K2). */
export const isOver = (value: string, now: string, timeZone: string): boolean => now >= endOf(value, timeZone);

export const latest = (values: readonly string[]): string | undefined => [...values].sort().at(-1);
