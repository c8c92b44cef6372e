import type { Mail } from "./mail.ts";

/**
 * Whether a machine sent the mail, so that no answer may go out (RFC 3834 §2; bounces, lists, our own letters).
 * `envelopeFrom`: the address of SMTP's MAIL FROM, empty for the null sender, null where it is not known.
 * `ignoreBulk` for a notification of AliExpress that a filter sent on: those are bulk mail by nature, and the buyer waits.
 */
export function isAutomatic(mail: Mail, envelopeFrom: string | null, { ignoreBulk = false } = {}): boolean {
  const values = (name: string): readonly string[] =>
    (mail.headers.get(name) ?? []).map((value) => value.toLowerCase());
  const isOurOwn = values("x-loop").some((value) => value.includes("whyclosed"));
  const isReport = values("content-type").some((value) => value.startsWith("multipart/report"));
  const isReply = values("auto-submitted").some((value) => value.startsWith("auto-replied"));
  if (isOurOwn || isReport || isReply || isNullSender(envelopeFrom ?? values("return-path")[0]) || isDaemon(mail))
    return true;
  if (ignoreBulk) return false;
  return (
    values("auto-submitted").some((value) => !/^no\b/.test(value)) ||
    values("precedence").some((value) => /^(?:bulk|list|junk|auto_reply)\b/.test(value)) ||
    values("x-auto-response-suppress").some((value) => value !== "none") ||
    mail.headers.has("list-id")
  );
}

function isNullSender(path: string | undefined): boolean {
  return path !== undefined && /^<?\s*>?$/.test(path.trim());
}

function isDaemon(mail: Mail): boolean {
  return mail.from.some(({ address }) => /^(?:mailer-daemon|postmaster)@/i.test(address));
}
