import { replyOf, replyWords } from "../../core/letter/answers.ts";
import { separator } from "../../core/letter/blocks.ts";
import { repliesFor } from "../../core/letter/replies.ts";
import type { Case } from "../../core/pipeline.ts";
import type { PageContext } from "../pages.ts";
import { form } from "./form.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";
import { actionOf } from "./word-forms.ts";
import { pageWords } from "./words.ts";

/** What was typed, in a field to change it, and what would be understood about this order. */
export const notUnderstood = (context: PageContext, { order, diagnosis }: Case, typed: string): Markup => {
  const { notUnderstood: says, again, send, examples } = pageWords(context).words;
  const fitting = repliesFor(order, diagnosis);
  const replies = (fitting.length > 0 ? fitting : replyWords).map((word) =>
    replyOf(word, order.orderNumber, readerOf(context)),
  );
  return html`<div class="notice" role="alert">
<p>${says}</p>
${form(
  context,
  actionOf(order.orderNumber),
  html`<label>${again} <input name="words" value="${typed}" required autocomplete="off" spellcheck="false" dir="auto"></label>
<button>${send}</button>`,
)}
<p>${examples}</p>
<ul>${replies.map(({ choices, when }) => html`<li>${choices.map(({ label }) => label).join(separator)} – ${when}</li>`)}</ul>
</div>`;
};
