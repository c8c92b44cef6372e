import { readReason } from "../notice/event-of.ts";
import { grammarsFor } from "../notice/grammar.ts";
import { readPastedLines } from "../notice/pasted.ts";
import { plain } from "../notice/plain-text.ts";
import type { Arrival } from "../notice/reading.ts";
import type { OrderEvent } from "../order/event.ts";
import { type BuyerText, linesOf, orderOf } from "./buyer-text.ts";
import { commandsIn } from "./commands-in.ts";
import { orderNumbersIn } from "./order-numbers.ts";
import { type Fact, readLine, reasonGiven } from "./read-line.ts";

export type { BuyerText } from "./buyer-text.ts";

/**
 * Reads one-word answers, plain sentences and pasted lines out of a buyer's own words (contract §8).
 * @returns events about the orders that the line names, else about the `[Order N]` of the subject, else about the
 * first that the note or the subject names, else about the thread's; without an order number where none is named
 */
export function readBuyer(text: BuyerText, arrival: Arrival): readonly OrderEvent[] {
  const lines = linesOf(text).filter((line) => commandsIn(line, undefined).length === 0);
  const named = orderOf(text);
  const read = (line: string, readWords: (fact: Fact) => readonly OrderEvent[]): readonly OrderEvent[] => {
    const own = orderNumbersIn(line);
    return (own.length > 0 ? own : [named]).flatMap((order) => readWords(factOf(line, order, text.at, arrival)));
  };
  const said = lines.flatMap((line) => read(line, (fact) => readLine(line, fact)));
  return said.length > 0 ? said : read(lines[0] ?? "", (fact) => readPasted(lines, fact));
}

const factOf = (line: string, orderNumber: string | undefined, at: string, { mail }: Arrival): Fact => ({
  ...(orderNumber === undefined ? {} : { orderNumber }),
  at,
  evidence: line.slice(0, 300),
  mail,
  details: {},
  lines: {},
});

/** What the seller wrote in the chat, what the order page calls the order, or why it says that the order was closed. */
function readPasted(lines: readonly string[], fact: Fact): readonly OrderEvent[] {
  const pasted = readPastedLines(lines, { orderNumber: fact.orderNumber, at: fact.at, mail: fact.mail });
  if (pasted !== null) return [pasted];
  const text = plain(lines.join(" "));
  return readReason(text, grammarsFor(null)) === null ? [] : [reasonGiven(text, fact)];
}
