import { advice, places } from "./en/advice.ts";
import { counted, dates } from "./en/dates.ts";
import { deadlines } from "./en/deadlines.ts";
import { kinds, unclearAnswer } from "./en/kinds.ts";
import { corrections, done, footer, notices, pastes, welcome } from "./en/occasions.ts";
import { page } from "./en/page.ts";
import { phrases } from "./en/phrases.ts";
import { rules } from "./en/rules.ts";
import { causes, verdicts } from "./en/verdicts.ts";
import type { Language } from "./language.ts";

/** English. */
export const english: Language = {
  tag: "en",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  formula: {
    "ship-by date in the mail": "ship-by date in the mail",
    "countdown in the mail": "countdown in the mail",
    "date printed in the mail": "date printed in the mail",
    "business days": "business days",
    days: "days",
    hours: "hours",
    "not past": "not past",
  },
  unclearAnswer,
  kinds,
  phrases,
  corrections,
  done,
  welcome,
  notices,
  pastes,
  footer,
  replies: {
    reason: { write: "REASON and the line from the order page", when: "when you have found why it was closed" },
    paid: { when: "for a narrower refund date" },
    contacted: { when: "once you have written to the seller; the seller's time is then counted from there" },
    "new-tracking": { write: "NEW TRACKING and the number", when: "if the seller gives you one" },
    refused: { when: "if the seller will not help" },
    "no-reply": { when: "if the seller stays silent" },
    "not-received": { when: "if it is not there" },
    damaged: { when: "if it is broken or not what you ordered" },
    refunded: { when: "when the money has arrived" },
    charged: { when: "if your statement shows the payment" },
    "not-charged": { when: "if your statement shows no payment" },
    "card-expired": { when: "if the card you paid with is no longer valid" },
    "still-wanted": { when: "if you would rather have the item than the money" },
  },
  refund: {
    expected: {
      automatic: "It should come without your asking, by the way you paid.",
      "by-dispute": "It does not come by itself here: the way to it is a dispute.",
      none: "None is expected as things stand.",
      unknown:
        "Whether it comes by itself depends on why the order was closed. The three dots on the order page show it.",
    },
    afterOwnCancel:
      "After a cancellation from your side there is no firm rule. The three dots on the order page show how far it is.",
    stages: [
      "None of its three stages has been reported yet.",
      "First of three: AliExpress has started it.",
      "Second of three: the money is being transferred.",
      "All three: AliExpress has sent the money.",
    ],
    method: {
      card: "to your card",
      paypal: "to PayPal",
      alipay: "to your Alipay balance",
      prepaid: "to your prepaid card",
      unknown: "depending on how you paid",
    },
    window: (earliest, latest, method) => `Expected between ${earliest} and ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Once a refund is started, the usual time is between ${earliest} and ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) => `The usual time was between ${earliest} and ${latest}, ${method}.`,
    slower: "Public holidays and sales seasons can make it later.",
    bankAfter: (when) => `Not there after ${when}? Then ask your bank.`,
    amount: (money) => `The sum named in the mail: ${money}.`,
  },
  authentic: {
    dkim: "The original carries a valid signature of AliExpress.",
    plausible: "The mail looks genuine, but a forward cannot prove who wrote it; your order page has the last word.",
    no: "We could not confirm that AliExpress wrote this mail: look at the order in the app before you act on it.",
    unknown: "We cannot tell who wrote the original; your order page has the last word.",
  },
  headings: {
    do: "What to do now",
    dates: "Other dates",
    refund: "The refund",
    question: "One question",
    questions: "Two questions",
    why: "Why we say so",
    candidates: "Possible reasons",
    change: "What would change this",
    parcels: "The parcels of this order",
    later: "Good to know",
    paste: "Ready to paste",
  },
  page,
  subject: {
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title}: ${tail}`,
    now: (brief) => `${brief} now`,
    more: (subject, others) => `${subject} (and ${counted(others, "more order", "more orders")})`,
    nothingNew: (subject) => `No change. ${subject}`,
    reminder: (subject) => `Reminder: ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `Which order is parcel ${trackingNumber} from?`
        : `Which orders are parcel ${trackingNumber} and ${others} more from?`,
  },
};
