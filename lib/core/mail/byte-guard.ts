import { leanMail } from "./lean-mail.ts";
import {
  leastBytesPerNul,
  maxAttachedBytes,
  maxHeaderBytes,
  maxLines,
  maxMailBytes,
  maxSignedBytes,
  maxSignedHeaderLines,
  maxSignedLine,
} from "./limits.ts";
import type { MailProblem } from "./mail.ts";

const nul = 0x00;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const colon = 0x3a;
const mboxFrom = "From ";

/** The bytes a parser may see, and what kept it from seeing all of them. */
export interface GuardedBytes {
  readonly bytes: Uint8Array;
  readonly problem: MailProblem | null;
}

/**
 * Lets through of an honest mail what is read of it, and of any other its header alone.
 * Leading blank lines, a byte order mark and an mbox `From ` line go; CR-only line ends become LF.
 */
export function guardBytes(raw: Uint8Array): GuardedBytes {
  if (raw.length > maxMailBytes) return { bytes: guardHeader(raw), problem: "too-large" };
  const bytes = trimStart(raw);
  const lean = headerEnd(bytes) > maxHeaderBytes ? null : leanMail(bytes);
  if (lean === null || hasTooManyNuls(lean.bytes) || hasMoreLines(lean.bytes, maxLines))
    return { bytes: headerOf(bytes), problem: "too-complex" };
  return { bytes: lean.bytes, problem: lean.isCut ? "cut" : null };
}

/** Whether the signature of a mail may be verified, which takes all its bytes as they came: also those not read. */
export function isVerifiable(raw: Uint8Array): boolean {
  if (raw.length > maxSignedBytes) return false;
  const { problem } = guardBytes(raw);
  if (problem !== null || hasMoreLines(guardHeader(raw), maxSignedHeaderLines)) return false;
  let end = -1;
  for (let at = raw.indexOf(lineFeed); at !== -1; at = raw.indexOf(lineFeed, at + 1)) {
    if (at - end > maxSignedLine) return false;
    end = at;
  }
  return raw.length - end <= maxSignedLine;
}

/** The header alone of any mail. */
export function guardHeader(raw: Uint8Array): Uint8Array {
  return headerOf(trimStart(raw.subarray(0, 2 * maxHeaderBytes)));
}

function hasTooManyNuls(raw: Uint8Array): boolean {
  let left = raw.length / leastBytesPerNul;
  for (let at = raw.indexOf(nul); at !== -1 && left >= 0; at = raw.indexOf(nul, at + 1)) left -= 1;
  return left < 0;
}

function hasMoreLines(raw: Uint8Array, most: number): boolean {
  let lines = 0;
  for (let at = raw.indexOf(lineFeed); at !== -1 && lines <= most; at = raw.indexOf(lineFeed, at + 1)) lines += 1;
  return lines > most;
}

function trimStart(raw: Uint8Array): Uint8Array {
  let start = 0;
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) start = 3;
  while (raw[start] === lineFeed || raw[start] === carriageReturn) start += 1;
  const name = afterMboxFrom(raw, start);
  const isField = name !== null && raw[name] === colon;
  if (name !== null && !isField) start = endOfLine(raw, start);
  // The parser takes a first line `From :` for one of mbox: it was a field once (RFC 5322 §4.5), and is one to others.
  const trimmed = isField ? Buffer.concat([Buffer.from("From"), raw.subarray(name)]) : raw.subarray(start);
  if (trimmed.includes(lineFeed) || !trimmed.includes(carriageReturn)) return trimmed;
  // No mail program has written such lines since mails were small.
  return trimmed.slice(0, maxAttachedBytes).map((byte) => (byte === carriageReturn ? lineFeed : byte));
}

/** Index of what follows `From ` at the begin of a line; null where something else stands there. */
function afterMboxFrom(raw: Uint8Array, start: number): number | null {
  if (![...mboxFrom].every((letter, index) => raw[start + index] === letter.charCodeAt(0))) return null;
  let next = start + mboxFrom.length;
  while (raw[next] === space || raw[next] === tab) next += 1;
  return next;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(lineFeed, from);
  return end === -1 ? from : end + 1;
}

/** Index just past the blank line that ends the header; the length of the bytes where there is none within the limit. */
function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(lineFeed); at !== -1 && at <= maxHeaderBytes; at = bytes.indexOf(lineFeed, at + 1)) {
    if (bytes[at + 1] === lineFeed) return at + 2;
    if (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) return at + 3;
  }
  return bytes.length;
}

/** The header alone; of one over the limit, its whole lines up to there. */
export function headerOf(bytes: Uint8Array): Uint8Array {
  const end = headerEnd(bytes);
  if (end <= maxHeaderBytes) return bytes.subarray(0, end);
  const cut = bytes.subarray(0, maxHeaderBytes);
  return cut.subarray(0, cut.lastIndexOf(lineFeed) + 1);
}
