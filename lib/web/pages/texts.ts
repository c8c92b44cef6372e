import { pastesOf } from "../../core/letter/paste.ts";
import type { Case } from "../../core/pipeline.ts";
import type { PageContext } from "../pages.ts";
import { copyButton } from "./copy.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";
import { pageWords } from "./words.ts";

/** The texts that a case calls for, each with a button to copy it. English in every language: the seller and AliExpress read them. */
export const texts = (context: PageContext, each: Case): Markup | false => {
  const pastes = pastesOf(each, readerOf(context));
  const { words } = context;
  return (
    pastes.length > 0 &&
    html`<section>
<h2>${pageWords(context).order.texts}</h2>
<p>${words.phrases.pasteIntro}</p>
${pastes.map(
  ({ label, lines }, index) => html`<h3 id="text-${index}-title">${words.pastes[label]}</h3>
<pre class="paste" id="text-${index}" lang="en" dir="ltr">${lines.join("\n")}</pre>
<p>${copyButton(context, `text-${index}`)}</p>`,
)}
</section>`
  );
};
