import type { Mail } from "./mail.ts";

/** Gmail asks an address whether mails may be forwarded to it. */
export interface ForwardingConfirmation {
  /** What is to be typed into Gmail's settings. */
  readonly code: string;
  /** Who wants to forward, where the mail says so. */
  readonly account: string | null;
}

const sender = "forwarding-noreply@google.com";
// `(#123456789)` before the subject; or a line of the body that ends in the number, whatever the language before it.
const inSubject = /\(#(\d{6,12})\)/;
const inBody = /[:：]\s{0,4}(\d{6,12})$/;
const address = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]{1,190}/;
const mostLines = 60;

/** Reads the code out of Gmail's confirmation mail; never its link. Null for any other mail. */
export function readForwardingConfirmation(mail: Mail): ForwardingConfirmation | null {
  if (mail.from.length !== 1 || mail.from[0]?.address.toLowerCase() !== sender) return null;
  const lines = (mail.text ?? "").split("\n", mostLines).map((line) => line.slice(0, 300).trim());
  const code =
    inSubject.exec(mail.subject)?.[1] ??
    lines.map((line) => inBody.exec(line)?.[1]).find((found) => found !== undefined);
  if (code === undefined) return null;
  const recipients = mail.to.map((to) => to.address.toLowerCase());
  const named = [mail.subject.slice(0, 500), ...lines].map((line) => address.exec(line)?.[0].toLowerCase());
  return { code, account: named.find((one) => one !== undefined && !recipients.includes(one)) ?? null };
}
