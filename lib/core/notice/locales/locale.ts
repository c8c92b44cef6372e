import type { Cause } from "../../codes.ts";
import type { ClosingReason } from "../../order/event.ts";

/**
 * What a notification announces. In order of precedence where a body says several things: trouble before progress,
 * a close before the refund or dispute it mentions, refund before transit ("your refund is on its way" is no parcel),
 * the general last.
 */
export const noticeKinds = [
  "order-cancelled",
  "order-closed",
  "dispute-rejected-by-seller",
  "dispute-escalated",
  "dispute-resolved",
  "dispute-opened",
  "refund-other",
  "refund-sent",
  "refund-processing",
  "refund-initiated",
  "seller-asks-to-cancel",
  "seller-asks-to-wait",
  "seller-has-no-new-tracking",
  "seller-refuses",
  "returned-by-customs",
  "returned-to-sender",
  "shipment-cancelled",
  "handling-issue",
  "tracking-replaced",
  "information-received",
  "payment-failed",
  "payment-under-review",
  "payment-awaited",
  "receipt-confirmed",
  "receipt-awaited",
  "package-delivered",
  "estimate-changed",
  "order-confirmed",
  "order-ready-to-ship",
  "order-shipped",
  "parcel-moving",
  "dispute-answered",
  "seller-message",
  "delivery-update",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Facts that stand behind a label in the body. */
export const factNames = [
  "estimatedDelivery",
  "processingDays",
  "shipBy",
  "payBy",
  "deliveredOn",
  "protectionEnds",
  "trackingNumber",
  "amount",
  "placedOn",
  "store",
  "orderNumber",
] as const;
export type FactName = (typeof factNames)[number];

/** What the buyer's order page calls an order; a few of these are all that is known of some languages. */
export const statusKinds = [
  "payment-awaited",
  "payment-failed",
  "payment-under-review",
  "order-confirmed",
  "order-shipped",
  "shipment-cancelled",
  "returned-to-sender",
  "package-delivered",
  "receipt-confirmed",
  "order-cancelled",
  "order-closed",
  "refund-initiated",
  "refund-processing",
  "refund-sent",
  "dispute-opened",
  "dispute-rejected-by-seller",
  "dispute-escalated",
  "dispute-resolved",
] as const satisfies readonly NoticeKind[];
export type StatusKind = (typeof statusKinds)[number];

/**
 * How well a wording is known: `seen` in a real mail or built from a real mailbox; `page` on AliExpress's own pages,
 * its help, its API, or in buyers' guides; `guess` nowhere yet (a translation, or code of unknown origin).
 */
export type Grade = "seen" | "page" | "guess";

/** A phrase with placeholders: {order} {package} {count} {any}; `phrases.ts` makes the pattern of it. */
export interface Wording {
  readonly phrase: string;
  readonly grade: Grade;
}

export const seen = (...phrases: readonly string[]): readonly Wording[] =>
  phrases.map((phrase) => ({ phrase, grade: "seen" }));
export const page = (...phrases: readonly string[]): readonly Wording[] =>
  phrases.map((phrase) => ({ phrase, grade: "page" }));
export const guess = (...phrases: readonly string[]): readonly Wording[] =>
  phrases.map((phrase) => ({ phrase, grade: "guess" }));

/** A language must say of every kind how it is worded, or that nobody knows. */
export type Known<T> = readonly T[] | "unknown";

/** One language of AliExpress's mails: data only. */
export interface Locale {
  /** BCP 47, as in the mails' own template parameters without the region. */
  readonly language: string;
  readonly subjects: Readonly<Record<NoticeKind, Known<Wording>>>;
  /** What bodies say. It confirms a subject, and decides where the subject is a general one. */
  readonly sentences: Readonly<Record<NoticeKind, Known<Wording>>>;
  readonly labels: Readonly<Record<FactName, Known<Wording>>>;
  /** Why an order was closed, where a mail or the order page says so. */
  readonly reasons: Readonly<Record<ClosingReason, Known<Wording>>>;
  readonly causes: Readonly<Record<Cause, Known<Wording>>>;
  /** A status of the order page, as a buyer copies it: the whole line. */
  readonly statuses: Readonly<Record<StatusKind, Known<Wording>>>;
}
