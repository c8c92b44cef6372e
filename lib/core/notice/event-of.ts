import type { Cause } from "../codes.ts";
import { ClosingReason, type OrderEvent } from "../order/event.ts";
import { readCountdown } from "./countdown.ts";
import type { Facts } from "./facts.ts";
import { find, type Grammar } from "./grammar.ts";
import type { NoticeKind } from "./locales/locale.ts";
import type { PlainText } from "./plain-text.ts";

/** One order's part of a mail, ready to become an event. */
export interface Part {
  readonly orderNumber: string | undefined;
  readonly trackingNumber: string | undefined;
  readonly at: string;
  readonly isTimeApproximate: boolean;
  readonly isNoLaterThan: boolean;
  readonly evidence: string;
  readonly mail: string;
  readonly isWordingUnattested: boolean;
  readonly facts: Facts;
  readonly text: PlainText;
  readonly languages: readonly Grammar[];
}

/** Causes that can stand behind a closing reason (contract §5); the same words mean other things elsewhere. */
const causesOf: Readonly<Partial<Record<ClosingReason, readonly Cause[]>>> = {
  "not-shipped": ["out-of-stock", "holiday-closure", "warehouse-delay", "inventory-error", "supplier-issue"],
  "seller-cancelled": [
    "stock-sold-out",
    "pricing-error",
    "shipping-restrictions",
    "coupon-abuse-suspicion",
    "logistics-problems",
  ],
  security: [
    "welcome-coupon-reuse",
    "several-accounts",
    "billing-mismatch",
    "high-volume",
    "earlier-violations",
    "payment-verification",
  ],
  "payment-not-completed": [
    "card-not-enabled",
    "insufficient-balance",
    "incorrect-card-details",
    "bank-blocks-foreign",
    "currency-conversion",
    "payment-timeout",
  ],
  "shipment-cancelled": ["courier-no-pickup", "rejected-sorting", "customs-rejected", "capacity", "wrong-tracking"],
};

/** The stage of a refund that a closing mail mentions: it belongs to that close (contract §5). */
const refundStages = ["refund-initiated", "refund-processing", "refund-sent"] as const;

/** The event of a notice kind. */
export function eventOf(kind: NoticeKind, part: Part): OrderEvent {
  const fact = isAboutPayment(kind) ? withCountdown(part) : factOf(part);
  switch (kind) {
    case "order-closed":
    case "order-cancelled":
      return closing(kind, part, fact);
    case "shipment-cancelled":
    case "handling-issue":
      return withCause(
        kind === "handling-issue" ? tracked(fact, "handling-issue") : { type: kind, ...fact },
        "shipment-cancelled",
        part,
      );
    case "dispute-resolved":
      return { type: kind, ...fact, details: { ...fact.details, ...refundStageIn(part) } };
    case "payment-awaited":
    case "payment-failed":
      return withCause({ type: kind, ...fact }, "payment-not-completed", part);
    case "returned-to-sender":
      return { type: "package-returned", by: "carrier", ...fact };
    case "returned-by-customs":
      return { type: "package-returned", by: "customs", ...fact };
    case "information-received":
      return tracked(fact, "information-received");
    case "parcel-moving":
      return tracked(fact, "moving");
    case "delivery-update":
      return tracked(fact, "unspecified");
    case "tracking-replaced":
      // Without the new number nothing was replaced yet.
      return part.trackingNumber === undefined ? tracked(fact, "unspecified") : { type: kind, ...fact };
    case "seller-asks-to-cancel":
      return { type: "seller-message", says: "asks-to-cancel", ...fact };
    case "seller-asks-to-wait":
      return { type: "seller-message", says: "asks-to-wait", ...fact };
    case "seller-refuses":
      return { type: "seller-message", says: "refuses", ...fact };
    case "seller-has-no-new-tracking":
      return { type: "seller-message", says: "refuses", isWithoutNewTracking: true, ...fact };
    case "dispute-answered":
    case "seller-message":
      return { type: "seller-message", says: "other", ...fact };
    default:
      return { type: kind, ...fact };
  }
}

