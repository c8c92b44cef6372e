import type { Buyer } from "../adapters/store.ts";

/** A letter in answer that went out, and when. */
type Recent = Buyer["recent"][number];

interface Window {
  readonly letters: number;
  readonly minutes: number;
  /** Whether the buyer is told where it is full: what waits for ten minutes only goes out gathered, unannounced. */
  readonly isTold: boolean;
}

/** How many letters in answer a buyer gets at the most: a burst, within an hour, within a day. */
const windows: readonly Window[] = [
  { letters: 4, minutes: 10, isTold: false },
  { letters: 6, minutes: 60, isTold: true },
  { letters: 20, minutes: 24 * 60, isTold: true },
];

export interface Opening {
  /** UTC instant from which one more letter may go out; one that is past where it may at once. */
  readonly at: string;
  /** Whether the buyer is to be told that the answers wait. */
  readonly isTold: boolean;
}

/**
 * When one more letter in answer may go out.
 * @param recent those that went out, in any order
 */
export function openingFor(recent: readonly Recent[], now: string): Opening {
  let opening: Opening = { at: now, isTold: false };
  for (const { letters, minutes, isTold } of windows) {
    const within = sentWithin(recent, minutes, now);
    const first = within.at(-letters);
    const at = first === undefined ? now : later(first.at, minutes * 60);
    if (at > opening.at) opening = { at, isTold: isTold || opening.isTold };
  }
  return opening;
}

/** The letters of the last minutes, oldest first. */
export function sentWithin(recent: readonly Recent[], minutes: number, now: string): readonly Recent[] {
  const since = later(now, -minutes * 60);
  return recent.filter(({ at }) => at > since).sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** What the windows need to know, with one letter more: nothing that is older than the longest of them. */
export const counted = (recent: readonly Recent[], letter: string, now: string): Recent[] => [
  ...sentWithin(recent, Math.max(...windows.map(({ minutes }) => minutes)), now),
  { letter, at: now },
];

/** An instant some seconds after another. */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString().replace(".000Z", "Z");
