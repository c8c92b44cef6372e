import type { PageContext } from "../pages.ts";
import { layout } from "./layout.ts";
import { html } from "./markup.ts";
import { noticePage } from "./notice-page.ts";
import { pageWords } from "./words.ts";

/** Asks for the address to send a new link to; afterwards the same page whether or not it is known. */
export const lostPage = (context: PageContext, { isSent }: { readonly isSent: boolean }): string => {
  const { title, says, label, button, sent } = pageWords(context).lost;
  if (isSent) return noticePage(context, sent);
  const main = html`<section class="card narrow">
<h1>${title}</h1>
<p>${says}</p>
<form method="post" action="/lost">
<label>${label} <input type="email" name="address" required maxlength="254" autocomplete="email" dir="ltr"></label>
<button class="primary">${button}</button>
</form>
</section>`;
  return layout(context, { title, main, part: null });
};
