import type { Command } from "../../buyer/command.ts";
import type { retention } from "../retention.ts";
import type { KindWords } from "./language.ts";
import type { LanguageTag } from "./tag.ts";

/** What an earlier letter said and this one says otherwise. */
export interface CorrectionWords {
  readonly heading: (date: string) => string;
  readonly verdict: (before: string, now: string) => string;
  /** The name of a deadline, its date before and now. */
  readonly moved: (name: string, before: string, now: string) => string;
  readonly gone: (name: string, before: string) => string;
  /** The lines that changed it, quoted. */
  readonly because: (quotes: string) => string;
}

type Unreadable = Extract<Command, { is: "unreadable" }>["word"];

/** What the buyer's words have set: sentences. */
export interface DoneWords {
  /** The subject and headline of a letter that answers such words alone. */
  readonly title: string;
  readonly notUnderstood: string;
  readonly status: string;
  /** Where no order is known yet. */
  readonly noOrders: string;
  readonly timeZone: (zone: string) => string;
  /** Said in the language that is spoken from now on. */
  readonly language: string;
  /** How a second address proves itself; the own address is null where it is not known any more. */
  readonly also: (address: string, ownAddress: string | null) => string;
  readonly addressProved: (address: string) => string;
  readonly stop: string;
  readonly start: string;
  readonly mute: (orderNumber: string) => string;
  readonly unmute: (orderNumber: string) => string;
  /** What would be understood, with an example: of the languages that the desk writes in, one. */
  readonly unreadable: Readonly<
    Record<Unreadable, (said: string, languages: readonly LanguageTag[], example: LanguageTag) => string>
  >;
}

/** In the first letter to a buyer: how mails come here by themselves, and what is kept. */
export interface WelcomeWords {
  readonly heading: string;
  readonly ownAddress: (address: string) => string;
  readonly filters: string;
  /** A mail program, and how its filter is made; `from` is what the sender's address contains. */
  readonly gmail: (from: string) => readonly [title: string, ...steps: string[]];
  readonly outlook: (from: string) => readonly [title: string, ...steps: string[]];
  readonly apple: (from: string) => readonly [title: string, ...steps: string[]];
  readonly zoneGuessed: (zone: string) => string;
  readonly zone: (zone: string) => string;
}

/** Letters about no order. */
export interface NoticeWords {
  readonly export: KindWords;
  readonly erased: KindWords & {
    /** What is not gone at once, and when it will be. */
    readonly remains: (days: Pick<typeof retention, "backupDays" | "queueDays" | "logDays" | "ledgerDays">) => string;
    readonly anew: string;
  };
  /** More mails came than are answered at once. */
  readonly answersWait: {
    readonly subject: string;
    readonly saw: string;
    /** From when on answers go out again. */
    readonly from: (when: string) => string;
    readonly kept: string;
  };
  readonly forwardingCode: {
    readonly subject: (code: string) => string;
    readonly saw: string;
    readonly code: (code: string) => string;
    /** Which mailbox asked. */
    readonly account: (account: string) => string;
    /** Where to enter the code, and what then; `from` is what the sender's address contains. */
    readonly next: (from: string) => readonly string[];
    readonly notFollowed: string;
    readonly notAsked: string;
  };
}

export type PasteLabel = "seller" | "dispute" | "refusal";
