import type { Grammar } from "./grammar.ts";
import { type Line, lineOf, type PlainText, textOf } from "./plain-text.ts";

/** The part of a body that speaks of one order. */
export interface Segment {
  /** Undefined where the mail names no order at all. */
  readonly orderNumber: string | undefined;
  readonly text: PlainText;
}

/** `ID` and `No.` alone, at the beginning: behind other words they number items, disputes and parcels too. */
const bareLabel = /(?:^|\()(?:id|n[or]\.?|nr\.)\s?[:#.]?\s?$/;
const mostOfLabel = 30;
const longNumber = /\d{14}/;
const digits = /(?<!\d)\d{14,17}(?!\d)/g;

/**
 * Order numbers a body names in words: 14 to 16 digits behind a label, on its line or the line before.
 * Mails about several orders glue a running number to the front ("Bestellung 1" + number): it is taken off.
 */
export function orderNumbersIn({ lines, whole }: PlainText, languages: readonly Grammar[]): readonly string[] {
  const found = new Set<string>();
  if (!longNumber.test(whole)) return [];
  const isLabel = (text: string) =>
    bareLabel.test(text) || languages.some((grammar) => grammar.orderLabel(text) !== null);
  lines.forEach(({ plain: line }, at) => {
    if (!longNumber.test(line)) return;
    for (const match of line.matchAll(digits)) {
      const before = line.slice(Math.max(0, match.index - mostOfLabel), match.index);
      const isLabelled =
        isLabel(before) || (before.trim() === "" && isLabel((lines[at - 1]?.plain ?? "").slice(-mostOfLabel)));
      if (isLabelled) found.add(match[0].length === 17 ? match[0].slice(1) : match[0]);
    }
  });
  return [...found];
}

/**
 * Cuts a body where it goes from one order to the next. What stands before the first order belongs to all of them;
 * with one order, or none, everything does. An order's own part `opens` above its number: day and store come first.
 */
export function segment(
  text: PlainText,
  orderNumbers: readonly string[],
  opens: (line: Line) => boolean,
): readonly Segment[] {
  if (orderNumbers.length < 2) return [{ orderNumber: orderNumbers[0], text }];
  const common: Line[] = [];
  const byOrder = new Map<string, Line[]>(orderNumbers.map((orderNumber) => [orderNumber, []]));
  let current = common;
  let waiting: Line[] | null = null;
  for (const piece of text.lines.flatMap((line) => cut(line, orderNumbers))) {
    const named = orderNumbers.find((orderNumber) => piece.printed.includes(orderNumber));
    if (named !== undefined) {
      current = byOrder.get(named) ?? current;
      current.push(...(waiting ?? []), piece);
      waiting = null;
    } else if (waiting !== null) waiting.push(piece);
    else if (opens(piece)) waiting = [piece];
    else current.push(piece);
  }
  current.push(...(waiting ?? []));
  return [...byOrder].map(([orderNumber, own]) => ({ orderNumber, text: textOf([...common, ...own]) }));
}

/** Splits a line that speaks of several orders before each of their labels. */
function cut(line: Line, orderNumbers: readonly string[]): readonly Line[] {
  const { printed } = line;
  const starts = orderNumbers
    .map((orderNumber) => printed.indexOf(orderNumber))
    .filter((at) => at >= 0)
    .map(
      (at) => at - (/(?:\p{L}{2,12}[ :#.]{0,3})?\d?$/u.exec(printed.slice(Math.max(0, at - 20), at))?.[0].length ?? 0),
    )
    .sort((one, other) => one - other);
  if (starts.length < 2) return [line];
  return starts.map((start, at) => lineOf(printed.slice(at === 0 ? 0 : start, starts[at + 1]).trim()));
}
