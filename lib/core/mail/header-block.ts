import { isAnnouncement } from "./client-lines.ts";
import type { ContentLine } from "./content.ts";
import { type ForwarderClock, readForwardedDate } from "./date/forwarded-date.ts";
import { isSubjectOf } from "./forwarded-subject.ts";
import { type Row, rowsAt } from "./header-rows.ts";
import type { MailDate } from "./mail.ts";
import { type PrintedSender, printedSender } from "./sender.ts";

/** The head that a client printed above a forwarded or quoted mail, and the lines it takes: `[start, end)`. */
export interface PrintedHead {
  readonly start: number;
  readonly end: number;
  /** Null where the client printed a name alone. */
  readonly from: PrintedSender | null;
  readonly date: MailDate | null;
  readonly subject: string;
  /** Whether the client printed one line, as it does above a reply's quotation too. */
  readonly isAttribution: boolean;
}

/** What is known from outside of the mail that was forwarded. */
export interface ForwardClues extends ForwarderClock {
  /** Subject of the forwarding mail, as it stands. */
  readonly subject: string;
}

/** Where a head stands further down, it is not the forward's own. */
const maxLines = 1_000;
/** Rows that a head surely fits in. */
const half = 20;

/** What a row's value may be. */
interface Signs {
  readonly dateOf: (row: Row) => MailDate | null;
  readonly senderOf: (row: Row) => PrintedSender | null;
  readonly isSubject: (row: Row) => boolean;
}

/**
 * Finds the first head of three or more rows `label: value`, whatever their language and order: one reads as a date,
 * one is the subject, one has an address.
 */
export function findHeaderBlock(lines: readonly ContentLine[], from: number, clues: ForwardClues): PrintedHead | null {
  const signs: Signs = {
    dateOf: remembered((value) => readForwardedDate(value, clues)),
    senderOf: remembered(printedSender),
    isSubject: remembered((value) => isSubjectOf(value, clues.subject)),
  };
  for (let start = from; start < Math.min(lines.length, maxLines); ) {
    const rows = rowsAt(lines, start);
    const isAnnounced = rows.length > 1 && isAnnouncement(lines[start - 1]?.text ?? "");
    const head = rows.length < (isAnnounced ? 2 : 3) ? null : headOf(rows, signs, isAnnounced);
    if (head !== null) return { ...head, ...wholeSubject(head, lines, clues), start };
    // What the rows lack, fewer of them lack too; but a longest run may have been cut within a head.
    start = rows.length < 3 ? start + 1 : (rows[half]?.start ?? rows.at(-1)?.end ?? start + 1);
  }
  return null;
}

/** Runs overlap: a value is asked about more than once. */
function remembered<T>(read: (value: string) => T): (row: Row) => T {
  const known = new Map<string, { readonly result: T }>();
  return ({ value }) => {
    const { result } = known.get(value) ?? { result: read(value) };
    known.set(value, { result });
    return result;
  };
}

type Head = Omit<PrintedHead, "start">;

function headOf(rows: readonly Row[], signs: Signs, isAnnounced: boolean): Head | null {
  const { dateOf, senderOf, isSubject } = signs;
  const known = rows.find(isSubject);
  const named = known ?? rows.find((row) => row.label === "subject");
  const others = rows.filter((row) => row !== named);
  // Two of the three signs are enough, and a date is the dearest to ask for.
  if (named === undefined && !others.some((row) => senderOf(row) !== null)) return null;
  const dated = others.find((row) => dateOf(row) !== null);
  const people = others.filter((row) => row !== dated && senderOf(row) !== null);
  const found = [dated, people[0], known].filter((row) => row !== undefined);
  const isCertain =
    dated !== undefined || known !== undefined || (isAnnounced && named !== undefined && people.length > 0);
  if (!isCertain || found.length < (isAnnounced ? 1 : 2)) return null;
  const names = others.filter((row) => row !== dated && row.value !== "" && !people.includes(row));
  const from = rowOfSender(people, names, named === undefined);
  const subject = named ?? longest(names.filter((row) => row !== from));
  const end = rows.at(-1)?.end;
  if (subject === undefined || end === undefined) return null;
  return {
    end,
    from: from === undefined ? null : senderOf(from),
    date: dated === undefined ? null : dateOf(dated),
    subject: subject.value,
    isAttribution: false,
  };
}

/**
 * The row of the sender. Every client prints it before the recipients, so it is the first with an address, unless a
 * row above has a name alone: then the address was lost, and the first address is a recipient's.
 */
function rowOfSender(people: readonly Row[], names: readonly Row[], isSubjectAmong: boolean): Row | undefined {
  const labelled = people.find((row) => row.label === "from");
  const [first] = people;
  const [name, second] = names;
  // An unreadable date has digits, a name has none.
  const isNameFirst =
    name !== undefined && !/\p{Nd}/u.test(name.value) && first !== undefined && name.start < first.start;
  if (labelled !== undefined || first === undefined) return labelled ?? name;
  return isNameFirst && (!isSubjectAmong || second !== undefined) ? name : first;
}

/** Of the rows that are neither a date nor a person: a subject is longer than an importance or a name. */
function longest(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => b.value.length - a.value.length)[0];
}

/** A subject that the client broke at the end of a line, as the last row. */
function wholeSubject(head: Head, lines: readonly ContentLine[], clues: ForwardClues): Pick<Head, "subject" | "end"> {
  const next = lines[head.end];
  const joined = `${head.subject} ${next?.text ?? ""}`;
  const isBroken = next !== undefined && !next.followsGap && isSubjectOf(joined, clues.subject);
  return isBroken ? { subject: joined, end: head.end + 1 } : { subject: head.subject, end: head.end };
}
