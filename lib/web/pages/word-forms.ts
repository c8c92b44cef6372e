import { answers, type ReplyWord } from "../../core/letter/answers.ts";
import { PaymentMethod } from "../../core/order/event.ts";
import type { PageContext } from "../pages.ts";
import { form } from "./form.ts";
import { html, type Markup } from "./markup.ts";
import { pageWords } from "./words.ts";

type Typed = "reason" | "new-tracking";
const isTyped = (word: ReplyWord): word is Typed => word === "reason" || word === "new-tracking";

/** Where the words about an order are posted to. */
export const actionOf = (orderNumber: string): string => `/orders/${orderNumber}/words`;

/**
 * Forms that post `words` (contract §8). A form with something to type posts two of that name, the word and what was
 * typed: together, in this order, they are what a mail would say.
 */
export const wordForms = (context: PageContext, orderNumber: string, words: readonly ReplyWord[]): Markup => {
  const { buttons, methods } = pageWords(context).words;
  const own = (content: Markup | readonly Markup[]) => form(context, actionOf(orderNumber), content);
  const plain = words.filter((word) => word !== "paid" && !isTyped(word));
  const choices = PaymentMethod.options.map((method) => button(`PAID ${method.toUpperCase()}`, methods[method]));
  return html`${plain.length > 0 && own(html`<div class="row">${plain.map((word) => button(answers[word][0], buttons[word]))}</div>`)}
${words.includes("paid") && own(html`<fieldset><legend>${buttons.paid}</legend><div class="row">${choices}</div></fieldset>`)}
${words.filter(isTyped).map((word) => own(typed(context, word)))}`;
};

const button = (words: string, label: string): Markup => html`<button name="words" value="${words}">${label}</button>`;

/** Longer than any number or line of an order page. */
const mostTyped = 300;

const typed = (context: PageContext, word: Typed): Markup => {
  const { buttons, inputs } = pageWords(context).words;
  return html`<input type="hidden" name="words" value="${answers[word][0]}">
<label>${inputs[word]} <input name="words" required maxlength="${mostTyped}" autocomplete="off" spellcheck="false" dir="auto"></label>
<button>${buttons[word]}</button>`;
};
