import type { Mail, MailDate } from "../mail.ts";
import { readHeaderDate } from "./header-date.ts";
import { msPerDay } from "./instant.ts";

/** Clocks are wrong by zones and minutes; by more than this a date is made up. */
const grace = 2 * msPerDay;
/** Hops of one mail that are looked at: the newest stand first. */
const mostHops = 20;

/** The date, unless it lies after the mail had arrived; null then, as for garbage. Without a limit every date counts. */
export function credible(date: MailDate | null, latest: string | null): MailDate | null {
  return date !== null && latest !== null && Date.parse(date.at) > Date.parse(latest) + grace ? null : date;
}

/**
 * The latest that a mail, and whatever lies in it, can have been written: when the last server took it (RFC 5321 §4.4),
 * or its own date where that is later; not after it reached us. Null where nothing is known.
 */
export function latestOf(mail: Pick<Mail, "date" | "headers">, receivedAt: string | null): string | null {
  const hops = (mail.headers.get("received") ?? [])
    .slice(0, mostHops)
    .flatMap((hop) => readHeaderDate(hop.slice(hop.lastIndexOf(";") + 1))?.at ?? []);
  const [arrived = mail.date?.at ?? receivedAt] = hops.sort().reverse();
  return [arrived, receivedAt].filter((at) => at !== null).sort()[0] ?? null;
}
