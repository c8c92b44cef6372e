import { replyWords } from "../../core/letter/answers.ts";
import { repliesFor } from "../../core/letter/replies.ts";
import type { Steps } from "../../core/letter/steps.ts";
import type { Case } from "../../core/pipeline.ts";
import type { PageContext } from "../pages.ts";
import { renderLines } from "./blocks.ts";
import { form } from "./form.ts";
import { html, type Markup } from "./markup.ts";
import { actionOf, wordForms } from "./word-forms.ts";
import { pageWords } from "./words.ts";

/**
 * What only the buyer knows, as buttons: those that fit the case, behind a fold the others that no question has asked
 * for, and whether to write unasked.
 */
export const news = (
  context: PageContext,
  { order, diagnosis }: Case,
  asked: Steps["questions"],
  isMuted: boolean,
): Markup => {
  const { orderNumber } = order;
  const { words } = pageWords(context);
  const fitting = repliesFor(order, diagnosis);
  const shown = new Set([...fitting, ...asked.flatMap((question) => question.words)]);
  const others = replyWords.filter((word) => !shown.has(word));
  return html`<section class="news">
<h2>${words.title}</h2>
<p>${words.lead}</p>
${wordForms(context, orderNumber, fitting)}
<details><summary>${words.more}</summary>
${wordForms(context, orderNumber, others)}
</details>
${form(context, actionOf(orderNumber), html`<button class="quiet" name="words" value="${isMuted ? "UNMUTE" : "MUTE"}">${isMuted ? words.unmute : words.mute}</button>`)}
</section>`;
};

/** Questions back, each with the buttons that answer it. */
export const questions = (context: PageContext, orderNumber: string, asked: Steps["questions"]): Markup | false => {
  const { headings } = context.words;
  return (
    asked.length > 0 &&
    html`<section class="news">
<h2>${asked.length === 1 ? headings.question : headings.questions}</h2>
${asked.map(({ lines, words }) => html`<p>${renderLines(lines)}</p>${wordForms(context, orderNumber, words)}`)}
</section>`
  );
};
