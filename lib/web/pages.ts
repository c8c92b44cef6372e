import type { Buyer, OrderState } from "../adapters/store.ts";
import type { Language } from "../core/letter/languages/language.ts";
import type { Notice } from "../core/letter/languages/page-words.ts";
import type { LanguageTag } from "../core/letter/languages/tag.ts";
import type { Case } from "../core/pipeline.ts";

// What the app asks of its pages. Each is a whole HTML document, and where its forms go is the app's:
//   POST /orders/{n}/words   words                        a word of contract §8, MUTE and UNMUTE among them; two fields
//                                                         of this name are joined: `NEW TRACKING`, and what was typed
//   POST /me                 timeZone, language, unasked   language empty: that of each mail; unasked `no`, or `no yes`
//                                                         where the box is ticked; what is absent stays
//   POST /me/revoke, /me/erase
//   POST /lost               address
//   POST /in/TOKEN           the answer to whether this browser is to show another buyer's orders
// All but the last two say in `for` whose page they are on (`formName`).
// Without `confirm=yes` all but those answer with the confirm page; erasing asks again for `confirm=again`.

/** What every page is printed with. */
export interface PageContext {
  readonly language: LanguageTag;
  readonly words: Language;
  /** UTC instant to the second. */
  readonly now: string;
  /** The buyer's IANA zone; UTC on a page that is nobody's. */
  readonly timeZone: string;
  /** What forms say of whose page they are on; null on a page that is nobody's. */
  readonly formName: string | null;
}

export interface OrdersView {
  /** One page of orders, most urgent first. */
  readonly cases: readonly Case[];
  readonly state: "all" | OrderState;
  /** Orders on a page. */
  readonly limit: number;
  /** The cursor of the next page, for `?after=`; null on the last. */
  readonly next: string | null;
  /** A form of a page about another address was sent, and these are the orders of the `present` one. */
  readonly othersForm: { readonly present: string } | null;
}

export interface OrderView {
  readonly case: Case;
  readonly isMuted: boolean;
  /** Whether a word was noted just before. */
  readonly isNoted: boolean;
  /** What was typed just before, and could not be understood. */
  readonly notUnderstood: string | null;
}

/** A question before something is done: `yes` posts `fields` to `action`, `no` is a link to `back`. */
export interface ConfirmView {
  /** What it is about. */
  readonly kicker?: string;
  readonly title: string;
  /** What would come of it. */
  readonly says?: string;
  /** What would change, a line each. */
  readonly changes?: readonly string[];
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly back: string;
}

/** What the form of the settings holds. */
export type SettingsFields = Pick<Buyer, "timeZone" | "language" | "isStopped">;

export interface SettingsView {
  /** For how many days a mail is kept as it came. */
  readonly mailDays: number;
  readonly address: string;
  /** What is set, or was typed just before. */
  readonly fields: SettingsFields;
  /** `orders+TOKEN@…`, which a filter may forward to. */
  readonly ownAddress: string;
  /** Absolute, with a token that opens the calendar and nothing else. */
  readonly calendarUrl: string;
  readonly notice: "saved" | "bad-zone" | "revoked" | null;
}

export interface Pages {
  ordersPage(context: PageContext, view: OrdersView): string;
  orderPage(context: PageContext, view: OrderView): string;
  confirmPage(context: PageContext, view: ConfirmView): string;
  settingsPage(context: PageContext, view: SettingsView): string;
  lostPage(context: PageContext, view: { readonly isSent: boolean }): string;
  /** Nothing there, something failed, everything erased: two lines of text. */
  noticePage(context: PageContext, notice: Notice): string;
}
