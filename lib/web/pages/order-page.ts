import { type Block, heading, type Item } from "../../core/letter/blocks.ts";
import { deadlineBox } from "../../core/letter/deadline-box.ts";
import { candidatesPart } from "../../core/letter/reasons.ts";
import { refundPart } from "../../core/letter/refund.ts";
import type { Steps } from "../../core/letter/steps.ts";
import type { Case } from "../../core/pipeline.ts";
import type { OrderView, PageContext } from "../pages.ts";
import { renderBlocks } from "./blocks.ts";
import { viewCase } from "./case-view.ts";
import { dates } from "./dates.ts";
import { layout } from "./layout.ts";
import { html, type Markup } from "./markup.ts";
import { news, questions } from "./news.ts";
import { notUnderstood } from "./not-understood.ts";
import { parcels } from "./parcels.ts";
import { readerOf } from "./reader.ts";
import { reasons } from "./reasons.ts";
import { texts } from "./texts.ts";
import { timeline } from "./timeline.ts";
import { pageWords } from "./words.ts";

/** Where one order stands: what a letter says about it, what happened, its dates, and what the buyer can do here. */
export const orderPage = (
  context: PageContext,
  { case: each, isMuted, isNoted, notUnderstood: typed }: OrderView,
): string => {
  const { order, diagnosis } = each;
  const { phrases, headings } = context.words;
  const page = pageWords(context);
  const reader = readerOf(context);
  const { verdict, moments, steps } = viewCase(each, reader);

  const main = html`<p class="back"><a href="/orders">${page.order.back}</a></p>
${isNoted && html`<p class="notice" role="status">${page.words.noted}</p>`}
${typed !== null && notUnderstood(context, each, typed)}
<p class="kicker">${phrases.order(order.orderNumber)}</p>
<h1>${verdict.says}</h1>
${refinements(context, each, steps)}
${renderBlocks(deadlineBox(diagnosis, moments, steps.brief, reader))}
${section(titled(headings.do, "steps", steps.items))}
${questions(context, order.orderNumber, steps.questions)}
${section(refundPart(each, moments, 2, reader))}
${timeline(context, order.history)}
${dates(context, each, moments)}
${parcels(context, diagnosis.packages)}
${section(candidatesPart(diagnosis, 2, context.words))}
${section(titled(headings.later, "list", notesOf(steps)))}
${reasons(context, each)}
${section([heading(2, headings.change), { is: "paragraph", text: verdict.changes }])}
${texts(context, each)}
${news(context, each, steps.questions, isMuted)}`;
  return layout(context, { title: phrases.statusLine(order.orderNumber, verdict.title), main, part: "orders" });
};

const section = (blocks: readonly Block[]): Markup | false =>
  blocks.length > 0 && html`<section>${renderBlocks(blocks)}</section>`;

const titled = (title: string, is: "steps" | "list", items: readonly Item[]): Block[] =>
  items.length === 0 ? [] : [heading(2, title), { is, items }];

const notesOf = ({ notes }: Steps): Item[] => notes.map((note) => [note]);

/** What refines the verdict, the stated cause, and the answers that need no doing. */
const refinements = ({ words }: PageContext, { diagnosis }: Case, { answers }: Steps): Markup | false => {
  const [, ...codes] = diagnosis.diagnosis;
  const cause = diagnosis.cause === null ? [] : [words.causes[diagnosis.cause]];
  const sentences = [...codes.map((code) => words.verdicts[code].says), ...cause, ...answers];
  return sentences.length > 0 && html`<p class="lead">${sentences.join(" ")}</p>`;
};
