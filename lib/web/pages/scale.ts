import { Temporal } from "temporal-polyfill";
import { isDate } from "../../core/letter/moment.ts";

/** Where a date or an instant (contract §2) stands on a line, in percent of its width; what lies outside is at its end. */
export type Scale = (value: string) => number;

/** Room at both ends for half a mark, in percent. */
export const margin = 4;
/** How much longer, at the most, the present makes a line whose dates are over. */
const overshoot = 0.1;

/**
 * A line as long as some dates and instants reach, and the present.
 *
 * @param direction where the language is written from right to left, time runs that way too
 */
export const scaleOf = (
  values: readonly string[],
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
  direction: "ltr" | "rtl",
): Scale => {
  const moments = values.map((value) => momentOf(value, timeZone));
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const present = momentOf(now, timeZone);
  const end = Math.max(last, Math.min(present, last + (last - first) * overshoot));
  const span = end - first || 1;
  return (value) => {
    const share = Math.min(Math.max((momentOf(value, timeZone) - first) / span, 0), 1);
    const percent = margin + (direction === "ltr" ? share : 1 - share) * (100 - 2 * margin);
    return Math.round(percent * 10) / 10;
  };
};

/** In milliseconds since 1970; a date stands at the noon of its day. */
const momentOf = (value: string, timeZone: string): number =>
  isDate(value)
    ? Temporal.PlainDate.from(value).toZonedDateTime({ timeZone, plainTime: "12:00" }).epochMilliseconds
    : Temporal.Instant.from(value).epochMilliseconds;
