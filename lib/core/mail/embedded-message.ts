import { isClosingRule, isRule, isStuffingRule } from "./client-lines.ts";
import { unquote } from "./text-content.ts";
import { isQuotedPrintable } from "./transfer-encoding.ts";

/** Fields that clients do not print unless they print the whole header. */
const technicalFields = [
  "received",
  "return-path",
  "delivered-to",
  "message-id",
  "mime-version",
  "content-type",
  "dkim-signature",
];
const usualFields = [
  ...technicalFields,
  "date",
  "from",
  "to",
  "cc",
  "subject",
  "reply-to",
  "sender",
  "references",
  "in-reply-to",
  "content-transfer-encoding",
];
const fewest = 5;
const maxLines = 2_000;

/** A mail pasted into a text with its header: what stands above and below it, and its source as RFC 5322. */
export interface EmbeddedMessage {
  readonly above: string;
  readonly below: string;
  readonly source: Uint8Array;
}

/** Finds a mail that a client forwarded as its source (nmh; mutt, s-nail with all headers): five or more RFC 5322 field names in a row. */
export function findEmbeddedMessage(text: string): EmbeddedMessage | null {
  const lines = unquote(text).split(/\r?\n/);
  for (let start = 0; start < Math.min(lines.length, maxLines); start += 1) {
    if (fieldName(lines[start]) === null) continue;
    const end = headerEnd(lines, start);
    if (isHeader(lines.slice(start, end))) return messageAt(lines, start, end);
    start = end;
  }
  return null;
}

function messageAt(lines: readonly string[], start: number, end: number): EmbeddedMessage {
  const isStuffed = lines.slice(0, start).some(isStuffingRule);
  const body = isStuffed ? lines.slice(end).map((line) => line.replace(/^- /, "")) : lines.slice(end);
  const last = body.findLastIndex((line) => line.trim() !== "");
  const closing = lines.slice(end).findLastIndex((line) => isClosingRule(line.trim()));
  const isRuledOff = closing === -1 && isRule(body[last]?.trim() ?? "");
  const limit = closing === -1 ? (isRuledOff ? last : body.length) : closing;
  return {
    above: lines.slice(0, start).join("\n"),
    below: closing === -1 ? "" : body.slice(closing + 1).join("\n"),
    source: sourceOf(lines.slice(start, end), body.slice(0, limit)),
  };
}

function headerEnd(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && fieldName(line) === null && !/^[ \t]+\S/.test(line));
  return end === -1 ? lines.length : end;
}

function isHeader(lines: readonly string[]): boolean {
  const names = new Set(lines.map(fieldName));
  const usual = usualFields.filter((name) => names.has(name));
  return usual.length >= fewest && names.has("from") && technicalFields.some((name) => names.has(name));
}

function fieldName(line: string | undefined): string | null {
  return /^([a-z][a-z0-9-]{1,60}):/i.exec(line ?? "")?.[1]?.toLowerCase() ?? null;
}

/** The header tells how the body was encoded; some clients decoded it all the same before they pasted it. */
function sourceOf(header: readonly string[], body: readonly string[]): Uint8Array {
  const content = body.join("\n");
  const isMultipart = header.some((line) => /^content-type: *multipart\//i.test(line));
  const isEncoded = isMultipart || isQuotedPrintable(content) || /^\s*[a-z0-9+/]{60,}={0,2}\n/i.test(content);
  const isHtml = /<(?:html|body|table|div|p)[\s>]/i.test(content.slice(0, 20_000));
  const unfolded = header
    .join("\n")
    .replace(/\n[ \t]+/g, " ")
    .split("\n");
  const kept = unfolded.filter((line) => isEncoded || !/^content-(?:type|transfer-encoding):/i.test(line));
  const declared = isEncoded
    ? []
    : [`Content-Type: text/${isHtml ? "html" : "plain"}; charset=utf-8`, "Content-Transfer-Encoding: 8bit"];
  return new TextEncoder().encode(
    [...kept, ...declared, content.startsWith("\n") ? content : `\n${content}`].join("\n"),
  );
}
