import type { Action } from "../codes.ts";
import { onceForBoth } from "../once-for.ts";
import type { ReplyWord } from "./answers.ts";
import type { Item } from "./blocks.ts";
import type { Case } from "./case.ts";
import { printDeadlines, readFacts } from "./facts.ts";
import type { AdviceWords, Facts, Language } from "./languages/language.ts";
import type { Reader } from "./moment.ts";
import { answersTo } from "./replies.ts";
import { isSellerAsked } from "./seller-asked.ts";

/**
 * What an action is in a letter: a `step` to take, a `detail` of the step before it, an `answer` that belongs to the verdict,
 * a `note` that is good to know, or a `question` back.
 */
type Role = "step" | "detail" | "answer" | "note" | "question";

const roles: Readonly<Record<Action, Role>> = {
  wait: "step",
  "wait-for-refund": "step",
  "wait-for-bank": "step",
  "wait-for-auto-cancel": "step",
  "no-action": "answer",
  "no-action-if-item-is-fine": "answer",
  "no-dispute-needed": "answer",
  "no-refund-due": "answer",
  "contact-seller": "step",
  "contact-seller-ask-restock": "step",
  "ask-seller-to-extend-processing-time": "step",
  "reply-canned-cancel-from-your-side": "step",
  "do-not-cancel": "step",
  "do-not-cancel-dispute": "step",
  "do-not-confirm-receipt": "step",
  "do-not-click": "step",
  "open-dispute-now": "step",
  "open-dispute-if-no-new-tracking": "step",
  "open-dispute-before-window-closes": "step",
  "open-dispute-before-window-closes-if-no-refund": "step",
  "reason-shipment-problem": "detail",
  "reason-item-not-received": "detail",
  "request-full-refund": "detail",
  "evidence-tracking-and-chat": "detail",
  "evidence-photos": "detail",
  "add-evidence": "step",
  "keep-chat-as-evidence": "step",
  "check-refund-status": "step",
  "check-order-details-for-reason": "step",
  "check-countdown-in-order-details": "step",
  "check-my-orders-directly": "step",
  "check-statement-for-pending-hold": "step",
  "contact-aliexpress-support": "step",
  "contact-aliexpress-support-if-no-refund": "step",
  "contact-support-with-business-documents": "step",
  "request-volume-increase": "step",
  "contact-bank": "step",
  "contact-paypal": "step",
  "request-arn-from-aliexpress": "step",
  "explain-refund-goes-to-underlying-account": "note",
  "add-funds": "step",
  "enable-international-payments": "step",
  "re-enter-card-details": "step",
  "call-bank": "step",
  "set-currency-usd": "step",
  "retry-before-countdown": "step",
  "start-new-order-if-still-wanted": "step",
  "warn-coupons-may-be-lost": "note",
  "ask-for-reason-line": "question",
  "ask-payment-method": "question",
  "ask-were-you-charged": "question",
  "ask-was-it-shipped": "question",
  "reply-damaged-or-not-received-if-not": "note",
  "explain-what-to-forward": "note",
  "prevent-one-account": "note",
  "prevent-coupon-reuse": "note",
  "prevent-consistent-details": "note",
  "prevent-check-ratings": "note",
  "prevent-avoid-holidays": "note",
  "prevent-dropshipper": "note",
};

const mostSteps = 3;
const mostQuestions = 2;

export interface Steps {
  /** At most three. */
  readonly items: readonly Item[];
  /** The first thing to do, in a few words; null where there is none. */
  readonly brief: string | null;
  /** Sentences that belong to the verdict. */
  readonly answers: readonly string[];
  readonly notes: readonly string[];
  readonly questions: readonly { readonly lines: Item; readonly words: readonly ReplyWord[] }[];
}

/**
 * Sorts the actions of one case into what to do, what to know and what to ask; the order of the actions is kept, and
 * what the buyer has reported as done, or the verdict has said already, is left out.
 */
export const sortActions = ({ order, diagnosis }: Case, facts: Facts, language: Language): Steps => {
  const isNotCharged = diagnosis.diagnosis.includes("not-charged");
  const isDone = (action: Action): boolean =>
    (action === "contact-seller" && isSellerAsked(order)) || (action === "no-refund-due" && isNotCharged);
  const actions = diagnosis.actions.filter((action) => !isDone(action));
  const of = (role: Role): AdviceWords[] =>
    actions.filter((action) => roles[action] === role).map((action) => language.advice[action]);
  const says = (words: AdviceWords): string => words.says(facts);
  const placed = (words: AdviceWords): Item =>
    words.place === undefined ? [says(words)] : [says(words), language.places[words.place]];

  const steps = of("step");
  const details = of("detail").map(says);
  const dispute = actions.find((action) => action.startsWith("open-dispute-"));
  const disputeWords = dispute === undefined ? undefined : language.advice[dispute];

  const items = steps
    .slice(0, mostSteps)
    .map((words) => (words === disputeWords ? [...placed(words), ...details] : placed(words)));
  const isDisputeShown = disputeWords !== undefined && steps.indexOf(disputeWords) < mostSteps;
  return {
    items,
    brief: steps.find((words) => words.brief !== undefined)?.brief ?? null,
    answers: of("answer").map(says),
    notes: [...steps.slice(mostSteps).map(says), ...(isDisputeShown ? [] : details), ...of("note").map(says)],
    questions: actions
      .filter((action) => roles[action] === "question")
      .slice(0, mostQuestions)
      .map((action) => ({ lines: placed(language.advice[action]), words: answersTo[action] ?? [] })),
  };
};

/** The same, printed for who reads the letter: each of its parts asks. */
export const stepsOf = onceForBoth((each: Case, reader: Reader): Steps => {
  const moments = printDeadlines(each.diagnosis.deadlines, reader);
  return sortActions(each, readFacts(each.diagnosis, moments, reader), reader.language);
});
