import type { Link, Original } from "../mail/mail.ts";
import { parse } from "./links.ts";
import { looksLikeShop } from "./look-alike.ts";
import { isExpectedHost, isOwnHost, senderRole } from "./senders.ts";

/** What gives a mail away that only pretends to be AliExpress's; null where nothing does. */
export type Suspicion = "ambiguous-header" | "imitated-sender" | "foreign-link" | "disguised-link" | "asks-for-card";

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
    return isImitation(original) || original.body.links.some(({ href }) => looksLikeShop(parse(href)?.hostname ?? ""))
      ? "imitated-sender"
      : null;
  }
  // Parsers and DKIM disagree about which of two Subjects or Dates counts: one of them is not the shop's.
  if (original.isAmbiguous) return "ambiguous-header";
  if (original.body.lines.some((line) => asksForCard.test(line.slice(0, 1_000)))) return "asks-for-card";
  for (const link of original.body.links) {
    const suspicion = suspectLink(link);
    if (suspicion !== null) return suspicion;
  }
  return (
    printedLinks(original.body.lines)
      .map(suspectPrinted)
      .find((suspicion) => suspicion !== null) ?? null
  );
}

/** A request for what only a card's owner has: the shop's mails name a failed card, they never ask for one. */
const asksForCard =
  /\b(?:enter|provide|confirm|send|update|verify|reply with|submit|eingeben|geben sie|senden sie|bestätigen sie)\b.{0,80}\b(?:card number|cvv|cvc|card details|pin code|kartennummer|kartendaten|prüfnummer)\b/i;

function suspectLink({ href, text }: Link): Suspicion | null {
  if (leadsHome(href)) return null;
  const absolute = href.trim().startsWith("//") ? `https:${href.trim()}` : href.trim();
  if (/^(?:javascript|data|vbscript|file|blob):/i.test(absolute)) return "disguised-link";
  if (!/^https?:/i.test(absolute)) return null;
  const url = parse(absolute);
  // A mail program may still open what this cannot read.
  return url === null ? "disguised-link" : suspectAddress(url, text);
}

/** What is printed may be cut or wrapped: what cannot be read leads nowhere. */
function suspectPrinted({ href }: Link): Suspicion | null {
  const url = leadsHome(href) ? null : parse(href);
  return url === null ? null : suspectAddress(url, "");
}

/** Nearly every link of a genuine mail: a plain host of AliExpress's, nothing before it and a path behind it. */
const leadsHome = (href: string): boolean =>
  isOwnHost(/^https:\/\/([a-z0-9.-]{1,80})(?=[/?#]|$)/.exec(href)?.[1] ?? "");

function suspectAddress(url: URL, text: string): Suspicion | null {
  if (url.username !== "" || isAddressNumber(url.hostname)) return "disguised-link";
  if (rewriters.test(url.hostname)) return null;
  // Text that names the shop over a link that leads elsewhere, be it to a host that footers may lead to.
  if (!isOwnHost(url.hostname) && namesOwnHost(text)) return "disguised-link";
  if (isExpectedHost(url.hostname)) return null;
  return looksLikeShop(url.hostname) ? "disguised-link" : "foreign-link";
}

/** Addresses printed as text: a mail client makes links of them all the same. */
const printedLinks = (lines: readonly string[]): readonly Link[] =>
  lines
    .flatMap((line) => (line.includes("://") ? (line.match(/https?:\/\/[^\s<>"'()[\]{}]{1,2000}/gi) ?? []) : []))
    .map((href) => ({ href: href.replace(/[.,;:!?]{1,3}$/, ""), text: "" }));

/** A mail of the buyer's own may come from `alex+aliexpress@…` or `aliexpress@…`: there the host alone counts. */
const isImitation = ({ form, from, claimed }: Original): boolean =>
  claimed !== undefined || looksLikeShop((form === "none" ? from?.split("@").at(-1) : from) ?? "");

const isAddressNumber = (host: string): boolean => /^[\d.]+$/.test(host) || host.startsWith("[");

const namesOwnHost = (text: string): boolean => /aliexpress\.(?:com|us|ru)/i.test(text);
