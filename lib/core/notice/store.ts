import type { Grammar } from "./grammar.ts";
import type { Line, PlainText } from "./plain-text.ts";

/** Whether a line begins the part of a body about one order: with the day it was placed. */
export const opensOrder = (line: Line, languages: readonly Grammar[]): boolean =>
  languages.some((grammar) => grammar.labels.placedOn(line.plain)?.index === 0);

/** The store's name stands behind a label that begins a line, or alone on the line under the day the order was placed. */
export function readStore(text: PlainText, languages: readonly Grammar[]): string | undefined {
  return labelledStore(text, languages) ?? storeUnderDay(text, languages);
}

function labelledStore({ lines, whole }: PlainText, languages: readonly Grammar[]): string | undefined {
  const possible = languages.flatMap((grammar) => grammar.labels.store.within(whole) ?? []);
  for (const { plain: text, printed } of possible.length === 0 ? [] : lines) {
    const label = possible.map((matcher) => matcher(text)).find((match) => match?.index === 0);
    const length = label == null ? 0 : text.slice(label.end).replace(/^[\s:]+/, "").length;
    // A sentence ("Seller: please wait.") is no name.
    if (length > 0 && length <= mostOfStore && !/[.!?]$/.test(text)) return printed.slice(-length);
  }
  return undefined;
}

function storeUnderDay({ lines, whole }: PlainText, languages: readonly Grammar[]): string | undefined {
  const possible = languages.flatMap((grammar) => grammar.labels.placedOn.within(whole) ?? []);
  const at = lines.findIndex((line) => possible.some((matcher) => matcher(line.plain)?.index === 0));
  const store = at < 0 ? undefined : lines[at + 1]?.printed;
  return store !== undefined && store.length <= mostOfStore ? store : undefined;
}

const mostOfStore = 60;
