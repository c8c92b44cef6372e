import { findAttribution } from "./attribution.ts";
import { isClosingRule, isLead, isRule } from "./client-lines.ts";
import type { Content, ContentLine } from "./content.ts";
import { forwardedSubject, isForwardSubject, isReplySubject } from "./forwarded-subject.ts";
import { type ForwardClues, findHeaderBlock, type PrintedHead } from "./header-block.ts";
import type { Mail } from "./mail.ts";
import { ownWords } from "./own-words.ts";
import { findRunTogether } from "./run-together.ts";
import { isAliExpress, realAddress } from "./sender.ts";

/** A whole conversation forwarded at once: no honest one is longer. */
const maxHeads = 20;

/** One original printed into a content: its head, and the lines of its body `[start, end)`. */
export interface PrintedOriginal {
  readonly head: PrintedHead;
  readonly start: number;
  readonly end: number;
}

/** What the heads printed into a content say of it. */
export interface InlineForward {
  /** What the person wrote above the first head and below the last original. */
  readonly note: string;
  /** Outermost first; empty where the heads are those of a reply's quotations. */
  readonly originals: readonly PrintedOriginal[];
}

/**
 * Looks for the heads that clients print above what they quote, and picks the originals': all from AliExpress, else
 * the outermost. A head of our own letter, or one of anybody else in an answer, is a quotation.
 */
export function findInlineForward(content: Content, mail: Mail, clues: ForwardClues): InlineForward | null {
  const heads = headsIn(content, clues);
  const [outermost] = heads;
  if (outermost === undefined) return null;
  const { lines } = content;
  const above = lines.slice(0, outermost.start);
  const genuine = heads.filter(isFromShop);
  const picked = genuine.length > 0 || isQuotation(outermost, mail, lines) ? genuine : [outermost];
  const originals = picked.map((head, index) => originalAt(head, lines, picked[index + 1]?.start ?? lines.length));
  const below = lines.slice(originals.at(-1)?.end ?? lines.length).filter((line) => !isRule(line.text));
  const note = [ownWords(above), ownWords(below)].filter((words) => words !== "").join("\n");
  return { note, originals };
}

function headsIn(content: Content, clues: ForwardClues): readonly PrintedHead[] {
  const heads: PrintedHead[] = [];
  let at = 0;
  let subject = clues.subject;
  while (heads.length < maxHeads) {
    const head = nextHead(content.lines, at, { ...clues, subject });
    if (head === null) break;
    // AliExpress forwards nothing itself: below its head, only another of its own is one.
    const isInside = heads.some(isFromShop);
    if (!isInside || isFromShop(head)) heads.push(head);
    at = head.end;
    if ((isInside || isFromShop(head)) && !namesAliExpress(content.lines, at)) break;
    subject = forwardedSubject(head.subject);
  }
  return heads;
}

const isFromShop = ({ from }: PrintedHead): boolean => isAliExpress(from?.address);

/** Whether any address in the rest may be of AliExpress, through a relay or not. */
function namesAliExpress(lines: readonly ContentLine[], from: number): boolean {
  return lines.slice(from).some(({ text }) => text.includes("@") && /aliexpress[._]com/i.test(text));
}

function nextHead(lines: readonly ContentLine[], from: number, clues: ForwardClues): PrintedHead | null {
  const block = findHeaderBlock(lines, from, clues);
  const runTogether = findRunTogether(lines.slice(0, block?.start), from, clues);
  const first = runTogether ?? block;
  return findAttribution(lines.slice(0, first?.start), from, clues) ?? first;
}

function isQuotation(head: PrintedHead, mail: Mail, lines: readonly ContentLine[]): boolean {
  if (isReplySubject(mail.subject) || isToUs(head, mail)) return true;
  if (!head.isAttribution || head.from === null) return false;
  return !isForwardSubject(mail.subject) || lines[head.end]?.isQuoted === true;
}

function isToUs(head: PrintedHead, mail: Mail): boolean {
  return mail.to.some(({ address }) => withoutTag(realAddress(address)) === withoutTag(head.from?.address ?? ""));
}

/** `orders+TOKEN@…` and `orders@…` are one mailbox. */
function withoutTag(address: string): string {
  return address.replace(/\+[^@]*@/, "@");
}

/** The body below a head, without the rules and leads around it and what the person wrote below it. */
function originalAt(head: PrintedHead, lines: readonly ContentLine[], limit: number): PrintedOriginal {
  const isAround = ({ text }: ContentLine): boolean => isRule(text) || isLead(text);
  let start = head.end;
  while (start < limit && isRule(lines[start]?.text ?? "")) start += 1;
  const body = lines.slice(start, limit);
  const quoted = body[0]?.isQuoted === true ? endOfQuote(body) : body.length;
  const closed = body.slice(0, quoted).findIndex(({ text }) => text === "--" || isClosingRule(text));
  const end = start + (closed === -1 ? quoted : closed);
  const last = lines.slice(start, end).findLastIndex((line) => !isAround(line));
  return { head, start, end: start + last + 1 };
}

/** Just past the last quoted line, and the rest of its paragraph where a client broke the line without a quote mark. */
function endOfQuote(body: readonly ContentLine[]): number {
  const end = body.findLastIndex((line) => line.isQuoted) + 1;
  const gap = body.findIndex((line, index) => index >= end && line.followsGap);
  return gap === -1 ? body.length : gap;
}
