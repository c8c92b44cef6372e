import type { Grammar } from "./grammar.ts";
import { labelled } from "./labelled.ts";
import type { PlainText } from "./plain-text.ts";

/** Every package number that stands behind a label, in the order of the text, the last mention of each. */
export const trackingNumbersIn = (text: PlainText, languages: readonly Grammar[]): readonly string[] => {
  const found = labelled(text, "trackingNumber", languages, mostOfList).flatMap(({ value }) => readList(value));
  return [...new Set(found.reverse())].reverse();
};

/** Characters behind a label: up to its first number, and of the whole list. */
const mostBefore = 80;
const mostOfList = 400;

const trackingNumber = /(?<![a-z0-9])(?=[a-z]{0,6}\d{6}|[a-z]{2,}\d)[a-z0-9]{8,30}(?![a-z0-9])/g;
/** What stands between the numbers of a list; behind any other word a number is something else's. */
const joints = new Set([
  "",
  ..."and or to und et y и tracking number numbers no new neue nuevo nouveau новый".split(" "),
  ..."has been was changed updated replaced by with".split(" "),
]);

/** The package numbers that a value begins with; never an order's. */
function readList(value: string): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of value.matchAll(trackingNumber)) {
    if (/^\d{14,16}$/.test(match[0])) continue;
    const between = value.slice(end, match.index);
    const isNext =
      found.length === 0 ? match.index < mostBefore : between.split(/\P{L}+/u).every((word) => joints.has(word));
    if (!isNext) break;
    found.push(match[0].toUpperCase());
    end = match.index + match[0].length;
  }
  return found;
}
