import type { ReminderStep } from "./reminder.ts";

/** How often and when we write unasked: our own choice. What the shop and the law give time for is in the guide. */
export const cadence = {
  /** Before a date: how many days, on the morning of which. */
  ladder: [
    { step: "three-days", daysBefore: 3 },
    { step: "one-day", daysBefore: 1 },
    { step: "last-morning", daysBefore: 0 },
    { step: "passed", daysBefore: -1 },
  ] satisfies readonly { step: ReminderStep; daysBefore: number }[],
  /** When a morning letter is written, where the buyer lives. */
  morning: "08:00",
  /** A deadline further off than this is also spoken of halfway. */
  longWaitDays: 14,
  /** What was missed for so long, a step of the ladder or news that nobody asked for, is not made up for. */
  longestDelayDays: 7,
  /** One letter a day about an order, unless a deadline is this near; and even then not two in a row. */
  urgentHours: 48,
  leastHoursBetween: 4,
} as const;
