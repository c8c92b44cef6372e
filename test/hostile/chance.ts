import { randomFrom } from "../../bench/random.ts";

/** Choices from a seed. */
export interface Chance {
  /** A whole number from 0 up to `below`, exclusive. */
  below(below: number): number;
  pick<Value>(values: readonly [Value, ...Value[]]): Value;
  /** About so many: from half as many to that. */
  about(count: number): number;
}

export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    about: (count) => Math.ceil(count / 2) + below(Math.ceil(count / 2)),
  };
}

/**
 * A kind of hostile mail.
 * @param scale 1 for a mail of some kilobytes; 100 where it may reach the limits of what is read
 */
export type Hostile = (chance: Chance, scale: number) => Uint8Array;
export type HostileClasses = Readonly<Record<string, Hostile>>;

export const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");
