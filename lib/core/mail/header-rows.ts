import type { ContentLine } from "./content.ts";

/** One row `label: value` of a printed head, and the lines it takes: `[start, end)`. */
export interface Row {
  /** Lower case, in whatever language. */
  readonly label: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const maxRows = 40;
/** Letters of any script and what stands among them: Uzbek, Armenian and Hebrew signs, the joiners of Indic scripts. */
const labelWords = /^\p{L}[\p{L}\p{M}\p{Zs}.'’‘`ʻʼ՝׳״()/\p{Cf}-]*$/u;
/** BlackBerry leaves empty lines between its rows. */
const spacedLabels = new Set(["date", "sent", "to", "cc", "subject"]);
const maxLabel = 45;
/** A client that breaks its lines breaks a long row into so many at most. */
const maxContinuation = 4;

/** The consecutive rows that begin at a line: each on a line of its own, or each label above its value. */
export function rowsAt(lines: readonly ContentLine[], start: number): readonly Row[] {
  const first = labelled(lines[start]);
  if (first === null) return [];
  return first.value === "" && !isLabelAlone(lines[start + 1]) ? stackedRows(lines, start) : plainRows(lines, start);
}

/** `From:` and its value below it: table cells, and the text part that Roundcube makes of them. */
function stackedRows(lines: readonly ContentLine[], start: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = start; rows.length < maxRows; ) {
    const row = labelled(lines[at]);
    if (row === null || row.value !== "") break;
    const value = lines[at + 1];
    const isEmpty = value === undefined || isLabelAlone(value);
    const end = isEmpty ? at + 1 : at + 2;
    rows.push({ label: row.label, value: isEmpty ? "" : value.text, start: at, end });
    at = end;
  }
  return rows;
}

/** `From: value`, up to an empty line; a line without a label belongs to the row above it if more rows follow. */
function plainRows(lines: readonly ContentLine[], start: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = start; rows.length < maxRows; ) {
    const row = labelled(lines[at]);
    if (row === null || (lines[at]?.followsGap === true && !mayFollowGap(row.label, rows))) break;
    const end = nextRow(lines, at + 1);
    const value = [row.value, ...lines.slice(at + 1, end).map((line) => line.text)].join(" ").trim();
    rows.push({ label: row.label, value, start: at, end });
    at = end;
  }
  return rows;
}

function mayFollowGap(label: string, rows: readonly Row[]): boolean {
  return rows.length === 0 || (spacedLabels.has(label) && rows.every((row) => row.label !== label));
}

/** Index of the next labelled line if only a few lines of the same paragraph stand between, else of the line itself. */
function nextRow(lines: readonly ContentLine[], from: number): number {
  for (let at = from; at <= from + maxContinuation; at += 1) {
    const line = lines[at];
    if (line === undefined || line.followsGap) return from;
    if (labelled(line) !== null) return at;
  }
  return from;
}

function isLabelAlone(line: ContentLine | undefined): boolean {
  return labelled(line)?.value === "";
}

/** Words before a colon of any script; never a digit, so that `Order 8190…: order shipped` is no row. */
function labelled(line: ContentLine | undefined): { label: string; value: string } | null {
  if (line === undefined) return null;
  const colon = line.text.slice(0, maxLabel).search(/[:：﹕։]/);
  if (colon < 1) return null;
  // Bold type becomes `*From:* …` in text.
  const label = line.text.slice(0, colon).replace(/^\*/, "").replace(/\*$/, "").trim();
  const value = line.text
    .slice(colon + 1)
    .replace(/^\*/, "")
    .trim();
  if (value.startsWith("//") || !labelWords.test(label)) return null;
  return { label: label.toLowerCase(), value };
}
