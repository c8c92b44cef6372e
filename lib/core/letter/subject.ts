import type { Diagnosis } from "../guide/diagnosis.ts";
import { disputeAdvice, printDeadlines, readFacts } from "./facts.ts";
import type { Reader } from "./moment.ts";
import { sortActions } from "./steps.ts";

/**
 * The subject of a letter about orders: the first one's verdict and date, and how many more.
 *
 * @returns `[Order N] Closed: …`; the bracket is what a reply is threaded and attributed by (contract §8)
 */
export const subjectOf = (diagnoses: readonly [Diagnosis, ...Diagnosis[]], isNew: boolean, reader: Reader): string => {
  const { subject } = reader.language;
  const [first, ...others] = diagnoses;
  const verdict = verdictWithDate(first, reader);
  const said = isNew ? verdict : subject.nothingNew(verdict);
  const whole = others.length === 0 ? said : subject.more(said, others.length);
  return `${subject.order(first.orderNumber)} ${whole}`;
};

/** `Closed: you can still open a dispute until Mon 16 Mar 2026`. */
export const verdictWithDate = (diagnosis: Diagnosis, reader: Reader): string => {
  const { verdicts, subject } = reader.language;
  const [verdict] = diagnosis.diagnosis;
  const title = verdict === undefined ? "" : verdicts[verdict].title;
  const tail = tailOf(diagnosis, reader);
  return tail === null ? title : subject.withTail(title, tail);
};

const tailOf = (diagnosis: Diagnosis, reader: Reader): string | null => {
  const { headline, actions } = diagnosis;
  if (headline === null) return null;
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  if (headline === "now") {
    const { brief } = sortActions(actions, readFacts(diagnosis, moments, reader), language);
    return brief === null ? null : language.subject.now(brief);
  }
  const moment = moments.get(headline);
  return moment === undefined ? null : language.deadlines[headline].subject(moment.short, disputeAdvice(diagnosis));
};
