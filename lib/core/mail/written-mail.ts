import { bodyOf, type Content, noContent } from "./content.ts";
import { forwardedSubject } from "./forwarded-subject.ts";
import type { ForwardClues } from "./header-block.ts";
import { readHtml } from "./html-content.ts";
import { findInlineForward } from "./inline-forward.ts";
import type { Mail, Original, Unwrapped } from "./mail.ts";
import { originalId } from "./original-id.ts";
import { ownWords } from "./own-words.ts";
import { withoutRepeats } from "./same-original.ts";
import { claimedBy } from "./sender.ts";
import { readText } from "./text-content.ts";

/** A mail that a person wrote: with an original below their words, in either part, or without. */
export function unwrapWritten(mail: Mail, timeZone: string | null): Unwrapped {
  const clues: ForwardClues = { outer: mail.date, timeZone, subject: mail.subject };
  const html = mail.html === null ? noContent : readHtml(mail.html);
  const fromHtml = unwrapInline(html, noContent, mail, clues);
  if (fromHtml !== null) return fromHtml;
  // Some clients print the head into the text part alone.
  const text = mail.text === null ? noContent : readText(mail.text);
  return unwrapInline(text, html, mail, clues) ?? unwrapNothing(mail, html.lines.length > 0 ? html : text);
}

function unwrapInline(content: Content, sibling: Content, mail: Mail, clues: ForwardClues): Unwrapped | null {
  const found = findInlineForward(content, mail, clues);
  if (found === null) return null;
  const { note } = found;
  if (found.originals.length === 0) return { note, originals: [asItself(mail, content)] };
  const originals = found.originals.map(({ head, start, end }): Original => {
    // Gnus puts the head into a text part and leaves the original's HTML in a part of its own.
    const body = end > start ? bodyOf(content, start, end) : bodyOf(sibling);
    const { date, subject } = head;
    const from = head.from?.address ?? null;
    // A forward's header refers to one mail: of several originals nobody knows which.
    const messageId = found.originals.length === 1 ? originalId(mail) : null;
    const claimed = claim(head.from?.claimed);
    return { form: "inline", from, ...claimed, date, subject, messageId, body, raw: null, isAmbiguous: false };
  });
  return { note, originals: withoutRepeats(originals) };
}

function unwrapNothing(mail: Mail, content: Content): Unwrapped {
  return { note: ownWords(content.lines), originals: [asItself(mail, content)] };
}

const claim = (claimed: string | null = null): Pick<Original, "claimed"> => (claimed === null ? {} : { claimed });

function asItself(mail: Mail, content: Content): Original {
  return {
    form: "none",
    from: mail.from[0]?.address.toLowerCase() ?? null,
    ...claim(claimedBy(mail.from[0]?.name ?? "")),
    date: mail.date,
    subject: forwardedSubject(mail.subject),
    messageId: mail.messageId,
    body: bodyOf(content),
    raw: null,
    isAmbiguous: false,
  };
}
