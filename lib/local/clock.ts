import { Temporal } from "temporal-polyfill";
import { type Clock, systemClock } from "../adapters/clock.ts";

/** A clock that can be made to stand still, and then be moved by hand. */
export interface LocalClock extends Clock {
  /** Stands still from now on. @param at UTC instant, as {@link readInstant} gives it */
  standAt(at: string): void;
  /** Whether it stands still. */
  isStanding(): boolean;
}

/** @param at where it stands; null for the machine's time */
export function localClock(at: string | null): LocalClock {
  let standing = at;
  return {
    now: () => standing ?? systemClock.now(),
    isStanding: () => standing !== null,
    standAt(moment) {
      standing = moment;
    },
  };
}

/** @param iso an instant with an offset, or a date, whose midnight in UTC is meant @returns UTC, to the second; null where it is neither */
export function readInstant(iso: string): string | null {
  const withTime = /^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T00:00:00Z` : iso;
  try {
    const instant = Temporal.Instant.from(withTime).toString({ smallestUnit: "second" });
    // Instants are compared as text: a year of four digits.
    return /^(?:19|[2-9]\d)\d\d-/.test(instant) ? instant : null;
  } catch {
    return null;
  }
}
