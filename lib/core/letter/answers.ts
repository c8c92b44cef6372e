import type { Choice, Reply } from "./blocks.ts";
import { mailtoOf } from "./mailto.ts";
import type { Reader } from "./moment.ts";

/**
 * The answers of one or two words that a letter offers (contract §8), in the order they are offered in: each is the body
 * of a reply. They are the same in every language.
 */
export const answers = {
  reason: ["REASON"],
  paid: ["PAID CARD", "PAID PAYPAL", "PAID ALIPAY", "PAID PREPAID"],
  contacted: ["CONTACTED"],
  "new-tracking": ["NEW TRACKING"],
  refused: ["REFUSED"],
  "no-reply": ["NO REPLY"],
  "not-received": ["NOT RECEIVED"],
  damaged: ["DAMAGED"],
  refunded: ["REFUNDED"],
  charged: ["CHARGED"],
  "not-charged": ["NOT CHARGED"],
  "card-expired": ["CARD EXPIRED"],
  "still-wanted": ["STILL WANTED"],
} as const;

export type ReplyWord = keyof typeof answers;
export const replyWords = Object.keys(answers) as readonly ReplyWord[];

/** The words to answer with about one order, each with the mail that it begins. */
export const choicesOf = (word: ReplyWord, orderNumber: string, { language, deskAddress }: Reader): Choice[] =>
  answers[word].map((body) => ({
    label: language.replies[word].write ?? body,
    // What follows the word is for the buyer to add.
    href: mailtoOf(deskAddress, language.subject.order(orderNumber), language.replies[word].write ? `${body} ` : body),
  }));

export const replyOf = (word: ReplyWord, orderNumber: string, reader: Reader): Reply => ({
  choices: choicesOf(word, orderNumber, reader),
  when: reader.language.replies[word].when,
});
