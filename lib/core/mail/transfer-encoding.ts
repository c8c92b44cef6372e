import type { ParsedMail } from "mailparser";

/**
 * The bytes with `Content-Transfer-Encoding: quoted-printable` (RFC 2045 §6.7) declared, where the body is
 * quoted-printable but no field says so: Gnus drops it from a mail it attaches. Null where nothing is amiss.
 */
export function declareQuotedPrintable(bytes: Uint8Array, parsed: ParsedMail): Uint8Array | null {
  if (parsed.headerLines.some(({ key }) => key === "content-transfer-encoding")) return null;
  if (parsed.headerLines.length === 0 || parsed.attachments.length > 0) return null;
  const isSinglePart = parsed.html === undefined || parsed.html === false ? parsed.text !== undefined : !parsed.text;
  const body = parsed.html || parsed.text || "";
  if (!isSinglePart || isMultipart(parsed) || isPasted(body) || !isQuotedPrintable(body)) return null;
  const field = new TextEncoder().encode("Content-Transfer-Encoding: quoted-printable\r\n");
  const declared = new Uint8Array(field.length + bytes.length);
  declared.set(field);
  declared.set(bytes, field.length);
  return declared;
}

/**
 * Whether a text can only be quoted-printable source, by its first 100 kB: no equals sign but before two hexadecimal
 * digits or the end of a line, and among them an encoded one, a soft line break, or a letter outside ASCII.
 */
export function isQuotedPrintable(text: string): boolean {
  const start = text.slice(0, 100_000);
  if (/=3D/i.test(start) && /=\r?\n/.test(start)) return true;
  return !/=(?![0-9A-F]{2}|\r?\n|$)/i.test(start) && /=3D|=[ \t]*\r?\n|=[CDE][0-9A-F]=[89AB][0-9A-F]/.test(start);
}

/** A mail pasted with its header says itself how it was encoded. */
function isPasted(body: string): boolean {
  return /^[> ]{0,20}content-transfer-encoding:/im.test(body.slice(0, 100_000));
}

function isMultipart(parsed: ParsedMail): boolean {
  return parsed.headerLines.some(({ key, line }) => key === "content-type" && /multipart\//i.test(line));
}
