import type { Diagnosis } from "../guide/diagnosis.ts";
import type { Order } from "../order/order.ts";
import { type Block, heading, type Item, list, paragraph } from "./blocks.ts";
import { deadlineBox, otherDates } from "./deadline-box.ts";
import { type Moments, printDeadlines, readFacts } from "./facts.ts";
import type { Language, ReplyWord } from "./languages/language.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { candidatesPart, reasonsPart } from "./reasons.ts";
import { refundPart } from "./refund.ts";
import { repliesFor } from "./replies.ts";
import { type Steps, sortActions } from "./steps.ts";
import { verdictWithDate } from "./subject.ts";

export interface Case {
  readonly order: Order;
  readonly diagnosis: Diagnosis;
}

/** The whole letter about one order: verdict, deadline, what to do, the refund, why, what would change it. */
export const wholeCase = (
  { order, diagnosis }: Case,
  authentic: LetterRequest["authentic"],
  reader: Reader,
): Block[] => {
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const steps = sortActions(diagnosis.actions, readFacts(diagnosis, moments, reader), language);
  return [
    { is: "kicker", text: language.phrases.order(diagnosis.orderNumber) },
    heading(1, verdictSentence(diagnosis, language)),
    ...parts(diagnosis, moments, steps, 2, authentic, reader),
    heading(2, language.headings.change),
    paragraph(verdictWords(diagnosis, language).changes),
    ...repliesPart(repliesFor(order, diagnosis), false, language),
  ];
};

/** One order among several: the same without what would change it. */
export const compactCase = ({ diagnosis }: Case, authentic: LetterRequest["authentic"], reader: Reader): Block[] => {
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const steps = sortActions(diagnosis.actions, readFacts(diagnosis, moments, reader), language);
  const title = language.phrases.statusLine(diagnosis.orderNumber, verdictWords(diagnosis, language).title);
  return [
    heading(2, title),
    paragraph(verdictSentence(diagnosis, language)),
    ...parts(diagnosis, moments, steps, 3, authentic, reader),
  ];
};

/** One order in a line: its verdict and its date. */
export const caseLine = ({ diagnosis }: Case, reader: Reader): string =>
  reader.language.phrases.statusLine(diagnosis.orderNumber, verdictWithDate(diagnosis, reader));

/** One order in three short lines, for a mail that changes nothing. */
export const shortCase = ({ diagnosis }: Case, reader: Reader): Block[] => {
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const steps = sortActions(diagnosis.actions, readFacts(diagnosis, moments, reader), language);
  const box = deadlineBox(diagnosis, moments, steps.brief, reader).map((block) =>
    block.is === "deadline" ? { ...block, lines: block.lines.slice(0, 2) } : block,
  );
  const isNow = diagnosis.headline === "now";
  const next = steps.brief === null || isNow ? [] : [paragraph(language.phrases.next(steps.brief))];
  return [paragraph(verdictSentence(diagnosis, language)), ...box, ...next];
};

/** The words a buyer may answer with. */
export const repliesPart = (
  words: readonly ReplyWord[],
  isOrderNeeded: boolean,
  { phrases, replies }: Language,
): Block[] => {
  if (words.length === 0) return [];
  return [
    paragraph(isOrderNeeded ? phrases.replyIntroOrders : phrases.replyIntro),
    list(words.map((word) => [phrases.reply(replies[word])])),
  ];
};

const parts = (
  diagnosis: Diagnosis,
  moments: Moments,
  steps: Steps,
  level: 2 | 3,
  authentic: LetterRequest["authentic"],
  reader: Reader,
): Block[] => {
  const { language } = reader;
  return [
    ...refinements(diagnosis, steps, language),
    ...deadlineBox(diagnosis, moments, steps.brief, reader),
    ...titled(language.headings.do, level, { is: "steps", items: steps.items }),
    ...otherDates(diagnosis, moments, level, reader),
    ...refundPart(diagnosis, moments, level, reader),
    ...packagesPart(diagnosis, level, reader),
    ...titled(steps.questions.length === 1 ? language.headings.question : language.headings.questions, level, {
      is: "list",
      items: steps.questions,
    }),
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

const packagesPart = ({ packages }: Diagnosis, level: 2 | 3, reader: Reader): Block[] => {
  if (packages.length < 2) return [];
  const { headings, phrases, verdicts, deadlines } = reader.language;
  const items = packages.map(({ trackingNumber, diagnosis, deadlines: own }): Item => {
    const title = diagnosis.map((code) => verdicts[code].title).join(", ");
    const open = [...printDeadlines(own, reader)].filter(([, moment]) => moment.isOpen);
    return [
      phrases.parcel(trackingNumber, title),
      ...open.map(([name, moment]) => deadlines[name].says(moment.zoned, "none")),
    ];
  });
  return [heading(level, headings.parcels), list(items)];
};
