import { refusal } from "../../refusal.ts";
import type { Facts, Language } from "../language.ts";

const ifTheButtonIsMissing =
  "If the button is not there, ask AliExpress support and look again every day; do not let the date pass.";

const noLaterThan = (facts: Facts): string =>
  facts.careful === null
    ? "before the protection countdown on the order page runs out"
    : `by ${facts.careful} at the latest`;

const answerBy = (facts: Facts): string => {
  const due = facts.date("sellerReplyDue");
  return due === null ? "the seller does not help" : `there is no new tracking number and no real answer by ${due}`;
};

export const advice: Language["advice"] = {
  // What can be done, and waiting
  wait: { says: () => "Wait. Nothing is needed from you at the moment.", brief: "wait" },
  "wait-for-refund": {
    says: ({ refundIsUnderWay }) =>
      refundIsUnderWay ? "Wait for the refund; it is under way." : "Wait for the refund; you need not ask for it.",
    brief: "wait for the refund",
    place: "payment",
  },
  "wait-for-bank": {
    says: () =>
      "Wait for your bank or wallet to book the money. Look around the day of the purchase as well: some banks book it there.",
    brief: "wait for your bank",
  },
  "wait-for-auto-cancel": {
    says: (facts) =>
      `Let the seller's time run out${facts.date("processingDeadline") === null ? "" : ` on ${facts.date("processingDeadline")}`}. If it is not shipped by then, AliExpress closes the order and should refund it.`,
    brief: "let the seller's time run out",
    place: "countdown",
  },
  "contact-seller": {
    says: () =>
      "Write to the seller and ask what happened to the parcel. Stay in the AliExpress chat: it is your evidence.",
    brief: "write to the seller",
    place: "seller-chat",
  },
  "contact-seller-ask-restock": {
    says: () => "If you still want it, ask the seller whether it will be back in stock, and when.",
    brief: "ask the seller",
    place: "seller-chat",
  },
  "ask-seller-to-extend-processing-time": {
    says: () =>
      "If the price or a coupon is worth keeping, ask the seller to extend the processing time; only the seller can.",
    brief: "ask the seller for more time",
    place: "seller-chat",
  },
  "reply-canned-cancel-from-your-side": {
    says: () => `Answer the seller with this line: “${refusal}”`,
    brief: "answer the seller",
    place: "seller-chat",
  },
  "do-not-cancel": {
    says: () =>
      "Do not cancel, whatever the seller says. You would lose your footing, coupons may not come back, and the price is gone.",
    brief: "do not cancel",
  },
  "do-not-cancel-dispute": {
    says: () => "Do not withdraw the dispute, even if the seller asks you to and promises a refund for it.",
    brief: "keep the dispute open",
  },
  "do-not-confirm-receipt": {
    says: () => "Do not confirm that you received it.",
    brief: "do not confirm receipt",
  },
  "do-not-click": {
    says: () => "Do not follow any link in that mail. Open the AliExpress app yourself instead.",
    brief: "do not follow its links",
    place: "my-orders",
  },
  "open-dispute-now": {
    says: () => `Open a dispute now. ${ifTheButtonIsMissing}`,
    brief: "open a dispute",
    place: "open-dispute",
  },
  "open-dispute-if-no-new-tracking": {
    says: (facts) => `If ${answerBy(facts)}, open a dispute. ${ifTheButtonIsMissing}`,
    brief: "open a dispute if the seller does not help",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes": {
    says: (facts) => `Open a dispute ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "open a dispute in time",
    place: "open-dispute",
  },
  "open-dispute-before-window-closes-if-no-refund": {
    says: (facts) => `If no refund shows up there, open a dispute ${noLaterThan(facts)}. ${ifTheButtonIsMissing}`,
    brief: "open a dispute if no refund comes",
    place: "open-dispute",
  },
  "reason-shipment-problem": { says: () => "Choose the reason “Shipment Problem”." },
  "reason-item-not-received": { says: () => "Choose the reason “Item not received”." },
  "request-full-refund": { says: () => "Ask for the full amount." },
  "evidence-tracking-and-chat": {
    says: () => "Add screenshots of the tracking page and of your chat with the seller.",
  },
  "evidence-photos": { says: () => "Add photos of what arrived, of its packaging and of the label." },
  "add-evidence": {
    says: () => "Add what you have to the dispute: screenshots of the tracking, the chat, photos.",
    brief: "add your evidence",
    place: "dispute",
  },
  "keep-chat-as-evidence": {
    says: () => "Take screenshots of what you and the seller write.",
    brief: "save the chat",
  },
  "check-refund-status": {
    says: () => "See whether a refund has been started: three dots show how far it is.",
    brief: "look at the refund",
    place: "payment",
  },
  "check-order-details-for-reason": {
    says: () => "Open the order and find the line that says why it was closed.",
    brief: "look up the reason",
    place: "order",
  },
  "check-countdown-in-order-details": {
    says: () =>
      "Look at the protection countdown of the order. If it shows an earlier date than this letter, go by that one.",
    brief: "look at the countdown",
    place: "countdown",
  },
  "check-my-orders-directly": {
    says: () => "Open the app or type the address yourself, and look at the order there.",
    brief: "look at your orders",
    place: "my-orders",
  },
  "check-statement-for-pending-hold": {
    says: () => "Look at your statement: an amount that is only reserved often disappears without a refund.",
    brief: "look at your statement",
  },
  "contact-aliexpress-support": {
    says: () => "Ask AliExpress support, with the order number and screenshots.",
    brief: "ask AliExpress support",
    place: "support",
  },
  "contact-aliexpress-support-if-no-refund": {
    says: (facts) =>
      `If the money is not there ${facts.date("refundLatest") === null ? "when the usual time is over" : `after ${facts.date("refundLatest")}`}, ask AliExpress support.`,
    brief: "ask support if no refund comes",
    place: "support",
  },
  "contact-support-with-business-documents": {
    says: () => "Write to AliExpress support before your volume grows further, and send your business documents along.",
    brief: "write to AliExpress support",
    place: "support",
  },
  "request-volume-increase": {
    says: () => "Ask AliExpress support for a higher order volume.",
    brief: "ask for a higher volume",
    place: "support",
  },
  "contact-bank": {
    says: () => "Ask your bank about the refund, with the date and the amount.",
    brief: "ask your bank",
  },
  "contact-paypal": {
    says: () => "Look into your PayPal account, and ask PayPal if the refund is not there.",
    brief: "ask PayPal",
  },
  "request-arn-from-aliexpress": {
    says: () => "Ask AliExpress support for the ARN, the number by which your bank can trace a card refund.",
    brief: "ask AliExpress for the ARN",
    place: "support",
  },
  "add-funds": { says: () => "Put money on the card or account before you try again.", brief: "add money" },
  "enable-international-payments": {
    says: () => "Switch on payments abroad for this card, usually in your bank's app.",
    brief: "enable payments abroad",
  },
  "re-enter-card-details": {
    says: () => "Enter the card again with care: number, expiry date and security code.",
    brief: "enter the card again",
    place: "pay",
  },
  "call-bank": {
    says: () => "Call your bank and tell them to let the AliExpress payment through.",
    brief: "call your bank",
  },
  "set-currency-usd": {
    says: () => "Switch AliExpress to US dollars and check that your card can pay in them.",
    brief: "switch to US dollars",
    place: "currency",
  },
  "retry-before-countdown": {
    says: (facts) =>
      facts.date("paymentDue") === null
        ? "Pay before the countdown on the order runs out."
        : `Pay before the countdown runs out: ${facts.date("paymentDue")}.`,
    brief: "pay in time",
    place: "pay",
  },
  "start-new-order-if-still-wanted": {
    says: () => "If you still want it, order it again.",
    brief: "order again if you want it",
  },

  // What is good to know
  "no-action": { says: () => "There is nothing you need to do." },
  "no-action-if-item-is-fine": { says: () => "If everything is fine with it, there is nothing you need to do." },
  "no-dispute-needed": {
    says: ({ causeIsKnown }) =>
      causeIsKnown
        ? "No dispute needed: such orders are refunded without one."
        : "No dispute needed: nearly every reason that fits here ends in a refund without one.",
  },
  "no-refund-due": { says: () => "No money was taken for it, so no refund is due." },
  "explain-refund-goes-to-underlying-account": {
    says: () => "A refund to an expired or closed card goes to the account behind it; your bank can find it there.",
  },
  "warn-coupons-may-be-lost": { says: () => "Coupons used on this order may be lost." },
  "reply-damaged-or-not-received-if-not": {
    says: () => "If it is not there, or not right, say so by answering NOT RECEIVED or DAMAGED before the date above.",
  },
  "explain-what-to-forward": {
    says: () =>
      "Forward the mail itself, as an attachment if your mail program can, or copy the status line of the order page.",
  },

  // What would make the answer better
  "ask-for-reason-line": {
    says: () => "Why was it closed? The order page shows it in one line.",
    place: "order",
  },
  "ask-payment-method": {
    says: () => "How did you pay?",
  },
  "ask-were-you-charged": { says: () => "Was the money taken?" },
  "ask-was-it-shipped": {
    says: () => "Did this order ever have a tracking number? If so, forward the shipping mail.",
    place: "order",
  },

  // For next time
  "prevent-one-account": {
    says: () => "For next time: stay with one account; several on one address or card set off the check.",
  },
  "prevent-coupon-reuse": { says: () => "For next time: a welcome coupon works once per address." },
  "prevent-consistent-details": {
    says: () => "For next time: keep the same card, billing address and shipping address together.",
  },
  "prevent-check-ratings": { says: () => "For next time: stores with few or poor reviews cancel more often." },
  "prevent-avoid-holidays": {
    says: () => "For next time: around Chinese New Year and 11.11 more orders are late or cancelled.",
  },
  "prevent-dropshipper": {
    says: () =>
      "For next time: tell your bank before you buy in volume, spread the orders out, and pay from AliExpress Pocket.",
  },
};

export const places: Language["places"] = {
  order: "My Orders > the order > View Details",
  "seller-chat": "My Orders > the order > Contact seller",
  dispute: "My Orders > the order > View Details > the dispute",
  "open-dispute": "My Orders > the order > Open Dispute",
  // R-100 and R-131 name the path a little differently.
  payment: "My Orders > the order > Payment tab (on some pages: Finance)",
  countdown: "My Orders > the order > View Details > protection countdown",
  "my-orders": "My Orders, in the app or on the site",
  support: "Account > Help Center > chat with AliExpress",
  pay: "My Orders > the order > Pay now",
  currency: "Account > Settings > Currency",
};
