import type { AuthenticateResult, DNSResolver } from "mailauth";
import { dnsOf, remembering } from "../adapters/dns.ts";
import { dkimProofs } from "../adapters/proofs.ts";
import { onlySignaturesFor } from "../adapters/signatures.ts";
import { guardHeader, isVerifiable } from "../core/mail/byte-guard.ts";
import { isPlainAddress } from "../core/mail/plain-address.ts";
import { readMail } from "../core/mail/read-mail.ts";
import { soleAuthor } from "../core/mail/sole-author.ts";

/**
 * What can be said of a mail's one From address while its sender waits: it passes, it fails, its domain has no policy
 * and its signature proves nothing (GRAY, as SES calls it), or DNS does not answer.
 */
export type SenderVerdict = "PASS" | "FAIL" | "GRAY" | "unknown";

/** Who brings a mail in, as SMTP knows it. */
export interface SmtpClient {
  readonly ip: string;
  readonly helo: string;
  /** MAIL FROM; empty for a bounce. */
  readonly sender: string;
}

const longestMilliseconds = 20_000;

/**
 * Authenticates a mail by SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489), as SES does for the desk on AWS. Where
 * the domain has no policy, only a signature of the domain's own over the whole mail passes.
 * @param resolver answers in place of DNS
 */
export async function senderVerdict(
  raw: Uint8Array,
  client: SmtpClient,
  resolver?: DNSResolver,
): Promise<SenderVerdict> {
  const from = soleAuthor(await readMail(guardHeader(raw)));
  if (!isVerifiable(raw) || from === null || !isPlainAddress(from)) return "FAIL";

  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), longestMilliseconds);
  const lookUp = remembering(resolver ?? dnsOf(end.signal));
  try {
    const late = new Promise<"unknown">((done) => end.signal.addEventListener("abort", () => done("unknown")));
    const verdict = await Promise.race([byDmarc(raw, from, client, lookUp), late]);
    return verdict === "GRAY" ? await bySignature(raw, lookUp) : verdict;
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

async function bySignature(bytes: Uint8Array, resolver: DNSResolver): Promise<SenderVerdict> {
  const [proof] = await dkimProofs(resolver).verify([bytes]);
  if (proof?.is === "signed") return "PASS";
  return proof?.is === "unknown" ? "unknown" : "GRAY";
}

async function byDmarc(
  bytes: Uint8Array,
  from: string,
  { ip, helo, sender }: SmtpClient,
  resolver: DNSResolver,
): Promise<SenderVerdict> {
  const { authenticate } = await import("mailauth");
  const result = await authenticate(Buffer.from(onlySignaturesFor(bytes, from).bytes), {
    ip,
    helo,
    sender,
    resolver,
    disableArc: true,
    disableBimi: true,
  });
  const { spf, dkim, dmarc } = result;
  if (dmarc === false || dkim.headerFrom[0]?.toLowerCase() !== from) return "FAIL";
  if (dmarc.status.result === "none") return "GRAY";
  if (dmarc.status.result === "pass" && isAligned(from, result)) return "PASS";
  const checks = [dmarc, ...dkim.results, ...(spf === false ? [] : [spf])];
  return checks.some(({ status }) => status.result === "temperror") ? "unknown" : "FAIL";
}

/** The library takes a domain above or below for the same even where the policy wants the very same (RFC 7489 §3.1). */
function isAligned(from: string, { spf, dkim, dmarc }: AuthenticateResult): boolean {
  if (dmarc === false) return false;
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const fits = (name: string, { strict, result }: { strict: boolean; result: string | false }) =>
    strict ? name.toLowerCase() === domain : Boolean(result);
  const { alignment } = dmarc;
  const signed = dkim.results.filter(({ status }) => status.result === "pass");
  const isSentThere = spf !== false && spf.status.result === "pass" && fits(spf.domain, alignment.spf);
  return isSentThere || signed.some(({ signingDomain }) => fits(signingDomain, alignment.dkim));
}
