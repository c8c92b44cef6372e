import type { DeadlineName } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import { type Moments, printDeadlines } from "./facts.ts";
import { printMoment, type Reader } from "./moment.ts";
import type { Said } from "./said.ts";

/** The calendar entries of one order: what a buyer's calendar is to hold after this letter. */
export type Entries = Said["calendar"];
type Entry = NonNullable<Entries[DeadlineName]>;

/**
 * Which entries a letter brings, moves and takes back, given those that the buyer has.
 *
 * The sequence rises with each change of the value (RFC 5545 §3.8.7.4); one that is over is left where it is.
 */
export const entriesOf = (diagnosis: Diagnosis, before: Entries, reader: Reader): Entries => {
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const wanted = new Set([...askingNames(diagnosis), ...stillHolding(diagnosis, before)].filter(isOpenIn(moments)));
  const entries: Entries = { ...before };
  for (const name of wanted) {
    const value = diagnosis.deadlines[name];
    if (value !== undefined) entries[name] = next(before[name], value, false);
  }
  for (const [name, entry] of namedEntries(before)) {
    const isAhead = printMoment(entry.value, reader).isOpen;
    if (!wanted.has(name) && !entry.isCancelled && isAhead) entries[name] = next(entry, entry.value, true);
  }
  return entries;
};

/** The entries as a list, the names typed. */
export const namedEntries = (entries: Entries): [DeadlineName, Entry][] =>
  (Object.entries(entries) as [DeadlineName, Entry | undefined][]).flatMap(([name, entry]) =>
    entry === undefined ? [] : [[name, entry]],
  );

const next = (before: Entry | undefined, value: string, isCancelled: boolean): Entry => {
  const isSame = before?.value === value && before.isCancelled === isCancelled;
  const sequence = before === undefined ? 0 : before.sequence + (isSame ? 0 : 1);
  return { value, sequence, isCancelled };
};

/** Nothing is asked where there is no headline. */
const askingNames = ({ headline, deadlines }: Diagnosis): DeadlineName[] => {
  if (headline === null) return [];
  const names = new Set<DeadlineName>(["disputeWindowCloses", "refundLatest"]);
  if (deadlines.actBy !== deadlines.disputeWindowCloses) names.add("actBy");
  if (headline !== "now") names.add(headline);
  return [...names];
};

/** An entry whose date still stands stays, even where another one is the headline now. */
const stillHolding = ({ headline, deadlines }: Diagnosis, before: Entries): DeadlineName[] =>
  headline === null
    ? []
    : namedEntries(before).flatMap(([name, { value, isCancelled }]) =>
        !isCancelled && deadlines[name] === value && !isWindowTwice(name, deadlines) ? [name] : [],
      );

const isWindowTwice = (name: DeadlineName, deadlines: Diagnosis["deadlines"]): boolean =>
  name === "actBy" && deadlines.actBy === deadlines.disputeWindowCloses;

const isOpenIn =
  (moments: Moments) =>
  (name: DeadlineName): boolean =>
    moments.get(name)?.isOpen === true;
