import type { Diagnosis, Reason } from "../guide/diagnosis.ts";
import { type Block, heading, type Item, list, paragraph } from "./blocks.ts";
import { formulaParts, type Language } from "./languages/language.ts";
import type { LetterRequest } from "./letter.ts";
import { quotable } from "./quote.ts";

/** Which line of which mail led to what, by which rule; and how sure it is who wrote the mail. */
export const reasonsPart = (
  why: readonly Reason[],
  authentic: LetterRequest["authentic"],
  level: 2 | 3,
  language: Language,
): Block[] => {
  const genuine = authentic === null ? [] : [paragraph(language.authentic[authentic])];
  const items = reasonItems(why, language);
  if (items.length === 0 && genuine.length === 0) return [];
  return [heading(level, language.headings.why), ...(items.length === 0 ? [] : [list(items)]), ...genuine];
};

interface Cited {
  /** Rules that need no arithmetic share a line. */
  readonly plain: Set<string>;
  readonly formulas: Set<string>;
}

/** One item a quoted line, since several rules often rest on the same one. */
const reasonItems = (why: readonly Reason[], language: Language): Item[] => {
  const { phrases } = language;
  const rules: Readonly<Record<string, string | undefined>> = language.rules;
  const byLine = new Map<string, Cited>();
  for (const { rule, evidence, formula } of why) {
    const line = quotable(evidence, phrases.linkRemoved);
    const cited = byLine.get(line) ?? { plain: new Set(), formulas: new Set() };
    byLine.set(line, cited);
    const said = phrases.reason(
      rule,
      rules[rule] ?? null,
      formula === undefined ? null : printFormula(formula, language),
    );
    (formula === undefined ? cited.plain : cited.formulas).add(said);
  }
  return [...byLine].map(([line, { plain, formulas }]) => [
    ...(line === "" ? [] : [phrases.quote(line)]),
    ...(plain.size === 0 ? [] : [phrases.reasons([...plain])]),
    ...formulas,
  ]);
};

/** The guide's formula with its few words in the letter's language. */
const printFormula = (formula: string, language: Language): string =>
  formulaParts.reduce((printed, part) => printed.replace(part, language.formula[part]), formula);

/** Reasons that fit where no mail names one: possible ones, never stated as a fact. */
export const candidatesPart = (diagnosis: Diagnosis, level: 2 | 3, language: Language): Block[] => {
  const { candidates, actions } = diagnosis;
  if (candidates.length === 0) return [];
  const { phrases, verdicts, headings } = language;
  const isAgreed = actions.includes("no-dispute-needed");
  return [
    heading(level, headings.candidates),
    paragraph(isAgreed ? phrases.candidatesAgree : phrases.candidatesDiffer),
    list(
      candidates.map(({ diagnosis: code, likely }) => {
        const words = verdicts[code];
        return [phrases.candidate(words.maybe ?? words.title, likely)];
      }),
    ),
  ];
};
