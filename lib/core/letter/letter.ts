import type { Done } from "../buyer/command.ts";
import type { MailKind } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import type { Order } from "../order/order.ts";
import type { Reminder } from "../reminder/reminder.ts";
import type { Language } from "./languages/language.ts";
import { LanguageTag } from "./languages/tag.ts";
import { retention } from "./retention.ts";
import type { Said } from "./said.ts";

/** A reply or a reminder, before it is MIME: text and HTML say the same. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The open deadlines as a calendar (RFC 5545, METHOD:PUBLISH); null where there are none. */
  readonly ics: string | null;
  /** Entries of earlier letters that no longer hold (METHOD:CANCEL); null where there are none. */
  readonly cancelledIcs: string | null;
  /** What the letter has now said about each order, by its number: the next letter is told. */
  readonly said: ReadonlyMap<string, Said>;
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
  | { readonly why: "too-large" }
  /** A clock ran out, or is about to: no mail announced it. */
  | { readonly why: "reminder" }
  /** The buyer asked for something by words alone: `done` says what; the orders follow in a line each. */
  | { readonly why: "words" }
  /** The buyer's data are attached. */
  | { readonly why: "export" }
  /** Everything kept about the buyer was erased. */
  | { readonly why: "erased" }
  /** More mails came than are answered at once; `until`: the UTC instant from which answers go out again. */
  | { readonly why: "answers-wait"; readonly until: string }
  /** Gmail asks whether mails may be forwarded to the buyer's own address; `account` is who asked, where it says so. */
  | { readonly why: "forwarding-code"; readonly code: string; readonly account: string | null };

export interface LetterRequest {
  readonly occasion: Occasion;
  /** Where each order stands, most urgent first; empty where the mail named none. */
  readonly cases: readonly { readonly order: Order; readonly diagnosis: Diagnosis }[];
  /** Tracking numbers that a mail named without saying whose order they belong to. */
  readonly strayPackages: readonly string[];
  /** How many orders the mail names beyond those that were read. */
  readonly unreadOrders: number;
  /** Whether the mail goes on behind what was read of it. */
  readonly isCut?: boolean;
  /** UTC instant to the second. */
  readonly now: string;
  /** The buyer's IANA zone, always printed. */
  readonly timeZone: string;
  /** Version of the rule set, for the footer. */
  readonly rules: string;
  /** How sure we are who wrote the original: said in the letter. */
  readonly authentic: "dkim" | "plausible" | "no" | "unknown" | null;
  readonly language: Language;
  /** Those that the desk writes in. */
  readonly languages: readonly LanguageTag[];
  /** Where answers go: `mailto:` links are made of it. */
  readonly deskAddress: string;
  /** The buyer's page, with a token in it; null where there is none. */
  readonly page: string | null;
  /** What the buyer's words have set; said first, whatever the letter is about. */
  readonly done: readonly Done[];
  /** Why each order is written about, in a letter that no mail asked for. */
  readonly reminders: readonly Reminder[];
  /** What the letter before this one said, by order number. */
  readonly said: ReadonlyMap<string, Said>;
  /** The buyer's own address, for filters that forward by themselves; null where it is not known any more. */
  readonly ownAddress: string | null;
  /** For how many days this desk keeps a mail as it came, at the most. */
  readonly mailDays: number;
  /** In the first letter to a buyer. */
  readonly welcome: Welcome | null;
}

export interface Welcome {
  /** The same address, which the first letter makes known. */
  readonly ownAddress: string;
  /** The zone was guessed from the first mail's clock. */
  readonly isTimeZoneGuessed: boolean;
}

/** What every request shares that has nothing special to say. */
export const ordinary = {
  unreadOrders: 0,
  done: [],
  reminders: [],
  said: new Map<string, Said>(),
  ownAddress: null,
  welcome: null,
  languages: LanguageTag.options,
  page: null,
  mailDays: retention.mailDays,
} as const;
