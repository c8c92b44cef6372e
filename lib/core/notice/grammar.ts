import { Cause } from "../codes.ts";
import { ClosingReason } from "../order/event.ts";
import { locales } from "./locales/index.ts";
import {
  type FactName,
  factNames,
  type Known,
  type Locale,
  type NoticeKind,
  noticeKinds,
  type Wording,
} from "./locales/locale.ts";
import { anywhere, atStart, type Match, type Matcher } from "./phrases.ts";

/** A language's wordings, compiled: the same tables with matchers in place of phrases. */
export interface Grammar {
  readonly language: string;
  readonly subjects: Readonly<Record<NoticeKind, Matcher>>;
  readonly sentences: Readonly<Record<NoticeKind, Matcher>>;
  readonly labels: Readonly<Record<FactName, Matcher>>;
  readonly reasons: Readonly<Record<ClosingReason, Matcher>>;
  readonly causes: Readonly<Record<Cause, Matcher>>;
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
});

const compileTable = <Key extends string>(
  keys: readonly Key[],
  table: Readonly<Record<Key, Known<Wording>>>,
  compileOne: (wordings: Known<Wording>) => Matcher,
): Record<Key, Matcher> => Object.fromEntries(keys.map((key) => [key, compileOne(table[key])])) as Record<Key, Matcher>;

const grammars: readonly Grammar[] = locales.map(compile);

/** The grammars to read a mail with: its own language's first, then all others, since accounts mix languages. */
export const grammarsFor = (language: string | null): readonly Grammar[] =>
  [...grammars].sort((one, other) => Number(other.language === language) - Number(one.language === language));

/** The first key, in the order given, whose wording stands in the text in any of the languages. */
export function find<Key extends string>(
  table: (grammar: Grammar) => Readonly<Record<Key, Matcher>>,
  keys: readonly Key[],
  plainText: string,
  languages: readonly Grammar[],
): (Found<Key> & { readonly grammar: Grammar }) | null {
  for (const grammar of languages) {
    for (const key of keys) {
      const match = table(grammar)[key](plainText);
      if (match !== null) return { key, match, grammar };
    }
  }
  return null;
}
