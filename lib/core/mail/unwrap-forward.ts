import { readContent } from "./body.ts";
import { bodyOf, type Content, noContent } from "./content.ts";
import { noLaterThan } from "./date/forwarded-date.ts";
import { findEmbeddedMessage } from "./embedded-message.ts";
import { forwardedSubject } from "./forwarded-subject.ts";
import type { ForwardClues } from "./header-block.ts";
import { readHtml } from "./html-content.ts";
import { findInlineForward } from "./inline-forward.ts";
import type { Mail, Original, Unwrapped } from "./mail.ts";
import { originalId } from "./original-id.ts";
import { ownWords } from "./own-words.ts";
import { readMail } from "./read-mail.ts";
import { isSameMail, withoutRepeats } from "./same-original.ts";
import { readStraight } from "./straight-mail.ts";
import { readText } from "./text-content.ts";

/** What is known of the forwarder beside the mail. */
export interface ForwardContext {
  /** The buyer's IANA zone: clients print dates into forwards without one. */
  readonly timeZone: string | null;
}

/** How many mails may lie inside one another. */
const maxDepth = 5;

/**
 * Takes a received mail apart into the buyer's own words and the originals it carries, whichever way it was forwarded.
 * Never throws; a mail that forwards nothing is its own original, with `form: "none"`.
 */
export async function unwrapForward(mail: Mail, context: ForwardContext): Promise<Unwrapped> {
  return unwrap(mail, context, 0);
}

/** The ways to forward a mail, the most trustworthy first. */
async function unwrap(mail: Mail, context: ForwardContext, depth: number): Promise<Unwrapped> {
  const unwrapped =
    (await unwrapAttached(mail, context, depth)) ??
    unwrapStraight(mail) ??
    (await unwrapEmbedded(mail, context, depth)) ??
    unwrapWritten(mail, context);
  if (!mail.problems.includes("repeated-header")) return unwrapped;
  return { ...unwrapped, originals: unwrapped.originals.map((original) => ({ ...original, isAmbiguous: true })) };
}

async function unwrapAttached(mail: Mail, context: ForwardContext, depth: number): Promise<Unwrapped | null> {
  if (depth >= maxDepth) return null;
  const originals: Original[] = [];
  for (const bytes of mail.attached) {
    const attached = await readMail(bytes);
    if (attached.problems.includes("no-mail")) continue;
    const inner = await unwrap(attached, context, depth + 1);
    originals.push(...inner.originals.map((original) => attachedOriginal(dated(original, mail), bytes)));
  }
  if (originals.length === 0) return null;
  const written = unwrapWritten(mail, context);
  const printed = written.originals.filter(
    (original) => original.form === "inline" && !originals.some((attached) => isSameMail(original, attached)),
  );
  return {
    note: written.note,
    originals: [...originals, ...printed.map((original) => ({ ...original, messageId: null }))],
  };
}

/** What was attached as it was sent; a forward inside the attachment stays what it is. */
function attachedOriginal(original: Original, bytes: Uint8Array): Original {
  return original.form === "inline" || original.form === "attached"
    ? original
    : { ...original, form: "attached", raw: bytes };
}

function unwrapStraight(mail: Mail): Unwrapped | null {
  const straight = readStraight(mail);
  if (straight === null) return null;
  const { subject } = mail;
  return {
    note: "",
    originals: [{ ...straight, subject, body: bodyOf(readContent(mail)), raw: null, isAmbiguous: false }],
  };
}

async function unwrapEmbedded(mail: Mail, context: ForwardContext, depth: number): Promise<Unwrapped | null> {
  const embedded = mail.text === null || depth >= maxDepth ? null : findEmbeddedMessage(mail.text);
  if (embedded === null) return null;
  const inner = await unwrap(await readMail(embedded.source), context, depth + 1);
  const sibling = mail.html === null ? noContent : readHtml(mail.html);
  const words = [embedded.above, embedded.below].map((text) => ownWords(readText(text).lines));
  return {
    note: words.filter((part) => part !== "").join("\n"),
    originals: inner.originals.map((original) => {
      // Gnus puts the head into a text part and leaves the original's HTML in a part of its own.
      const body = original.body.lines.length > 0 ? original.body : bodyOf(sibling);
      // Pasted text carries no signature, whatever its header says.
      return { ...dated(original, mail), form: "inline", body, raw: null };
    }),
  };
}

/** A mail that a person wrote: with an original below their words, in either part, or without. */
function unwrapWritten(mail: Mail, context: ForwardContext): Unwrapped {
  const clues: ForwardClues = { outer: mail.date, timeZone: context.timeZone, subject: mail.subject };
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
    const { from, date, subject } = head;
    // A forward's header refers to one mail: of several originals nobody knows which.
    const messageId = found.originals.length === 1 ? originalId(mail) : null;
    return dated({ form: "inline", from, date, subject, messageId, body, raw: null, isAmbiguous: false }, mail);
  });
  return { note, originals: withoutRepeats(originals) };
}

/** An original whose own date is lost has the forward's instead. */
function dated(original: Original, mail: Mail): Original {
  return original.date === null ? { ...original, date: noLaterThan(mail.date) } : original;
}

function unwrapNothing(mail: Mail, content: Content): Unwrapped {
  return { note: ownWords(content.lines), originals: [asItself(mail, content)] };
}

function asItself(mail: Mail, content: Content): Original {
  return {
    form: "none",
    from: mail.from[0]?.address.toLowerCase() ?? null,
    date: mail.date,
    subject: forwardedSubject(mail.subject),
    messageId: mail.messageId,
    body: bodyOf(content),
    raw: null,
    isAmbiguous: false,
  };
}
