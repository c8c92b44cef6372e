import type { MailKind } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import type { Order } from "../order/order.ts";

/** A reply or a reminder, before it is MIME: text and HTML say the same. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The open deadlines as a calendar (RFC 5545); null where there are none. */
  readonly ics: string | null;
}

/** Why a letter is written at all. */
export type Occasion =
  /** The mail changed something, or is answered for the first time: the full letter about these orders. */
  | { readonly why: "news" }
  /** The mail was understood and brings nothing new (a second forward of it): a short status, no more. */
  | { readonly why: "nothing-new" }
  /** An answer to a letter of ours in which no word was found that means anything. */
  | { readonly why: "unclear-answer" }
  /** The mail could not be used: what it was, and what to forward instead. */
  | { readonly why: "not-understood"; readonly kind: MailKind }
  /** The mail is larger, or more complex, than the desk reads: nothing of its body was looked at. */
  | { readonly why: "too-large" };

export interface LetterRequest {
  readonly occasion: Occasion;
  /** Where each order stands, most urgent first; empty where the mail named none. */
  readonly cases: readonly { readonly order: Order; readonly diagnosis: Diagnosis }[];
  /** Tracking numbers that a mail named without saying whose order they belong to. */
  readonly strayPackages: readonly string[];
  /** UTC instant to the second. */
  readonly now: string;
  /** The buyer's IANA zone, always printed. */
  readonly timeZone: string;
  /** Version of the rule set, for the footer. */
  readonly rules: string;
  /** How sure we are who wrote the original: said in the letter. */
  readonly authentic: "dkim" | "plausible" | "no" | "unknown" | null;
}
