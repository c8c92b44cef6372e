import { Temporal } from "temporal-polyfill";
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
  const moment =
    printed.get(value) ??
    (isDate(value)
      ? printDate(Temporal.PlainDate.from(value), reader)
      : printInstant(Temporal.Instant.from(value), reader));
  printed.set(value, moment);
  return moment;
};

/** A letter names the same few deadlines in each of its parts. */
const printedFor = onceFor((_: Reader) => new Map<string, Moment>());

/** True for `YYYY-MM-DD`, false for an instant. */
export const isDate = (value: string): boolean => !value.includes("T");

/** Today in the reader's zone. */
export const today = onceFor(
  ({ now, timeZone }: Reader): Temporal.PlainDate =>
    Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate(),
);

/** The day of an instant, printed. */
export const printDayOf = (instant: string, reader: Reader): string =>
  printDay(Temporal.Instant.from(instant).toZonedDateTimeISO(reader.timeZone).toPlainDate(), reader);

/** The day before a date, printed; that day itself where the day before is gone. */
export const printDayBefore = (date: string, reader: Reader): string => {
  const before = Temporal.PlainDate.from(date).subtract({ days: 1 });
  const first = today(reader);
  return printDay(Temporal.PlainDate.compare(before, first) < 0 ? Temporal.PlainDate.from(date) : before, reader);
};

const printDay = (date: Temporal.PlainDate, { language }: Reader): string =>
  language.dates.date(date.dayOfWeek, date.day, date.month, date.year);

const printDate = (date: Temporal.PlainDate, reader: Reader): Moment => {
  const days = today(reader).until(date, { largestUnit: "days" }).days;
  const short = printDay(date, reader);
  return {
    short,
    zoned: reader.language.dates.inZone(short, reader.timeZone),
    fromNow: reader.language.dates.inDays(days),
    isOpen: days >= 0,
  };
};

const printInstant = (instant: Temporal.Instant, reader: Reader): Moment => {
  const { dates } = reader.language;
  const local = instant.toZonedDateTimeISO(reader.timeZone);
  const day = printDay(local.toPlainDate(), reader);
  const time = local.toPlainTime().toString({ smallestUnit: "minute" });
  const left = Temporal.Instant.from(reader.now).until(instant, { largestUnit: "hours" });
  const days = today(reader).until(local.toPlainDate(), { largestUnit: "days" }).days;
  return {
    short: `${day}, ${time}`,
    zoned: dates.atTime(day, time, reader.timeZone, reader.timeZone === "UTC" ? null : local.offset),
    fromNow: Math.abs(left.hours) <= hoursThatNeedCounting ? dates.inHours(left.hours) : dates.inDays(days),
    isOpen: Temporal.Instant.compare(reader.now, instant) < 0,
  };
};
