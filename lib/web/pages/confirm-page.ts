import type { ConfirmView, PageContext } from "../pages.ts";
import { form } from "./form.ts";
import { layout } from "./layout.ts";
import { html } from "./markup.ts";

/** A question before something is done. */
export const confirmPage = (context: PageContext, view: ConfirmView): string => {
  const { kicker, title, says, changes = [], action, fields, yes, no, back } = view;
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  const main = html`<section class="card narrow">
${kicker !== undefined && html`<p class="kicker" dir="auto">${kicker}</p>`}
<h1>${title}</h1>
${says !== undefined && html`<p>${says}</p>`}
${changes.length > 0 && html`<ul>${changes.map((change) => html`<li dir="auto">${change}</li>`)}</ul>`}
${form(
  context,
  action,
  html`${hidden}
<div class="row"><button class="primary">${yes}</button> <a class="button" href="${back}">${no}</a></div>`,
)}
</section>`;
  return layout(context, { title, main, part: null });
};
