import { readDateWords } from "../mail/date/date-words.ts";
import { midnightOf } from "../mail/date/instant.ts";

/** The readings of one printed date: two where day and month cannot be told apart, then in the order d/m, m/d. */
export type DateReadings = readonly [string] | readonly [string, string];

const pieces = {
  iso: /(?<!\d)(\d{4})(?:[-/.]|년|年) ?(\d{1,2})(?:[-/.]|월|月) ?(\d{1,2})(?!\d)/u,
  dayFirst: /(?<!\d)(\d{1,2})\.? (?:de )?(\p{L}{3,12})\.?(?: de)?,? ?(\d{4})?(?!\d)/u,
  monthFirst: /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:, ?(\d{4}))?/u,
  numeric: /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u,
};

/**
 * Reads the first calendar date in a text: `Mar 1, 2026`, `1 März 2026`, `30/08/2024`, `2026-03-01`, `2026年3月1日`.
 * A date without a year is the first such day on or after the mail. Impossible dates are no dates.
 * @param sentOn the day the mail was sent, `YYYY-MM-DD`
 */
export function readDate(text: string, sentOn: string): DateReadings | null {
  const iso = pieces.iso.exec(text);
  if (iso !== null) return one(date(iso[1], iso[2], iso[3]));
  const numeric = pieces.numeric.exec(text);
  if (numeric !== null) return readNumeric(numeric, sentOn);
  const dayFirst = pieces.dayFirst.exec(text);
  const month = monthOf(dayFirst?.[2]);
  if (dayFirst !== null && month !== undefined) return one(dated(dayFirst[3], month, dayFirst[1], sentOn));
  const monthFirst = pieces.monthFirst.exec(text);
  const named = monthOf(monthFirst?.[1]);
  if (monthFirst !== null && named !== undefined) return one(dated(monthFirst[3], named, monthFirst[2], sentOn));
  return null;
}

/** Real mails print dd/mm/yyyy in every language; the other order stays possible unless it lies before the mail. */
function readNumeric(match: RegExpExecArray, sentOn: string): DateReadings | null {
  const dayFirst = date(match[3], match[2], match[1]);
  const monthFirst = date(match[3], match[1], match[2]);
  const readings = [...new Set([dayFirst, monthFirst])].filter((reading) => reading !== null);
  const possible = readings.filter((reading) => reading >= sentOn);
  const [first, second] = possible.length > 0 ? possible : readings;
  if (first === undefined) return null;
  return second === undefined ? [first] : [first, second];
}

const one = (reading: string | null): DateReadings | null => (reading === null ? null : [reading]);

function dated(year: string | undefined, month: number, day: string | undefined, sentOn: string): string | null {
  if (year !== undefined) return date(year, String(month), day);
  const sentYear = Number(sentOn.slice(0, 4));
  const thisYear = date(String(sentYear), String(month), day);
  return thisYear !== null && thisYear >= sentOn ? thisYear : date(String(sentYear + 1), String(month), day);
}

function date(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const midnight = midnightOf({ year: Number(year), month: Number(month), day: Number(day) });
  return midnight === null ? null : new Date(midnight).toISOString().slice(0, "2026-03-01".length);
}

/** The month a word names in any language, 1 to 12; undefined for other words and for those that name two. */
function monthOf(word: string | undefined): number | undefined {
  const [month, ...more] = word === undefined ? [] : (readDateWords([word])[0]?.months ?? []);
  return more.length === 0 ? month : undefined;
}
