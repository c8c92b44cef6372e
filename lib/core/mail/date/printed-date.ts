import { Temporal } from "temporal-polyfill";
import type { MailDate } from "../mail.ts";
import { type DateWord, readDateWords } from "./date-words.ts";
import type { LocalTime } from "./instant.ts";
import { takeTime } from "./printed-time.ts";

/** A date as a client printed it into a forward: local time, and the offset where one stands beside it. */
export interface PrintedDate {
  readonly local: LocalTime;
  readonly offset: string | null;
  readonly hasTime: boolean;
}

/** No client prints a longer one. */
const maxLength = 160;

/**
 * Reads a date in any language or order of its numbers: `Tue, May 14, 2024 at 3:21 AM`, `Di., 14. Mai 2024 um 03:21 Uhr`,
 * `14/05/2024 03:21`, `2024年5月14日(火) 3:21`. `notAfter` (the forwarding mail's date) decides between day and month.
 * Null for a text that is not a date.
 */
export function readPrintedDate(text: string, notAfter: MailDate | null): PrintedDate | null {
  if (text.length > maxLength || text.includes("@")) return null;
  const plain = westernDigits(text.normalize("NFKC"));
  const numbers = plain.match(/\d+/g) ?? [];
  if (numbers.length < 2 || numbers.some((digits) => digits.length > 6)) return null;
  const timed = takeTime(plain);
  const dated = timed === null ? null : closest(daysIn(timed.rest), timed.rest, timed.isTwelveHour, notAfter);
  if (timed !== null && dated !== null)
    return { local: { ...dated, ...timed.time }, offset: timed.offset, hasTime: true };
  const bare = closest(daysIn(plain), plain, false, notAfter);
  return bare === null ? null : { local: { ...bare, hour: 0, minute: 0, second: 0 }, offset: null, hasTime: false };
}

type Day = Pick<LocalTime, "year" | "month" | "day">;

/** Every calendar day that the numbers and words may mean: two where day and month could change places. */
function daysIn(text: string): readonly Day[] {
  const numbers = (text.match(/\d+/g) ?? []).slice(0, 6);
  if (numbers.some((digits) => digits.length > 4)) return [];
  const words = readDateWords(wordsOf(text));
  const months = words.findLast((word) => word !== undefined && word.months.size > 0)?.months ?? new Set<number>();
  // "listopad" is October to Croats, who write a dot behind the year, and November to Poles and Czechs; so lip, srp.
  const isCroatian = /\d{4}\./.test(text);
  const possibleMonths = [...months].toSorted((a, b) => (isCroatian ? a - b : b - a));
  const days = ordersOf(numbers, possibleMonths).flatMap(([year = "", month = "", day = ""]) =>
    dayOf(year, Number(month), day),
  );
  return weekdayAgrees(days, words);
}

/** The numbers as year, month, day, in every order that they may stand in. */
function ordersOf(numbers: readonly string[], months: readonly number[]): readonly (readonly string[])[] {
  if (months.length > 0) {
    const [first = "", second = ""] = numbers;
    if (numbers.length !== 2) return [];
    return months.map(String).flatMap((month) => [
      [second, month, first],
      [first, month, second],
    ]);
  }
  // Vietnamese and Portuguese number their weekdays too.
  const hasWeekday = numbers.length === 4 && Number(numbers[0]) <= 8 && numbers[3]?.length === 4;
  const [first = "", second = "", third = ""] = hasWeekday ? numbers.slice(1) : numbers;
  if (numbers.length !== 3 && !hasWeekday) return [];
  if (first.length === 4) return [[first, second, third]];
  return [
    [third, second, first],
    [third, first, second],
  ];
}

function dayOf(yearText: string, month: number, dayText: string): readonly Day[] {
  if (dayText.length > 2 || dayText === "" || (yearText.length !== 2 && yearText.length !== 4)) return [];
  const printed = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const year = printed > 2400 ? printed - 543 : printed; // the Buddhist era, in Thai
  const day = Number(dayText);
  if (year < 1990 || year > 2200 || month < 1 || month > 12 || day < 1) return [];
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth ? [{ year, month, day }] : [];
}

function weekdayAgrees(days: readonly Day[], words: readonly (DateWord | undefined)[]): readonly Day[] {
  const named = new Set(words.flatMap((word) => [...(word?.weekdays ?? [])]));
  const agreeing = days.filter((day) => named.has(Temporal.PlainDate.from(day).dayOfWeek));
  return agreeing.length > 0 ? agreeing : days;
}

/**
 * Of several readings: none later than the forward itself. Then dots and hyphens mean day first, a slash beside a
 * twelve-hour clock means month first (no other country prints these), and else the reading nearest to the forward,
 * because people forward a mail that worries them within days.
 */
function closest(days: readonly Day[], text: string, isTwelveHour: boolean, notAfter: MailDate | null): Day | null {
  // A day's grace: the printed date may be in a zone that is ahead of the forward's.
  const latest = notAfter === null ? null : Temporal.PlainDate.from(notAfter.at.slice(0, 10)).add({ days: 1 });
  const past = days.filter((day) => latest === null || Temporal.PlainDate.compare(day, latest) <= 0);
  const [first, ...others] = past.length > 0 ? past : days;
  if (first === undefined || others.length === 0) return first ?? null;
  const isSlashed = text.includes("/");
  if (!isSlashed || latest === null) return isSlashed && isTwelveHour ? (others[0] ?? first) : first;
  if (isTwelveHour) return others[0] ?? first;
  return others.reduce((nearest, day) => (Temporal.PlainDate.compare(day, nearest) > 0 ? day : nearest), first);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}.׳'’]*/gu) ?? [];
}

/** Arabic, Persian, Indic and other decimal digits as 0–9: in Unicode each script's ten stand in a row. */
function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
