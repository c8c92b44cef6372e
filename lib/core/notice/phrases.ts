import type { Grade, Known, Wording } from "./locales/locale.ts";
import { plain } from "./plain-text.ts";

/** Where a phrase stands in a text, and what its placeholders caught. */
export interface Match {
  readonly index: number;
  readonly end: number;
  readonly grade: Grade;
  readonly order: string | undefined;
  readonly package: string | undefined;
}

/** Looks for phrases in a plain text. */
export interface Matcher {
  (plainText: string): Match | null;
  /** The same for the lines of a text, with those of its phrases alone that may stand there; null where none does. */
  within(whole: string): Matcher | null;
}

const placeholders: Readonly<Record<string, string>> = {
  "{order}": String.raw`(?<order>\d{14,16})(?!\d)`,
  "{package}": "(?=[a-z]{0,6}[0-9])(?<package>[a-z0-9]{8,30})(?![a-z0-9])",
  "{count}": String.raw`\d{1,3}`,
  "{any}": ".{0,60}?",
  "{end}": String.raw`(?![\p{L}\p{N}])`,
  // Where a text begins, and where a line of it ends: "Security." is an answer, "security" among words is none.
  "{first}": "^",
  "{last}": "[.!]?(?= ¶|$)",
};

/** A matcher for phrases at the beginning of a plain subject line. */
export const atStart = (wordings: Known<Wording>): Matcher => matcher(wordings, () => "^");

/** A matcher for phrases anywhere in a plain text, not inside a word. */
export const anywhere = (wordings: Known<Wording>): Matcher => matcher(wordings, outsideWord);

/** A matcher for phrases at the end of a plain text, as a label stands before what it names. */
export const atEnd = (wordings: Known<Wording>): Matcher => matcher(wordings, outsideWord, String.raw`\s?[:#.]?\s?$`);

/** A matcher for phrases that are the whole of a plain line. */
export const whole = (wordings: Known<Wording>): Matcher => matcher(wordings, () => "^", "[.!。]?$");

/** Chinese and Japanese put no space between words. */
const outsideWord = (phrase: string): string =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(phrase) ? "" : String.raw`(?<![\p{L}\p{N}])`;

/**
 * The earliest match of any of the phrases; of two at one place the longer. A pattern is compiled once, when a text may
 * hold it: most mails are in one language, and most phrases are in none of them.
 */
function matcher(wordings: Known<Wording>, leadOf: (phrase: string) => string, tail = ""): Matcher {
  if (wordings === "unknown") return nothing;
  const sought = once(() =>
    wordings.map(({ phrase, grade }) => ({
      pattern: once(() => new RegExp(leadOf(phrase) + patternOf(phrase) + tail, "u")),
      literal: literalOf(phrase),
      word: wholeWordOf(phrase, leadOf(phrase), tail),
      grade,
    })),
  );
  return matcherOf(sought);
}

interface Sought {
  readonly pattern: () => RegExp;
  readonly literal: string;
  readonly word: string | undefined;
  readonly grade: Grade;
}

const nothing: Matcher = Object.assign(() => null, { within: () => null });

function matcherOf(sought: () => readonly Sought[]): Matcher {
  const search = (plainText: string): Match | null => {
    let best: Match | null = null;
    for (const phrase of sought()) {
      if (!mayHold(plainText, phrase)) continue;
      const { pattern, grade } = phrase;
      const found = pattern().exec(plainText);
      if (found === null) continue;
      const match: Match = {
        index: found.index,
        end: found.index + found[0].length,
        grade,
        order: found.groups?.["order"],
        package: trackingNumberIn(found.groups?.["package"]),
      };
      if (best === null || match.index < best.index || (match.index === best.index && match.end > best.end))
        best = match;
    }
    return best;
  };
  const within = (whole: string): Matcher | null => {
    if (search(whole) === null) return null;
    const possible = sought().filter((phrase) => mayHold(whole, phrase));
    return matcherOf(() => possible);
  };
  return Object.assign(search, { within });
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Looking for a piece first is many times faster than the pattern, and for a word of it in a long text faster still. */
const mayHold = (plainText: string, { literal, word }: Sought): boolean =>
  literal.length <= plainText.length &&
  (word === undefined || plainText.length < longText || wordsIn(plainText).has(word)) &&
  plainText.includes(literal);

const longText = 300;

/** The text last asked about: one body is looked through for many hundred phrases in a row. */
let asked: { readonly text: string; readonly words: ReadonlySet<string> } = { text: "", words: new Set() };

function wordsIn(text: string): ReadonlySet<string> {
  if (asked.text !== text) asked = { text, words: new Set(text.match(everyWord)) };
  return asked.words;
}

const everyWord = /[\p{L}\p{N}]+/gu;

/** The longest word of a phrase that stands in a text as a word of its own wherever the phrase does. */
function wholeWordOf(phrase: string, lead: string, tail: string): string | undefined {
  const [before, behind] = [lead, tail].map((bound) => (bound === "" ? cut : ""));
  const words = `${before}${plain(phrase).replaceAll(/\{(?:end|first|last)\}/g, " ")}${behind}`
    .replaceAll(/\{\w+\}/g, cut)
    .match(everyWord);
  return words?.filter((word) => !word.includes(cut)).sort((one, other) => other.length - one.length)[0];
}

/** A letter no phrase has: where a text may go on with another. */
const cut = "\u0298";

/** The longest piece of a phrase without placeholders. */
const literalOf = (phrase: string): string =>
  plain(phrase)
    .split(/\{\w+\}/)
    .sort((one, other) => other.length - one.length)[0] ?? "";

const patternOf = (phrase: string): string =>
  plain(phrase)
    .split(/(\{\w+\})/)
    .map((piece) => placeholders[piece] ?? piece.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join("");

const trackingNumberIn = (text: string | undefined): string | undefined => text?.toUpperCase();
