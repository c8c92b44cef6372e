import { leastLine, maxLine, maxLinks, maxLinkText, maxText } from "./limits.ts";
import type { Body, Link } from "./mail.ts";

/** A line that a person sees, and what stands around it. */
export interface ContentLine {
  readonly text: string;
  /** Inside a quotation: a block quote, or behind `>`. */
  readonly isQuoted: boolean;
  /** Whether an empty line stands above it. */
  readonly followsGap: boolean;
}

/** A link, and the index of the line it begins in. */
export interface PlacedLink extends Link {
  readonly line: number;
}

/** A body before anything in it is told apart. */
export interface Content {
  readonly lines: readonly ContentLine[];
  readonly links: readonly PlacedLink[];
}

export const noContent: Content = { lines: [], links: [] };

/** The lines of a content from `start` up to `end` (exclusive), with the links that begin in them. */
export function bodyOf(content: Content, start = 0, end = content.lines.length): Body {
  return {
    lines: content.lines.slice(start, end).map((line) => line.text),
    links: content.links.flatMap(({ href, text, line }) =>
      line >= start && (line < end || end === content.lines.length) ? [{ href, text }] : [],
    ),
  };
}

/** One content after the other. */
export function joinContent(first: Content, second: Content): Content {
  return {
    lines: [...first.lines, ...second.lines],
    links: [...first.links, ...second.links.map((link) => ({ ...link, line: link.line + first.lines.length }))],
  };
}

/** Collects lines and links, within the limits. */
export class ContentWriter {
  readonly #lines: ContentLine[] = [];
  readonly #links: { href: string; text: string; line: number }[] = [];
  #line = "";
  #hasGap = false;
  #length = 0;
  #openLink: { href: string; text: string; line: number } | null = null;

  /** Whether the limits leave room for more. */
  get isFull(): boolean {
    return this.#length >= maxText;
  }

  write(text: string): void {
    if (this.#line.length < 2 * maxLine) this.#line += text;
    if (this.#openLink !== null && this.#openLink.text.length < maxLinkText) this.#openLink.text += text;
  }

  /** Ends the line; an empty one counts as a gap where it is deliberate: a break of its own, a space that holds it open. */
  endLine(isQuoted = false, isDeliberate = false): void {
    if (this.#line === "") {
      this.#hasGap ||= isDeliberate;
      return;
    }
    const printed = tidy(this.#line).slice(0, maxLine);
    // A text that was quoted before it was made HTML keeps its marks.
    const text = printed.startsWith(">") ? printed.replace(/^(?:> ?)+/, "") : printed;
    if (text !== "" && !this.isFull) {
      this.#lines.push({ text, isQuoted: isQuoted || text !== printed, followsGap: this.#hasGap });
      this.#length += Math.max(text.length, leastLine);
      this.#hasGap = false;
    } else if (isDeliberate || this.#line.includes("\u00a0")) {
      this.#hasGap = true;
    }
    this.#line = "";
    if (this.#openLink !== null) this.#openLink.text += " ";
  }

  openLink(href: string): void {
    this.closeLink();
    this.#openLink = { href: href.trim(), text: "", line: this.#lines.length };
  }

  addLink(href: string, text: string): void {
    this.openLink(href);
    if (this.#openLink !== null) this.#openLink.text = text;
    this.closeLink();
  }

  closeLink(): void {
    const link = this.#openLink;
    this.#openLink = null;
    if (link !== null && link.href !== "" && this.#links.length < maxLinks) {
      this.#links.push({ ...link, text: tidy(link.text).slice(0, maxLinkText) });
    }
  }

  content(): Content {
    this.closeLink();
    this.endLine();
    return { lines: this.#lines, links: this.#links };
  }
}

const invisible =
  /\u034f|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u200c\u200d](?=[\s\u200c\u200d]|$)/g;
const mayBeInvisible = /\u034f|[\u00ad\u200b-\u206f\ufeff]/;
const uneven = /[^\S ]| {2}/;

/** One visible line: white space collapsed, the invisible fillers of preview lines and direction marks taken out. */
function tidy(text: string): string {
  const seen = mayBeInvisible.test(text) ? text.replace(invisible, "") : text;
  return (uneven.test(seen) ? seen.replace(/\s+/g, " ") : seen).trim();
}
