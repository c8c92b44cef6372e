import { describe, expect, test } from "vitest";
import { find, grammarsFor } from "../../lib/core/notice/grammar.ts";
import { locales } from "../../lib/core/notice/locales/index.ts";
import { type Locale, noticeKinds, type Wording } from "../../lib/core/notice/locales/locale.ts";
import { plain } from "../../lib/core/notice/plain-text.ts";
import { readTitle } from "../../lib/core/notice/title.ts";

const wordingsOf = (
  table: Locale["subjects" | "sentences" | "labels" | "reasons" | "causes" | "statuses"],
): readonly Wording[] => Object.values(table).flatMap((wordings) => (wordings === "unknown" ? [] : wordings));

const filled = (phrase: string): string =>
  phrase
    .replaceAll("{order}", "8190000000000012")
    .replaceAll("{package}", "LZ123456785CN")
    .replaceAll("{count}", "3")
    .replaceAll(/\{(?:any|end|first|last)\}/g, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();

describe.each(locales.map((locale) => [locale.language, locale] as const))("%s", (language, locale) => {
  const tables = [locale.subjects, locale.sentences, locale.labels, locale.reasons, locale.causes, locale.statuses];

  test("has only placeholders that mean something, and no phrase twice in one table", () => {
    for (const table of tables) {
      for (const { phrase } of wordingsOf(table)) {
        expect(phrase.replaceAll(/\{(?:order|package|count|any|end|first|last)\}/g, "")).not.toMatch(/[{}]/);
      }
      for (const wordings of Object.values(table)) {
        const phrases = wordings === "unknown" ? [] : wordings.map(({ phrase }) => plain(phrase));
        expect(new Set(phrases).size, phrases.join(" | ")).toBe(phrases.length);
      }
    }
  });

  test("its subjects announce what they are listed under", () => {
    for (const kind of noticeKinds) {
      const wordings = locale.subjects[kind];
      for (const { phrase } of wordings === "unknown" ? [] : wordings) {
        const title = readTitle(filled(phrase), language);
        expect([phrase, title?.key, title?.grammar.language]).toEqual([phrase, kind, language]);
        if (phrase.includes("{order}")) expect(title?.match.order).toBe("8190000000000012");
        if (phrase.includes("{package}")) expect(title?.match.package).toBe("LZ123456785CN");
      }
    }
  });

  test("without a word of the mail's language known, another language's subject does not win as this one", () => {
    for (const other of locales) {
      const seen = wordingsOf(other.subjects).filter(({ grade }) => grade === "seen");
      for (const { phrase } of other.language === language ? [] : seen) {
        expect([phrase, readTitle(filled(phrase), null)?.grammar.language]).toEqual([phrase, other.language]);
      }
    }
  });

  test("its statuses stand for what they are listed under", () => {
    const own = grammarsFor(language).slice(0, 1);
    for (const [kind, wordings] of Object.entries(locale.statuses)) {
      for (const { phrase } of wordings === "unknown" ? [] : wordings) {
        const keys = Object.keys(locale.statuses) as (keyof typeof locale.statuses)[];
        expect([phrase, find((grammar) => grammar.statuses, keys, plain(phrase), own)?.key]).toEqual([phrase, kind]);
      }
    }
  });
});
