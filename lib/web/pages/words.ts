import type { PageWords } from "../../core/letter/languages/page-words.ts";
import type { PageContext } from "../pages.ts";

/** What pages say beside what letters say. */
export const pageWords = ({ words }: PageContext): PageWords => words.page;
