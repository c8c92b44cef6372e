import type { Action, Cause, DeadlineName, DiagnosisCode, MailKind } from "../../codes.ts";
import type { Refund } from "../../guide/diagnosis.ts";
import type { ReplyWord } from "../answers.ts";
import type { LetterRequest } from "../letter.ts";
import type { rules } from "./en/rules.ts";
import type { CorrectionWords, DoneWords, NoticeWords, PasteLabel, WelcomeWords } from "./occasions.ts";
import type { PageWords } from "./page-words.ts";
import type { LanguageTag } from "./tag.ts";

/** Everything a letter can say, in one language: a language that forgets a code does not compile. */
export interface Language {
  /** For the HTML `lang` attribute, and the manner of money. */
  readonly tag: LanguageTag;
  readonly direction: "ltr" | "rtl";
  readonly dates: DateWords;
  readonly verdicts: Readonly<Record<DiagnosisCode, VerdictWords>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly advice: Readonly<Record<Action, AdviceWords>>;
  readonly deadlines: Readonly<Record<DeadlineName, DeadlineWords>>;
  /** Rule ids in a few words. */
  readonly rules: Readonly<Record<keyof typeof rules, string>>;
  /** What a formula of the guide is made of beside dates and numbers. */
  readonly formula: Readonly<Record<FormulaPart, string>>;
  readonly replies: Readonly<Record<ReplyWord, ReplyWords>>;
  readonly refund: RefundWords;
  /** Where on the site or in the app a thing is done, in words: never a link. */
  readonly places: Readonly<Record<Place, string>>;
  /** An answer to a letter in which nothing could be read. */
  readonly unclearAnswer: KindWords;
  readonly kinds: Readonly<Record<MailKind, KindWords>>;
  readonly authentic: Readonly<Record<NonNullable<LetterRequest["authentic"]>, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly subject: SubjectWords;
  readonly phrases: Phrases;
  /** What only the status page says. */
  readonly page: PageWords;
  readonly corrections: CorrectionWords;
  readonly done: DoneWords;
  readonly welcome: WelcomeWords;
  readonly notices: NoticeWords;
  /** What each ready-to-paste text is for; the text itself is English, since the seller and AliExpress read it. */
  readonly pastes: Readonly<Record<PasteLabel, string>>;
  readonly footer: FooterWords;
}

/** As the guide prints them; the longer ones first, since one contains the other. */
export const formulaParts = [
  "ship-by date in the mail",
  "countdown in the mail",
  "date printed in the mail",
  "business days",
  "days",
  "hours",
  "not past",
] as const;
export type FormulaPart = (typeof formulaParts)[number];

export interface DateWords {
  /** `Mon 16 Mar 2026`. Weekday 1 is Monday, month 1 is January. */
  readonly date: (weekday: number, day: number, month: number, year: number) => string;
  /** A date with the zone it is counted in. */
  readonly inZone: (date: string, zone: string) => string;
  /** A moment of a day: the zone is named, and its offset from UTC where it is another zone. */
  readonly atTime: (date: string, time: string, zone: string, offset: string | null) => string;
  /** How far off a date is; negative is past. */
  readonly inDays: (days: number) => string;
  /** How far off a moment is, in whole hours; zero is less than an hour. */
  readonly inHours: (hours: number) => string;
}

export interface VerdictWords {
  /** For subjects and lists: two to five words. */
  readonly title: string;
  /** The verdict as a plain sentence; also what is said where it refines another verdict. */
  readonly says: string;
  /** As one possible reason among others; the title where it never is one. */
  readonly maybe?: string;
  /** What would change this verdict. */
  readonly changes: string;
}

/** What advice may refer to. */
export interface Facts {
  /** A deadline, printed without its zone; null where it is not known. */
  readonly date: (name: DeadlineName) => string | null;
  /** The last careful day for a dispute: a day before the window may close. */
  readonly careful: string | null;
  readonly refundIsUnderWay: boolean;
  readonly causeIsKnown: boolean;
}

export interface AdviceWords {
  readonly says: (facts: Facts) => string;
  /** The same in two to four words, for a subject: "open a dispute". Only what can be done has one. */
  readonly brief?: string;
  readonly place?: Place;
}

export type Place =
  | "order"
  | "seller-chat"
  | "dispute"
  | "open-dispute"
  | "payment"
  | "countdown"
  | "my-orders"
  | "support"
  | "pay"
  | "currency";

/** How strongly a dispute is advised: a date is worded by it. */
export type DisputeAdvice = "now" | "later" | "none";

