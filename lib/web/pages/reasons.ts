import type { Block, Item } from "../../core/letter/blocks.ts";
import { reasonsPart } from "../../core/letter/reasons.ts";
import type { Case } from "../../core/pipeline.ts";
import type { PageContext } from "../pages.ts";
import { renderBlocks } from "./blocks.ts";
import { html, type Markup } from "./markup.ts";
import { pageWords } from "./words.ts";

/** What a verdict rests on: each quoted line, and behind a fold the rules that it was read by. */
export const reasons = (context: PageContext, { diagnosis }: Case): Markup | false => {
  const blocks = reasonsPart(diagnosis.why, null, 2, context.words);
  return blocks.length > 0 && html`<section>${blocks.map((block) => render(context, block))}</section>`;
};

const render = (context: PageContext, block: Block): Markup | readonly Markup[] =>
  block.is === "list" ? html`<ul>${block.items.map((item) => reason(context, item))}</ul>` : renderBlocks([block]);

const reason = (context: PageContext, [line = "", ...rules]: Item): Markup => {
  const folded = html`<details><summary>${pageWords(context).order.rules}</summary>${rules.map((rule) => html`<span class="more">${rule}</span>`)}</details>`;
  return html`<li><span dir="auto">${line}</span>${rules.length > 0 && folded}</li>`;
};
