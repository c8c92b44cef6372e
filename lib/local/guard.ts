import type { DNSResolver } from "mailauth";
import { isToOwnAddress } from "../desk/who-speaks.ts";
import { type SmtpClient, senderVerdict } from "./sender-verdict.ts";
import type { SpooledEnvelope } from "./spool.ts";

/** An answer of SMTP other than yes (RFC 5321 §4.2). */
export class Refusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/**
 * Decides at the door who is let in.
 * @returns what DMARC says of the mail, for the desk to decide what that is good for
 * @throws Refusal with the line that the sender is told
 */
export type Guard = (
  raw: Uint8Array,
  client: SmtpClient,
  recipients: readonly string[],
) => Promise<NonNullable<SpooledEnvelope["dmarc"]>>;

/**
 * Lets in who is authenticated, and whatever is sent to a buyer's own address: a filter sends mails on in a form that
 * often proves nothing, and the desk knows who is the owner.
 * @param resolver answers in place of DNS
 */
export function guardOf(deskAddress: string, resolver?: DNSResolver): Guard {
  return async (raw, client, recipients) => {
    const verdict = await senderVerdict(raw, client, resolver);
    if (verdict === "PASS") return verdict;
    if (isToOwnAddress(recipients, deskAddress)) return verdict === "unknown" ? "GRAY" : verdict;
    if (verdict === "unknown") throw new Refusal(451, "DNS did not answer who sent this mail; try again later");
    throw new Refusal(550, "Not accepted: neither DMARC nor a DKIM signature of its own domain passes for its From");
  };
}
