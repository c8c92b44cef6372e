import type { MailKind } from "../codes.ts";
import type { Original } from "../mail/mail.ts";
import type { OrderEvent } from "../order/event.ts";

/** How genuine the original is: `dkim` verified · `plausible` (all an inline forward can be) · `no` · `unknown`. */
export type Authenticity = "dkim" | "plausible" | "no" | "unknown";

/** What the desk knows of a mail beside its content. */
export interface Arrival {
  /** What to call the mail in an event: a file's name, a delivery's id. */
  readonly mail: string;
  /** When it reached us, a UTC instant: the latest an undated original can have been written. */
  readonly receivedAt: string;
}

/** One original, understood. */
export interface Reading {
  readonly kind: MailKind;
  readonly original: Original;
  /** Language of the original, `en`, `de`, …; null where it could not be told. */
  readonly language: string | null;
  /** The template key out of the mail's own links, `logistics_default`; null where it has none. */
  readonly template: string | null;
  /** The subject without anything personal, for the operator; null where the mail is of a known kind. */
  readonly skeleton: string | null;
  readonly authentic: Authenticity;
  /** Facts with their time and line. Empty for every kind but `notification` and `buyer-note`. */
  readonly events: readonly OrderEvent[];
  /** Orders that the original names beyond the most that are read of one; absent where all were read. */
  readonly unreadOrders?: number;
}
