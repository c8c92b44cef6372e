import type { Original } from "../mail/mail.ts";
import { parse } from "./links.ts";
import { isExpectedHost, isOwnHost, senderRole } from "./senders.ts";

/** What gives a mail away that only pretends to be AliExpress's; null where nothing does. */
export type Suspicion = "imitated-sender" | "foreign-link" | "disguised-link";

/** Hosts that mail gateways put in front of every link; what is behind them cannot be told. */
const rewriters =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.com|urldefense\.proofpoint\.com|protection\.sophos\.com)$/;

/**
 * Judges sender and links. An inline forward carries no proof, so it can only be suspicious or plausible.
 * Links are looked at, never followed and never repeated.
 */
export function suspect(original: Original): Suspicion | null {
  const role = original.from === null ? null : senderRole(original.from);
  if (original.from !== null && role === null) {
    return imitates(original.from) || original.body.links.some(({ href }) => imitates(parse(href)?.hostname ?? ""))
      ? "imitated-sender"
      : null;
  }
  for (const { href, text } of original.body.links) {
    const url = parse(href);
    if (url === null) continue;
    if (url.username !== "" || isAddressNumber(url.hostname)) return "disguised-link";
    if (rewriters.test(url.hostname)) continue;
    if (!isExpectedHost(url.hostname))
      return imitates(url.hostname) || namesOwnHost(text) ? "disguised-link" : "foreign-link";
  }
  return null;
}

/** Looks like AliExpress without being it: the name inside another domain, a digit for a letter, a doubled letter. */
const imitates = (addressOrHost: string): boolean => {
  const host = addressOrHost.slice(addressOrHost.lastIndexOf("@") + 1).toLowerCase();
  if (isOwnHost(host)) return false;
  const letters = addressOrHost
    .toLowerCase()
    .replaceAll("1", "l")
    .replaceAll("0", "o")
    .replaceAll(/[^a-z]/g, "");
  return /al{1,2}ie?x+pr+es+/.test(letters) || (host.startsWith("xn--") && host.includes("express"));
};

const isAddressNumber = (host: string): boolean => /^[\d.]+$/.test(host) || host.startsWith("[");

const namesOwnHost = (text: string): boolean => /aliexpress\.(?:com|us|ru)/i.test(text);
