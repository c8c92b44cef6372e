import type { ContentLine } from "./content.ts";

/** `---------- Forwarded message ---------`, `-----Original Message-----`, `________________`, in any language. */
const ruled = /^[-_=*‐–—]{2,40}(?:[^-_=*‐–—].{0,120}[-_=*‐–—]{2,40})?$/;

/** Whether a line is a client's own rule between what it quotes and what the person wrote. */
export function isRule(line: string): boolean {
  return line.length < 200 && line !== "--" && ruled.test(line);
}

/**
 * What the person wrote in these lines, themselves: no quotation, no rule, nothing below a signature's `--`.
 * Lines are parted by line feeds.
 */
export function ownWords(lines: readonly ContentLine[]): string {
  const words: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === "--" || isRule(line.text)) break;
    if (line.isQuoted) continue;
    const leadsToQuote = /[:：]$/.test(line.text) && lines[index + 1]?.isQuoted === true;
    if (!leadsToQuote && !isClientsLead(line.text, index === lines.length - 1)) words.push(line.text);
  }
  return words.join("\n");
}

/** Claws and Sylpheed announce a forward with a line that has no rule around it. */
function isClientsLead(line: string, isLast: boolean): boolean {
  return isLast && /^begin forwarded message:$/i.test(line);
}
