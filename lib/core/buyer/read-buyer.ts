import { readReason } from "../notice/event-of.ts";
import { grammarsFor } from "../notice/grammar.ts";
import { readMoney } from "../notice/money.ts";
import { readPastedLines } from "../notice/pasted.ts";
import { readPaymentMethod } from "../notice/payment-method.ts";
import { lineOf, plain, textOf } from "../notice/plain-text.ts";
import type { Arrival } from "../notice/reading.ts";
import type { OrderEvent } from "../order/event.ts";
import { refusal, sentences, withoutNewTracking } from "./sentences.ts";

/** The buyer's own words: the note above a forward, a reply, or a mail of its own. */
export interface BuyerText {
  readonly note: string;
  readonly subject: string;
  /** When it was written: the mail's own date. */
  readonly at: string;
}

/** Words count at the beginning of the first lines; what follows is conversation. */
const firstLines = 8;

/** A word that is an event by itself (contract §8), and whether a negation behind it contradicts it. */
const words = [
  [/^contacted\b/, "seller-contacted", true],
  [/^no (?:reply|answer|response)\b/, "seller-silent", false],
  [/^not received\b/, "not-received", false],
  [/^damaged\b/, "damaged-or-wrong", true],
  [/^refunded\b/, "refund-received", true],
  [/^not charged\b/, "not-charged", false],
  [/^charged\b/, "charge-seen", true],
  [/^card expired\b/, "card-expired", true],
  [/^still wanted\b/, "still-wanted", true],
] as const;

/**
 * Reads one-word answers, plain sentences and pasted lines out of a buyer's own words (contract §8).
 * @returns events about the orders that the line names, else about the `[Order N]` of the subject, else about the
 * first that the note or the subject names; without an order number where none is named
 */
export function readBuyer(text: BuyerText, arrival: Arrival): readonly OrderEvent[] {
  const lines = text.note
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, firstLines);
  const thread = /\[Order (\d{14,16})\]/.exec(text.subject)?.[1];
  const named = thread ?? [...lines, text.subject].flatMap(orderNumbersIn)[0];
  const read = (line: string, readWords: (fact: Fact) => readonly OrderEvent[]): readonly OrderEvent[] => {
    const own = orderNumbersIn(line);
    return (own.length > 0 ? own : [named]).flatMap((order) => readWords(factOf(line, order, text.at, arrival)));
  };
  const said = lines.flatMap((line) => read(line, (fact) => readLine(line, fact)));
  return said.length > 0 ? said : read(lines[0] ?? "", (fact) => readPasted(lines, fact));
}

/** Order numbers in a line, a few at most; what stands behind NEW TRACKING or PAID is a parcel's number, or a card's. */
const orderNumbersIn = (line: string): readonly string[] =>
  /^(?:new tracking|paid)\b/i.test(line)
    ? []
    : [...new Set(line.slice(0, 500).match(/(?<![A-Za-z\d])\d{14,16}(?![A-Za-z\d])/g) ?? [])].slice(0, mostOrders);

const mostOrders = 5;

function factOf(line: string, orderNumber: string | undefined, at: string, arrival: Arrival) {
  return {
    ...(orderNumber === undefined ? {} : { orderNumber }),
    at,
    evidence: line.slice(0, 300),
    mail: arrival.mail,
    details: {},
    lines: {},
  };
}
type Fact = ReturnType<typeof factOf>;

