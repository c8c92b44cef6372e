import { type DeadlineName, DeadlineName as DeadlineNames } from "../codes.ts";
import type { Deadlines, Diagnosis } from "../guide/diagnosis.ts";
import { onceForBoth } from "../once-for.ts";
import type { DisputeAdvice, Facts } from "./languages/language.ts";
import { type Moment, printDayBefore, printMoment, type Reader } from "./moment.ts";

/** The deadlines of a case as they are printed, by name. */
export type Moments = ReadonlyMap<DeadlineName, Moment>;

/** The two ends a dispute window may have, the careful one first; the buyer has to meet them. */
export const windowDates: readonly DeadlineName[] = ["actBy", "disputeWindowCloses"];

/** Prints every deadline, the earliest first. */
export const printDeadlines = onceForBoth((deadlines: Deadlines, reader: Reader): Moments => {
  const given = DeadlineNames.options.flatMap((name) => {
    const value = deadlines[name];
    return value === undefined ? [] : [{ name, value }];
  });
  // ISO 8601 sorts as text, a date before the moments of its day.
  given.sort((one, other) => (one.value < other.value ? -1 : Number(one.value > other.value)));
  return new Map(given.map(({ name, value }) => [name, printMoment(value, reader)]));
});

/** What advice may refer to. */
export const readFacts = (diagnosis: Diagnosis, moments: Moments, reader: Reader): Facts => {
  const lastDay = carefulLastDay(diagnosis.deadlines, moments);
  return {
    date: (name) => moments.get(name)?.short ?? null,
    careful: lastDay === null ? null : printDayBefore(lastDay, reader),
    refundIsUnderWay: diagnosis.refund.stage > 0,
    causeIsKnown: diagnosis.diagnosis[0] !== "closed-unknown-cause",
  };
};

/** The earlier of the two dates on which the dispute window may close (K7), of those that are not over. */
const carefulLastDay = (deadlines: Deadlines, moments: Moments): string | null => {
  const open = windowDates.filter((name) => moments.get(name)?.isOpen === true).map((name) => deadlines[name]);
  return open.filter((date) => date !== undefined).sort()[0] ?? null;
};

/** How strongly the actions advise a dispute. */
export const disputeAdvice = ({ actions }: Diagnosis): DisputeAdvice => {
  if (actions.includes("open-dispute-now")) return "now";
  return actions.some((action) => action.startsWith("open-dispute-")) ? "later" : "none";
};
