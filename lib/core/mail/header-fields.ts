import type { HeaderLines } from "mailparser";
import type { Mail } from "./mail.ts";

/** Fields that RFC 5322 §3.6 and RFC 2045 allow once: of a second one, parsers and DKIM disagree about which counts. */
const singletons = [
  "from",
  "subject",
  "date",
  "message-id",
  "content-type",
  "content-transfer-encoding",
  "mime-version",
] as const;

/** One of these at least stands on every mail; a picture or random bytes have none. */
const usualFields = [...singletons, "to", "sender", "received", "return-path", "reply-to", "delivered-to"];

const utf8 = new TextDecoder();

/** Raw header values by lower-case name, top-most first: unfolded (RFC 5322 §2.2.3), encoded words left as they are. */
export function readHeaderFields(lines: HeaderLines): Mail["headers"] {
  const fields = new Map<string, string[]>();
  for (const { key, line } of lines) {
    const value = unicode(line.slice(line.indexOf(":") + 1))
      .replace(/\r?\n/g, "")
      .trim();
    const values = fields.get(key);
    if (values === undefined) fields.set(key, [value]);
    else values.push(value);
  }
  return fields;
}

/** Whether any field stands there that makes the bytes a mail. */
export function hasUsualField(headers: Mail["headers"]): boolean {
  return usualFields.some((name) => headers.has(name));
}

/** Whether bytes of no known type begin with three fields, one at least that mails have: by their first 2 kB. */
export function beginsAsMail(bytes: Uint8Array): boolean {
  const lines = utf8.decode(bytes.subarray(0, 2_048)).split(/\r?\n(?![ \t])/, 3);
  const names = lines.map((line) => /^([!-9;-~]{1,60}):/.exec(line)?.[1]?.toLowerCase());
  return names.length === 3 && !names.includes(undefined) && usualFields.some((name) => names.includes(name));
}

/** Whether a field that may stand once stands twice. */
export function hasRepeatedField(headers: Mail["headers"]): boolean {
  return singletons.some((name) => (headers.get(name)?.length ?? 0) > 1);
}

/** The parser hands header lines over as one character a byte. */
function unicode(line: string): string {
  if (!/[\x80-\xff]/.test(line)) return line;
  return utf8.decode(Uint8Array.from(line, (character) => character.charCodeAt(0)));
}
