import type { Diagnosis } from "../../core/guide/diagnosis.ts";
import { printDeadlines } from "../../core/letter/facts.ts";
import type { PageContext } from "../pages.ts";
import { renderItem } from "./blocks.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";

/** How each parcel of an order stands; nothing where there is only one. */
export const parcels = (context: PageContext, packages: Diagnosis["packages"]): Markup | false => {
  if (packages.length < 2) return false;
  const { headings, phrases, verdicts, deadlines } = context.words;
  const items = packages.map(({ trackingNumber, diagnosis, deadlines: own }) => {
    const title = diagnosis.map((code) => verdicts[code].title).join(", ");
    const open = [...printDeadlines(own, readerOf(context))].filter(([, moment]) => moment.isOpen);
    return [
      phrases.parcel(trackingNumber, title),
      ...open.map(([name, moment]) => deadlines[name].says(moment.zoned, "none")),
    ];
  });
  return html`<section><h2>${headings.parcels}</h2><ul>${items.map(renderItem)}</ul></section>`;
};
