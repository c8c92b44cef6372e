import { credible, latestOf } from "../mail/date/credible-date.ts";
import { isDeviceSignature } from "../mail/device-signature.ts";
import { isReplySubject } from "../mail/forwarded-subject.ts";
import type { Mail, Unwrapped } from "../mail/mail.ts";
import { orderNumbersIn } from "./order-numbers.ts";
import { threadOf } from "./thread.ts";
import { wordsBelow } from "./words-below.ts";

/** The buyer's own words: the note above a forward, a reply, or a mail of its own. */
export interface BuyerText {
  readonly note: string;
  /** As it stands: it may name the order. */
  readonly subject: string;
  /** When it was written: the mail's own date. */
  readonly at: string;
  /** The order whose thread the mail answers in. */
  readonly thread?: string | null;
}

/**
 * The words of a mail that the buyer wrote, wherever they stand: above what it quotes or forwards, below a quotation or
 * within it, or in the subject of an empty mail. `receivedAt` stands in for a lost date.
 */
export function buyerTextOf(mail: Mail, { note, originals }: Unwrapped, receivedAt: string): BuyerText {
  const { subject } = mail;
  const isForward = originals.some(({ form }) => form !== "none");
  return {
    note: note !== "" || isForward ? note : wordsBelow(mail) || subjectWords(subject),
    subject,
    at: credible(mail.date, latestOf(mail, receivedAt))?.at ?? receivedAt,
    thread: threadOf(mail),
  };
}

/**
 * The subject without `Re:` and `[Order N]`. That of an answer is our own letter's, unless somebody wrote a word there,
 * in capitals; a forward that was not recognised keeps the prefix, so that its line begins with no word.
 */
function subjectWords(subject: string): string {
  const whole = subject.trim().slice(0, 300);
  let rest = whole;
  for (let count = 0; count < 10 && isReplySubject(rest); count += 1) rest = rest.replace(/^[^:：]*[:：]\s*/, "");
  const said = rest.replace(bracketed, "").trim();
  return said === whole || said === said.toUpperCase() ? said : "";
}

/** How letters name their order in the subject, and answers repeat it. */
const bracketed = /\[Order (\d{14,16})\]/;

/** Words count at the beginning of the first lines; what follows is conversation. */
const firstLines = 8;

/** The lines that may hold words and commands. */
export function linesOf({ note }: BuyerText): readonly string[] {
  const lines = note
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, firstLines);
  const end = lines.findIndex((line) => isDeviceSignature(line) || isHeadOfQuotation(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** A sender and a time in one line, in a manner that was not recognised as a head: what follows may be our own letter. */
const isHeadOfQuotation = (line: string): boolean =>
  /<[^\s<>]{1,100}@[^\s<>]{1,100}>/.test(line) && /(?<!\d)\d{1,2}[:.]\d\d(?!\d)/.test(line);

/**
 * The order that words are about where their own line names none (contract §8): the subject's or the first that is
 * named, else the thread's; undefined where nothing says which.
 */
export const orderOf = (text: BuyerText): string | undefined =>
  bracketed.exec(text.subject)?.[1] ??
  [...linesOf(text), text.subject].flatMap(orderNumbersIn)[0] ??
  text.thread ??
  undefined;
