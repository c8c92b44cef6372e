import type { Reminder } from "../reminder/reminder.ts";
import type { Case } from "./case.ts";
import { disputeAdvice, printDeadlines } from "./facts.ts";
import { printMoment, type Reader } from "./moment.ts";
import { stepsOf } from "./steps.ts";

/**
 * The subject of a letter about orders: the first one's verdict and date, and how many more.
 *
 * @param frame what is said around the verdict: "No change."
 * @returns `[Order N] Closed: …`; the bracket is what a reply is threaded and attributed by (contract §8)
 */
export const subjectOf = (
  cases: readonly Case[],
  reader: Reader,
  frame: (verdict: string, first: Case) => string = (verdict) => verdict,
): string => {
  const { subject } = reader.language;
  const [first, ...others] = cases;
  if (first === undefined) return "";
  const said = frame(verdictWithDate(first, reader), first);
  const whole = others.length === 0 ? said : subject.more(said, others.length);
  return `${subject.order(first.order.orderNumber)} ${whole}`;
};

/** The verdict with the date that the letter reminds of, which need not be the headline; one that is over is told as news. */
export const remindingSubject = (cases: readonly Case[], reminders: readonly Reminder[], reader: Reader): string =>
  subjectOf(cases, reader, (verdict, first) => {
    const { subject, verdicts, deadlines } = reader.language;
    const reminder = reminders.find(
      ({ orderNumber, step }) => orderNumber === first.order.orderNumber && step !== "passed",
    );
    const [code] = first.diagnosis.diagnosis;
    if (reminder === undefined || code === undefined) return verdict;
    const date = printMoment(reminder.value, reader).short;
    const tail = deadlines[reminder.deadline].subject(date, disputeAdvice(first.diagnosis));
    return subject.reminder(subject.withTail(verdicts[code].title, tail));
  });

/** `Closed: you can still open a dispute until Mon 16 Mar 2026`. */
export const verdictWithDate = (each: Case, reader: Reader): string => {
  const { verdicts, subject } = reader.language;
  const [verdict] = each.diagnosis.diagnosis;
  const title = verdict === undefined ? "" : verdicts[verdict].title;
  const tail = tailOf(each, reader);
  return tail === null ? title : subject.withTail(title, tail);
};

const tailOf = (each: Case, reader: Reader): string | null => {
  const { diagnosis } = each;
  const { headline } = diagnosis;
  if (headline === null) return null;
  const { language } = reader;
  if (headline === "now") {
    const { brief } = stepsOf(each, reader);
    return brief === null ? null : language.subject.now(brief);
  }
  const moment = printDeadlines(diagnosis.deadlines, reader).get(headline);
  return moment === undefined ? null : language.deadlines[headline].subject(moment.short, disputeAdvice(diagnosis));
};
