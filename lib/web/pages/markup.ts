import { html as template } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup that is safe to insert as it stands; strings are escaped on insertion. */
export type Markup = HtmlEscapedString;

/** What a template may hold; nothing is printed for null and false. */
type Part = string | number | Markup | null | false | readonly Part[];

/** Markup with values in it, each escaped for text and for quoted attributes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  // A promise comes out only where one went in, and no part may be one.
  template(strings, ...parts) as Markup;
