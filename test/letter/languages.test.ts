import { describe, expect, test } from "vitest";
import { DiagnosisCode } from "../../lib/core/codes.ts";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import { LanguageTag } from "../../lib/core/letter/languages/tag.ts";
import { requestOf } from "./cases.ts";
import { languageOf } from "./languages.ts";
import { linesOfHtml, linesOfText } from "./rendering.ts";
import { situations } from "./situations.ts";

// A translation says what the English letter says: the same parts in the same order, the same numbers, names and rules.

const others = LanguageTag.options.filter((tag) => tag !== "en");
const promises: Readonly<Record<string, RegExp>> = {
  de: /garantier|sofort\b|umgehend|\bimmer\b|100 ?%/i,
  es: /garantiza|inmediat|\bsiempre\b|100 ?%/i,
  fr: /garanti|immédiat|\btoujours\b|100 ?%/i,
  "pt-BR": /garant(?:e|ido|ia)|imediat|\bsempre\b|100 ?%/i,
  ru: /гарантир|немедленн|\bвсегда\b|100 ?%/i,
};

const letterIn = (code: DiagnosisCode, language: LanguageTag) =>
  composeLetter({ ...requestOf(situations[code]), language: languageOf(language) });

/** The parts of the letter, whatever stands in them. */
const skeleton = (html: string): readonly string[] =>
  html.slice(html.indexOf("<body")).match(/<\/?(?:h[1-3]|ol|ul|li|p|div|pre|a|footer)\b/g) ?? [];

/** Every number: days, years, times, counts, order numbers, rules, formulas. Letters' own words have none. */
const numbers = (text: string): readonly string[] =>
  (text.match(/\d+/g) ?? []).map((one) => one.replace(/^0+(?=\d)/, "")).sort();

const named =
  /\b(?:[RA]-\d+|AP\d{14}|LP\d{14}|AliExpress|STOP|DELETE|CONTACTED|NO REPLY|REFUSED|NEW TRACKING|REASON|PAID [A-Z]+)\b/g;
const names = (text: string): readonly string[] => [...new Set(text.match(named) ?? [])].sort();

describe.each(others)("%s", (tag) => {
  test.each(DiagnosisCode.options)("%s: the same parts, numbers and names as in English", (code) => {
    const [english, letter] = [letterIn(code, "en"), letterIn(code, tag)];
    expect(skeleton(letter.html)).toEqual(skeleton(english.html));
    expect(numbers(letter.text)).toEqual(numbers(english.text));
    expect(names(letter.text)).toEqual(names(english.text));
    expect(linesOfHtml(letter.html)).toEqual(linesOfText(letter.text));
    expect(letter.html).toContain(`lang="${tag}"`);
    expect(`${letter.subject}\n${letter.text}`).not.toMatch(/undefined|null|NaN|\[object/);
    expect(`${letter.subject}\n${letter.text}`).not.toMatch(promises[tag] ?? /$^/);
  });

  test.each(DiagnosisCode.options)("%s: the same calendar, but for its words", (code) => {
    const dates = (ics: string | null) => ics?.match(/^(?:UID|SEQUENCE|DTSTART\S*|METHOD|TRIGGER).*$/gm) ?? null;
    expect(dates(letterIn(code, tag).ics)).toEqual(dates(letterIn(code, "en").ics));
  });

  test("one letter, as it was read by eye", async () => {
    const letter = letterIn("closed-unknown-cause", tag);
    await expect(`${letter.subject}\n\n${letter.text}`).toMatchFileSnapshot(`golden/languages/${tag}.txt`);
  });
});
