import type { PageContext } from "../pages.ts";
import { html, type Markup } from "./markup.ts";
import { pageWords } from "./words.ts";

/** A button that copies the text of an element; it is hidden until the script shows it. @param id the element's */
export const copyButton = (context: PageContext, id: string): Markup => {
  const { copy, copied } = pageWords(context).order;
  return html`<button type="button" class="quiet" data-copy="${id}" data-copied="${copied}" aria-describedby="${id}-title" hidden>${copy}</button> <span role="status"></span>`;
};
