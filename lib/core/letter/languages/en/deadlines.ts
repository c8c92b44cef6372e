import type { DisputeAdvice, Language } from "../language.ts";

const disputeBy: Readonly<Record<DisputeAdvice, (date: string) => string>> = {
  now: (date) => `open a dispute by ${date}`,
  later: (date) => `you can still open a dispute until ${date}`,
  none: (date) => `a dispute is possible until ${date}`,
};

export const deadlines: Language["deadlines"] = {
  processingDeadline: {
    subject: (date) => `the seller has to ship by ${date}`,
    says: (when) => `${when} is the last day for the seller to ship.`,
    passed: (when) => `The seller's time to ship ended on ${when}.`,
    note: "Not shipped by then, AliExpress closes the order and should refund it. If business days are meant, it is later.",
    calendar: "The seller's time to ship ends",
    name: "The seller's last day to ship",
  },
  paymentDue: {
    subject: (date) => `pay by ${date}`,
    says: (when) => `The time to pay ends on ${when}.`,
    passed: (when) => `The time to pay ended on ${when}.`,
    note: "Not paid by then, the order closes.",
    calendar: "The time to pay ends",
    name: "The end of the time to pay",
  },
  sellerReplyDue: {
    subject: (date) => `the seller has until ${date} to answer`,
    says: (when) => `The seller has until ${when} to answer.`,
    passed: (when) => `The seller's time to answer ended on ${when}.`,
    note: "After that there is no reason to wait: open a dispute.",
    calendar: "No answer from the seller? Open a dispute",
    name: "The end of the seller's time to answer",
  },
  newTrackingCheckFrom: {
    subject: (date) => `look at the new tracking from ${date}`,
    says: (when) => `From ${when} the new tracking number should show a first scan.`,
    passed: (when) => `The new tracking number should have shown a first scan from ${when} on.`,
    calendar: "Look at the new tracking number",
    name: "The day for a first scan of the new number",
  },
  newTrackingGiveUp: {
    subject: (date) => `the new number has until ${date} to move`,
    says: (when) => `${when} is the last day to wait for a first scan of the new number.`,
    passed: (when) => `The wait for the new number ended on ${when}.`,
    note: "Without a scan by then, open a dispute on the next day.",
    calendar: "Last day for the new tracking number to move",
    name: "The last day to wait for the new number",
  },
  silenceRiskFrom: {
    subject: (date) => `normal until ${date}`,
    says: (when) => `Until ${when} this silence is normal.`,
    passed: (when) => `Until ${when} this silence was normal; it is not any more.`,
    calendar: "Has the parcel moved?",
    name: "The day until which silence is normal",
  },
  silenceRiskTo: {
    subject: (date) => `give it until ${date}`,
    says: (when) => `After ${when}, silence counts as a failed shipment.`,
    passed: (when) => `The parcel should have moved by ${when}.`,
    calendar: "Has the parcel moved?",
    name: "The day by which the parcel should move",
  },
  disputeWindowCloses: {
    subject: (date, dispute) => disputeBy[dispute](date),
    says: (when, dispute) =>
      dispute === "none"
        ? `If something goes wrong, ${when} is the last day to open a dispute.`
        : `${when} is the last day to open a dispute.`,
    passed: (when) => `${when} was the last day to open a dispute.`,
    note: "It is counted from the estimated delivery date, whether the order is closed or not.",
    calendar: "Last day to open a dispute",
    name: "The last day to open a dispute",
  },
  disputeWindowClosed: {
    subject: (date) => `the dispute window ended on ${date}`,
    says: (when) => `The dispute window ended on ${when}.`,
    passed: (when) => `The dispute window ended on ${when}.`,
    note: "A later date printed on your own order page counts more than this one.",
    calendar: "Dispute window",
    name: "The end of the dispute window",
  },
  actBy: {
    subject: (date, dispute) =>
      dispute === "now" ? `open a dispute by ${date}` : `if something is wrong, act by ${date}`,
    says: (when, dispute) =>
      dispute === "now" ? `Open the dispute by ${when}.` : `If you need a dispute, open it by ${when}.`,
    passed: (when) => `${when} was the careful last day for a dispute.`,
    calendar: "Careful last day to open a dispute",
    name: "The careful last day for a dispute",
  },
  windowCertainlyClosedAfter: {
    subject: (date) => `the dispute window is over after ${date}`,
    says: (when) => `After ${when} the dispute window is over by any reading.`,
    passed: (when) => `The dispute window is over by any reading since ${when}.`,
    calendar: "Dispute window over",
    name: "The end of the dispute window by any reading",
  },
  escalationOn: {
    subject: (date) => `AliExpress steps in on ${date}`,
    says: (when) => `If the seller does not agree, AliExpress steps in on ${when}.`,
    passed: (when) => `AliExpress was to step in on ${when} if the seller did not agree.`,
    calendar: "The dispute goes to AliExpress",
    name: "The day on which AliExpress steps in",
  },
  decisionFrom: {
    subject: (date) => `a decision from ${date}`,
    says: (when) => `A decision typically comes from ${when} on.`,
    passed: (when) => `A decision has been possible since ${when}.`,
    calendar: "Decision possible",
    name: "The first day for a decision",
  },
  decisionBy: {
    subject: (date) => `a decision is usual by ${date}`,
    says: (when) => `A decision has typically come by ${when}.`,
    passed: (when) => `A decision is usual by ${when}, and that day is over.`,
    calendar: "Has the dispute been decided?",
    name: "The day by which a decision is usual",
  },
  refundLatest: {
    subject: (date) => `refund expected by ${date}`,
    says: (when) => `The refund should be with you by ${when}.`,
    passed: (when) => `The refund should have been with you by ${when}.`,
    note: "If nothing is there by then, it counts as late.",
    calendar: "Has the refund arrived?",
    name: "The last day for the refund",
  },
  bankContactAfter: {
    subject: (date) => `ask your bank after ${date}`,
    says: (when) => `After ${when}, ask your bank.`,
    passed: (when) => `The time to wait before asking your bank ended on ${when}.`,
    calendar: "Ask the bank about the refund",
    name: "The day after which to ask your bank",
  },
  overdueSince: {
    subject: (date) => `overdue since ${date}`,
    says: (when) => `It counts as late from ${when}.`,
    passed: (when) => `It has been late since ${when}.`,
    calendar: "Refund late",
    name: "The day from which the refund is late",
  },
  suspendedRefundFrom: {
    subject: (date) => `refund starts from ${date}`,
    says: (when) => `After a suspension AliExpress typically sends the refund from ${when} on.`,
    passed: (when) => `AliExpress could have sent the refund from ${when} on.`,
    calendar: "Refund possible",
    name: "The first day for the refund to be sent",
  },
  suspendedRefundBy: {
    subject: (date) => `refund sent by about ${date}`,
    says: (when) => `After a suspension AliExpress has typically sent the refund by ${when}.`,
    passed: (when) => `After a suspension the refund is usually sent by ${when}, and that day is over.`,
    note: "Your bank or wallet then needs its own time.",
    calendar: "Has the refund been sent?",
    name: "The day by which the refund is usually sent",
  },
};
