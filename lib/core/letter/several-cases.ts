import { type Block, heading, list, paragraph } from "./blocks.ts";
import { type Case, caseLine, compactCase } from "./case.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { pastePart } from "./paste.ts";

/** Beyond these, an order gets one line: a letter is read to its end or not at all. */
export const mostCompactCases = 5;

/** Several orders in one letter, most urgent first. */
export const severalCases = (cases: readonly Case[], request: LetterRequest, reader: Reader): Block[] => {
  const { phrases } = reader.language;
  const compact = cases.slice(0, mostCompactCases);
  const brief = cases.slice(mostCompactCases);
  return [
    heading(1, phrases.severalOrders(cases.length)),
    // How genuine the mail is holds for all of it: said once.
    ...compact.flatMap((each, index) => compactCase(each, index === 0, request, reader)),
    ...(brief.length === 0 ? [] : [list(brief.map((each) => [caseLine(each, reader)]))]),
    paragraph(phrases.replyIntroOrders),
    ...pastePart(compact, reader),
  ];
};
