import { isLead, isRule } from "./client-lines.ts";
import type { ContentLine } from "./content.ts";
import { isDeviceSignature } from "./device-signature.ts";

/**
 * What the person wrote in these lines, themselves: no quotation, no rule, nothing below a signature's `--`, no
 * `Sent from my iPhone` at the end. Lines are parted by line feeds.
 */
export function ownWords(lines: readonly ContentLine[]): string {
  const words: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === "--" || isRule(line.text)) break;
    if (line.isQuoted) continue;
    const leadsToQuote = /[:：]$/.test(line.text) && lines[index + 1]?.isQuoted === true;
    if (!leadsToQuote) words.push(line.text);
  }
  const end = words.findLastIndex((line) => !isLead(line) && !isDeviceSignature(line)) + 1;
  return words.slice(0, end).join("\n");
}
