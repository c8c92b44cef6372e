import { bodyOf, type Content, noContent } from "./content.ts";
import { readHtml } from "./html-content.ts";
import type { Body, Mail } from "./mail.ts";
import { readText } from "./text-content.ts";

/**
 * What a person sees of a mail and where its links lead; of the HTML part where there is one.
 * Bounded: 200 kB of text, 2 kB a line, 2,000 links.
 */
export function readBody(part: Pick<Mail, "html" | "text">): Body {
  return bodyOf(readContent(part));
}

/** The content that counts: of the HTML part, because text parts lose links and cells, unless there is nothing to see in it. */
export function readContent({ html, text }: Pick<Mail, "html" | "text">): Content {
  const content = html === null ? noContent : readHtml(html);
  return content.lines.length === 0 && text !== null ? readText(text) : content;
}
