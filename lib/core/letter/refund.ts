import type { Diagnosis } from "../guide/diagnosis.ts";
import { type Block, heading, paragraph } from "./blocks.ts";
import type { Case } from "./case.ts";
import type { Moments } from "./facts.ts";
import type { RefundWords } from "./languages/language.ts";
import { printMoment, type Reader } from "./moment.ts";
import { printMoney } from "./money.ts";

/** Whether money comes back by itself, how far it is, and between which dates; nothing where no refund is in question. */
export const refundPart = ({ order, diagnosis }: Case, moments: Moments, level: 2 | 3, reader: Reader): Block[] => {
  const { refund } = diagnosis;
  const isArrived = diagnosis.diagnosis.includes("refund-received");
  // No dispute is possible any more, so there is nothing to say about the refund that it would bring.
  const isOver = refund.expected === "by-dispute" && diagnosis.diagnosis.includes("dispute-window-passed");
  if (isArrived || isOver || (refund.expected === "none" && refund.stage === 0 && refund.latest === null)) return [];
  const { language } = reader;
  const blocks: Block[] = [];

  if (refund.stage === 0) blocks.push(paragraph(expectation(diagnosis, language.refund)));
  if (refund.stage > 0 || refund.expected !== "by-dispute") {
    blocks.push({ is: "dots", lit: refund.stage, text: stageWords(refund.stage, language.refund) });
  }
  const times = [
    ...sum(order, reader),
    ...windowSentences(diagnosis, reader),
    ...refundDeadlines(diagnosis, moments, reader),
  ];
  if (times.length > 0) blocks.push(paragraph(times.join(" ")));
  return [heading(level, language.headings.refund), ...blocks];
};

/** What the latest refund mail says that it is about. */
const sum = ({ history }: Case["order"], { language }: Reader): string[] => {
  const amount = history.findLast(({ type, details }) => type.startsWith("refund-") && details.amount)?.details.amount;
  return amount === undefined ? [] : [language.refund.amount(printMoney(amount, language))];
};

/** the guide has no refund rule for what the buyer cancelled. */
const isOwnCancel = ({ diagnosis: [verdict] }: Diagnosis): boolean =>
  verdict === "buyer-cancelled" || verdict === "buyer-cancelled-at-seller-request";

const expectation = (diagnosis: Diagnosis, words: RefundWords): string =>
  isOwnCancel(diagnosis) ? words.afterOwnCancel : words.expected[diagnosis.refund.expected];

const stageWords = (stage: number, { stages }: RefundWords): string => stages[stage] ?? stages[0];

const windowSentences = (diagnosis: Diagnosis, reader: Reader): string[] => {
  const { earliest, latest, method, stage, expected } = diagnosis.refund;
  if (earliest === null || latest === null) return [];
  const { refund } = reader.language;
  const last = printMoment(latest, reader);
  const isExpected = stage > 0 || (expected === "automatic" && !isOwnCancel(diagnosis));
  const ahead = isExpected ? refund.window : refund.usualWindow;
  const window = last.isOpen ? ahead : refund.pastWindow;
  return [
    window(printMoment(earliest, reader).short, last.zoned, refund.method[method]),
    ...(last.isOpen ? [refund.slower] : []),
  ];
};

const refundDeadlines = ({ headline }: Diagnosis, moments: Moments, { language }: Reader): string[] => {
  const sentences: string[] = [];
  for (const name of ["suspendedRefundFrom", "suspendedRefundBy"] as const) {
    const moment = moments.get(name);
    if (moment?.isOpen === true && headline !== name)
      sentences.push(language.deadlines[name].says(moment.zoned, "none"));
  }
  const bank = moments.get("bankContactAfter");
  if (bank?.isOpen === true) sentences.push(language.refund.bankAfter(bank.zoned));
  // In the box already where it is what the letter is about.
  const overdue = moments.get("overdueSince");
  const passed = language.deadlines.overdueSince.passed;
  if (overdue?.isOpen === false && headline !== "now") sentences.push(passed(overdue.zoned));
  return sentences;
};
