import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import { french } from "./fr.ts";
import type { Language } from "./language.ts";
import { brazilianPortuguese } from "./pt-BR.ts";
import { russian } from "./ru.ts";
import type { LanguageTag } from "./tag.ts";

/** The languages that letters are written in, by their tags. */
export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  "pt-BR": brazilianPortuguese,
  ru: russian,
};
