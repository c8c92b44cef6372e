import { addDays, dateIn, daysBetween, weekdayOf } from "../guide/dates.ts";
import { fixedOffset, offsetAt } from "../mail/date/instant.ts";
import { onceFor } from "../once-for.ts";
import type { Language } from "./languages/language.ts";

/** What every part of a letter is printed with. */
export interface Reader {
  readonly language: Language;
  /** UTC instant to the second. */
  readonly now: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** Where answers go. */
  readonly deskAddress: string;
}

/** A deadline in the reader's zone, printed. */
export interface Moment {
  /** With the time of day where it is an instant; no zone. */
  readonly short: string;
  /** The same with its zone, and for an instant the offset. */
  readonly zoned: string;
  readonly fromNow: string;
  /** A date is open until its day is over (K2), an instant until it is reached. */
  readonly isOpen: boolean;
}

const hoursThatNeedCounting = 72;

/**
 * Prints a deadline.
 *
 * @param value a calendar date of the reader's zone, or a UTC instant (contract §2)
 */
export const printMoment = (value: string, reader: Reader): Moment => {
  const printed = printedFor(reader);
  const moment = printed.get(value) ?? (isDate(value) ? printDate(value, reader) : printInstant(value, reader));
  printed.set(value, moment);
  return moment;
};

/** A letter names the same few deadlines in each of its parts. */
const printedFor = onceFor((_: Reader) => new Map<string, Moment>());

/** True for `YYYY-MM-DD`, false for an instant. */
export const isDate = (value: string): boolean => !value.includes("T");

/** Today in the reader's zone, `YYYY-MM-DD`. */
export const today = onceFor(({ now, timeZone }: Reader): string => dateIn(timeZone, now));

/** The day of an instant, printed. */
export const printDayOf = (instant: string, reader: Reader): string =>
  printDay(dateIn(reader.timeZone, instant), reader);

/** The day before a date, printed; that day itself where the day before is gone. */
export const printDayBefore = (date: string, reader: Reader): string => {
  const before = addDays(date, -1);
  return printDay(before < today(reader) ? date : before, reader);
};

const printDay = (date: string, { language }: Reader): string => {
  const [year, month, day] = date.split("-").map(Number);
  return language.dates.date(weekdayOf(date), day ?? 0, month ?? 0, year ?? 0);
};

const printDate = (date: string, reader: Reader): Moment => {
  const days = daysBetween(today(reader), date);
  const short = printDay(date, reader);
  return {
    short,
    zoned: reader.language.dates.inZone(short, reader.timeZone),
    fromNow: reader.language.dates.inDays(days),
    isOpen: days >= 0,
  };
};

const printInstant = (instant: string, reader: Reader): Moment => {
  const { dates } = reader.language;
  const offset = offsetAt(reader.timeZone, instant);
  const [date = "", time = ""] = localTime(instant, offset).split("T");
  const day = printDay(date, reader);
  const hours = Math.trunc((Date.parse(instant) - Date.parse(reader.now)) / msPerHour);
  const days = daysBetween(today(reader), date);
  return {
    short: `${day}, ${time}`,
    zoned: dates.atTime(day, time, reader.timeZone, reader.timeZone === "UTC" ? null : offset),
    fromNow: Math.abs(hours) <= hoursThatNeedCounting ? dates.inHours(hours) : dates.inDays(days),
    isOpen: reader.now < instant,
  };
};

const msPerHour = 3_600_000;

/** What clocks show at an instant, to the minute: `2026-03-16T09:05`. */
const localTime = (instant: string, offset: string): string =>
  new Date(Date.parse(instant) + (fixedOffset(offset) ?? 0) * 60_000).toISOString().slice(0, "2026-03-16T09:05".length);
