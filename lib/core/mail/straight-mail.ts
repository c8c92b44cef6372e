import { noLaterThan } from "./date/forwarded-date.ts";
import type { Form, Mail, MailDate } from "./mail.ts";
import { originalId } from "./original-id.ts";
import { restoreRelayed } from "./relay.ts";
import { isAliExpress, realAddress } from "./sender.ts";

/** Who wrote a mail that came as it was sent, and how it came. */
export interface StraightMail {
  readonly form: Extract<Form, "direct" | "relayed" | "auto-forwarded">;
  readonly from: string;
  readonly date: MailDate | null;
  readonly messageId: string | null;
}

/** Fields that a filter or a redirect leaves on a mail (RFC 5322 §3.6.6; Gmail, Postfix, Exchange). */
const forwardingFields = [
  "x-forwarded-for",
  "x-forwarded-to",
  "resent-from",
  "resent-to",
  "resent-date",
  "resent-sender",
  "x-original-to",
  "x-ms-exchange-parent-message-id",
  "x-ms-exchange-inbox-rules-loop",
];

/** Recognises a mail that nobody took apart: straight from AliExpress, through a relay, or sent on by a filter. */
export function readStraight(mail: Mail): StraightMail | null {
  const { date, messageId } = mail;
  const sender = mail.from[0]?.address ?? "";
  const restored = restoreRelayed(sender, mail.from[0]?.name);
  if (restored !== null) return { form: "relayed", from: restored, date, messageId };
  if (isAliExpress(sender)) {
    return { form: wasSentOn(mail) ? "auto-forwarded" : "direct", from: sender.toLowerCase(), date, messageId };
  }
  // Thunderbird's redirect puts the buyer into From, AliExpress into Reply-To, and the day of the redirect into Date.
  const replyTo = realAddress(mail.replyTo[0]?.address ?? "");
  if (!isAliExpress(replyTo)) return null;
  return { form: "auto-forwarded", from: replyTo, date: noLaterThan(date), messageId: originalId(mail) };
}

function wasSentOn(mail: Mail): boolean {
  return (
    forwardingFields.some((name) => mail.headers.has(name)) ||
    (mail.headers.get("from") ?? []).some((value) => /\(by way of /i.test(value)) ||
    (mail.headers.get("auto-submitted") ?? []).some((value) => /^auto-forwarded/i.test(value))
  );
}
