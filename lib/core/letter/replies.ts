import type { Action, DiagnosisCode } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import type { Order } from "../order/order.ts";
import { type ReplyWord, replyWords } from "./answers.ts";

/** Which words answer a question. */
export const answersTo: Partial<Readonly<Record<Action, readonly ReplyWord[]>>> = {
  "ask-for-reason-line": ["reason"],
  "ask-payment-method": ["paid"],
  "ask-were-you-charged": ["charged", "not-charged"],
};

const sellerIsToAnswer: readonly DiagnosisCode[] = [
  "shipment-cancelled",
  "shipment-problem",
  "parcel-handling-issue",
  "returned-to-sender",
  "tracking-stalled-at-risk",
  "tracking-stalled-overdue",
];
const wasDelivered: readonly DiagnosisCode[] = ["delivered", "completed", "closed-buyer-confirmed"];
const notShipped: readonly DiagnosisCode[] = ["awaiting-shipment", "awaiting-shipment-at-risk"];
const isAboutCharge: readonly DiagnosisCode[] = ["payment-not-completed", "security-closed", "not-charged"];

/** The answers of one or two words (contract §8) that make sense for this case now, and that no question asks for already. */
export const repliesFor = (order: Order, diagnosis: Diagnosis): ReplyWord[] => {
  const { diagnosis: codes, actions, refund } = diagnosis;
  const has = (wanted: readonly DiagnosisCode[]): boolean => codes.some((code) => wanted.includes(code));
  const happened = (type: Order["history"][number]["type"]): boolean =>
    order.history.some((event) => event.type === type);
  const fits = new Set<ReplyWord>();

  if (actions.includes("check-order-details-for-reason")) fits.add("reason");
  if (refund.method === "unknown" && refund.latest !== null) fits.add("paid");

  const isWaitOver = has(["seller-unresponsive", "seller-refuses", "new-tracking-dead", "new-tracking-unavailable"]);
  if ((has(sellerIsToAnswer) || actions.includes("contact-seller")) && !isWaitOver) {
    fits.add(happened("seller-contacted") ? "no-reply" : "contacted").add("refused");
  }
  if (has(sellerIsToAnswer) || actions.includes("open-dispute-if-no-new-tracking")) fits.add("new-tracking");

  if (has(notShipped) && !happened("still-wanted")) fits.add("still-wanted");
  if (has(wasDelivered)) fits.add("not-received").add("damaged");
  if (has(isAboutCharge) && !happened("charge-seen")) fits.add("charged");
  if (has(isAboutCharge) && !happened("not-charged")) fits.add("not-charged");
  if (!codes.includes("refund-received") && (refund.stage > 0 || refund.expected === "automatic")) fits.add("refunded");

  const isToCard = refund.method === "card" || refund.method === "prepaid";
  if (fits.has("refunded") && isToCard && !happened("card-expired")) fits.add("card-expired");

  for (const action of actions) for (const word of answersTo[action] ?? []) fits.delete(word);
  return replyWords.filter((word) => fits.has(word));
};
