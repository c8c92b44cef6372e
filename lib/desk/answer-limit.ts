import type { Buyer } from "../adapters/store.ts";

/** A letter that went out, and when. */
type Recent = Buyer["recent"][number];

interface Window {
  readonly letters: number;
  readonly minutes: number;
  /** Whether the buyer is told where it is full: what waits for ten minutes only goes out gathered, unannounced. */
  readonly isTold: boolean;
}

const day = 24 * 60;
/** The most letters of every kind that a buyer gets in a day. */
const mostInDay = 20;
/** So many of them are left for what is no answer: the word that answers wait, a reminder, a receipt. */
const keptBack = 2;

/** How many letters a buyer may have got, of whatever kind, where one in answer goes out: a burst, in an hour, in a day. */
const windows: readonly Window[] = [
  { letters: 4, minutes: 10, isTold: false },
  { letters: 6, minutes: 60, isTold: true },
  { letters: mostInDay - keptBack, minutes: day, isTold: true },
];
/** The same for one that is no answer. */
const wholeDay: readonly Window[] = [{ letters: mostInDay, minutes: day, isTold: false }];

export interface Opening {
  /** UTC instant from which one more letter may go out; one that is past where it may at once. */
  readonly at: string;
  /** Whether the buyer is to be told that the answers wait. */
  readonly isTold: boolean;
}

/** What a letter is for: `answer` to a mail that came, or anything else that is sent of the desk's own accord. */
export type Purpose = "answer" | "other";

/**
 * When one more letter may go out.
 * @param recent those that went out, of whatever kind, in any order
 */
export function openingFor(recent: readonly Recent[], now: string, purpose: Purpose = "answer"): Opening {
  let opening: Opening = { at: now, isTold: false };
  for (const { letters, minutes, isTold } of purpose === "answer" ? windows : wholeDay) {
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
  ...sentWithin(recent, day, now),
  { letter, at: now },
];

/** An instant some seconds after another. */
export const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString().replace(".000Z", "Z");
