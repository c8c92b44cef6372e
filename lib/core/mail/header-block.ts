import type { ContentLine } from "./content.ts";
import { type ForwarderClock, readForwardedDate } from "./date/forwarded-date.ts";
import { isSubjectOf } from "./forwarded-subject.ts";
import { type Row, rowsAt } from "./header-rows.ts";
import type { MailDate } from "./mail.ts";
import { printedAddress } from "./sender.ts";

/** The head that a client printed above a forwarded or quoted mail, and the lines it takes: `[start, end)`. */
export interface PrintedHead {
  readonly start: number;
  readonly end: number;
  /** Null where the client printed a name alone. */
  readonly from: string | null;
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

/** What a row's value may be; asked of the same value for every line that a block may begin in. */
interface Sign {
  readonly date: MailDate | null;
  readonly address: string | null;
  readonly isSubject: boolean;
}

/**
 * Finds the first head of three or more rows `label: value`, whatever their language and order: one reads as a date,
 * one is the subject, one has an address.
 */
export function findHeaderBlock(lines: readonly ContentLine[], from: number, clues: ForwardClues): PrintedHead | null {
  const signs = new Map<string, Sign>();
  const signOf = ({ value }: Row): Sign => {
    const known = signs.get(value);
    if (known !== undefined) return known;
    const address = printedAddress(value);
    const sign = { date: readForwardedDate(value, clues), address, isSubject: isSubjectOf(value, clues.subject) };
    signs.set(value, sign);
    return sign;
  };
  for (let start = from; start < Math.min(lines.length, maxLines); start += 1) {
    const rows = rowsAt(lines, start);
    const head = rows.length < 3 ? null : headOf(rows, signOf);
    if (head !== null) return { ...head, ...wholeSubject(head, lines, clues), start };
  }
  return null;
}

type Head = Omit<PrintedHead, "start">;

function headOf(rows: readonly Row[], signOf: (row: Row) => Sign): Head | null {
  const known = rows.find((row) => signOf(row).isSubject);
  const named = known ?? rows.find((row) => row.label === "subject");
  const others = rows.filter((row) => row !== named);
  const dated = others.find((row) => signOf(row).date !== null);
  const people = others.filter((row) => row !== dated && signOf(row).address !== null);
  // Two of the three signs are enough where one of them is the very subject of the forward.
  const found = [dated, people[0], known].filter((row) => row !== undefined);
  if (found.length < 2 || (dated === undefined && known === undefined)) return null;
  const names = others.filter((row) => row !== dated && row.value !== "" && !people.includes(row));
  const from = senderOf(people, names, named === undefined);
  const subject = named ?? longest(names.filter((row) => row !== from));
  const end = rows.at(-1)?.end;
  if (subject === undefined || end === undefined) return null;
  return {
    end,
    from: from === undefined ? null : signOf(from).address,
    date: dated === undefined ? null : signOf(dated).date,
    subject: subject.value,
    isAttribution: false,
  };
}

/**
 * The row of the sender. Every client prints it before the recipients, so it is the first with an address, unless a
 * row above has a name alone: then the address was lost, and the first address is a recipient's.
 */
function senderOf(people: readonly Row[], names: readonly Row[], isSubjectAmong: boolean): Row | undefined {
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