/** What every event has. */
function factOf(part: Part) {
  return {
    ...(part.orderNumber === undefined ? {} : { orderNumber: part.orderNumber }),
    ...(part.trackingNumber === undefined ? {} : { trackingNumber: part.trackingNumber }),
    at: part.at,
    ...(part.isTimeApproximate ? { isTimeApproximate: true } : {}),
    ...(part.isNoLaterThan ? { isNoLaterThan: true } : {}),
    evidence: part.evidence,
    mail: part.mail,
    ...(part.isWordingUnattested ? { isWordingUnattested: true } : {}),
    details: part.facts.details,
    lines: part.facts.lines,
  };
}
type Fact = ReturnType<typeof factOf>;

type Status = Extract<OrderEvent, { type: "tracking-updated" }>["status"];

const tracked = (fact: Fact, status: Status): OrderEvent => ({
  type: "tracking-updated",
  status,
  ...fact,
});

const isAboutPayment = (kind: NoticeKind): boolean =>
  kind === "payment-awaited" || kind === "payment-failed" || kind === "payment-under-review";

/** The mail of an unpaid order may print how long is left, in place of a date. */
function withCountdown(part: Part): Fact {
  const fact = factOf(part);
  const left = fact.details.payBy === undefined ? readCountdown(part.text, part.at) : null;
  if (left === null) return fact;
  return { ...fact, details: { ...fact.details, payBy: left.payBy }, lines: { ...fact.lines, payBy: left.line } };
}

function closing(kind: "order-closed" | "order-cancelled", part: Part, fact: Fact): OrderEvent {
  const said = readReason(part.text.whole, part.languages);
  const details = {
    ...fact.details,
    ...(said?.cause == null ? {} : { cause: said.cause }),
    ...refundStageIn(part),
  };
  const reason = said === null ? {} : { reason: said.reason };
  // Where the mail states the reason, that line is the evidence, not the sentence that merely says "closed".
  const stating =
    said === null
      ? undefined
      : part.text.lines.find((line) => readReason(line.plain, part.languages)?.reason === said.reason);
  const evidence = stating === undefined ? fact.evidence : stating.printed.slice(0, 300);
  if (kind === "order-closed") return { type: kind, ...fact, evidence, details, ...reason };
  const by = said?.reason === "buyer-cancelled" ? "buyer" : said?.reason === "seller-cancelled" ? "seller" : "platform";
  return { type: kind, ...fact, evidence, details, by, ...reason };
}

function withCause(event: OrderEvent, reason: ClosingReason, part: Part): OrderEvent {
  const cause = causeOf(reason, part.text.whole, part.languages);
  return cause === null ? event : { ...event, details: { ...event.details, cause } };
}

/** Why an order was closed, where the text says so; the first reason in the order of `ClosingReason`. */
export function readReason(
  plainText: string,
  languages: readonly Grammar[],
): { reason: ClosingReason; cause: Cause | null } | null {
  const found = find((grammar) => grammar.reasons, ClosingReason.options, plainText, languages);
  if (found === null) return null;
  const cause = causeOf(found.key, plainText, languages);
  const isReturned =
    found.key === "shipment-cancelled" &&
    find((grammar) => grammar.sentences, ["returned-by-customs"], plainText, languages) !== null;
  return { reason: found.key, cause: cause ?? (isReturned ? "customs-rejected" : null) };
}

/** The cause that can stand behind a closing reason, where the text says so. */
export const causeOf = (reason: ClosingReason, plainText: string, languages: readonly Grammar[]): Cause | null =>
  find((grammar) => grammar.causes, causesOf[reason] ?? [], plainText, languages)?.key ?? null;

/** The stage of a refund that a mail about something else mentions. */
function refundStageIn({ text, languages }: Part): { refundStage?: number } {
  const stage = find((grammar) => grammar.sentences, [...refundStages].reverse(), text.whole, languages);
  return stage === null ? {} : { refundStage: refundStages.indexOf(stage.key) + 1 };
}
