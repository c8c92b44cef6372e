import { type Block, heading, type Item, list, paragraph } from "./blocks.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";

/** What the sender's address of every mail worth forwarding contains: what a filter asks for. */
export const senderDomain = "aliexpress.com";

/** In the first letter to a buyer: the own address, how mails come here by themselves, the zone that dates are counted in. */
export const welcomePart = ({ welcome }: LetterRequest, { language, timeZone }: Reader): Block[] => {
  if (welcome === null) return [];
  const words = language.welcome;
  const filters: readonly Item[] = [words.gmail, words.outlook, words.apple].map((filter) => filter(senderDomain));
  return [
    heading(2, words.heading),
    paragraph(words.ownAddress(welcome.ownAddress)),
    paragraph(words.filters),
    list(filters),
    paragraph((welcome.isTimeZoneGuessed ? words.zoneGuessed : words.zone)(timeZone)),
  ];
};
