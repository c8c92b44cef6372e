import { readReason } from "../notice/event-of.ts";
import { grammarsFor } from "../notice/grammar.ts";
import { readMoney } from "../notice/money.ts";
import { readPaymentMethod } from "../notice/payment-method.ts";
import { lineOf, plain, textOf } from "../notice/plain-text.ts";
import type { OrderEvent } from "../order/event.ts";
import { fold } from "./fold.ts";
import { languages } from "./sentences/index.ts";
import type { Sentences } from "./sentences/sentences.ts";

/** What every event of a line shares. */
export type Fact = Pick<OrderEvent, "at" | "evidence" | "mail" | "details" | "lines"> & {
  readonly orderNumber?: string;
};

const mostOfSentence = 300;

/** The events in one line of the buyer, in any language: that of the word it begins with (contract §8), else its sentence's. */
export function readLine(line: string, fact: Fact): readonly OrderEvent[] {
  const text = fold(line);
  for (const language of languages) {
    const event = readWord(line, text, language, fact);
    if (event !== null) return [event];
  }
  const sentence = text.slice(0, mostOfSentence);
  if (sentence.includes("?")) return [];
  const said = languages.flatMap((language) => readSentence(sentence, language, fact));
  // Neighbouring languages share words.
  return said.filter(({ type }, index) => said.findIndex((other) => other.type === type) === index);
}

function readWord(line: string, text: string, language: Sentences, fact: Fact): OrderEvent | null {
  const { negation, words, refused, newTracking, paid } = language;
  const word = words.find(([pattern]) => pattern.test(text));
  if (word !== undefined && isAnswer(line, text, word[0], word[2] ? negation : null)) return { type: word[1], ...fact };
  if (refused.test(text) && isAnswer(line, text, refused, null)) return refusalOf(text, language, fact);
  const trackingNumber = newTracking.exec(text)?.groups?.["number"]?.toUpperCase();
  if (trackingNumber !== undefined) return { type: "tracking-replaced", ...fact, trackingNumber };
  if (/^reason\b/.test(text)) return reasonGiven(plain(line).replace(/^reason[: ]*/, ""), fact);
  if (/^volumen?\b/.test(text)) return volumeGiven(text.replace(/^volumen?[: ]*/, ""), fact);
  return paid.test(text) ? methodGiven(text.replace(paid, "").trim(), language, fact) : null;
}

/**
 * Whether a line that begins with a word means it: in capitals, or with nothing behind it but a number, a date or a
 * remark; no question, and no "no" behind a "yes". "Refunded nothing so far" is no answer.
 */
function isAnswer(line: string, text: string, word: RegExp, contradiction: RegExp | null): boolean {
  const rest = text.replace(word, "");
  if (rest.includes("?") || contradiction?.test(rest) === true) return false;
  const typed = line.slice(0, text.length - rest.length);
  return typed === typed.toUpperCase() || rest === "" || /^ ?[-–—:,.;!(\d]/.test(rest);
}

/** The same answers in plain sentences; one may hold several, a condition none. */
function readSentence(text: string, language: Sentences, fact: Fact): readonly OrderEvent[] {
  if (language.condition.test(text)) return [];
  const sentences = language.hearsay.test(text) ? [] : language.sentences;
  const said = sentences.flatMap(([pattern, type]): OrderEvent[] => (pattern.test(text) ? [{ type, ...fact }] : []));
  const refused = language.refusal.test(text) ? refusalOf(text, language, fact) : null;
  const paid = tellsHowPaid(text, language) ? methodGiven(text, language, fact) : null;
  const daily = language.daily.exec(text)?.groups?.["amount"];
  const volume = daily === undefined ? null : volumeGiven(daily, fact);
  return [...said, ...[refused, paid, volume].filter((event) => event !== null)];
}

function tellsHowPaid(text: string, { howPaid, negation }: Sentences): boolean {
  const found = howPaid.exec(text);
  return found !== null && !negation.test(text.slice(Math.max(0, found.index - "nunca ".length), endOf(found)));
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

const refusalOf = (text: string, { withoutNewTracking }: Sentences, fact: Fact): OrderEvent => ({
  type: "seller-message",
  says: "refuses",
  ...(withoutNewTracking.test(text) ? { isWithoutNewTracking: true } : {}),
  ...fact,
});

function methodGiven(text: string, { methods }: Sentences, fact: Fact): OrderEvent | null {
  const named = methods.reduce((rest, [pattern, name]) => rest.replace(pattern, name), text);
  // The names of methods count beside a word of payment.
  const paid = readPaymentMethod(textOf([lineOf(`paid ${named}`)]));
  return paid === null ? null : { type: "payment-method-given", ...fact, details: { paymentMethod: paid.method } };
}

/** `9600 USD`: money whose currency stands behind it. */
function volumeGiven(text: string, fact: Fact): OrderEvent | null {
  const amount = readMoney(text.replace(/(?<![\d.,])(\d[\d.,]*) ?(?:usd|us ?\$|\$|us dollars|dollars)/, "usd $1"));
  return amount === null ? null : { type: "volume-given", ...fact, details: { amount } };
}

/** A reason typed or pasted from the order page; a payment method named beside it counts too. */
export function reasonGiven(text: string, fact: Fact): OrderEvent {
  const said = readReason(text, grammarsFor(null));
  const paid = readPaymentMethod(textOf([lineOf(text)]));
  const details = {
    ...(said?.cause == null ? {} : { cause: said.cause }),
    ...(paid === null ? {} : { paymentMethod: paid.method }),
  };
  return { type: "reason-given", ...fact, details, ...(said === null ? {} : { reason: said.reason }) };
}
