import type { Proofs } from "../adapters/proofs.ts";
import type { Mail } from "../core/mail/mail.ts";
import { signedOriginals } from "../core/mail/signed-originals.ts";
import type { SignedMail } from "../core/notice/signed-mail.ts";

/**
 * What AliExpress has signed of a mail: the mail as a whole, mails attached to it, mostly nothing. What cannot be told
 * in time counts as not signed.
 * @param raw the bytes of `mail`
 * @param read how a mail within a mail is read
 */
export async function signedParts(
  proofs: Proofs,
  raw: Uint8Array,
  mail: Mail,
  read?: (raw: Uint8Array) => Promise<Mail>,
): Promise<readonly SignedMail[]> {
  const candidates = await signedOriginals(raw, mail, read);
  if (candidates.length === 0) return [];
  const found = await proofs.verify(candidates);
  return candidates.flatMap((bytes, index) => {
    const proof = found[index];
    return proof?.is === "signed" ? [{ bytes: bytes === raw ? null : bytes, from: proof.from }] : [];
  });
}
