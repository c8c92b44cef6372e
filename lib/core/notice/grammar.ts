import { Cause } from "../codes.ts";
import { ClosingReason } from "../order/event.ts";
import { locales } from "./locales/index.ts";
import {
  type FactName,
  factNames,
  guess,
  type Known,
  type Locale,
  type NoticeKind,
  noticeKinds,
  type StatusKind,
  statusKinds,
  type Wording,
} from "./locales/locale.ts";
import { anywhere, atEnd, atStart, type Match, type Matcher, whole } from "./phrases.ts";

/** A language's wordings, compiled: the same tables with matchers in place of phrases. */
export interface Grammar {
  readonly language: string;
  readonly subjects: Readonly<Record<NoticeKind, Matcher>>;
  readonly sentences: Readonly<Record<NoticeKind, Matcher>>;
  readonly labels: Readonly<Record<FactName, Matcher>>;
  readonly reasons: Readonly<Record<ClosingReason, Matcher>>;
  readonly causes: Readonly<Record<Cause, Matcher>>;
  readonly statuses: Readonly<Record<StatusKind, Matcher>>;
  /** The same words behind an order's number, to the end of a subject that has no known words of its own. */
  readonly numbered: Readonly<Record<StatusKind, Matcher>>;
  /** The words directly before an order's number. */
  readonly orderLabel: Matcher;
}

export interface Found<Key extends string> {
  readonly key: Key;
  readonly match: Match;
}

const compile = (locale: Locale): Grammar => ({
  language: locale.language,
  subjects: compileTable(noticeKinds, locale.subjects, atStart),
  sentences: compileTable(noticeKinds, locale.sentences, anywhere),
  labels: compileTable(factNames, locale.labels, anywhere),
  reasons: compileTable(ClosingReason.options, locale.reasons, anywhere),
  causes: compileTable(Cause.options, locale.causes, anywhere),
  statuses: compileTable(statusKinds, locale.statuses, whole),
  numbered: compileTable(statusKinds, locale.statuses, (words) => atStart(behindNumber(words))),
  orderLabel: atEnd(locale.labels.orderNumber),
});

/** A page's word is only a guess at a mail's. */
const behindNumber = (words: Known<Wording>): Known<Wording> =>
  words === "unknown"
    ? words
    : words.flatMap(({ phrase }) => guess(`{any}{order}{any}: ${phrase}{last}`, `{any}{order} ${phrase}{last}`));

const compileTable = <Key extends string>(
  keys: readonly Key[],
  table: Readonly<Record<Key, Known<Wording>>>,
  compileOne: (wordings: Known<Wording>) => Matcher,
): Record<Key, Matcher> => Object.fromEntries(keys.map((key) => [key, compileOne(table[key])])) as Record<Key, Matcher>;

const grammars: readonly Grammar[] = locales.map(compile);
const byLanguage: ReadonlyMap<string, readonly Grammar[]> = new Map(grammars.map((each) => [each.language, [each]]));

/** All grammars: the mail's own language's first, then English, since accounts mix languages, then all others. */
export const grammarsFor = (language: string | null): readonly Grammar[] => byRank.get(language) ?? inNoLanguage;

const ranked = (language: string | null): readonly Grammar[] =>
  [...grammars].sort((one, other) => rank(one, language) - rank(other, language));
const rank = (grammar: Grammar, language: string | null): number =>
  grammar.language === language ? 0 : grammar.language === "en" ? 1 : 2;

const inNoLanguage = ranked(null);
const byRank: ReadonlyMap<string | null, readonly Grammar[]> = new Map(
  grammars.map(({ language }) => [language, ranked(language)]),
);

/** The grammars to read a body with: those of the languages that links and subject are in, and English; all where none is known. */
export function grammarsOf(languages: readonly (string | null)[]): readonly Grammar[] {
  const known = [...new Set(languages)].flatMap((language) => byLanguage.get(language ?? "") ?? []);
  if (known.length === 0) return grammars;
  return known.some(({ language }) => language === "en") ? known : [...known, ...(byLanguage.get("en") ?? [])];
}

/** These grammars first, then all others: what stands behind a label is read in every language, since mails mix them. */
export const andAllOthers = (languages: readonly Grammar[]): readonly Grammar[] => [
  ...new Set([...languages, ...grammars]),
];

/** The first key, in the order given, whose wording stands in the text in any of the languages. */
export function find<Key extends string>(
  table: (grammar: Grammar) => Readonly<Record<Key, Matcher>>,
  keys: readonly Key[],
  plainText: string,
  languages: readonly Grammar[],
): (Found<Key> & { readonly grammar: Grammar }) | null {
  for (const grammar of languages) {
    const matchers = table(grammar);
    for (const key of keys) {
      const match = matchers[key](plainText);
      if (match !== null) return { key, match, grammar };
    }
  }
  return null;
}