function readLine(line: string, fact: Fact): readonly OrderEvent[] {
  const text = plain(line);
  const word = words.find(([pattern]) => pattern.test(text));
  if (word !== undefined && isAnswer(line, text, word)) return [{ type: word[1], ...fact }];
  if (/^refused\b/.test(text) && !text.includes("?")) return [refusalOf(text, fact)];
  const replaced = /^new tracking(?: number)?[: ]+([a-z0-9]{8,30})\b/.exec(text)?.[1];
  if (replaced !== undefined) return [{ type: "tracking-replaced", ...fact, trackingNumber: replaced.toUpperCase() }];
  if (/^reason\b/.test(text)) return [reasonGiven(text.replace(/^reason[: ]*/, ""), fact)];
  const paid = /^paid\b/.test(text)
    ? readPaymentMethod(textOf([lineOf(text.replace(/^paid (?:by |with )?card\b/, "credit card"))]))
    : null;
  if (paid !== null) return [{ type: "payment-method-given", ...fact, details: { paymentMethod: paid.method } }];
  const amount = /^volume\b/.test(text) ? readVolume(text.replace(/^volume[: ]*/, "")) : null;
  if (amount !== null) return [{ type: "volume-given", ...fact, details: { amount } }];
  return readSentence(text.slice(0, mostOfSentence), fact);
}

/**
 * Whether a line that begins with a word means it: in capitals, or with nothing behind it but a number, a date or a
 * remark; no question, and no "no" behind a "yes". "Refunded nothing so far" is no answer.
 */
function isAnswer(line: string, text: string, [pattern, , isContradicted]: (typeof words)[number]): boolean {
  const rest = text.replace(pattern, "");
  if (rest.includes("?") || (isContradicted && negation.test(rest))) return false;
  const typed = line.slice(0, text.length - rest.length);
  return typed === typed.toUpperCase() || rest === "" || /^ ?[-–—:,.;!(\d]/.test(rest);
}

const negation = /\b(?:no|not|nothing|never|none)\b|n't\b/;

const mostOfSentence = 300;

/** The same answers in plain sentences; one may hold several, a question or a condition none. */
function readSentence(text: string, fact: Fact): readonly OrderEvent[] {
  if (/\?|\bif\b/.test(text)) return [];
  const said = sentences.filter(([pattern]) => pattern.test(text)).map(([, type]): OrderEvent => ({ type, ...fact }));
  const refused = refusal.test(text) ? [refusalOf(text, fact)] : [];
  const paid = /\bi(?:'ve| have)? paid\b/.test(text) ? readPaymentMethod(textOf([lineOf(text)])) : null;
  const daily = /(.{1,30}) (?:(?:a|per|each|every) day|daily)\b/.exec(text)?.[1];
  const amount = daily === undefined ? null : readVolume(daily);
  return [
    ...said,
    ...refused,
    ...(paid === null
      ? []
      : [{ type: "payment-method-given" as const, ...fact, details: { paymentMethod: paid.method } }]),
    ...(amount === null ? [] : [{ type: "volume-given" as const, ...fact, details: { amount } }]),
  ];
}

const refusalOf = (text: string, fact: Fact): OrderEvent => ({
  type: "seller-message",
  says: "refuses",
  ...(withoutNewTracking.test(text) ? { isWithoutNewTracking: true } : {}),
  ...fact,
});

/** `9600 USD`: money whose currency stands behind it. */
const readVolume = (text: string): ReturnType<typeof readMoney> =>
  readMoney(text.replace(/(?<![\d.,])(\d[\d.,]*) ?(?:usd|us ?\$|\$|us dollars|dollars)/, "usd $1"));

/** A reason typed or pasted from the order page; a payment method named beside it counts too. */
function reasonGiven(text: string, fact: Fact): OrderEvent {
  const said = readReason(text, grammarsFor(null));
  const paid = readPaymentMethod(textOf([lineOf(text)]));
  const details = {
    ...(said?.cause == null ? {} : { cause: said.cause }),
    ...(paid === null ? {} : { paymentMethod: paid.method }),
  };
  return { type: "reason-given", ...fact, details, ...(said === null ? {} : { reason: said.reason }) };
}

/** What the seller wrote in the chat, what the order page calls the order, or why it says that the order was closed. */
function readPasted(lines: readonly string[], fact: Fact): readonly OrderEvent[] {
  const pasted = readPastedLines(lines, { orderNumber: fact.orderNumber, at: fact.at, mail: fact.mail });
  if (pasted !== null) return [pasted];
  const text = plain(lines.join(" "));
  return readReason(text, grammarsFor(null)) === null ? [] : [reasonGiven(text, fact)];
}
