import { isPlainAddress } from "../mail/plain-address.ts";
import { heading, list, paragraph } from "./blocks.ts";
import { type Drafting, notRead } from "./drafts.ts";
import type { Occasion } from "./letter.ts";
import { printMoment } from "./moment.ts";
import { quotable } from "./quote.ts";
import { retention } from "./retention.ts";
import { senderDomain } from "./welcome.ts";

/** The buyer's data are attached. */
export const exported: Drafting = (request, reader) =>
  notRead(reader.language.notices.export)({ ...request, cases: [] }, reader);

/** The receipt for what was erased. */
export const erased: Drafting = (_, { language }) => {
  const words = language.notices.erased;
  return {
    subject: words.subject,
    blocks: [
      heading(1, words.saw),
      ...words.next.map(paragraph),
      paragraph(words.remains(retention)),
      paragraph(words.anew),
    ],
  };
};

/** Why no answer comes for a while, and when the next one does. */
export const answersWait =
  ({ until }: Extract<Occasion, { why: "answers-wait" }>): Drafting =>
  (_, reader) => {
    const words = reader.language.notices.answersWait;
    return {
      subject: words.subject,
      blocks: [heading(1, words.saw), paragraph(words.from(printMoment(until, reader).zoned)), paragraph(words.kept)],
    };
  };

/** Gmail's code, passed on; the link that came with it is neither followed nor repeated. */
export const forwardingCode =
  ({ code, account }: Extract<Occasion, { why: "forwarding-code" }>): Drafting =>
  (_, { language }) => {
    const words = language.notices.forwardingCode;
    const printed = quotable(code, language.phrases.linkRemoved);
    return {
      subject: words.subject(printed),
      blocks: [
        heading(1, words.saw),
        { is: "box", lines: [words.code(printed)] },
        ...(account === null || !isPlainAddress(account) ? [] : [paragraph(words.account(account))]),
        list(words.next(senderDomain).map((step) => [step])),
        paragraph(words.notFollowed),
        paragraph(words.notAsked),
      ],
    };
  };
