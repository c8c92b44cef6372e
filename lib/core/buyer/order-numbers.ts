import { fold } from "./fold.ts";
import { languages } from "./sentences/index.ts";

const most = 5;

/** Order numbers in a line, a few at most; what stands behind NEW TRACKING or PAID is a parcel's number, or a card's. */
export function orderNumbersIn(line: string): readonly string[] {
  const text = fold(line.slice(0, 500));
  if (languages.some(({ newTracking, paid }) => newTracking.test(text) || paid.test(text))) return [];
  return [...new Set(text.match(/(?<![a-z\d])\d{14,16}(?![a-z\d])/g) ?? [])].slice(0, most);
}
