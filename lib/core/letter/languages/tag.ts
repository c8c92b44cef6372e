import * as z from "zod";

/** The languages that letters are written in (BCP 47). */
export const LanguageTag = z.enum(["en", "de", "es", "fr", "pt-BR", "ru"]);
export type LanguageTag = z.infer<typeof LanguageTag>;

/** The letter's language for a mail in some language: that one, or English. */
export function letterLanguage(language: string | null): LanguageTag {
  const base = language?.split("-")[0]?.toLowerCase();
  return LanguageTag.options.find((tag) => tag.split("-")[0] === base) ?? "en";
}
