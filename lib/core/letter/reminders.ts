import type { Reminder } from "../reminder/reminder.ts";
import { type Block, list, paragraph } from "./blocks.ts";
import { disputeAdvice } from "./facts.ts";
import type { LetterRequest } from "./letter.ts";
import { printMoment, type Reader } from "./moment.ts";

/** Why we write although no mail came: which deadline, and how far off it is or that it has passed. */
export const remindersPart = ({ reminders, cases }: LetterRequest, reader: Reader): Block[] => {
  const { phrases } = reader.language;
  const sentences = reminders.map((reminder) => sentenceOf(reminder, cases, reader));
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  if (others.length === 0) return [paragraph(`${phrases.unasked} ${first}`)];
  return [
    paragraph(phrases.unasked),
    list(reminders.map(({ orderNumber }, index) => [phrases.statusLine(orderNumber, sentences[index] ?? "")])),
  ];
};

const sentenceOf = (reminder: Reminder, cases: LetterRequest["cases"], reader: Reader): string => {
  const { deadlines, phrases } = reader.language;
  const moment = printMoment(reminder.value, reader);
  if (reminder.step === "passed") return deadlines[reminder.deadline].passed(moment.zoned);
  const about = cases.find(({ order }) => order.orderNumber === reminder.orderNumber);
  const advice = about === undefined ? "none" : disputeAdvice(about.diagnosis);
  return `${deadlines[reminder.deadline].says(moment.zoned, advice)} ${phrases.countdown(moment.fromNow)}`;
};
