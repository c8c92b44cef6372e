import { type Block, paragraph } from "./blocks.ts";
import { calendarOf } from "./calendar.ts";
import { donePart } from "./done.ts";
import { type Drafting, news, nothingNew, notRead, reminder, words } from "./drafts.ts";
import { footerPart } from "./footer.ts";
import { renderHtml } from "./html.ts";
import type { Language } from "./languages/language.ts";
import type { Letter, LetterRequest, Occasion } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { answersWait, erased, exported, forwardingCode } from "./notices.ts";
import { sayingOf } from "./saying.ts";
import { renderText } from "./text.ts";
import { welcomePart } from "./welcome.ts";

/**
 * Writes the one letter that answers a mail, reminds, or answers the buyer's words.
 *
 * @returns subject, text and HTML that say the same, the open deadlines as calendars, and what has now been said; pure,
 * `now` and the zone are in the request
 */
export const composeLetter = (request: LetterRequest): Letter => {
  const { language, now, timeZone, deskAddress } = request;
  const reader: Reader = { language, now, timeZone, deskAddress };
  const { subject, blocks } = draftingFor(request.occasion, reader.language)(request, reader);
  const whole: Block[] = [
    ...donePart(request, reader),
    ...blocks,
    ...(request.isCut === true ? [paragraph(reader.language.phrases.cut)] : []),
    ...welcomePart(request, reader),
    ...footerPart(request, reader),
  ];
  const told = isAboutOrders(request.occasion) ? request.cases : [];
  const { ics, cancelledIcs, entries } = calendarOf(told, request.said, reader);
  return {
    subject,
    text: renderText(whole),
    html: renderHtml(whole, subject, reader.language),
    ics,
    cancelledIcs,
    said: sayingOf(told, entries, request, reader),
  };
};

/** Where the letter tells how orders stand, more than in a line. */
const isAboutOrders = ({ why }: Occasion): boolean => why === "news" || why === "reminder" || why === "nothing-new";

const draftingFor = (occasion: Occasion, { kinds, unclearAnswer, phrases }: Language): Drafting => {
  switch (occasion.why) {
    case "news":
      return news;
    case "reminder":
      return reminder;
    case "nothing-new":
      return nothingNew;
    case "words":
      return words;
    case "unclear-answer":
      return notRead(unclearAnswer);
    case "not-understood":
      return notRead(kinds[occasion.kind]);
    case "too-large":
      return notRead(phrases.tooLarge);
    case "export":
      return exported;
    case "erased":
      return erased;
    case "answers-wait":
      return answersWait(occasion);
    case "forwarding-code":
      return forwardingCode(occasion);
  }
};
