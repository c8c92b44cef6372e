import type { OrderEventType } from "../../order/event.ts";
import type { ReplyWord } from "../answers.ts";

/** What the status page says beside what the letters say; a language that forgets a part does not compile. */
export interface PageWords {
  readonly skip: string;
  /** Above a question: whose data it is about. */
  readonly account: (address: string) => string;
  /** Asked by a link to the orders of one address in a browser that shows those of another. */
  readonly openAs: {
    readonly title: (address: string) => string;
    readonly says: (present: string) => string;
    readonly yes: string;
  };
  readonly orders: OrdersWords;
  readonly order: OrderWords;
  readonly words: WordsOfPage;
  readonly settings: SettingsWords;
  readonly data: DataWords;
  readonly lost: LostWords;
  readonly notFound: Notice;
  readonly failed: Notice;
  /** Why a form came to nothing, and what to do. */
  readonly refused: Readonly<Record<"malformed" | "notOurPage" | "tooLarge", Notice>>;
  /** The guide's source, at the foot of each page. */
  readonly foot: string;
}

export interface Notice {
  readonly title: string;
  readonly says: string;
}

export interface OrdersWords {
  readonly title: string;
  readonly filters: Readonly<Record<"all" | "open" | "closed" | "done", string>>;
  readonly empty: Notice;
  /** No order in the chosen state. */
  readonly noneHere: string;
  readonly more: string;
  /** A deadline with how far off it is: `until Mon 16 Mar 2026, in 3 days`. */
  readonly until: (date: string, fromNow: string) => string;
  readonly now: string;
  /** A form of a page about another address was sent. */
  readonly otherBuyer: (address: string) => string;
}

export interface OrderWords {
  readonly back: string;
  readonly timeline: string;
  /** One event in two to six words. */
  readonly events: Readonly<Record<OrderEventType, string>>;
  readonly deadlines: string;
  /** The bar from the order's first mail to the end of its dispute window, for who cannot see it. */
  readonly bar: (from: string, to: string) => string;
  readonly today: string;
  readonly texts: string;
  readonly copy: string;
  readonly copied: string;
  /** Opens the rules that a quoted line was read by. */
  readonly rules: string;
}

export interface WordsOfPage {
  readonly title: string;
  readonly lead: string;
  /** A button; what is to be typed beside it has a label of its own. */
  readonly buttons: Readonly<Record<ReplyWord, string>>;
  /** Opens the buttons that fit the case less well. */
  readonly more: string;
  readonly inputs: Readonly<Record<"reason" | "new-tracking", string>>;
  readonly methods: Readonly<Record<"card" | "paypal" | "alipay" | "prepaid", string>>;
  readonly confirm: (label: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly noted: string;
  readonly notUnderstood: string;
  /** Above the text that was not understood, in a field to change it. */
  readonly again: string;
  readonly send: string;
  /** Before a list of what would be understood. */
  readonly examples: string;
  readonly mute: string;
  readonly unmute: string;
}

export interface SettingsWords {
  readonly title: string;
  readonly lettersTo: (address: string) => string;
  readonly zone: string;
  readonly language: string;
  /** No language chosen: that of each mail. */
  readonly asMails: string;
  readonly unasked: string;
  readonly unaskedNote: string;
  readonly save: string;
  /** What is about to change, each with its former and its new value. */
  readonly changes: Readonly<Record<"zone" | "language" | "unasked" | "on" | "off", string>>;
  readonly saved: string;
  readonly badZone: string;
  readonly ownAddress: string;
  readonly ownAddressNote: string;
  readonly revoke: Notice & { readonly button: string };
  readonly revoked: string;
}

export interface DataWords {
  readonly title: string;
  /** @param mailDays for how many days at the most a mail stays as it came */
  readonly kept: (mailDays: number) => string;
  readonly json: string;
  readonly csv: string;
  readonly calendar: string;
  readonly calendarNote: string;
  readonly erase: Notice & { readonly button: string };
  /** The second question. */
  readonly eraseAgain: Notice & { readonly button: string };
  readonly erased: Notice;
}

export interface LostWords {
  readonly title: string;
  readonly says: string;
  readonly label: string;
  readonly button: string;
  /** The same whether or not the address is known. */
  readonly sent: Notice;
}
