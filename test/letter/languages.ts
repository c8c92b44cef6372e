import { loadLanguage } from "../../lib/core/letter/languages/index.ts";
import type { Language } from "../../lib/core/letter/languages/language.ts";
import { LanguageTag } from "../../lib/core/letter/languages/tag.ts";

const loaded = await Promise.all(LanguageTag.options.map(loadLanguage));

/** A language that letters are written in, found by the tag that it has itself. */
export function languageOf(tag: LanguageTag): Language {
  const found = loaded.find((language) => language.tag === tag);
  if (found === undefined) throw new Error(`no language is ${tag}`);
  return found;
}
