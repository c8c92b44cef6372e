import { readContent } from "./body.ts";
import { bodyOf, noContent } from "./content.ts";
import { credible, latestOf } from "./date/credible-date.ts";
import { noLaterThan } from "./date/forwarded-date.ts";
import { findEmbeddedMessage } from "./embedded-message.ts";
import { readHtml } from "./html-content.ts";
import type { Mail, Original, Unwrapped } from "./mail.ts";
import { ownWords } from "./own-words.ts";
import { readMail } from "./read-mail.ts";
import { isSameMail } from "./same-original.ts";
import { readStraight } from "./straight-mail.ts";
import { readText } from "./text-content.ts";
import { unwrapWritten } from "./written-mail.ts";

/** What is known of the forwarder beside the mail. */
export interface ForwardContext {
  /** The buyer's IANA zone: clients print dates into forwards without one. */
  readonly timeZone: string | null;
  /** When the mail reached us, a UTC instant: a date that lies after it is none. */
  readonly receivedAt?: string;
}

/** How many mails may lie inside one another. */
const maxDepth = 5;
/** Originals of one mail that are kept: no honest forward has more. */
const maxOriginals = 100;

/**
 * Takes a received mail apart into the buyer's own words and the originals it carries, whichever way it was forwarded.
 * Never throws; a mail that forwards nothing is its own original, with `form: "none"`.
 */
export async function unwrapForward(mail: Mail, context: ForwardContext): Promise<Unwrapped> {
  return unwrap(mail, context, 0);
}

/** The ways to forward a mail, the most trustworthy first. */
async function unwrap(received: Mail, context: ForwardContext, depth: number): Promise<Unwrapped> {
  const latest = latestOf(received, context.receivedAt ?? null);
  const mail = { ...received, date: credible(received.date, latest) };
  const { note, originals } =
    (await unwrapAttached(mail, context, depth)) ??
    unwrapStraight(mail) ??
    (await unwrapEmbedded(mail, context, depth)) ??
    unwrapWritten(mail, context.timeZone);
  const isAmbiguous = mail.problems.includes("repeated-header");
  return {
    note,
    originals: originals.slice(0, maxOriginals).map((original) => ({
      ...original,
      // An original whose own date is lost has the forward's instead.
      date: credible(original.date, latest) ?? noLaterThan(mail.date),
      isAmbiguous: original.isAmbiguous || isAmbiguous,
    })),
  };
}

async function unwrapAttached(mail: Mail, context: ForwardContext, depth: number): Promise<Unwrapped | null> {
  if (depth >= maxDepth) return null;
  const originals: Original[] = [];
  for (const bytes of mail.attached) {
    const attached = await readMail(bytes);
    if (attached.problems.includes("no-mail")) continue;
    const inner = await unwrap(attached, context, depth + 1);
    originals.push(...inner.originals.map((original) => attachedOriginal(original, bytes)));
  }
  if (originals.length === 0) return null;
  const written = unwrapWritten(mail, context.timeZone);
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
      return { ...original, form: "inline", body, raw: null };
    }),
  };
}
