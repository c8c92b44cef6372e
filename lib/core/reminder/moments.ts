import { Temporal } from "temporal-polyfill";
import type { DeadlineName } from "../codes.ts";
import { endOf, isInstant } from "../guide/dates.ts";
import type { Deadlines, Diagnosis } from "../guide/diagnosis.ts";
import { cadence } from "./cadence.ts";
import type { Reminder, ReminderStep } from "./reminder.ts";

/** A moment at which an order is to be looked at, and what would be said then. */
export interface ReminderMoment extends Reminder {
  /** UTC instant to the second. */
  readonly at: string;
}

/**
 * Every moment at which a deadline of an order, or of one of its packages, is worth a look: an instant when it passes,
 * a date on the mornings of its ladder in the buyer's zone.
 * @param since the date from which halfway is counted: that of the newest mail
 */
export function momentsOf(diagnosis: Diagnosis, since: string, timeZone: string): readonly ReminderMoment[] {
  const { orderNumber } = diagnosis;
  return allDeadlines(diagnosis).flatMap(([deadline, value]) =>
    timesOf(value, since, timeZone).map(([step, at]) => ({ orderNumber, deadline, value, step, at })),
  );
}

/** When each deadline is over: the page of orders is sorted anew then. */
export const endsOf = (diagnosis: Diagnosis, timeZone: string): readonly string[] =>
  allDeadlines(diagnosis).map(([, value]) => endOf(value, timeZone));

const allDeadlines = ({ deadlines, packages }: Diagnosis): readonly [DeadlineName, string][] =>
  [deadlines, ...packages.map((one) => one.deadlines)].flatMap(entriesOf);

const entriesOf = (deadlines: Deadlines): [DeadlineName, string][] =>
  Object.entries(deadlines) as [DeadlineName, string][];

function timesOf(value: string, since: string, timeZone: string): readonly [ReminderStep, string][] {
  if (isInstant(value)) return [["passed", value]];
  const date = Temporal.PlainDate.from(value);
  const first = Temporal.PlainDate.from(since);
  const { days } = first.until(date, { largestUnit: "days" });
  const halfway: [ReminderStep, Temporal.PlainDate][] =
    days > cadence.longWaitDays ? [["halfway", first.add({ days: Math.floor(days / 2) })]] : [];
  const steps = cadence.ladder.map(({ step, daysBefore }): [ReminderStep, Temporal.PlainDate] => [
    step,
    date.subtract({ days: daysBefore }),
  ]);
  return [...halfway, ...steps].map(([step, day]) => [step, morningOf(day, timeZone)]);
}

/** The morning where the buyer lives, whatever the clocks did in the night before. */
const morningOf = (date: Temporal.PlainDate, timeZone: string): string =>
  date.toZonedDateTime({ timeZone, plainTime: cadence.morning }).toInstant().toString({ smallestUnit: "second" });
