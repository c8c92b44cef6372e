import type { Original } from "../mail/mail.ts";
import { isAliExpress } from "../mail/sender.ts";

/** A mail whose own signature has been verified (RFC 6376) over all that is read of it. */
export interface SignedMail {
  /** The bytes of an attached mail; null for the received mail as a whole. */
  readonly bytes: Uint8Array | null;
  /** The From address that the signature vouches for, in lower case. */
  readonly from: string;
}

/**
 * Whether AliExpress has signed this very original. A text that was typed or quoted never is signed; of a redirect or a
 * relay the signature vouches for another address than the original's.
 */
export const isSignedByShop = ({ form, raw, from }: Original, signed: readonly SignedMail[]): boolean =>
  isAliExpress(from) &&
  signed.some((mail) => {
    if (mail.from !== from) return false;
    if (form === "direct" || form === "auto-forwarded") return mail.bytes === null;
    return form === "attached" && raw !== null && mail.bytes !== null && isSame(mail.bytes, raw);
  });

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
