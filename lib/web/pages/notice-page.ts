import type { Notice } from "../../core/letter/languages/page-words.ts";
import type { PageContext } from "../pages.ts";
import { layout } from "./layout.ts";
import { html } from "./markup.ts";
import { pageWords } from "./words.ts";

/** Two lines of text; where nothing was found, the way to a new link. */
export const noticePage = (context: PageContext, notice: Notice): string => {
  const { notFound, lost } = pageWords(context);
  const main = html`<section class="card narrow">
<h1>${notice.title}</h1>
<p>${notice.says}</p>
${notice.title === notFound.title && html`<p><a class="button" href="/lost">${lost.title}</a></p>`}
</section>`;
  return layout(context, { title: notice.title, main, part: null });
};
