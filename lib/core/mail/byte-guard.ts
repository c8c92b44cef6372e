import type { MailProblem } from "./mail.ts";

/** Most bytes a mail may have; SES and the local desk refuse more anyway. */
const maxBytes = 10_000_000;
/** A mail of newlines alone costs a parser seconds long before it reaches the byte limit. */
const maxLines = 200_000;
/** Most bytes of a header. */
export const maxHeaderBytes = 256 * 1024;

const nul = 0x00;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The bytes a parser may see, and what kept it from seeing all of them. */
export interface GuardedBytes {
  readonly bytes: Uint8Array;
  readonly problem: MailProblem | null;
}

/**
 * Lets through the bytes of an honest mail, and of any other its header alone.
 * Leading blank lines, a byte order mark and an mbox `From ` line go; CR-only line ends become LF.
 */
export function guardBytes(raw: Uint8Array): GuardedBytes {
  const problem = problemOf(raw);
  const bytes = trimStart(problem === null ? raw : raw.subarray(0, maxHeaderBytes));
  if (problem === null && headerEnd(bytes) <= maxHeaderBytes) return { bytes, problem };
  return { bytes: headerOf(bytes), problem: problem ?? "too-complex" };
}

function problemOf(raw: Uint8Array): MailProblem | null {
  if (raw.length > maxBytes) return "too-large";
  const isMostlyNul =
    raw.includes(nul) && raw.reduce((count, byte) => (byte === nul ? count + 1 : count), 0) > raw.length / 20;
  return isMostlyNul || hasTooManyLines(raw) ? "too-complex" : null;
}

function hasTooManyLines(raw: Uint8Array): boolean {
  let lines = 0;
  for (let at = raw.indexOf(lineFeed); at !== -1 && lines <= maxLines; at = raw.indexOf(lineFeed, at + 1)) lines += 1;
  return lines > maxLines;
}

function trimStart(raw: Uint8Array): Uint8Array {
  let start = 0;
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) start = 3;
  while (raw[start] === lineFeed || raw[start] === carriageReturn) start += 1;
  const isMbox = raw[start] === 0x46 && raw[start + 4] === 0x20; // "From " without a colon
  if (isMbox) start = endOfLine(raw, start);
  const trimmed = raw.subarray(start);
  if (trimmed.includes(lineFeed) || !trimmed.includes(carriageReturn)) return trimmed;
  return trimmed.map((byte) => (byte === carriageReturn ? lineFeed : byte));
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(lineFeed, from);
  return end === -1 ? from : end + 1;
}

/** Index just past the blank line that ends the header; the length of the bytes where there is none. */
function headerEnd(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
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
