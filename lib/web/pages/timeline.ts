import { printMoment } from "../../core/letter/moment.ts";
import { quotable } from "../../core/letter/quote.ts";
import type { OrderEvent } from "../../core/order/event.ts";
import type { PageContext } from "../pages.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";
import { pageWords } from "./words.ts";

/** What happened to an order, the latest first: each event with its moment and the line that says so. */
export const timeline = (context: PageContext, history: readonly OrderEvent[]): Markup | false => {
  if (history.length === 0) return false;
  const { order } = pageWords(context);
  return html`<section>
<h2>${order.timeline}</h2>
<ol class="timeline" reversed>${history.toReversed().map((event) => entry(context, event))}</ol>
</section>`;
};

const entry = (context: PageContext, { type, at, evidence }: OrderEvent): Markup => {
  const { phrases } = context.words;
  const line = quotable(evidence, phrases.linkRemoved);
  return html`<li><time datetime="${at}">${printMoment(at, readerOf(context)).short}</time>
<strong>${pageWords(context).order.events[type]}</strong>
${line !== "" && html`<span class="more" dir="auto">${phrases.quote(line)}</span>`}</li>`;
};
