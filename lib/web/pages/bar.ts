import type { DeadlineName } from "../../core/codes.ts";
import { isDate, printDayOf, printMoment, type Reader } from "../../core/letter/moment.ts";
import type { Case } from "../../core/pipeline.ts";
import type { PageContext } from "../pages.ts";
import type { Mark } from "./dates.ts";
import { html, type Markup } from "./markup.ts";
import { readerOf } from "./reader.ts";
import { margin, scaleOf } from "./scale.ts";
import { pageWords } from "./words.ts";

/** Where the window ends, by what is known of it. */
const windowEnds: readonly DeadlineName[] = ["disputeWindowCloses", "disputeWindowClosed", "actBy"];

// In pixels down, in percent across: as wide as the page, and no smaller on a phone.
const axis = 34;
const laneHeight = 28;
const markWidth = 9;

/** A line from the first mail to the end of the dispute window, or to the last deadline: numbered marks, and today. */
export const dateBar = (context: PageContext, { order, diagnosis }: Case, marks: readonly Mark[]): Markup => {
  const { words, now } = context;
  const isLeftToRight = words.direction === "ltr";
  const { bar, deadlines, today } = pageWords(context).order;
  const reader = readerOf(context);

  const start = order.history[0]?.at ?? now;
  const last = marks.at(-1)?.value ?? start;
  const window = windowEnds.map((name) => diagnosis.deadlines[name]).find((value) => value !== undefined);
  const scale = scaleOf([start, ...marks.map(({ value }) => value)], context, words.direction);
  const lanes = lanesOf(marks.map(({ value }) => scale(value)));
  const height = axis + laneHeight * Math.max(...lanes) + 40;

  const label = window === undefined ? deadlines : bar(dayOf(start, reader), dayOf(window, reader));
  const line = (look: string, to: string) =>
    html`<line class="${look}" x1="${scale(start)}%" x2="${scale(to)}%" y1="${axis}" y2="${axis}"/>`;
  const present = scale(now);
  return html`<svg class="bar" role="img" aria-label="${label}" width="100%" height="${height}">
${line("rail", last)}${line("window", window ?? last)}${line("ahead", window ?? last)}${line("past", now)}
<line class="today" x1="${present}%" x2="${present}%" y1="18" y2="${axis + 14}"/>
<text class="today" x="${present}%" y="13" text-anchor="${anchorAt(present, isLeftToRight)}">${today}</text>
${marks.map(({ value, moment }, index) => drawMark(scale(value), lanes[index] ?? 0, index + 1, moment.isOpen))}
<text x="${scale(start) + (isLeftToRight ? -margin : margin)}%" y="${height - 4}">${dayOf(start, reader)}</text>
<text x="${scale(last) + (isLeftToRight ? margin : -margin)}%" y="${height - 4}" text-anchor="end">${dayOf(last, reader)}</text>
</svg>`;
};

const drawMark = (across: number, lane: number, number: number, isOpen: boolean): Markup => {
  const down = axis + lane * laneHeight;
  return html`<g class="${isOpen ? "mark" : "mark over"}"><line x1="${across}%" x2="${across}%" y1="${axis}" y2="${down}"/>
<circle cx="${across}%" cy="${down}" r="11"/><text x="${across}%" y="${down + 4.5}" text-anchor="middle">${number}</text></g>`;
};

/** Marks that would touch go below one another. */
const lanesOf = (places: readonly number[]): readonly number[] => {
  const taken: number[][] = [];
  return places.map((place) => {
    const free = taken.findIndex((lane) => lane.every((other) => Math.abs(other - place) >= markWidth));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), place];
    return lane;
  });
};

/** A text near an end of the line goes inward. */
const anchorAt = (across: number, isLeftToRight: boolean): "start" | "middle" | "end" => {
  if (across > 12 && across < 88) return "middle";
  return across <= 12 === isLeftToRight ? "start" : "end";
};

const dayOf = (value: string, reader: Reader): string =>
  isDate(value) ? printMoment(value, reader).short : printDayOf(value, reader);
