import type { Block, Item } from "../../core/letter/blocks.ts";
import { html, type Markup } from "./markup.ts";

/** Parts of a letter on a page. What one may answer there is forms here, and texts have a button: those are not printed. */
export const renderBlocks = (blocks: readonly Block[]): Markup[] => blocks.map(renderBlock);

const renderBlock = (block: Block): Markup => {
  switch (block.is) {
    case "heading":
      return block.level === 3 ? html`<h3>${block.text}</h3>` : html`<h2>${block.text}</h2>`;
    case "paragraph":
      return html`<p>${block.text}</p>`;
    case "box":
      return html`<div class="box">${block.lines.map((line, index) => html`<p>${index === 0 ? html`<strong>${line}</strong>` : line}</p>`)}</div>`;
    case "steps":
      return html`<ol class="steps">${block.items.map(renderItem)}</ol>`;
    case "list":
      return html`<ul>${block.items.map(renderItem)}</ul>`;
    case "dots":
      return html`<p class="dots">${renderDots(block.lit)}<span>${block.text}</span></p>`;
    default:
      return html``;
  }
};

/** The first line is the item, the rest explains it. */
export const renderItem = (item: Item): Markup => html`<li>${renderLines(item)}</li>`;

export const renderLines = ([first = "", ...rest]: Item): Markup =>
  html`<span dir="auto">${first}</span>${rest.map((line) => html`<span class="more">${line}</span>`)}`;

/** The words beside the dots say the same. */
const renderDots = (lit: number): Markup => {
  const dots = [1, 2, 3].map(
    (dot) =>
      html`<circle class="${dot <= lit ? "lit" : "unlit"}" cx="${dot * 30 - 20}" cy="10" r="${dot <= lit ? 8 : 7}"/>`,
  );
  return html`<svg width="80" height="20" aria-hidden="true"><path class="rail" d="M10 10H70"/>${dots}</svg>`;
};
