import { type Block, dotGlyphs, type Item } from "./blocks.ts";
import type { Language } from "./languages/language.ts";

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

const insert = (value: Value | undefined): string => {
  if (value === undefined) return "";
  if (value instanceof Markup) return value.source;
  if (typeof value === "object") return value.map(({ source }) => source).join("\n");
  return escapeText(String(value));
};

const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.map((part, index) => part + insert(values[index])).join(""));

// No remote content and no link: the letter is read as it is, and clicks lead nowhere.
const style = new Markup(`
:root { color-scheme: light dark; }
body { margin: 0; background: #ffffff; color: #1c1917; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 1.75rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .75rem; }
ol, ul { margin: 0 0 .75rem; padding-inline-start: 1.5rem; }
li { margin-bottom: .75rem; overflow-wrap: anywhere; }
.kicker { margin: 0; color: #57534e; }
.deadline { margin: 1rem 0; padding: .75rem 1rem .25rem; border: 2px solid #c2410c; border-radius: .5rem; background: #fff7ed; }
.deadline strong { font-size: 1.125rem; }
.more { color: #57534e; }
.dots { color: #c2410c; letter-spacing: .1em; }
footer { margin-top: 2rem; border-top: 1px solid #d6d3d1; padding-top: .75rem; color: #57534e; font-size: .875rem; }
@media (prefers-color-scheme: dark) {
  body { background: #1c1917; color: #f5f5f4; }
  .kicker, .more, footer { color: #a8a29e; }
  .deadline { background: #292018; border-color: #fb923c; }
  .dots { color: #fb923c; }
  footer { border-color: #44403c; }
}
`);

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
<style>${style}</style>
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
    case "deadline":
      return html`<div class="deadline">
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
    case "footer":
      return html`<footer>
${block.lines.map((line) => html`<p>${line}</p>`)}
</footer>`;
  }
};

const renderHeading = (level: 1 | 2 | 3, text: string): Markup => {
  if (level === 1) return html`<h1>${text}</h1>`;
  return level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
};

const renderItem = ([first = "", ...rest]: Item): Markup =>
  html`<li>${first}${rest.map((line) => html`<br><span class="more">${line}</span>`)}</li>`;
