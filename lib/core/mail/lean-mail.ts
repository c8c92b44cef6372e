import { maxAttachedBytes, maxDelimiters, maxHeaderBytes, maxNesting, maxParts, maxTextBytes } from "./limits.ts";
import { type PartRole, readPartHeader } from "./part-header.ts";

/** A mail without what nobody reads. */
export interface LeanMail {
  readonly bytes: Uint8Array;
  /** Whether words or mails were left out. */
  readonly isCut: boolean;
}

/**
 * Leaves out the bodies of pictures and other attachments, and of texts and attached mails what is over their limits;
 * every header and delimiter stays. One pass over the bytes, from delimiter to delimiter: nothing is decoded.
 *
 * @returns null where there are more parts, delimiters, part headers or levels than in any honest mail
 */
export function leanMail(bytes: Uint8Array): LeanMail | null {
  return new PartWalk(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).lean();
}

interface Delimiter {
  /** Index of the line feed before it, and just past its own. */
  readonly start: number;
  readonly end: number;
  /** How many multiparts are open below it. */
  readonly level: number;
  readonly isLast: boolean;
}

/** Less is quicker parsed than left out. */
const worthLeavingOut = 16_384;

const hyphen = 0x2d;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

class PartWalk {
  readonly #bytes: Buffer;
  readonly #kept: Buffer[] = [];
  readonly #left = { text: maxTextBytes, mail: maxAttachedBytes };
  /** Boundaries of the multiparts that are open, the innermost last. */
  readonly #open: string[] = [];
  #keptTo = 0;
  #headers = 0;
  #parts = 0;
  #delimiters = 0;
  #isCut = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  lean(): LeanMail | null {
    for (let at: number | null = 0; at !== null; ) {
      at = this.#part(at);
      const isTooMuch =
        this.#parts > maxParts ||
        this.#delimiters > maxDelimiters ||
        this.#open.length > maxNesting ||
        this.#headers > maxHeaderBytes;
      if (isTooMuch) return null;
    }
    if (this.#kept.length === 0) return { bytes: this.#bytes, isCut: false };
    this.#kept.push(this.#bytes.subarray(this.#keptTo));
    return { bytes: Buffer.concat(this.#kept), isCut: this.#isCut };
  }

  /** Takes the part whose header begins at an index, and all to the next part. @returns where that begins; null at the end */
  #part(from: number): number | null {
    this.#parts += 1;
    const around = this.#nextDelimiter(from - 1);
    const body = Math.min(this.#bodyAfter(from), around?.start ?? this.#bytes.length);
    if (this.#parts > 1) this.#headers += body - from;
    const end = around?.start ?? this.#bytes.length;
    const role = readPartHeader(this.#bytes.subarray(from, body), this.#bytes.subarray(body, end));
    if (role.is === "parts") this.#open.push(role.boundary);
    const next = role.is === "parts" ? this.#nextDelimiter(body - 1) : around;
    this.#cut(body, next?.start ?? this.#bytes.length, role);
    return this.#following(next);
  }

  /** Closes what a delimiter closes, and passes over what stands behind the last part of a multipart. */
  #following(delimiter: Delimiter | null): number | null {
    for (let next = delimiter; next !== null; ) {
      this.#open.length = next.isLast ? next.level - 1 : next.level;
      if (!next.isLast) return next.end;
      const { end } = next;
      next = this.#nextDelimiter(end - 1);
      this.#cut(end, next?.start ?? this.#bytes.length, { is: "ballast" });
    }
    return null;
  }

  #bodyAfter(from: number): number {
    const bytes = this.#bytes;
    if (bytes[from] === lineFeed || (bytes[from] === carriageReturn && bytes[from + 1] === lineFeed)) return from;
    for (let at = bytes.indexOf(lineFeed, from); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
      if (bytes[at + 1] === lineFeed) return at + 2;
      if (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) return at + 3;
      if (at - from > maxHeaderBytes) break;
    }
    return bytes.length;
  }

  #cut(start: number, end: number, { is }: PartRole): void {
    const length = end - start;
    if (is === "ballast") {
      if (length >= worthLeavingOut) this.#skip(start, end);
      return;
    }
    // Of a multipart, the words above its first part, for clients that know none.
    const budget = is === "mail" ? "mail" : "text";
    const room = this.#left[budget];
    this.#left[budget] -= Math.min(length, room);
    if (length <= room) return;
    this.#isCut = true;
    const lastLine = this.#bytes.lastIndexOf(lineFeed, start + room);
    // Four characters of base64 are three bytes.
    this.#skip(lastLine > start ? lastLine : start + room - (room % 4), end);
  }

  #skip(start: number, end: number): void {
    if (end <= start) return;
    this.#kept.push(this.#bytes.subarray(this.#keptTo, start));
    this.#keptTo = end;
  }

  /** The next line that ends a part of any open multipart (RFC 2046 §5.1.1), the innermost asked first. */
  #nextDelimiter(from: number): Delimiter | null {
    if (this.#open.length === 0) return null;
    let start = this.#bytes.indexOf("\n--", Math.max(from, 0), "latin1");
    for (
      ;
      start !== -1 && this.#delimiters <= maxDelimiters;
      start = this.#bytes.indexOf("\n--", start + 1, "latin1")
    ) {
      this.#delimiters += 1;
      const delimiter = this.#delimiterAt(start);
      if (delimiter !== null) return delimiter;
    }
    return null;
  }

  #delimiterAt(start: number): Delimiter | null {
    const found = this.#open.findLastIndex((boundary) => this.#lineEnd(start + 3, boundary) !== -1);
    if (found === -1) return null;
    const boundary = this.#open[found] ?? "";
    const end = this.#lineEnd(start + 3, boundary);
    const isLast = this.#bytes[start + 3 + boundary.length] === hyphen;
    return { start, end, level: found + 1, isLast };
  }

  /** Just past the line of a boundary at an index; -1 where another line stands there. */
  #lineEnd(at: number, boundary: string): number {
    const bytes = this.#bytes;
    if (bytes.toString("latin1", at, at + boundary.length) !== boundary) return -1;
    let end = at + boundary.length;
    if (bytes[end] === hyphen && bytes[end + 1] === hyphen) end += 2;
    while (bytes[end] === 0x20 || bytes[end] === 0x09 || bytes[end] === carriageReturn) end += 1;
    if (end >= bytes.length) return bytes.length;
    return bytes[end] === lineFeed ? end + 1 : -1;
  }
}
