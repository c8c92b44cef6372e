import type { LanguageTag } from "../../core/letter/languages/tag.ts";

/** A language in its own words. */
export const nameOf = (tag: LanguageTag): string => new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
