import { setTimeout as sleep } from "node:timers/promises";
import type { DNSResolver } from "mailauth";
import * as z from "zod";
import { guardHeader, isVerifiable } from "../core/mail/byte-guard.ts";
import { readMail } from "../core/mail/read-mail.ts";
import { soleAuthor } from "../core/mail/sole-author.ts";
import { dnsOf, remembering } from "./dns.ts";
import { onlySignaturesFor } from "./signatures.ts";

/** What a mail's own signature proves (RFC 6376). */
export type Proof =
  /** `from` wrote it as it is: the domain of the one From address vouches for header and body. */
  | { readonly is: "signed"; readonly from: string }
  /** No signature of the From address's own domain covers all of the mail. */
  | { readonly is: "unsigned" }
  /** There is one, and it does not fit: the mail was altered on its way, or forged. */
  | { readonly is: "broken" }
  /** It cannot be told: DNS did not answer in time, or the key has been taken back, as it is of old mails. */
  | { readonly is: "unknown" };

/** Proves who wrote mails. */
export interface Proofs {
  /** One proof a mail, in the order given; never rejects, and answers within two seconds. */
  verify(mails: readonly Uint8Array[]): Promise<readonly Proof[]>;
}

const longestMilliseconds = 2_000;

/**
 * Verifies signatures with the keys that DNS has.
 * @param resolver answers in place of DNS; fails with the code ENOTFOUND where there is no such record
 */
export function dkimProofs(resolver?: DNSResolver): Proofs {
  return {
    async verify(mails) {
      const end = new AbortController();
      const lookUp = remembering(resolver ?? dnsOf(end.signal));
      const late = sleep(longestMilliseconds, unknown, { signal: end.signal }).catch(() => unknown);
      try {
        return await Promise.all(mails.map((mail) => Promise.race([proofOf(mail, lookUp).catch(() => unknown), late])));
      } finally {
        end.abort();
      }
    },
  };
}

const unknown: Proof = { is: "unknown" };

async function proofOf(raw: Uint8Array, resolver: DNSResolver): Promise<Proof> {
  const mail = await readMail(guardHeader(raw));
  const from = isVerifiable(raw) ? soleAuthor(mail) : null;
  if (from === null) return { is: "unsigned" };
  const signed = onlySignaturesFor(raw, from);
  if (!signed.isSigned) return { is: "unsigned" };
  // What says how the body is to be read is as good as the body.
  const needed = mail.headers.has("content-type") ? [...essential, "content-type"] : essential;
  const verify = (given: Uint8Array) => verifyBytes(given, { from, needed, resolver });
  const proof = await verify(signed.bytes);
  // Alpine attaches a mail with a blank line put before its body.
  return proof.is === "broken" && signed.withoutBlankLine !== null ? verify(signed.withoutBlankLine) : proof;
}

/** Fields that say what the mail is: where they are not signed, somebody may have put in others. */
const essential = ["from", "to", "subject", "date"];

/** What of the library's answer counts; its own type leaves half of it out. */
const Verified = z.object({
  headerFrom: z.array(z.string()),
  results: z.array(
    z.object({
      status: z.object({
        result: z.string(),
        comment: z.string().optional(),
        aligned: z.union([z.string(), z.boolean()]).optional(),
      }),
      canonBodyLengthLimited: z.boolean().optional(),
      /** Names of the fields that are covered, as they stand in the mail: `From: Subject: Date`. */
      signingHeaders: z.object({ keys: z.string() }).optional(),
    }),
  ),
});
type Signature = z.infer<typeof Verified>["results"][number];

async function verifyBytes(
  bytes: Uint8Array,
  by: { from: string; needed: readonly string[]; resolver: DNSResolver },
): Promise<Proof> {
  // Most mails carry no signature that is asked for, and the library takes long to load. In a bundle CommonJS has a
  // default alone.
  const { default: verifier } = await import("mailauth/lib/dkim/verify.js");
  const { headerFrom, results } = Verified.parse(
    await verifier.dkimVerify(Buffer.from(bytes), { resolver: by.resolver }),
  );
  if (headerFrom.length !== 1 || headerFrom[0]?.toLowerCase() !== by.from) return { is: "broken" };
  const passed = results.filter(({ status }) => status.result === "pass");
  if (passed.some((signature) => isWhole(signature, by.needed))) return { is: "signed", from: by.from };
  if (passed.length > 0) return { is: "unsigned" };
  return results.every(isBroken) ? { is: "broken" } : unknown;
}

/** Of the domain of the From address, or of one with the same registered domain, over all that counts. */
function isWhole({ status, canonBodyLengthLimited, signingHeaders }: Signature, needed: readonly string[]): boolean {
  const covered = (signingHeaders?.keys ?? "").toLowerCase().split(": ");
  const isAligned = typeof status.aligned === "string" && status.aligned !== "";
  return isAligned && canonBodyLengthLimited === false && needed.every((name) => covered.includes(name));
}

/** Everything else that is no pass says something about the key or the time, not about the mail. */
const isBroken = ({ status: { result, comment } }: Signature): boolean =>
  result === "fail" || comment === "body hash did not verify";
