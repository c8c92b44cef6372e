import { headerOf } from "./byte-guard.ts";

/** A mail's bytes, its header taken apart so that it can be put together again byte for byte. */
export interface RawHeader {
  /** Whole fields as they stand, folds and line ends included; the blank line that ends the header is the last. */
  readonly fields: readonly Uint8Array[];
  readonly body: Uint8Array;
}

const lineFeed = 0x0a;
const space = 0x20;
const tab = 0x09;

/** Takes the header off (RFC 5322 §2.2): of one over the limit, as much as the guard of the bytes lets through. */
export function rawHeaderOf(bytes: Uint8Array): RawHeader {
  const header = headerOf(bytes);
  const fields: Uint8Array[] = [];
  let start = 0;
  for (let at = header.indexOf(lineFeed); at !== -1; at = header.indexOf(lineFeed, at + 1)) {
    const next = header[at + 1];
    if (next === space || next === tab) continue;
    fields.push(header.subarray(start, at + 1));
    start = at + 1;
  }
  if (start < header.length) fields.push(header.subarray(start));
  return { fields, body: bytes.subarray(header.length) };
}

/** One signature, as its field says it (RFC 6376 §3.5); nothing of it is verified. */
export interface ClaimedSignature {
  /** `d=`, in lower case; empty where there is none. */
  readonly domain: string;
  /** `l=`: only the first bytes of the body are signed, and anything may follow. */
  readonly isPartial: boolean;
}

/** What a raw field claims; null where it is no DKIM-Signature. */
export function readSignatureField(field: Uint8Array): ClaimedSignature | null {
  const text = utf8.decode(field);
  if (!/^dkim-signature[ \t]*:/i.test(text)) return null;
  const tags = text.slice(text.indexOf(":") + 1).split(";");
  const values = tags.map((tag) => tag.replace(/\s+/g, "").toLowerCase());
  const domain = values.find((value) => value.startsWith("d="))?.slice(2) ?? "";
  return { domain, isPartial: values.some((value) => value.startsWith("l=")) };
}

const utf8 = new TextDecoder();
