import type { Mail } from "../mail/mail.ts";

/** No honest thread is longer. */
const mostReferences = 200;

/**
 * The order whose thread a mail answers in: letters about one order refer to `<order.N@…>`, and answers repeat what
 * they refer to (RFC 5322 §3.6.4). Null where it refers to none, or to several.
 */
export function threadOf(mail: Pick<Mail, "inReplyTo" | "references">): string | null {
  const ids = [mail.inReplyTo ?? "", ...mail.references.slice(-mostReferences)];
  const orders = new Set(ids.flatMap((id) => /^\s*<?order\.(\d{14,19})@/i.exec(id)?.[1] ?? []));
  const [only] = orders;
  return orders.size === 1 && only !== undefined ? only : null;
}
