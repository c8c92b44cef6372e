import type { Buyer, OrderState } from "../adapters/store.ts";
import type { Language } from "../core/letter/languages/language.ts";
import type { Notice } from "../core/letter/languages/page-words.ts";
import type { LanguageTag } from "../core/letter/languages/tag.ts";
import type { Case } from "../core/pipeline.ts";

// What the app asks of its pages. Each is a whole HTML document, and where its forms go is the app's:
//   POST /orders/{n}/words   words                        a word of contract §8, MUTE and UNMUTE among them; two fields
//                                                         of this name are joined: `NEW TRACKING`, and what was typed
//   POST /me                 timeZone, language, unasked   language empty: that of each mail; unasked `yes` or absent
//   POST /me/revoke, /me/erase
//   POST /lost               address
// Without `confirm=yes` all but the last answer with the confirm page; erasing asks again for `confirm=again`.

/** What every page is printed with. */
export interface PageContext {
  readonly language: LanguageTag;
  readonly words: Language;
  /** UTC instant to the second. */
  readonly now: string;
  /** The buyer's IANA zone; UTC on a page that is nobody's. */
  readonly timeZone: string;
}

export interface OrdersView {
  /** One page of orders, most urgent first. */
  readonly cases: readonly Case[];
  readonly state: "all" | OrderState;
  /** The cursor of the next page, for `?after=`; null on the last. */
  readonly next: string | null;
}

export interface OrderView {
  readonly case: Case;
  readonly isMuted: boolean;
  /** What came of the word that was posted just before. */
  readonly notice: "noted" | "not-understood" | null;
}

/** A question before something is done: `yes` posts `fields` to `action`, `no` is a link to `back`. */
export interface ConfirmView {
  readonly title: string;
  /** What would come of it. */
  readonly says?: string;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly back: string;
}

export interface SettingsView {
  readonly buyer: Buyer;
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
