import { english } from "./en.ts";
import type { Language } from "./language.ts";
import type { LanguageTag } from "./tag.ts";

/** The languages that letters are written in, by their tags. */
export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: english,
  de: english,
  es: english,
  fr: english,
  "pt-BR": english,
  ru: english,
};
