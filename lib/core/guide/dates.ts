import { Temporal } from "temporal-polyfill";
import { fixedOffset, msPerDay } from "../mail/date/instant.ts";

/** The calendar date of an instant in a zone (K1). */
export function dateIn(timeZone: string, instant: string): string {
  if (timeZone === "UTC") return instant.slice(0, "2026-03-01".length);
  const milliseconds = Date.parse(instant);
  const offset = fixedOffset(timeZone);
  return offset === null ? datesOf(timeZone).format(milliseconds) : dateAt(milliseconds + offset * 60_000);
}

/** The runtime tells a zone's dates in a tenth of the time that Temporal takes to tell its hours as well. */
function datesOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  // Swedes write dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formats.set(timeZone, format);
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const dateAt = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, "2026-03-01".length);

/** Calendar arithmetic, never a number of hours in a zone (K1): days of UTC are all of one length. */
export const addDays = (date: string, days: number): string => dateAt(Date.parse(date) + days * msPerDay);

/** How many days one date lies after another; before it, a negative number. */
export const daysBetween = (date: string, other: string): number => (Date.parse(other) - Date.parse(date)) / msPerDay;

/** 1 a Monday, 7 a Sunday. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

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
  if (businessDays === 0) return date;
  // What is counted from a weekend is counted from the Friday before it.
  const weekday = Math.min(weekdayOf(date), 5);
  const rest = businessDays % 5;
  const days = Math.floor(businessDays / 5) * 7 + rest + (weekday + rest > 5 ? 2 : 0);
  return addDays(date, weekday - weekdayOf(date) + days);
}

export const isInstant = (value: string): boolean => value.includes("T");

/** The end of a deadline on the UTC line: a date ends when the day is over in the buyer's zone (K2). */
export function endOf(value: string, timeZone: string): string {
  if (isInstant(value)) return value;
  const nextMidnight = Temporal.PlainDate.from(value).add({ days: 1 }).toZonedDateTime(timeZone);
  return nextMidnight.toInstant().toString({ smallestUnit: "second" });
}

/** Whether a deadline is over: the named day is the last one, the named instant the last moment (K2). */
export const isOver = (value: string, now: string, timeZone: string): boolean =>
  isInstant(value) ? now >= value : dateIn(timeZone, now) > value;

export const latest = (values: readonly string[]): string | undefined => [...values].sort().at(-1);
