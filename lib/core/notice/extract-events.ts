import type { Original } from "../mail/mail.ts";
import { suspect } from "./authenticity.ts";
import { type LinkFacts, readLinks } from "./links.ts";
import { announce } from "./notification.ts";
import type { Arrival, Reading } from "./reading.ts";
import { senderRole } from "./senders.ts";
import { skeletonOf } from "./skeleton.ts";
import { templateKind } from "./templates.ts";
import { readTitle } from "./title.ts";

/**
 * Reads one original: who wrote it, what kind it is, and what it announces. Trust goes from template key and links,
 * which are the same in every language, to the subject's grammar, to the body's words.
 * @param isSigned AliExpress's own signature over the original has been verified
 */
export function extractEvents(original: Original, arrival: Arrival, isSigned = false): Reading {
  const links = readLinks(original.body.links);
  const title = readTitle(original.subject, links.language);
  const language = links.language ?? title?.grammar.language ?? null;
  const base = { original, language, template: links.template, skeleton: null, events: [] };
  const suspicion = suspect(original);

  if (suspicion !== null) return { ...base, kind: "suspected-phishing", authentic: "no" };
  if (!isFromAliExpress(original, links)) return { ...base, kind: "unrecognised", authentic: "unknown" };
  // A signature that does not fit proves nothing against a mail either: clients and gateways change what they pass on.
  // A sender that the client lost leaves only the links to go by.
  const authentic = isSigned ? "dkim" : original.from === null ? "unknown" : "plausible";
  if (isMarketing(original, links)) return { ...base, kind: "marketing", authentic };

  const { events, unreadOrders } = announce(original, links, title, arrival);
  if (events.length === 0) {
    return { ...base, kind: "unknown-notification", authentic, skeleton: skeletonOf(original.subject) };
  }
  return { ...base, kind: "notification", authentic, events, ...(unreadOrders > 0 ? { unreadOrders } : {}) };
}

const isFromAliExpress = (original: Original, links: LinkFacts): boolean =>
  original.from === null ? links.template !== null || links.orders.length > 0 : senderRole(original.from) !== null;

const isMarketing = (original: Original, links: LinkFacts): boolean =>
  (original.from !== null && senderRole(original.from) === "marketing") ||
  (links.template !== null && templateKind(links.template) === "marketing");
