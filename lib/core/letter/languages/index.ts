import { english } from "./en.ts";
import type { Language } from "./language.ts";
import type { LanguageTag } from "./tag.ts";

/** English is what most letters are written in; each other language is loaded when a letter asks for it. */
const languages: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  en: async () => english,
  de: async () => (await import("./de.ts")).german,
  es: async () => (await import("./es.ts")).spanish,
  fr: async () => (await import("./fr.ts")).french,
  "pt-BR": async () => (await import("./pt-BR.ts")).brazilianPortuguese,
  ru: async () => (await import("./ru.ts")).russian,
};

/** The words that letters and pages are written with in one language. */
export const loadLanguage = (tag: LanguageTag): Promise<Language> => languages[tag]();
