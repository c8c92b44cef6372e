import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { Language } from "./language.ts";
import { brazilianPortuguese } from "./pt-BR.ts";
import type { LanguageTag } from "./tag.ts";

/** The languages that letters are written in, by their tags. */
export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: english,
  de: english,
  es: spanish,
  fr: english,
  "pt-BR": brazilianPortuguese,
  ru: english,
};
