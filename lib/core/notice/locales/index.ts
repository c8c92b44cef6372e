import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Locale } from "./locale.ts";

/** Every language that notifications are read in. */
export const locales: readonly Locale[] = [en, de];
