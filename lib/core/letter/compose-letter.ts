import { type Block, heading, list, paragraph } from "./blocks.ts";
import { calendarOf } from "./calendar.ts";
import { type Case, caseLine, compactCase, repliesPart, shortCase, wholeCase } from "./case.ts";
import { renderHtml } from "./html.ts";
import { english } from "./languages/en.ts";
import { type KindWords, replyWords } from "./languages/language.ts";
import type { Letter, LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { repliesFor } from "./replies.ts";
import { subjectOf } from "./subject.ts";
import { renderText } from "./text.ts";

/** Beyond these, an order gets one line: a letter is read to its end or not at all. */
const mostCompactCases = 5;

type Cases = readonly [Case, ...Case[]];

/**
 * Writes the one letter that answers a mail.
 *
 * @returns subject, text and HTML that say the same, and the open deadlines as a calendar; pure, `now` and the zone are in the request
 */
export const composeLetter = (request: LetterRequest): Letter => {
  const reader: Reader = { language: english, now: request.now, timeZone: request.timeZone };
  const { subject, blocks } = draft(request, reader);
  const { footer, footerWithoutOrder } = reader.language.phrases;
  const hasOrder = request.cases.length > 0;
  const lines = hasOrder ? footer(request.rules, request.timeZone) : footerWithoutOrder(request.rules);
  const whole: Block[] = [...blocks, { is: "footer", lines }];
  return {
    subject,
    text: renderText(whole),
    html: renderHtml(whole, subject, reader.language),
    ics: calendarOf(
      request.cases.map(({ diagnosis }) => diagnosis),
      reader,
    ),
  };
};

interface Draft {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

const draft = (request: LetterRequest, reader: Reader): Draft => {
  const { occasion } = request;
  const { kinds, phrases, unclearAnswer } = reader.language;
  if (occasion.why === "not-understood") return notRead(kinds[occasion.kind], request, reader);
  if (occasion.why === "unclear-answer") return notRead(unclearAnswer, request, reader);
  if (occasion.why === "too-large") return notRead(phrases.tooLarge, request, reader);
  const [first, ...others] = request.cases;
  if (first === undefined) return withoutOrder(request, reader);
  return occasion.why === "news" ? news([first, ...others], request, reader) : nothingNew([first, ...others], reader);
};

const news = (cases: Cases, request: LetterRequest, reader: Reader): Draft => ({
  subject: subjectOf(diagnosesOf(cases), true, reader),
  blocks: [
    ...(cases.length === 1 ? wholeCase(cases[0], request.authentic, reader) : severalCases(cases, request, reader)),
    ...strayPart(request.strayPackages, reader),
  ],
});

const severalCases = (cases: Cases, { authentic }: LetterRequest, reader: Reader): Block[] => {
  const { language } = reader;
  const brief = cases.slice(mostCompactCases);
  const fits = new Set(cases.flatMap(({ order, diagnosis }) => repliesFor(order, diagnosis)));
  const replies = repliesPart(
    replyWords.filter((word) => fits.has(word)),
    true,
    language,
  );
  return [
    heading(1, language.phrases.severalOrders(cases.length)),
    // How genuine the mail is holds for all of it: said once.
    ...cases
      .slice(0, mostCompactCases)
      .flatMap((each, index) => compactCase(each, index === 0 ? authentic : null, reader)),
    ...(brief.length === 0 ? [] : [list(brief.map((each) => [caseLine(each, reader)]))]),
    ...(replies.length === 0 ? [] : [heading(2, language.headings.change), ...replies]),
  ];
};

const nothingNew = (cases: Cases, reader: Reader): Draft => {
  const { phrases } = reader.language;
  const [{ diagnosis }, ...others] = cases;
  return {
    subject: subjectOf(diagnosesOf(cases), false, reader),
    blocks: [
      heading(1, phrases.nothingNew(diagnosis.orderNumber)),
      ...shortCase(cases[0], reader),
      ...(others.length === 0 ? [] : [list(others.map((each) => [caseLine(each, reader)]))]),
    ],
  };
};

/** A parcel that nobody can place yet, or words without an order. */
const withoutOrder = (request: LetterRequest, reader: Reader): Draft => {
  const { strayPackages } = request;
  const { kinds, subject } = reader.language;
  const [first, ...others] = strayPackages;
  if (first === undefined) return notRead(kinds.unrecognised, request, reader);
  return { subject: subject.stray(first, others.length), blocks: strayPart(strayPackages, reader) };
};

const strayPart = (trackingNumbers: readonly string[], { language }: Reader): Block[] =>
  trackingNumbers.length === 0
    ? []
    : [heading(2, language.phrases.strayQuestion(trackingNumbers)), paragraph(language.phrases.strayAnswer)];

/** What was seen, and one clear way on; where orders are known all the same, how they stand. */
const notRead = (words: KindWords, { cases }: LetterRequest, reader: Reader): Draft => {
  const { subject } = reader.language;
  const [first] = cases;
  return {
    subject: first === undefined ? words.subject : `${subject.order(first.diagnosis.orderNumber)} ${words.subject}`,
    blocks: [
      heading(1, words.saw),
      list(words.next.map((sentence) => [sentence])),
      ...(first === undefined ? [] : [list(cases.map((each) => [caseLine(each, reader)]))]),
    ],
  };
};

const diagnosesOf = ([first, ...others]: Cases) =>
  [first.diagnosis, ...others.map(({ diagnosis }) => diagnosis)] as const;
