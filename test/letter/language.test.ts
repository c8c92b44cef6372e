import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import { formulaParts } from "../../lib/core/letter/languages/language.ts";
import { LanguageTag } from "../../lib/core/letter/languages/tag.ts";
import { evolveAll } from "../../lib/core/order/evolve.ts";
import { languageOf } from "./languages.ts";
import { situations } from "./situations.ts";

const guide = join(import.meta.dirname, "../../lib/core/guide");
const source = readdirSync(guide).map((file) => readFileSync(join(guide, file), "utf8"));

test.each(LanguageTag.options)("%s has words for every rule that the guide cites", (tag) => {
  const cited = new Set(source.flatMap((text) => text.match(/(?<=")[RA]-\d+(?=")/g) ?? []));
  expect([...cited].filter((rule) => !(rule in languageOf(tag).rules))).toEqual([]);
  expect(cited.size).toBeGreaterThan(100);
});

test("a formula is dates and numbers beside the words that a language has for it", () => {
  const formulas = Object.values(situations).flatMap(({ events, now, timeZone }) =>
    evolveAll(events).orders.flatMap((order) =>
      diagnose(order, { now, timeZone }).why.flatMap(({ formula }) => formula ?? []),
    ),
  );
  expect(formulas.length).toBeGreaterThan(50);
  for (const formula of formulas) {
    const rest = formulaParts.reduce((left, part) => left.replace(part, ""), formula);
    expect(rest).toMatch(/^[\d\s:+,…TZ-]*$/);
  }
});
