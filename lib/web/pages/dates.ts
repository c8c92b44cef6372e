import type { DeadlineName } from "../../core/codes.ts";
import type { Deadlines } from "../../core/guide/diagnosis.ts";
import { otherDates } from "../../core/letter/deadline-box.ts";
import type { Moments } from "../../core/letter/facts.ts";
import type { Moment } from "../../core/letter/moment.ts";
import type { Case } from "../../core/pipeline.ts";
import type { PageContext } from "../pages.ts";
import { dateBar } from "./bar.ts";
import { renderBlocks } from "./blocks.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";
import { pageWords } from "./words.ts";

/** All deadlines of one day or moment. */
export interface Mark {
  /** A calendar date or a UTC instant. */
  readonly value: string;
  readonly names: readonly DeadlineName[];
  readonly moment: Moment;
}

/** The deadlines as numbered marks on a bar and, by the same numbers, as a list; nothing where there are none. */
export const dates = (context: PageContext, each: Case, moments: Moments): Markup | false => {
  const marks = marksOf(each.diagnosis.deadlines, moments);
  if (marks.length === 0) return false;
  // Why the window has two dates.
  const why = otherDates(each.diagnosis, moments, 2, readerOf(context)).filter(({ is }) => is === "paragraph");
  return html`<section>
<h2>${pageWords(context).order.deadlines}</h2>
${dateBar(context, each, marks)}
<ol class="marks">${marks.map((mark) => legend(context, mark))}</ol>
${renderBlocks(why)}
</section>`;
};

const legend = ({ words }: PageContext, { names, moment }: Mark): Markup => {
  const named = names.map((name) => {
    const { name: title, note = null } = words.deadlines[name];
    return html`<span>${title}</span>${note !== null && html`<span class="more">${note}</span>`}`;
  });
  return html`<li${!moment.isOpen && html` class="over"`}><strong>${moment.short}</strong> <span class="from-now">${moment.fromNow}</span>${named}</li>`;
};

/** The earliest first; where both ends of the window are the same day, one of them is enough. */
const marksOf = (deadlines: Deadlines, moments: Moments): readonly Mark[] => {
  const isOneWindow = deadlines.actBy === deadlines.disputeWindowCloses;
  const marks = new Map<string, Mark>();
  for (const [name, moment] of moments) {
    const value = deadlines[name];
    if (value === undefined || (name === "actBy" && isOneWindow)) continue;
    marks.set(value, { value, moment, names: [...(marks.get(value)?.names ?? []), name] });
  }
  return [...marks.values()];
};
