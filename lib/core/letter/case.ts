import type { DiagnosisCode } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import type { Order } from "../order/order.ts";
import { choicesOf, type ReplyWord, replyOf } from "./answers.ts";
import { type Block, heading, type Item, paragraph } from "./blocks.ts";
import { correctionsPart } from "./corrections.ts";
import { deadlineBox, otherDates } from "./deadline-box.ts";
import { printDeadlines } from "./facts.ts";
import type { Language } from "./languages/language.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { packagesPart } from "./packages.ts";
import { pastePart } from "./paste.ts";
import { questionsPart } from "./questions.ts";
import { candidatesPart, reasonsPart } from "./reasons.ts";
import { refundPart } from "./refund.ts";
import { repliesFor } from "./replies.ts";
import { type Steps, stepsOf } from "./steps.ts";
import { verdictWithDate } from "./subject.ts";

export interface Case {
  readonly order: Order;
  readonly diagnosis: Diagnosis;
}

/** The whole letter about one order: verdict, deadline, what to do, the refund, why, what would change it, texts to paste. */
export const wholeCase = (each: Case, request: LetterRequest, reader: Reader): Block[] => {
  const { order, diagnosis } = each;
  const { language } = reader;
  return [
    { is: "kicker", text: language.phrases.order(diagnosis.orderNumber) },
    heading(1, verdictSentence(diagnosis, language)),
    ...parts(each, request, 2, request.authentic, reader),
    heading(2, language.headings.change),
    paragraph(whatChangesIt(diagnosis, language)),
    ...repliesPart(repliesFor(order, diagnosis), order.orderNumber, reader),
    ...pastePart([each], reader),
  ];
};

/** One order among several: the same without what would change it; how genuine the mail is is said with the first. */
export const compactCase = (each: Case, isFirst: boolean, request: LetterRequest, reader: Reader): Block[] => {
  const { order, diagnosis } = each;
  const { language } = reader;
  const words = repliesFor(order, diagnosis);
  const choices = words.flatMap((word) => choicesOf(word, order.orderNumber, reader));
  return [
    heading(2, language.phrases.statusLine(diagnosis.orderNumber, verdictWords(diagnosis, language).title)),
    paragraph(verdictSentence(diagnosis, language)),
    ...parts(each, request, 3, isFirst ? request.authentic : null, reader),
    ...(choices.length === 0 ? [] : [{ is: "words", text: language.phrases.answer, choices } as const]),
  ];
};

/** One order in a line: its verdict and its date. */
export const caseLine = (each: Case, reader: Reader): string =>
  reader.language.phrases.statusLine(each.order.orderNumber, verdictWithDate(each, reader));

/** One order in three short lines, for a mail that changes nothing. */
export const shortCase = (each: Case, reader: Reader): Block[] => {
  const { diagnosis } = each;
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const steps = stepsOf(each, reader);
  const box = deadlineBox(diagnosis, moments, steps.brief, reader).map((block) =>
    block.is === "box" ? { ...block, lines: block.lines.slice(0, 2) } : block,
  );
  const isNow = diagnosis.headline === "now";
  const next = steps.brief === null || isNow ? [] : [paragraph(language.phrases.next(steps.brief))];
  return [paragraph(verdictSentence(diagnosis, language)), ...box, ...next];
};

/** The words a buyer may answer with. */
const repliesPart = (words: readonly ReplyWord[], orderNumber: string, reader: Reader): Block[] =>
  words.length === 0
    ? []
    : [
        paragraph(reader.language.phrases.replyIntro),
        { is: "replies", items: words.map((word) => replyOf(word, orderNumber, reader)) },
      ];

const parts = (
  each: Case,
  request: LetterRequest,
  level: 2 | 3,
  authentic: LetterRequest["authentic"],
  reader: Reader,
): Block[] => {
  const { diagnosis } = each;
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const steps = stepsOf(each, reader);
  return [
    ...refinements(diagnosis, steps, language),
    ...deadlineBox(diagnosis, moments, steps.brief, reader),
    ...correctionsPart(each, request, level, reader),
    ...titled(language.headings.do, level, { is: "steps", items: steps.items }),
    ...otherDates(diagnosis, moments, level, reader),
    ...refundPart(each, moments, level, reader),
    ...packagesPart(diagnosis, level, reader),
    ...questionsPart(each, steps, level, reader),
    ...candidatesPart(diagnosis, level, language),
    ...titled(language.headings.later, level, { is: "list", items: steps.notes.map((note) => [note]) }),
    ...reasonsPart(diagnosis.why, authentic, level, language),
  ];
};

const titled = (title: string, level: 2 | 3, block: { is: "steps" | "list"; items: readonly Item[] }): Block[] =>
  block.items.length === 0 ? [] : [heading(level, title), block];

const verdictWords = ({ diagnosis: [verdict = "closed-unknown-cause"] }: Diagnosis, { verdicts }: Language) =>
  verdicts[verdict];

const verdictSentence = (diagnosis: Diagnosis, language: Language): string => verdictWords(diagnosis, language).says;

/** These refine a verdict without turning it. */
const turnsNothing: ReadonlySet<DiagnosisCode> = new Set([
  "refund-initiated",
  "refund-processing",
  "high-volume",
  "likely-capacity",
]);

/** Of a verdict and what refines it, the last word is the one to change. */
const whatChangesIt = ({ diagnosis }: Diagnosis, { verdicts }: Language): string => {
  const [verdict = "closed-unknown-cause", ...refining] = diagnosis;
  return verdicts[refining.findLast((code) => !turnsNothing.has(code)) ?? verdict].changes;
};

/** What refines the verdict, the stated cause, and the answers that need no doing. */
const refinements = (
  { diagnosis: [, ...codes], cause }: Diagnosis,
  { answers }: Steps,
  language: Language,
): Block[] => {
  const sentences = [
    ...codes.map((code) => language.verdicts[code].says),
    ...(cause === null ? [] : [language.causes[cause]]),
    ...answers,
  ];
  return sentences.length === 0 ? [] : [paragraph(sentences.join(" "))];
};
