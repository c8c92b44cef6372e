import { Temporal } from "temporal-polyfill";

export interface Clock {
  /** The UTC instant to the second. */
  now(): string;
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: "second" }),
};
