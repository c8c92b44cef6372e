import type { ParsedMail } from "mailparser";

/**
 * The bytes with `Content-Transfer-Encoding: quoted-printable` (RFC 2045 §6.7) declared, where the body is
 * quoted-printable but no field says so: Gnus drops it from a mail it attaches. Null where nothing is amiss.
 */
export function declareQuotedPrintable(bytes: Uint8Array, parsed: ParsedMail): Uint8Array | null {
  if (parsed.headerLines.some(({ key }) => key === "content-transfer-encoding")) return null;
  if (parsed.headerLines.length === 0 || parsed.attachments.length > 0) return null;
  const isSinglePart = parsed.html === undefined || parsed.html === false ? parsed.text !== undefined : !parsed.text;
  if (!isSinglePart || isMultipart(parsed) || !isQuotedPrintable(parsed.html || parsed.text || "")) return null;
  const field = new TextEncoder().encode("Content-Transfer-Encoding: quoted-printable\r\n");
  const declared = new Uint8Array(field.length + bytes.length);
  declared.set(field);
  declared.set(bytes, field.length);
  return declared;
}

/** Whether a text can only be quoted-printable source: an encoded equals sign and a soft line break in its first 100 kB. */
export function isQuotedPrintable(text: string): boolean {
  const start = text.slice(0, 100_000);
  return /=3D/i.test(start) && /=\r?\n/.test(start);
}

function isMultipart(parsed: ParsedMail): boolean {
  return parsed.headerLines.some(({ key, line }) => key === "content-type" && /multipart\//i.test(line));
}
