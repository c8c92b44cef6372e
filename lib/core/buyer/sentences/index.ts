import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import type { Sentences } from "./sentences.ts";

/** Every language at once: buyers mix them, and the words of one mean nothing in another. */
export const languages: readonly Sentences[] = [en, de, es, fr, pt, ru];
