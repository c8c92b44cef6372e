import type { Grammar } from "./grammar.ts";
import type { FactName } from "./locales/locale.ts";
import type { PlainText } from "./plain-text.ts";

/** A value that stands behind a label. */
export interface Labelled {
  /** What stands behind the label, on its line and the next. */
  readonly value: string;
  readonly line: string;
  /** The line that the value stands on. */
  readonly printed: string;
}

/** Characters of a value that are looked at. */
const mostOfValue = 80;

/** What stands behind a label in any of the languages, at most once a line. */
export function labelled(
  { lines, whole }: PlainText,
  label: FactName,
  languages: readonly Grammar[],
  most = mostOfValue,
): readonly Labelled[] {
  const possible = languages.flatMap((grammar) => grammar.labels[label].within(whole) ?? []);
  if (possible.length === 0) return [];
  return lines.flatMap((line, at) => {
    for (const matcher of possible) {
      const match = matcher(line.plain);
      if (match === null) continue;
      const value = line.plain.slice(match.end, match.end + most).replace(/^[\s:.]+/, "");
      const next = lines[at + 1];
      if (value !== "" || next === undefined) return [{ value, line: line.printed, printed: line.printed }];
      return [{ value: next.plain.slice(0, most), line: line.printed, printed: next.printed }];
    }
    return [];
  });
}
