import type { Done } from "../buyer/command.ts";
import { type Block, list, paragraph } from "./blocks.ts";
import type { LetterRequest } from "./letter.ts";
import type { Reader } from "./moment.ts";
import { quotable } from "./quote.ts";

/** What the buyer's words have set, in a sentence each; nothing where they have set nothing. */
export const donePart = (request: LetterRequest, reader: Reader): Block[] => {
  const [first, ...others] = doneSentences(request, reader);
  if (first === undefined) return [];
  return others.length === 0 ? [paragraph(first)] : [list([first, ...others].map((sentence) => [sentence]))];
};

const doneSentences = ({ done, ...request }: LetterRequest, reader: Reader): string[] => [
  ...new Set(done.flatMap((command) => sentenceOf(command, request, reader) ?? [])),
];

/** Null where the letter itself is the answer. */
const sentenceOf = (
  command: Done,
  { ownAddress, languages }: Pick<LetterRequest, "ownAddress" | "languages">,
  { language }: Reader,
): string | null => {
  const { done, phrases } = language;
  const [first = "en", example = first] = languages;
  switch (command.is) {
    case "time-zone":
      return done.timeZone(command.timeZone);
    case "language":
      return done.language;
    case "also":
      return done.also(command.address, ownAddress);
    case "address-proved":
      return done.addressProved(command.address);
    case "stop":
      return done.stop;
    case "start":
      return done.start;
    case "mute":
      return done.mute(command.orderNumber);
    case "unmute":
      return done.unmute(command.orderNumber);
    case "unreadable":
      return done.unreadable[command.word](quotable(command.said, phrases.linkRemoved), languages, example);
    case "status":
    case "export":
    case "delete":
      return null;
  }
};
