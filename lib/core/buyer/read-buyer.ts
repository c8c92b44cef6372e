import { readReason } from "../notice/event-of.ts";
import { readMoney, readPaymentMethod } from "../notice/facts.ts";
import { find, grammarsFor } from "../notice/grammar.ts";
import { lineOf, plain, textOf } from "../notice/plain-text.ts";
import type { Arrival } from "../notice/reading.ts";
import type { OrderEvent } from "../order/event.ts";
import { sentences } from "./sentences.ts";

/** The buyer's own words: the note above a forward, a reply, or a mail of its own. */
export interface BuyerText {
  readonly note: string;
  readonly subject: string;
  /** When it was written: the mail's own date. */
  readonly at: string;
}

/** Words count at the beginning of the first lines; what follows is conversation. */
const firstLines = 8;

/** A word that is an event by itself (contract §8). */
const words = [
  [/^contacted\b/, "seller-contacted"],
  [/^no reply\b/, "seller-silent"],
  [/^not received\b/, "not-received"],
  [/^damaged\b/, "damaged-or-wrong"],
  [/^refunded\b/, "refund-received"],
  [/^not charged\b/, "not-charged"],
  [/^charged\b/, "charge-seen"],
  [/^card expired\b/, "card-expired"],
  [/^still wanted\b/, "still-wanted"],
] as const;

/**
 * Reads one-word answers, plain sentences and pasted lines out of a buyer's own words (contract §8).
 * @returns events about the order named in the text or in the `[Order N]` of the subject; without an order number
 * where neither names one
 */
export function readBuyer(text: BuyerText, arrival: Arrival): readonly OrderEvent[] {
  const orderNumber = /(?<!\d)\d{14,16}(?!\d)/.exec(`${text.note.slice(0, 2_000)} ${text.subject}`)?.[0];
  const lines = text.note
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, firstLines);
  const said = lines.flatMap((line) => readLine(line, factOf(line, orderNumber, text.at, arrival)));
  return said.length > 0 ? said : readPasted(lines.join(" "), factOf(lines[0] ?? "", orderNumber, text.at, arrival));
}

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
  if (word !== undefined) return [{ type: word[1], ...fact }];
  if (/^refused\b/.test(text)) return [{ type: "seller-message", says: "refuses", ...fact }];
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

const mostOfSentence = 300;

/** The same answers in plain sentences; one may hold several. */
function readSentence(text: string, fact: Fact): readonly OrderEvent[] {
  const said = sentences.filter(([pattern]) => pattern.test(text)).map(([, type]): OrderEvent => ({ type, ...fact }));
  const paid = /\bi (?:have )?paid\b/.test(text) ? readPaymentMethod(textOf([lineOf(text)])) : null;
  const daily = /(.{1,30}) (?:a|per) day\b/.exec(text)?.[1];
  const amount = daily === undefined ? null : readVolume(daily.replace(/^\D*/, ""));
  return [
    ...said,
    ...(paid === null
      ? []
      : [{ type: "payment-method-given" as const, ...fact, details: { paymentMethod: paid.method } }]),
    ...(amount === null ? [] : [{ type: "volume-given" as const, ...fact, details: { amount } }]),
  ];
}

/** `9600 USD`: money whose currency stands behind it. */
const readVolume = (text: string): ReturnType<typeof readMoney> =>
  readMoney(text.replace(/^([\d.,]+) ?(?:usd|us ?\$|\$|us dollars|dollars)/, "usd $1"));

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

/** What the seller wrote in the chat, or why the order page says that the order was closed. */
function readPasted(text: string, fact: Fact): readonly OrderEvent[] {
  const words = plain(text);
  const asked = find((grammar) => grammar.sentences, sellerWords, words, grammarsFor(null))?.key;
  if (asked !== undefined) return [sellerWrote(asked, fact)];
  return readReason(words, grammarsFor(null)) === null ? [] : [reasonGiven(words, fact)];
}

const sellerWords = [
  "seller-asks-to-cancel",
  "seller-asks-to-wait",
  "seller-has-no-new-tracking",
  "seller-refuses",
] as const;

function sellerWrote(words: (typeof sellerWords)[number], fact: Fact): OrderEvent {
  if (words === "seller-asks-to-cancel") return { type: "seller-message", says: "asks-to-cancel", ...fact };
  if (words === "seller-asks-to-wait") return { type: "seller-message", says: "asks-to-wait", ...fact };
  const isWithoutNewTracking = words === "seller-has-no-new-tracking" ? { isWithoutNewTracking: true } : {};
  return { type: "seller-message", says: "refuses", ...isWithoutNewTracking, ...fact };
}
