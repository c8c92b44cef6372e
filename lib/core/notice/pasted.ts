import type { OrderEvent } from "../order/event.ts";
import { eventOf } from "./event-of.ts";
import { readFacts } from "./facts.ts";
import { find, grammarsFor } from "./grammar.ts";
import { type NoticeKind, statusKinds } from "./locales/locale.ts";
import { trackingNumbersIn } from "./package-numbers.ts";
import { type Line, lineOf, textOf } from "./plain-text.ts";

/** Whom and when a pasted line is about. */
export interface Pasting {
  readonly orderNumber: string | undefined;
  /** When the buyer wrote, a UTC instant: the status has been so since then, or before. */
  readonly at: string;
  readonly mail: string;
}

const sellerKinds = [
  "seller-asks-to-cancel",
  "seller-asks-to-wait",
  "seller-has-no-new-tracking",
  "seller-refuses",
  "tracking-replaced",
] as const satisfies readonly NoticeKind[];

/**
 * What lines copied from the seller's chat or the order page say, in any language that is known: the same event as a
 * mail's. Words of the chat may stand anywhere; a status of the page must be a whole line, or what its last colon
 * introduces ("Order status: Awaiting delivery").
 * @returns null where the lines say nothing that is known
 */
export function readPastedLines(printed: readonly string[], { orderNumber, at, mail }: Pasting): OrderEvent | null {
  const languages = grammarsFor(null);
  const text = textOf(printed.map(lineOf));
  const said = find((grammar) => grammar.sentences, sellerKinds, text.whole, languages);
  const isKnown = said !== null && (said.key !== "tracking-replaced" || trackingNumbersIn(text, languages).length > 0);
  const written = isKnown ? { found: said, line: lineThatSays(text.lines, said.match.index) } : statusIn(text.lines);
  if (written === null) return null;
  const facts = readFacts(text, languages, at);
  return eventOf(written.found.key, {
    orderNumber,
    trackingNumber: written.found.key === "tracking-replaced" ? facts.trackingNumbers.at(-1) : undefined,
    at,
    isTimeApproximate: false,
    // The page may have said so for days.
    isNoLaterThan: true,
    evidence: written.line.slice(0, 300),
    mail,
    isWordingUnattested: written.found.match.grade !== "seen",
    facts,
    text,
    languages,
  });
}

/** The line, as printed, in which a match in the whole text begins. */
function lineThatSays(lines: readonly Line[], index: number): string {
  let end = -1;
  for (const { printed, plain } of lines) {
    end += plain.length + " ¶ ".length;
    if (index <= end) return printed;
  }
  return "";
}

function statusIn(lines: readonly Line[]) {
  for (const { plain, printed } of lines) {
    const status = plain.slice(plain.lastIndexOf(": ") + 1).trim();
    const found = find((grammar) => grammar.statuses, statusKinds, status, grammarsFor(null));
    if (found !== null) return { found, line: printed };
  }
  return null;
}
