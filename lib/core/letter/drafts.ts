import { type Block, heading, list, paragraph } from "./blocks.ts";
import { caseLine, shortCase, wholeCase } from "./case.ts";
import type { KindWords } from "./languages/language.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { remindersPart } from "./reminders.ts";
import { severalCases } from "./several-cases.ts";
import { remindingSubject, subjectOf } from "./subject.ts";

/** A letter between what every letter begins and ends with. */
export interface Draft {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export type Drafting = (request: LetterRequest, reader: Reader) => Draft;

const casesPart = (request: LetterRequest, reader: Reader): Block[] => {
  const [first, ...others] = request.cases;
  if (first === undefined) return [];
  return others.length === 0 ? wholeCase(first, request, reader) : severalCases(request.cases, request, reader);
};

/** What a mail has changed. */
export const news: Drafting = (request, reader) => {
  if (request.cases.length === 0) return withoutOrder(request, reader);
  return {
    subject: subjectOf(request.cases, reader),
    blocks: [
      ...unreadPart(request, reader),
      ...casesPart(request, reader),
      ...strayPart(request.strayPackages, reader),
    ],
  };
};

/** A mail is read so far and no further; what is left is never left unsaid. */
const unreadPart = ({ unreadOrders }: LetterRequest, { language }: Reader): Block[] =>
  unreadOrders === 0 ? [] : [paragraph(language.phrases.unread(unreadOrders))];

/** What no mail announces. */
export const reminder: Drafting = (request, reader) => ({
  subject: remindingSubject(request.cases, request.reminders, reader),
  blocks: [...remindersPart(request, reader), ...casesPart(request, reader)],
});

/** The same verdict and date, and little else. */
export const nothingNew: Drafting = (request, reader) => {
  const { phrases, subject } = reader.language;
  const [first, ...others] = request.cases;
  if (first === undefined) return withoutOrder(request, reader);
  return {
    subject: subjectOf(request.cases, reader, subject.nothingNew),
    blocks: [
      heading(1, phrases.nothingNew(first.order.orderNumber)),
      ...shortCase(first, reader),
      ...(others.length === 0 ? [] : [list(others.map((each) => [caseLine(each, reader)]))]),
    ],
  };
};

/** What the buyer's words have set is said above; here, where the orders stand. */
export const words: Drafting = (request, reader) => {
  const { done } = reader.language;
  const set = request.done.filter(({ is }) => is !== "status");
  const [only, ...others] = request.cases;
  const answered = only === undefined || others.length > 0 ? done.status : subjectOf(request.cases, reader);
  const subject = set.every(({ is }) => is === "unreadable") ? done.notUnderstood : done.title;
  return {
    subject: set.length === 0 ? answered : subject,
    blocks: [
      heading(1, done.status),
      only === undefined ? paragraph(done.noOrders) : list(request.cases.map((each) => [caseLine(each, reader)])),
    ],
  };
};

/** What was seen, and one clear way on; where orders are known all the same, how they stand. */
export const notRead =
  (read: KindWords): Drafting =>
  ({ cases }, reader) => {
    const [first] = cases;
    const { order } = reader.language.subject;
    return {
      subject: first === undefined ? read.subject : `${order(first.order.orderNumber)} ${read.subject}`,
      blocks: [
        heading(1, read.saw),
        list(read.next.map((sentence) => [sentence])),
        ...(first === undefined ? [] : [list(cases.map((each) => [caseLine(each, reader)]))]),
      ],
    };
  };

/** A parcel that nobody can place yet, or words without an order. */
const withoutOrder: Drafting = (request, reader) => {
  const { kinds, subject } = reader.language;
  const [first, ...others] = request.strayPackages;
  if (first === undefined) return notRead(kinds.unrecognised)(request, reader);
  return { subject: subject.stray(first, others.length), blocks: strayPart(request.strayPackages, reader) };
};

const strayPart = (trackingNumbers: readonly string[], { language }: Reader): Block[] =>
  trackingNumbers.length === 0
    ? []
    : [heading(2, language.phrases.strayQuestion(trackingNumbers)), paragraph(language.phrases.strayAnswer)];
