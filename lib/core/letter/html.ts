import { type Block, type Choice, dotGlyphs, type Item, type Question, type Reply, separator } from "./blocks.ts";
import type { Language } from "./languages/language.ts";
import { style } from "./style.ts";

/** Markup that is safe to insert as it stands; everything else is escaped. */
class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");

type Value = string | number | Markup | readonly Markup[];

const insert = (value: Value): string => {
  if (value instanceof Markup) return value.source;
  if (typeof value === "object") return value.map(({ source }) => source).join("\n");
  return escapeText(String(value));
};

const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup => {
  let [source = ""] = parts;
  values.forEach((value, index) => {
    source += insert(value) + (parts[index + 1] ?? "");
  });
  return new Markup(source);
};

/** Renders blocks as a whole HTML document that says what the text says. */
export const renderHtml = (blocks: readonly Block[], subject: string, { tag, direction }: Language): string =>
  html`<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subject}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${blocks.map(render)}
</main>
</body>
</html>
`.source;

const render = (block: Block): Markup => {
  switch (block.is) {
    case "heading":
      return renderHeading(block.level, block.text);
    case "paragraph":
      return html`<p>${block.text}</p>`;
    case "kicker":
      return html`<p class="kicker">${block.text}</p>`;
    case "box":
      return html`<div class="box">
${block.lines.map((line, index) => (index === 0 ? html`<p><strong>${line}</strong></p>` : html`<p>${line}</p>`))}
</div>`;
    case "steps":
      return html`<ol>
${block.items.map(renderItem)}
</ol>`;
    case "list":
      return html`<ul>
${block.items.map(renderItem)}
</ul>`;
    case "dots":
      return html`<p><span class="dots" aria-hidden="true">${dotGlyphs(block.lit)}</span>&ensp;${block.text}</p>`;
    case "replies":
      return html`<ul class="replies">
${block.items.map((reply) => html`<li>${renderReply(reply, "word")}</li>`)}
</ul>`;
    case "questions":
      return html`<ul>
${block.items.map(renderQuestion)}
</ul>`;
    case "words":
      return html`<p>${block.text} ${renderChoices(block.choices, "word")}</p>`;
    case "paste":
      // English whatever the letter's language is: it is read by the seller or by AliExpress.
      return html`<h3>${block.title}</h3>
<pre class="paste" lang="en" dir="ltr">${block.lines.join("\n")}</pre>`;
    case "link":
      return html`<p><a href="${block.href}">${block.text}</a></p>`;
    case "footer":
      return html`<footer>
${block.lines.map((line) => html`<p>${line}</p>`)}
${block.replies.map((reply) => html`<p>${renderReply(reply, "plain")}</p>`)}
</footer>`;
  }
};

const renderHeading = (level: 1 | 2 | 3, text: string): Markup => {
  if (level === 1) return html`<h1>${text}</h1>`;
  return level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
};

const renderItem = (item: Item): Markup => html`<li>${renderLines(item)}</li>`;

const renderLines = ([first = "", ...rest]: Item): Markup =>
  html`${first}${rest.map((line) => html`<br><span class="more">${line}</span>`)}`;

const renderChoices = (choices: readonly Choice[], look: "word" | "plain"): Markup =>
  new Markup(
    choices.map(({ label, href }) => html`<a class="${look}" href="${href}">${label}</a>`.source).join(separator),
  );

const renderReply = ({ choices, when }: Reply, look: "word" | "plain"): Markup =>
  html`${renderChoices(choices, look)} <span class="more">– ${when}</span>`;

const renderQuestion = ({ lines, answer, choices }: Question): Markup =>
  choices.length === 0
    ? renderItem(lines)
    : html`<li>${renderLines(lines)}<br>${answer} ${renderChoices(choices, "word")}</li>`;
