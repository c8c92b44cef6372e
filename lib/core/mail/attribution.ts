import type { ContentLine } from "./content.ts";
import { readForwardedDate } from "./date/forwarded-date.ts";
import { forwardedSubject, isSubjectOf } from "./forwarded-subject.ts";
import type { ForwardClues, PrintedHead } from "./header-block.ts";
import { printedAddress } from "./sender.ts";

const maxLines = 500;
/** Text parts break the line: two or three of them together. */
const maxJoined = 3;

/**
 * Finds a head printed as one line: `On Tue, May 14, 2024 at 3:21 AM AliExpress <…> wrote:`, `14.05.2024, 17:05, "AliExpress" <…>:`,
 * aerc's `Forwarded message from AliExpress on …:` (its address lost), and Yahoo's rows run together.
 */
export function findAttribution(lines: readonly ContentLine[], from: number, clues: ForwardClues): PrintedHead | null {
  for (let end = from + 1; end <= Math.min(lines.length, maxLines); end += 1) {
    if (!mayEnd(lines[end - 1]?.text ?? "", clues)) continue;
    for (let start = end - 1; start >= Math.max(from, end - maxJoined); start -= 1) {
      const head = headOf(lines.slice(start, end), clues);
      if (head !== null) return { ...head, start, end };
      if (lines[start]?.followsGap === true) break;
    }
  }
  return null;
}

/** Most lines need no closer look. */
function mayEnd(line: string, clues: ForwardClues): boolean {
  return /[:：]$/.test(line) || (line.length > 8 && clues.subject.endsWith(line.slice(-8)));
}

function headOf(lines: readonly ContentLine[], clues: ForwardClues): Omit<PrintedHead, "start" | "end"> | null {
  const line = lines.map(({ text }) => text).join(" ");
  if (line.length > 600 || !/\p{Nd}/u.test(line)) return null;
  const subject = forwardedSubject(clues.subject);
  const isRunTogether =
    subject.length >= 8 && line.length > subject.length + 20 && isSubjectOf(line.slice(-subject.length), subject);
  if (!isRunTogether && !/[:：]$/.test(line)) return null;
  const words = isRunTogether ? line.slice(0, -subject.length) : line;
  const from = firstAddress(words);
  if (from === null && !/^forwarded message from /i.test(words)) return null;
  const date = readForwardedDate(
    words.replace(/["“„«][^"”“»]{0,100}["”»]/g, " ").replace(/[^\s<>]*@[^\s<>]*/g, " "),
    clues,
  );
  return date === null ? null : { from, date, subject, isAttribution: true };
}

/** The sender's: recipients, where any are printed, come after. */
function firstAddress(words: string): string | null {
  const end = words.indexOf("@");
  if (end === -1) return null;
  return printedAddress(words.slice(0, end) + /^@[^\s<>()[\]",;:@]*/.exec(words.slice(end))?.[0]);
}
