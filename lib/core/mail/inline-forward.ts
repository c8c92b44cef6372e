import { findAttribution } from "./attribution.ts";
import type { Content } from "./content.ts";
import { forwardedSubject } from "./forwarded-subject.ts";
import { type ForwardClues, findHeaderBlock, type PrintedHead } from "./header-block.ts";
import type { Mail } from "./mail.ts";
import { isAliExpress, realAddress } from "./sender.ts";

/** A friend's forward of a forward: no honest one is nested deeper. */
const maxHeads = 5;

/** What the heads printed into a content say of it. */
export interface InlineForward {
  /** Index of the line where the person's own words end. */
  readonly ownEnd: number;
  /** The head of the original; null where the heads are those of a reply's quotations. */
  readonly head: PrintedHead | null;
}

/**
 * Looks for the heads that clients print above what they quote, and picks the original's: the innermost from
 * AliExpress, else the outermost. A head of our own letter, or a bare `On … wrote:` of anybody else, is a quotation.
 */
export function findInlineForward(content: Content, mail: Mail, clues: ForwardClues): InlineForward | null {
  const heads = headsIn(content, clues);
  const [outermost] = heads;
  if (outermost === undefined) return null;
  const genuine = heads.findLast((head) => isAliExpress(head.from));
  const head = genuine ?? (isQuotation(outermost, mail) ? null : outermost);
  return { ownEnd: outermost.start, head };
}

function headsIn(content: Content, clues: ForwardClues): readonly PrintedHead[] {
  const heads: PrintedHead[] = [];
  let at = 0;
  let subject = clues.subject;
  while (heads.length < maxHeads) {
    const block = findHeaderBlock(content.lines, at, { ...clues, subject });
    const attribution = findAttribution(content.lines.slice(0, block?.start), at, { ...clues, subject });
    const head = attribution ?? block;
    if (head === null) break;
    heads.push(head);
    // AliExpress forwards nothing itself.
    if (isAliExpress(head.from)) break;
    at = head.end;
    subject = forwardedSubject(head.subject);
  }
  return heads;
}

function isQuotation(head: PrintedHead, mail: Mail): boolean {
  if (head.isAttribution) return head.from !== null;
  return mail.to.some(({ address }) => withoutTag(realAddress(address)) === withoutTag(head.from ?? ""));
}

/** `orders+TOKEN@…` and `orders@…` are one mailbox. */
function withoutTag(address: string): string {
  return address.replace(/\+[^@]*@/, "@");
}
