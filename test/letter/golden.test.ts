import { describe, expect, test } from "vitest";
import { DiagnosisCode } from "../../lib/core/codes.ts";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import { requestOf } from "./cases.ts";
import { linesOfHtml, linesOfText } from "./rendering.ts";
import { situations } from "./situations.ts";

/** A phone's first screen of plain text, in characters. */
const firstScreen = 600;

const promises = /guarante|immediate|instantly|\balways\b|100 ?%|no further action/i;
const accusations = /your fault|you (?:abused|cheated|violated|failed|should have)|fraud|scam|\bliar?\b/i;

describe.each(DiagnosisCode.options)("%s", (code) => {
  const situation = situations[code];
  const request = requestOf(situation);
  const [first] = request.cases;
  const letter = composeLetter(request);

  test("is the letter that was read by eye", async () => {
    expect(first?.diagnosis.diagnosis).toContain(code);
    await expect(`${letter.subject}\n\n${letter.text}`).toMatchFileSnapshot(`golden/${code}.txt`);
  });

  test("text and HTML say the same", () => {
    expect(linesOfHtml(letter.html)).toEqual(linesOfText(letter.text));
  });

  test("promises nothing and accuses nobody", () => {
    expect(`${letter.subject}\n${letter.text}`).not.toMatch(promises);
    expect(letter.text).not.toMatch(accusations);
    expect(letter.text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("a phone's first screen has the verdict and the deadline", () => {
    const screen = letter.text.slice(0, firstScreen);
    const headline = first?.diagnosis.headline;
    expect(screen).toContain(linesOfHtml(letter.html)[1]);
    if (headline !== null) expect(screen).toContain("│ ");
  });
});