export interface DeadlineWords {
  /** After the verdict in the subject; `date` carries no zone. */
  readonly subject: (date: string, dispute: DisputeAdvice) => string;
  /** The whole sentence; `when` names the zone. */
  readonly says: (when: string, dispute: DisputeAdvice) => string;
  /** Once it is over, as a whole sentence. */
  readonly passed: (when: string) => string;
  /** What it is counted from, or what happens then. */
  readonly note?: string;
  /** The title in a calendar, without the order; a question or a request where there is something to do. */
  readonly calendar: string;
  /** What it is called where its date has changed: a noun, as it stands before a colon. */
  readonly name: string;
}

export interface ReplyWords {
  /** What to write where it is more than the word itself: the word stays as contract §8 has it. */
  readonly write?: string;
  readonly when: string;
}

export interface RefundWords {
  readonly expected: Readonly<Record<Refund["expected"], string>>;
  /** Of a buyer's own cancellation, which the guide has no refund rule for. */
  readonly afterOwnCancel: string;
  /** What to say in place of what is expected, once a stage is known. */
  readonly stages: readonly [none: string, started: string, moving: string, sent: string];
  readonly method: Readonly<Record<Refund["method"], string>>;
  readonly window: (earliest: string, latest: string, method: string) => string;
  /** Where it is not certain that a refund was started. */
  readonly usualWindow: (earliest: string, latest: string, method: string) => string;
  readonly pastWindow: (earliest: string, latest: string, method: string) => string;
  readonly slower: string;
  readonly bankAfter: (when: string) => string;
  /** The sum that the mail about the refund names. */
  readonly amount: (money: string) => string;
}

export interface KindWords {
  readonly subject: string;
  /** What was seen. */
  readonly saw: string;
  /** What to do or to forward. */
  readonly next: readonly string[];
}

export type Heading =
  | "do"
  | "dates"
  | "refund"
  | "question"
  | "questions"
  | "why"
  | "candidates"
  | "change"
  | "parcels"
  | "later"
  | "paste";

export interface SubjectWords {
  readonly order: (orderNumber: string) => string;
  readonly withTail: (title: string, tail: string) => string;
  readonly now: (brief: string) => string;
  readonly more: (subject: string, others: number) => string;
  readonly nothingNew: (subject: string) => string;
  readonly reminder: (subject: string) => string;
  readonly stray: (trackingNumber: string, others: number) => string;
}

export interface Phrases {
  readonly order: (orderNumber: string) => string;
  readonly countdown: (fromNow: string) => string;
  /** A date deadline that the buyer has to meet, and the day before it. */
  readonly dayEarlier: (date: string) => string;
  readonly lastDayIsToday: string;
  readonly nowBox: (brief: string) => string;
  readonly twoDates: Readonly<Record<"A-01" | "A-11" | "A-23" | "A-25" | "A-36" | "other", string>>;
  readonly keepToEarlier: string;
  /** The earlier of the two dates is gone, the later one is not. */
  readonly carefulDatePassed: (when: string) => string;
  readonly certainlyClosed: string;
  readonly quote: (line: string) => string;
  /** In place of a link inside a quoted line. */
  readonly linkRemoved: string;
  readonly reason: (rule: string, words: string | null, formula: string | null) => string;
  readonly reasons: (said: readonly string[]) => string;
  readonly candidatesAgree: string;
  readonly candidatesDiffer: string;
  readonly candidate: (words: string, isLikely: boolean) => string;
  /** Before the words that one may answer with, ends with a colon. */
  readonly answer: string;
  readonly replyIntro: string;
  /** The same where the letter is about several orders. */
  readonly replyIntroOrders: string;
  /** Above the texts to copy. */
  readonly pasteIntro: string;
  readonly parcel: (trackingNumber: string, title: string) => string;
  readonly strayQuestion: (trackingNumbers: readonly string[]) => string;
  /** Orders that the mail names beyond those that were read. */
  readonly unread: (count: number) => string;
  readonly strayAnswer: string;
  readonly severalOrders: (count: number) => string;
  readonly nothingNew: (orderNumber: string) => string;
  /** Why a reminder comes without a mail; the deadlines follow. */
  readonly unasked: string;
  readonly next: (brief: string) => string;
  readonly statusLine: (orderNumber: string, rest: string) => string;
  readonly calendarTitle: (orderNumber: string, title: string) => string;
  /** The mail goes on behind what was read of it. */
  readonly cut: string;
  readonly tooLarge: KindWords;
  /** The text of the one link, to the page of all orders. */
  readonly page: string;
}

export interface FooterWords {
  readonly dates: (zone: string) => string;
  /** Whose rules these are, in every letter. */
  readonly source: (rules: string) => string;
  /** What is kept and for how long. */
  readonly kept: (mailDays: number) => string;
  readonly unchanged: string;
  /** What the answers STOP and DELETE do. */
  readonly stop: string;
  readonly delete: string;
}
