import type { PageContext } from "../pages.ts";
import { html, type Markup } from "./markup.ts";

/** A form that changes something; it says whose page it is on, since a browser may show another buyer's when it is sent. */
export const form = ({ formName }: PageContext, action: string, content: Markup | readonly Markup[]): Markup =>
  html`<form method="post" action="${action}">${formName !== null && html`<input type="hidden" name="for" value="${formName}">`}
${content}
</form>`;
