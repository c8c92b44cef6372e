import { DeadlineName } from "../codes.ts";
import type { Deadlines } from "../guide/diagnosis.ts";
import { type Block, heading, type Item, list, paragraph } from "./blocks.ts";
import type { Case } from "./case.ts";
import type { LetterRequest } from "./letter.ts";
import { printDayOf, printMoment, type Reader } from "./moment.ts";
import { quotable } from "./quote.ts";
import type { Said } from "./said.ts";

const mostQuotes = 2;

/**
 * What the letter before this one said otherwise, and which lines changed it.
 *
 * @returns nothing where no mail has spoken of the order since: the clock moving on is no change
 */
export const correctionsPart = (each: Case, request: LetterRequest, level: 2 | 3, reader: Reader): Block[] => {
  const said = request.said.get(each.order.orderNumber);
  const quotes = said === undefined ? null : newLines(each, said, reader);
  if (said === undefined || quotes === null) return [];
  const { corrections } = reader.language;
  const items = [...verdictChange(each, said, reader), ...dateChanges(each, said, reader)];
  if (items.length === 0) return [];
  return [
    heading(level, corrections.heading(printDayOf(said.at, reader))),
    list(items),
    ...(quotes.length === 0 ? [] : [paragraph(corrections.because(quotes.join(" ")))]),
  ];
};

/** The newest lines of the mails that came since; null where none did. */
const newLines = ({ order }: Case, { mails }: Said, { language }: Reader): string[] | null => {
  const events = order.history.filter(({ mail }) => !mails.includes(mail));
  if (events.length === 0) return null;
  const lines = events.map(({ evidence }) => quotable(evidence, language.phrases.linkRemoved)).reverse();
  return [...new Set(lines)]
    .filter((line) => line !== "")
    .slice(0, mostQuotes)
    .map(language.phrases.quote);
};

const verdictChange = ({ diagnosis }: Case, said: Said, { language }: Reader): Item[] => {
  const [verdict] = diagnosis.diagnosis;
  if (verdict === undefined || verdict === said.verdict) return [];
  return [[language.corrections.verdict(language.verdicts[said.verdict].title, language.verdicts[verdict].title)]];
};

/** These move with the last day of the refund; one change is said once. */
const movesAlong: ReadonlySet<DeadlineName> = new Set(["bankContactAfter", "overdueSince"]);

const dateChanges = ({ diagnosis: { deadlines } }: Case, said: Said, reader: Reader): Item[] => {
  const { corrections, deadlines: words } = reader.language;
  const closes = deadlines.disputeWindowCloses ?? deadlines.disputeWindowClosed;
  const current: Deadlines = closes === undefined ? deadlines : { ...deadlines, disputeWindowCloses: closes };
  const isSameWindow =
    said.deadlines.actBy === said.deadlines.disputeWindowCloses && current.actBy === current.disputeWindowCloses;
  return DeadlineName.options.flatMap((name): Item[] => {
    const before = said.deadlines[name];
    const now = current[name];
    if (before === undefined || before === now || movesAlong.has(name) || (name === "actBy" && isSameWindow)) return [];
    const then = printMoment(before, reader);
    if (now !== undefined) return [[corrections.moved(words[name].name, then.short, printMoment(now, reader).zoned)]];
    // A day that has come and gone is no change, nor is one that nothing was made of.
    return then.isOpen && isMuchMadeOf(name, said) ? [[corrections.gone(words[name].name, then.short)]] : [];
  });
};

/** The headline, the end of the window, the date of the refund: what stands in the buyer's calendar. */
const isMuchMadeOf = (name: DeadlineName, { calendar }: Said): boolean =>
  name === "disputeWindowCloses" ||
  name === "actBy" ||
  name === "refundLatest" ||
  calendar[name]?.isCancelled === false;
