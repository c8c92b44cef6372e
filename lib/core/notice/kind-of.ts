import type { ClosingReason } from "../order/event.ts";
import { causeOf, readReason } from "./event-of.ts";
import { readFacts } from "./facts.ts";
import { type Found, find, type Grammar } from "./grammar.ts";
import type { LinkFacts } from "./links.ts";
import { type Grade, type NoticeKind, noticeKinds } from "./locales/locale.ts";
import { type Line, type PlainText, textOf } from "./plain-text.ts";
import { templateKind } from "./templates.ts";

const refundStages = ["refund-sent", "refund-processing", "refund-initiated"] as const;

/** What a refund's mail can turn out to be: money went back as something else. */
const ofRefund = ["refund-other"] as const;

/** Kinds that leave it to the body what exactly happened: each with what it can turn out to be. */
const general: Readonly<Partial<Record<NoticeKind, readonly NoticeKind[]>>> = {
  "delivery-update": noticeKinds,
  "seller-message": [
    "seller-asks-to-cancel",
    "seller-asks-to-wait",
    "seller-has-no-new-tracking",
    "seller-refuses",
    "tracking-replaced",
  ],
  "dispute-answered": ["dispute-rejected-by-seller", "dispute-resolved", ...ofRefund, ...refundStages],
  "payment-awaited": ["payment-failed"],
  "shipment-cancelled": ["returned-by-customs"],
  "refund-sent": ofRefund,
  "refund-processing": ofRefund,
  "refund-initiated": ofRefund,
};

/** A kind, and how well the wording that says so is known. */
export interface Said {
  readonly kind: NoticeKind;
  readonly grade: Grade;
}

/** The kind of the mail as a whole: its template's, unless that is a general one and the subject says more. */
export function mainKind(links: LinkFacts, title: Said | null): Said | null {
  const template = links.template === null ? null : templateKind(links.template);
  if (template === null || template === "marketing" || template === "none") return title;
  return title !== null && general[template]?.includes(title.kind) ? title : { kind: template, grade: "seen" };
}

export const saidBy = ({ key, match }: Found<NoticeKind>): Said => ({ kind: key, grade: match.grade });

/** A subject that is nothing but the processing time stands above a confirmed order. */
export const kindOfFact = (subject: PlainText, languages: readonly Grammar[]): Said | null =>
  readFacts(subject, languages, "1970-01-01T00:00:00Z").details.processingDays === undefined
    ? null
    : { kind: "order-confirmed", grade: "guess" };

/** The kind of one order's part: its own headline's in a digest, else the whole mail's, made specific by the part. */
export function kindOf(
  whole: Said | null,
  text: PlainText,
  orderNumber: string | undefined,
  trackingNumber: string | undefined,
  languages: readonly Grammar[],
): Said | null {
  const isDigest = whole?.kind === "delivery-update";
  const headline = isDigest ? headlineOf(text, orderNumber, languages) : null;
  const kind = specific(headline ?? whole, text.whole, languages);
  if (kind?.kind === "tracking-replaced" && trackingNumber === undefined && whole !== null) return whole;
  const isRefund = kind !== null && refundStages.some((stage) => stage === kind.kind);
  if (!isDigest || !(isRefund || kind?.kind === whole.kind)) return kind;
  // Words like "security check" stand in footers too: the reason must be on the order's own line, or the refund's.
  const isOfRefund = (line: Line) => isRefund && find(sentencesOf, [kind.kind], line.plain, languages) !== null;
  const own = text.lines.filter((line) => names(line, orderNumber) || isOfRefund(line));
  const said = readReason(textOf(own).whole, languages);
  const closing = said === null ? undefined : closes[said.reason];
  return closing === undefined ? kind : { kind: closing, grade: "guess" };
}

/** Reasons that by themselves say that the order has ended; the others are told by their own kinds of mail. */
const closes: Readonly<Partial<Record<ClosingReason, NoticeKind>>> = {
  "not-shipped": "order-cancelled",
  "seller-cancelled": "order-cancelled",
  security: "order-closed",
  "seller-suspended": "order-closed",
  "payment-not-completed": "order-closed",
  "buyer-cancelled": "order-cancelled",
};

/** In a mail about several orders each may have a line that could be the subject of a mail of its own. */
function headlineOf(text: PlainText, orderNumber: string | undefined, languages: readonly Grammar[]): Said | null {
  for (const line of text.lines.filter((each) => names(each, orderNumber))) {
    const found = find((grammar) => grammar.subjects, noticeKinds, line.plain, languages);
    if (found?.match.order !== undefined && found.match.order === orderNumber) return saidBy(found);
  }
  return null;
}

const names = ({ printed }: Line, orderNumber: string | undefined): boolean =>
  orderNumber !== undefined && printed.includes(orderNumber);

const sentencesOf = (grammar: Grammar): Grammar["sentences"] => grammar.sentences;

/** A general kind, or none, is made specific by what the body says of this order. */
function specific(whole: Said | null, text: string, languages: readonly Grammar[]): Said | null {
  const possible = whole === null ? noticeKinds : general[whole.kind];
  if (possible === undefined) return whole;
  // A stated cause, like "rejected by customs", is why a shipment was cancelled: no parcel came back.
  if (whole?.kind === "shipment-cancelled" && causeOf("shipment-cancelled", text, languages) !== null) return whole;
  const said = find(sentencesOf, possible, text, languages);
  if (said !== null && said.key !== whole?.kind) return saidBy(said);
  // A cause alone ("insufficient balance") says that paying was tried; a timeout may be the countdown's.
  const cause = whole?.kind === "payment-awaited" ? causeOf("payment-not-completed", text, languages) : null;
  return cause === null || cause === "payment-timeout" ? whole : { kind: "payment-failed", grade: "guess" };
}
