import { addDays } from "./dates.ts";

/**
 * Chinese New Year's day. From the published calendar: the runtime's own (`Intl`) disagrees for 2027, where the new
 * moon comes minutes before midnight in Beijing.
 */
const chineseNewYears = [
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-03",
  "2031-01-23",
  "2032-02-11",
];

/** Times of year in which orders go wrong more often: carriers overflow, warehouses close. A note, never a reason to move a date. */
export const seasons = ["ordinary", "peak", "closed"] as const;
export type Season = (typeof seasons)[number];

/** Seasons that come on the same days every year, from and to as `MM-DD`. */
const yearly = [
  { is: "closed", from: "09-28", to: "10-08" }, // National Day
  { is: "peak", from: "11-01", to: "12-31" }, // 11.11, then Christmas
] as const;

/** Warehouses close before the day and open late after it. */
const newYearDays = { before: 14, after: 14 } as const;
const newYears = chineseNewYears.map((day) => ({
  from: addDays(day, -newYearDays.before),
  to: addDays(day, newYearDays.after),
}));

/** The season that a date falls in. */
export function seasonOf(date: string): Season {
  const day = date.slice(5);
  const season = yearly.find(({ from, to }) => day >= from && day <= to);
  if (season !== undefined) return season.is;
  return newYears.some(({ from, to }) => date >= from && date <= to) ? "closed" : "ordinary";
}
