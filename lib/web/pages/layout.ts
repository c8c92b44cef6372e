import { raw } from "hono/html";
import type { PageContext } from "../pages.ts";
import { script, style } from "./assets.ts";
import { html, type Markup } from "./markup.ts";
import { pageWords } from "./words.ts";

interface Page {
  /** For the browser's tab. */
  readonly title: string;
  readonly main: Markup;
  /** Which part of the site this is; null on a page that is nobody's, which has no way to the others. */
  readonly part: "orders" | "settings" | null;
}

/** One page as a whole HTML document. */
export const layout = (context: PageContext, { title, main, part }: Page): string => {
  const { words, timeZone } = context;
  const page = pageWords(context);
  return html`<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="referrer" content="same-origin">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title} – whyclosed</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">${page.skip}</a>
<header>
${brand(part)}
${
  part !== null &&
  html`<nav aria-label="whyclosed">
${navigation("/orders", page.orders.title, part === "orders")}
${navigation("/me", page.settings.title, part === "settings")}
</nav>`
}
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
${part !== null && html`<p>${words.footer.dates(timeZone)}</p>`}
<p>${page.foot}</p>
</footer>
<script>${raw(script)}</script>
</body>
</html>
`.toString();
};

/** The three dots of an order page's refund, the last one still to come. */
const brand = (part: Page["part"]): Markup => {
  const name = html`<svg width="30" height="10" aria-hidden="true"><circle class="lit" cx="5" cy="5" r="4"/><circle class="lit" cx="15" cy="5" r="4"/><circle class="unlit" cx="25" cy="5" r="3.5"/></svg> whyclosed`;
  return part === null ? html`<p class="brand">${name}</p>` : html`<a class="brand" href="/orders">${name}</a>`;
};

const navigation = (href: string, label: string, isHere: boolean): Markup =>
  html`<a href="${href}"${isHere && html` aria-current="page"`}>${label}</a>`;
