import { header } from "./test-desk.ts";

/** The most letters within any span of so many minutes, by the time that each says it was written at. */
export function mostWithin(minutes: number, letters: readonly string[]): number {
  const times = letters.map((letter) => Date.parse(header(letter, "Date") ?? ""));
  return Math.max(0, ...times.map((from) => times.filter((t) => t >= from && t < from + minutes * 60_000).length));
}
