import { rawHeaderOf, readSignatureField } from "../core/mail/raw-header.ts";

/** More signatures of its own domain than this no mail has: each costs a question to DNS. */
const mostSignatures = 5;
/** Nor is one longer: it is compared, name by name of what it signs, with each field. */
const mostSignatureBytes = 8_192;

export interface SignedBytes {
  readonly bytes: Uint8Array;
  /** Whether a signature is left. */
  readonly isSigned: boolean;
  /** The same without the blank line that its body begins with; null where it begins with none. */
  readonly withoutBlankLine: Uint8Array | null;
}

/**
 * The mail with those signatures alone that could prove its From address: of the same registered domain as far as can
 * be told from the name, and over the whole body. Those of forwarders and lists would be asked for in DNS in vain, and
 * so would the seals of ARC (RFC 8617).
 */
export function onlySignaturesFor(bytes: Uint8Array, from: string): SignedBytes {
  const { fields, body } = rawHeaderOf(bytes);
  const domain = from.slice(from.lastIndexOf("@") + 1);
  let count = 0;
  // From the last: whoever passes a mail on puts fields before it.
  const kept = fields.toReversed().filter((field) => {
    const signature = readSignatureField(field);
    if (signature === null) return !isSeal(field);
    if (signature.isPartial || ending(signature.domain) !== ending(domain)) return false;
    if (field.length > mostSignatureBytes) return false;
    count += 1;
    return count <= mostSignatures;
  });
  const header = kept.toReversed();
  const blank = blankLineOf(body);
  return {
    bytes: Buffer.concat([...header, body]),
    isSigned: count > 0,
    withoutBlankLine: blank === 0 ? null : Buffer.concat([...header, body.subarray(blank)]),
  };
}

/** The last two labels: never less than a registered domain shares with what is below it. */
const ending = (domain: string): string => domain.split(".").slice(-2).join(".");

const isSeal = (field: Uint8Array): boolean => /^arc-/i.test(Buffer.from(field.subarray(0, 4)).toString("latin1"));

function blankLineOf(body: Uint8Array): number {
  if (body[0] === 0x0a) return 1;
  return body[0] === 0x0d && body[1] === 0x0a ? 2 : 0;
}
