import type { Mail } from "./mail.ts";
import { isAliExpress } from "./sender.ts";

/** The original's Message-ID in a forward's own header: Thunderbird names it, other clients refer to it as if they replied. */
export function originalId(mail: Mail): string | null {
  const named = mail.headers.get("x-forwarded-message-id")?.[0];
  if (named !== undefined) return named;
  const ids = [mail.inReplyTo, ...mail.references].filter((id) => id !== null);
  return ids.find((id) => isAliExpress(id.replace(/>$/, ""))) ?? null;
}
