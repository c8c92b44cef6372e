import type { ContentLine } from "./content.ts";
import { readForwardedDate } from "./date/forwarded-date.ts";
import { forwardedSubject } from "./forwarded-subject.ts";
import type { ForwardClues, PrintedHead } from "./header-block.ts";
import { firstSender } from "./sender.ts";

const maxLines = 500;
/** Text parts break the line: two or three of them together. */
const maxJoined = 3;
const maxLength = 600;
/** Lines that end in a colon: no honest mail has as many above its original. */
const maxCandidates = 100;

/**
 * Finds a head printed as one line that ends in a colon: `On Tue, May 14, 2024 at 3:21 AM AliExpress <…> wrote:` in any
 * language, Yandex's `14.05.2024, 17:05, "AliExpress" <…>:`, aerc's `Forwarded message from AliExpress on …:`, its address lost.
 */
export function findAttribution(lines: readonly ContentLine[], from: number, clues: ForwardClues): PrintedHead | null {
  let candidates = 0;
  for (let end = from + 1; end <= Math.min(lines.length, maxLines) && candidates < maxCandidates; end += 1) {
    if (!/[:：]$/.test(lines[end - 1]?.text ?? "")) continue;
    candidates += 1;
    for (let start = end - 1; start >= Math.max(from, end - maxJoined); start -= 1) {
      const head = headOf(lines.slice(start, end), clues);
      if (head !== null) return { ...head, start, end };
      if (lines[start]?.followsGap === true) break;
    }
  }
  return null;
}

function headOf(lines: readonly ContentLine[], clues: ForwardClues): Omit<PrintedHead, "start" | "end"> | null {
  const line = lines.map(({ text }) => text).join(" ");
  if (line.length > maxLength || !/\p{Nd}/u.test(line)) return null;
  const from = firstSender(line);
  if (from === null && !/^forwarded message from /i.test(line)) return null;
  const withoutPeople = line.replace(/["“„«][^"”“»]{0,100}["”»]/g, " ").replace(/[^\s<>]*@[^\s<>]*/g, " ");
  const date = readForwardedDate(withoutPeople, clues);
  return date === null ? null : { from, date, subject: forwardedSubject(clues.subject), isAttribution: true };
}
