import type { MailDate } from "../mail.ts";
import { type DateWord, readDateWords } from "./date-words.ts";
import { type Day, type LocalTime, midnightOf, msPerDay } from "./instant.ts";
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
  const dated = timed === null ? null : closest(daysIn(timed.rest), plain, notAfter);
  if (timed !== null && dated !== null)
    return { local: { ...dated, ...timed.time }, offset: timed.offset, hasTime: true };
  const bare = closest(daysIn(plain), plain, notAfter);
  return bare === null ? null : { local: { ...bare, hour: 0, minute: 0, second: 0 }, offset: null, hasTime: false };
}

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
  const yearLast = [
    [third, second, first],
    [third, first, second],
  ];
  // Koreans shorten their year, which they print first.
  return first.length === 2 ? [...yearLast, [first, second, third]] : yearLast;
}

function dayOf(yearText: string, month: number, dayText: string): readonly Day[] {
  if (dayText.length > 2 || dayText === "" || (yearText.length !== 2 && yearText.length !== 4)) return [];
  const printed = yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const year = printed > 2400 ? printed - 543 : printed; // the Buddhist era, in Thai
  const day = Number(dayText);
  return year >= 1990 && year <= 2200 && midnightOf({ year, month, day }) !== null ? [{ year, month, day }] : [];
}

function weekdayAgrees(days: readonly Day[], words: readonly (DateWord | undefined)[]): readonly Day[] {
  const named = new Set(words.flatMap((word) => [...(word?.weekdays ?? [])]));
  // 0 is a Sunday to UTC, 7 to the words.
  const agreeing = days.filter((day) => named.has(new Date(midnightOf(day) ?? 0).getUTCDay() || 7));
  return agreeing.length > 0 ? agreeing : days;
}

/**
 * Of several readings: none later than the forward itself, and of two digits for the year none of another decade if
 * there is one of this. Then dots and hyphens mean day first, a slash beside `PM` in capitals means month first, as in
 * America (Australians and Indians print `pm`; Koreans, whose year comes first, have no such month), and else the reading
 * nearest to the forward, because people forward a mail that worries them within days.
 */
function closest(days: readonly Day[], text: string, notAfter: MailDate | null): Day | null {
  // A day's grace: the printed date may be in a zone that is ahead of the forward's.
  const latest = notAfter === null ? Infinity : Date.parse(notAfter.at.slice(0, 10)) + msPerDay;
  const past = preferred(days, (day) => timeOf(day) <= latest);
  const [first, ...others] = preferred(past, (day) => timeOf(day) > latest - msPerDecade);
  if (first === undefined || others.length === 0) return first ?? null;
  const isSlashed = text.includes("/");
  if (isSlashed && /\d ?[AP]M\b/.test(text)) return others[0] ?? first;
  if (!isSlashed || notAfter === null) return first;
  return others.reduce((nearest, day) => (timeOf(day) > timeOf(nearest) ? day : nearest), first);
}

const msPerDecade = 3_652 * msPerDay;

const timeOf = (day: Day): number => midnightOf(day) ?? 0;

/** Those that pass; all where none does. */
function preferred(days: readonly Day[], test: (day: Day) => boolean): readonly Day[] {
  const passing = days.filter(test);
  return passing.length > 0 ? passing : days;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}.׳'’]*/gu) ?? [];
}

/** Arabic, Persian, Indic and other decimal digits as 0–9: in Unicode each script's ten stand in a row. */
function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
