import { readDateWords } from "./date-words.ts";
import type { LocalTime } from "./instant.ts";
import { readOffset } from "./zone.ts";

/** A time of day taken out of a printed date, and the rest of the text without it. */
export interface TakenTime {
  readonly time: Pick<LocalTime, "hour" | "minute" | "second">;
  readonly offset: string | null;
  readonly isTwelveHour: boolean;
  readonly rest: string;
}

const colons = /(?<!\d)(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\.\d{1,6})?/;
/** `03h21`, `3時21分`, `11点27分`, `3시 21분` */
const letters = /(?<!\d)(\d{1,2}) ?[hH時点點时시] ?([0-5]\d)(?: ?[分분] ?([0-5]\d))?[分秒분초]?/;
/** `klo 3.21`, `pukul 03.21.09`: never a part of a date with dots. */
const dots = /(?<![\d.])(\d{1,2})\.([0-5]\d)(?:\.([0-5]\d))?(?![\d.])/g;

const zone =
  /^[\s,]*\(?((?:(?:GMT|UTC) ?[+\-−]\d{1,2}(?::?\d{2})?|[+\-−]\d{2}:?\d{2})(?!\d)|\p{Lu}{1,5}(?![\p{L}\d]))\)?/u;
const wordBefore = /(\p{L}[\p{L}\p{M}.]*)\s*$/u;
const wordAfter = /^\s*(\p{L}[\p{L}\p{M}.]*)/u;
const latinHalf = /^\s*([ap])\.?\s?m\b\.?/i;

/** The words for the halves of the day that the locale data lacks. */
const furtherHalves: Readonly<Record<string, "am" | "pm">> = {
  오전: "am",
  오후: "pm",
  凌晨: "am",
  早上: "am",
  晚上: "pm",
};

/** Takes the time of day out of a printed date; null where none stands there. */
export function takeTime(text: string): TakenTime | null {
  const match = colons.exec(text) ?? letters.exec(text) ?? [...text.matchAll(dots)].at(-1) ?? null;
  if (match === null) return null;
  const [whole, hourText = "", minute = "", second = "0"] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  const half = halfOfDay(before, after);
  const tail = half.rest;
  const zoned = zone.exec(tail);
  const offset = zoned === null ? null : readOffset((zoned[1] ?? "").replace("−", "-").replace(" ", ""));
  const hour = half.half === null ? Number(hourText) : (Number(hourText) % 12) + (half.half === "pm" ? 12 : 0);
  if (hour > 23) return null;
  return {
    time: { hour, minute: Number(minute), second: Number(second) },
    offset,
    isTwelveHour: half.half !== null,
    rest: `${before} ${zoned === null || offset === null ? tail : tail.slice(zoned[0].length)}`,
  };
}

/** The half of the day beside the time; a word further off may mean something else (`em` is Swedish for p.m., Portuguese for "on"). */
function halfOfDay(before: string, after: string): { half: "am" | "pm" | null; rest: string } {
  const latin = latinHalf.exec(after);
  if (latin !== null)
    return { half: latin[1]?.toLowerCase() === "a" ? "am" : "pm", rest: after.slice(latin[0].length) };
  const following = wordAfter.exec(after);
  const half = halfNamed(following?.[1]);
  if (half !== null) return { half, rest: after.slice(following?.[0].length ?? 0) };
  const preceding = wordBefore.exec(before)?.[1];
  return { half: halfNamed(preceding), rest: after };
}

function halfNamed(word: string | undefined): "am" | "pm" | null {
  if (word === undefined) return null;
  const [half = furtherHalves[word]] = readDateWords([word])[0]?.halves ?? [];
  return half ?? null;
}
