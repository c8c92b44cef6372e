import type { DiagnosisCode } from "../codes.ts";
import type { OrderEvent, OrderEventType } from "../order/event.ts";
import { answers } from "./answers.ts";
import type { Case } from "./case.ts";
import { dates } from "./languages/en/dates.ts";
import { isDate, printDayOf, printMoment, type Reader } from "./moment.ts";
import { quotable } from "./quote.ts";

// English in every letter: the seller and AliExpress read it. Only what the mails, the buyer and the guide say.

/** What went wrong, said to the seller. */
const toSeller: Partial<Readonly<Record<DiagnosisCode, string>>> = {
  "returned-to-sender": "The tracking says that the parcel is going back to you.",
  "parcel-handling-issue": "The tracking reports a parcel handling issue.",
  "shipment-cancelled": "AliExpress tells me that its shipment was cancelled.",
  "shipment-problem": "The tracking reports a problem with the parcel.",
  "tracking-stalled-at-risk": "The parcel was announced and has not moved since.",
  "tracking-stalled-overdue": "The parcel was announced and has not moved since.",
  "closed-unknown-cause": "The order was closed although it had been shipped.",
};

/** What went wrong, said in a dispute; the refinements speak of the seller. */
const toAliExpress: Partial<Readonly<Record<DiagnosisCode, string>>> = {
  "shipment-cancelled": "The shipment was cancelled after it had a tracking number. I have not received the parcel.",
  "shipment-problem": "The shipment failed on the way. I have not received the parcel.",
  "returned-by-customs": "Customs sent the parcel back. I have not received it.",
  "delivered-not-received": "The tracking says that the parcel was delivered. I have not received it.",
  "damaged-or-wrong": "What arrived is damaged or not what I ordered.",
  "tracking-stalled-overdue": "The parcel was announced and has not moved since. I have not received it.",
  "seller-asks-to-wait": "The seller asks me to wait. I have not received the parcel.",
  "closed-unknown-cause": "The order was closed. I have received no refund.",
  "seller-cancelled": "The seller cancelled the order. I have received no refund.",
  "returned-to-sender": "The tracking says that it is going back to the seller.",
  "seller-unresponsive": "The seller has offered no solution in time.",
  "seller-refuses": "The seller refuses to help.",
  "new-tracking-dead": "The new tracking number has not moved either.",
  "new-tracking-unavailable": "The seller cannot give a new tracking number.",
};

/** What happened to the parcel, and the new number. */
export const askSeller = ({ order, diagnosis }: Case, reader: Reader): string[] => {
  const numbers = trackingNumbers(order.history);
  const happened = diagnosis.diagnosis.map((code) => toSeller[code]).findLast((sentence) => sentence !== undefined);
  const due = diagnosis.deadlines.sellerReplyDue;
  return [
    `Hello, this is about my order ${order.orderNumber}${numbers.length === 0 ? "" : `, tracking number ${numbers.join(", ")}`}.`,
    ...(happened === undefined ? [] : [happened]),
    "What happened to the parcel? If it was sent again, please give me the new tracking number.",
    ...(due !== undefined && printMoment(due, reader).isOpen ? [`Please answer here by ${day(due, reader)}.`] : []),
    "Thank you.",
  ];
};

/** Whether it comes back, and for more time: before the order is closed by itself. */
export const askForTime = ({ order }: Case): string[] => [
  `Hello, this is about my order ${order.orderNumber}. I would still like to have it.`,
  "Is it in stock, or when will it be?",
  "If you need more time, please extend the processing time on your side, so that AliExpress does not close the order.",
  "Thank you.",
];

/** The facts of a dispute: the order, its dates, what is asked for, and the lines that prove it. */
export const disputeText = ({ order, diagnosis }: Case, reader: Reader): string[] => {
  const { diagnosis: codes, actions, deadlines } = diagnosis;
  const says = (part: readonly DiagnosisCode[]): string[] => part.flatMap((code) => toAliExpress[code] ?? []);
  const { history } = order;
  const numbers = trackingNumbers(history);
  const estimate = history.findLast(({ details }) => details.estimatedDelivery !== undefined)?.details;
  const closed = history.find(({ type }) => type === "order-closed" || type === "order-cancelled");
  const contacted = history.find(({ type }) => type === "seller-contacted");
  const window = deadlines.disputeWindowCloses;
  const said = evidence(history, reader);
  return [
    `Order ${order.orderNumber}`,
    ...(numbers.length === 0 ? [] : [`Tracking number: ${numbers.join(", ")}`]),
    ...(estimate?.estimatedDelivery === undefined
      ? []
      : [`Estimated delivery: ${day(estimate.estimatedDelivery.to, reader)}`]),
    ...(closed === undefined ? [] : [`Order closed: ${day(closed.at, reader)}`]),
    ...(window === undefined ? [] : [`The dispute window runs until ${day(window, reader)}.`]),
    "",
    ...says(codes.filter((code) => !isAboutSeller(code))),
    ...(contacted === undefined ? [] : [`I wrote to the seller on ${day(contacted.at, reader)}.`]),
    ...says(codes.filter(isAboutSeller)),
    "I ask for a full refund.",
    ...(said.length === 0 ? [] : ["", "The evidence:", ...said]),
    "",
    actions.includes("evidence-photos")
      ? "Attached: photos of what arrived, its packaging and the label."
      : "Attached: screenshots of the tracking page and of the chat with the seller.",
  ];
};

const isAboutSeller = (code: DiagnosisCode): boolean => code.startsWith("seller-") || code.startsWith("new-tracking-");

const mostEvidence = 6;
/** What may prove something in a dispute; a word that answered a letter of ours does not. */
const isEvidence: ReadonlySet<OrderEventType> = new Set([
  "order-confirmed",
  "order-shipped",
  "tracking-updated",
  "tracking-replaced",
  "shipment-cancelled",
  "package-returned",
  "package-delivered",
  "order-closed",
  "order-cancelled",
  "estimate-changed",
  "seller-message",
]);

const evidence = (history: readonly OrderEvent[], reader: Reader): string[] => {
  const lines = history
    .filter(({ type, evidence: line }) => isEvidence.has(type) && line !== "" && !isAnswer(line))
    .map((event) => `- ${day(event.at, reader)}: “${quotable(event.evidence, "[link]")}”`);
  return [...new Set(lines)].slice(-mostEvidence);
};

const isAnswer = (line: string): boolean =>
  Object.values(answers).some((words) => words.some((word) => line.toUpperCase().startsWith(word)));

const trackingNumbers = (history: readonly OrderEvent[]): string[] => [
  ...new Set(history.flatMap(({ trackingNumber }) => trackingNumber ?? [])),
];

const day = (value: string, reader: Reader): string => {
  const english = { ...reader, language: { ...reader.language, dates } };
  return isDate(value) ? printMoment(value, english).short : printDayOf(value, english);
};
