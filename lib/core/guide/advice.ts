import type { Action } from "../codes.ts";
import type { Deadlines, Refund } from "./diagnosis.ts";
import type { RefundClock } from "./refund.ts";
import type { Verdict } from "./verdicts.ts";

/** Who can still find a refund that is late: the bank for cards alone. */
const whenOverdue: Readonly<Record<Refund["method"], readonly Action[]>> = {
  card: ["contact-bank", "request-arn-from-aliexpress"],
  paypal: ["contact-paypal", "contact-aliexpress-support"],
  alipay: ["check-refund-status", "contact-aliexpress-support"],
  prepaid: ["check-refund-status", "contact-aliexpress-support"],
  unknown: ["check-refund-status", "contact-aliexpress-support", "ask-payment-method"],
};

/** What to do: the verdict's own advice, fitted to what is known of the refund and of the window. */
export function adviceFor(verdict: Verdict, running: RefundClock | null, deadlines: Deadlines): Action[] {
  if (verdict.diagnosis[0] === "refund-overdue") return [...whenOverdue[running?.method ?? "unknown"]];
  if (deadlines.disputeWindowClosed !== undefined) return withoutDispute(verdict);
  const actions = new Set<Action>(verdict.do);
  if (running?.method === "unknown" && actions.has("wait-for-refund")) actions.add("ask-payment-method");
  // Without an estimate there is no date to give: the countdown on the order page has it.
  if (deadlines.disputeWindowCloses === undefined && verdict.do.some(isDispute))
    actions.add("check-countdown-in-order-details");
  return [...actions];
}

const isDispute = (action: Action): boolean => action.startsWith("open-dispute");

/** Once the window is certainly over, the platform's support is left. */
const withoutDispute = ({ do: actions, refund }: Verdict): Action[] => [
  ...actions.filter((action) => !isDispute(action) && !/^(?:reason|evidence|request-full)-/.test(action)),
  ...(refund === "by-dispute" || refund === "unknown" ? (["contact-aliexpress-support"] as const) : []),
];
