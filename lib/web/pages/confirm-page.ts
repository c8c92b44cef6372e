import type { ConfirmView, PageContext } from "../pages.ts";
import { layout } from "./layout.ts";
import { html } from "./markup.ts";

/** A question before something is done. */
export const confirmPage = (context: PageContext, view: ConfirmView): string => {
  const { title, says, action, fields, yes, no, back } = view;
  const main = html`<section class="card narrow">
<h1>${title}</h1>
${says !== undefined && html`<p>${says}</p>`}
<form method="post" action="${action}">
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="row"><button class="primary">${yes}</button> <a class="button" href="${back}">${no}</a></div>
</form>
</section>`;
  return layout(context, { title, main, part: null });
};
