import { beginsAsMail } from "./header-fields.ts";
import { maxHeaderBytes } from "./limits.ts";

/** What a part is to the desk: one that holds others, words to read, a mail, or nothing it looks at. */
export type PartRole =
  | { readonly is: "parts"; readonly boundary: string }
  | { readonly is: "text" }
  | { readonly is: "mail" }
  | { readonly is: "ballast" };

/** RFC 2046 §5.1.1 allows 70 characters. */
const longestBoundary = 200;
/** Enough of a body to see three header fields in it. */
const peekBytes = 4_096;

/**
 * Tells from a part's header (RFC 2045 §5) what the parser would make of it that is of use. In doubt it is a mail:
 * those are kept whole.
 */
export function readPartHeader(header: Buffer, body: Buffer): PartRole {
  const text = header.toString("latin1", 0, maxHeaderBytes).replace(/\r?\n[ \t]+/g, " ");
  const value = fieldOf(text, "content-type");
  const type = /^[^\s;]{0,100}/.exec(value)?.[0].toLowerCase() ?? "";
  if (type.startsWith("multipart/")) return multipart(value);
  if (type === "message/rfc822" || type === "message/global") return { is: "mail" };
  const mayBeNamedAsMail = /\.eml|=\?|name\*/i.test(fieldOf(text, "content-disposition") + value);
  if (/^(?:image|audio|video|font)\//.test(type) && !/\.eml/i.test(text)) return { is: "ballast" };
  if (!type.startsWith("application/")) return { is: mayBeNamedAsMail ? "mail" : "text" };
  if (mayBeNamedAsMail) return { is: "mail" };
  const isMail = type === "application/octet-stream" && beginsAsMail(decoded(body, text));
  return { is: isMail ? "mail" : "ballast" };
}

function multipart(contentType: string): PartRole {
  const given = /;\s{0,100}boundary\s{0,100}=\s{0,100}(?:"([^"\\]{1,200})"|([^\s;()"]{1,200}))/i.exec(contentType);
  const boundary = (given?.[1] ?? given?.[2] ?? "").trimEnd();
  // Written in a way that only the parser reads: its parts are not told apart before.
  return boundary === "" || boundary.length > longestBoundary ? { is: "mail" } : { is: "parts", boundary };
}

function decoded(body: Buffer, header: string): Uint8Array {
  const start = body.subarray(0, peekBytes);
  return /base64/i.test(fieldOf(header, "content-transfer-encoding"))
    ? Buffer.from(start.toString("latin1"), "base64")
    : start;
}

/** The first value of a field in an unfolded header; empty where there is none. */
function fieldOf(header: string, name: string): string {
  const at = `\n${header}`.toLowerCase().indexOf(`\n${name}:`);
  if (at === -1) return "";
  const end = header.indexOf("\n", at);
  return header.slice(at + name.length + 1, end === -1 ? undefined : end).trim();
}
