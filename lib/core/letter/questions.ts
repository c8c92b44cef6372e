import { choicesOf } from "./answers.ts";
import { type Block, heading } from "./blocks.ts";
import type { Case } from "./case.ts";
import type { Reader } from "./moment.ts";
import type { Steps } from "./steps.ts";

/** What would make the answer better, each with the words to say it. */
export const questionsPart = ({ order }: Case, { questions }: Steps, level: 2 | 3, reader: Reader): Block[] => {
  if (questions.length === 0) return [];
  const { headings, phrases } = reader.language;
  const items = questions.map(({ lines, words }) => ({
    lines,
    answer: phrases.answer,
    choices: words.flatMap((word) => choicesOf(word, order.orderNumber, reader)),
  }));
  return [heading(level, questions.length === 1 ? headings.question : headings.questions), { is: "questions", items }];
};
