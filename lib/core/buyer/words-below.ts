import { readContent } from "../mail/body.ts";
import type { Mail } from "../mail/mail.ts";
import { ownWords } from "../mail/own-words.ts";

/**
 * What the buyer wrote below a quotation or within it, paragraph by paragraph; empty where nothing in the mail is marked
 * as quoted, since then nobody can tell where the quotation ends.
 */
export function wordsBelow(mail: Pick<Mail, "html" | "text">): string {
  const { lines } = readContent(mail);
  const quotation = lines.findIndex(({ isQuoted }) => isQuoted);
  if (quotation === -1) return "";
  let isOwn = false;
  const below = lines.slice(quotation).filter((line) => {
    // The rest of a line that a client broke without a mark belongs to the quotation.
    isOwn = !line.isQuoted && (isOwn || line.followsGap);
    return isOwn;
  });
  return ownWords(below);
}
