import { readDateWords } from "./date-words.ts";
import type { LocalTime } from "./instant.ts";
import { readOffset } from "./zone.ts";

/** A time of day taken out of a printed date, and the rest of the text without it. */
export interface TakenTime {
  readonly time: Pick<LocalTime, "hour" | "minute" | "second">;
  readonly offset: string | null;
  readonly rest: string;
}

const colons = /(?<!\d)(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\.\d{1,6})?/;
/** `03h21`, `08 h 21 min 09 s`, `3時21分`, `11点27分`, `3시 21분 9초` */
const letters =
  /(?<!\d)(\d{1,2}) ?[hH時点點时시] ?([0-5]?\d)(?!\d)(?: ?(?:[分분]|min) ?([0-5]?\d)(?!\d))? ?(?:[分秒분초]|(?:min|s)(?!\p{L}))?/u;
/** `klo 3.21`, `pukul 03.21.09`: never a part of a date with dots. */
const dots = /(?<![\d.])(\d{1,2})\.([0-5]\d)(?:\.([0-5]\d))?(?![\d.])/g;

/** Behind the time, `(GMT+2)`, `+0200`, `ч. Гринуич+2`, `CEST`; Chinese clients print theirs before it. */
const offsetBehind =
  /^[\s,]*(?:ч\.\s*)?[([]?(?:(?:\p{L}{2,12} ?[+\-−]\d{1,2}|[+\-−]\d{2}):?(?:\d{2})?)(?![\d-])[)\]]?/u;
const nameBehind = /^[\s,]*[([]?(\p{Lu}{1,5})(?![\p{L}\d])[)\]]?/u;
const offsetBefore = /(?:GMT|UTC)[+\-−]\d{1,2}(?::\d{2})?\s*$/;
const wordBefore = /(\p{L}[\p{L}\p{M}.]*)\s*$/u;
const wordAfter = /^\s*(\p{L}[\p{L}\p{M}.]*)/u;
const latinHalf = /^\s*([ap])\.?\s?m\b\.?/i;

/** The words for the halves of the day that the locale data lacks. */
const furtherHalves: ReadonlyMap<string, "am" | "pm"> = new Map([
  ["오전", "am"],
  ["오후", "pm"],
  ["凌晨", "am"],
  ["早上", "am"],
  ["晚上", "pm"],
]);

/** Takes the time of day out of a printed date; null where none stands there. */
export function takeTime(text: string): TakenTime | null {
  const match = colons.exec(text) ?? letters.exec(text) ?? [...text.matchAll(dots)].at(-1) ?? null;
  if (match === null) return null;
  const [whole, hourText = "", minute = "", second = "0"] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  const half = halfOfDay(before, after);
  const zoned = zoneIn(half.rest) ?? zoneBefore(before);
  const hour = half.half === null ? Number(hourText) : (Number(hourText) % 12) + (half.half === "pm" ? 12 : 0);
  if (hour > 23) return null;
  return {
    time: { hour, minute: Number(minute), second: Number(second) },
    offset: zoned?.offset ?? null,
    rest: `${zoned?.before ?? before} ${zoned?.behind ?? half.rest}`,
  };
}

/** A zone beside the time, and the text on its side without it. */
interface Zoned {
  readonly offset: string;
  readonly before?: string;
  readonly behind?: string;
}

function zoneIn(behind: string): Zoned | null {
  const found = offsetBehind.exec(behind) ?? nameBehind.exec(behind);
  const offset = found === null ? null : readOffset(found[1] ?? numericIn(found[0]));
  return found === null || offset === null ? null : { offset, behind: behind.slice(found[0].length) };
}

function zoneBefore(before: string): Zoned | null {
  const found = offsetBefore.exec(before);
  const offset = found === null ? null : readOffset(numericIn(found[0]));
  return found === null || offset === null ? null : { offset, before: before.slice(0, found.index) };
}

/** The number of an offset, whatever Greenwich is called. */
const numericIn = (zone: string): string => zone.replace("−", "-").replace(/[^\d:+-]/g, "");

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
  const [half = furtherHalves.get(word)] = readDateWords([word])[0]?.halves ?? [];
  return half ?? null;
}
