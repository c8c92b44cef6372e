import { type Found, find, type Grammar, grammarsFor } from "./grammar.ts";
import { type NoticeKind, noticeKinds, statusKinds } from "./locales/locale.ts";
import { plain } from "./plain-text.ts";

/** What a subject says, and in which language. */
export type Title = Found<NoticeKind> & { readonly grammar: Grammar };

/** Reads a subject by the words that AliExpress's subjects begin with, else by the page's words behind a number; null where it has none. */
export function readTitle(subject: string, language: string | null): Title | null {
  const text = plain(subject);
  const languages = grammarsFor(language);
  return (
    find((grammar) => grammar.subjects, noticeKinds, text, languages) ??
    find((grammar) => grammar.numbered, statusKinds, text, languages)
  );
}
