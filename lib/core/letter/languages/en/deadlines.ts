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
    calendar: (order) => `AliExpress order ${order}: the seller's time to ship ends`,
  },
  paymentDue: {
    subject: (date) => `pay by ${date}`,
    says: (when) => `The time to pay ends on ${when}.`,
    passed: (when) => `The time to pay ended on ${when}.`,
    note: "Not paid by then, the order closes.",
    calendar: (order) => `AliExpress order ${order}: the time to pay ends`,
  },
  sellerReplyDue: {
    subject: (date) => `the seller has until ${date} to answer`,
    says: (when) => `The seller has until ${when} to answer.`,
    passed: (when) => `The seller's time to answer ended on ${when}.`,
    note: "After that there is no reason to wait: open a dispute.",
    calendar: (order) => `AliExpress order ${order}: no answer from the seller? Open a dispute`,
  },
  newTrackingCheckFrom: {
    subject: (date) => `look at the new tracking from ${date}`,
    says: (when) => `From ${when} the new tracking number should show a first scan.`,
    calendar: (order) => `AliExpress order ${order}: look at the new tracking number`,
  },
  newTrackingGiveUp: {
    subject: (date) => `the new number has until ${date} to move`,
    says: (when) => `${when} is the last day to wait for a first scan of the new number.`,
    passed: (when) => `The wait for the new number ended on ${when}.`,
    note: "Without a scan by then, open a dispute on the next day.",
    calendar: (order) => `AliExpress order ${order}: last day for the new tracking number to move`,
  },
  silenceRiskFrom: {
    subject: (date) => `normal until ${date}`,
    says: (when) => `Until ${when} this silence is normal.`,
    calendar: (order) => `AliExpress order ${order}: has the parcel moved?`,
  },
  silenceRiskTo: {
    subject: (date) => `give it until ${date}`,
    says: (when) => `After ${when}, silence counts as a failed shipment.`,
    passed: (when) => `The parcel should have moved by ${when}.`,
    calendar: (order) => `AliExpress order ${order}: has the parcel moved?`,
  },
  disputeWindowCloses: {
    subject: (date, dispute) => disputeBy[dispute](date),
    says: (when, dispute) =>
      dispute === "none"
        ? `If something goes wrong, ${when} is the last day to open a dispute.`
        : `${when} is the last day to open a dispute.`,
    note: "It is counted from the estimated delivery date, whether the order is closed or not.",
    calendar: (order) => `AliExpress order ${order}: last day to open a dispute`,
  },
  disputeWindowClosed: {
    subject: (date) => `the dispute window ended on ${date}`,
    says: (when) => `The dispute window ended on ${when}.`,
    passed: (when) => `The dispute window ended on ${when}.`,
    note: "A later date printed on your own order page counts more than this one.",
    calendar: (order) => `AliExpress order ${order}: dispute window`,
  },
  actBy: {
    subject: (date, dispute) =>
      dispute === "now" ? `open a dispute by ${date}` : `if something is wrong, act by ${date}`,
    says: (when, dispute) =>
      dispute === "now" ? `Open the dispute by ${when}.` : `If you need a dispute, open it by ${when}.`,
    calendar: (order) => `AliExpress order ${order}: careful last day to open a dispute`,
  },
  windowCertainlyClosedAfter: {
    subject: (date) => `the dispute window is over after ${date}`,
    says: (when) => `After ${when} the dispute window is over by any reading.`,
    calendar: (order) => `AliExpress order ${order}: dispute window over`,
  },
  escalationOn: {
    subject: (date) => `AliExpress steps in on ${date}`,
    says: (when) => `If the seller does not agree, AliExpress steps in on ${when}.`,
    calendar: (order) => `AliExpress order ${order}: the dispute goes to AliExpress`,
  },
  decisionFrom: {
    subject: (date) => `a decision from ${date}`,
    says: (when) => `A decision typically comes from ${when} on.`,
    calendar: (order) => `AliExpress order ${order}: decision possible`,
  },
  decisionBy: {
    subject: (date) => `a decision is usual by ${date}`,
    says: (when) => `A decision has typically come by ${when}.`,
    calendar: (order) => `AliExpress order ${order}: has the dispute been decided?`,
  },
  refundLatest: {
    subject: (date) => `refund expected by ${date}`,
    says: (when) => `The refund should be with you by ${when}.`,
    passed: (when) => `The refund should have been with you by ${when}.`,
    note: "If nothing is there by then, it counts as late.",
    calendar: (order) => `AliExpress order ${order}: has the refund arrived?`,
  },
  bankContactAfter: {
    subject: (date) => `ask your bank after ${date}`,
    says: (when) => `After ${when}, ask your bank.`,
    calendar: (order) => `AliExpress order ${order}: ask the bank about the refund`,
  },
  overdueSince: {
    subject: (date) => `overdue since ${date}`,
    says: (when) => `It counts as late from ${when}.`,
    passed: (when) => `It has been late since ${when}.`,
    calendar: (order) => `AliExpress order ${order}: refund late`,
  },
  suspendedRefundFrom: {
    subject: (date) => `refund starts from ${date}`,
    says: (when) => `After a suspension AliExpress typically sends the refund from ${when} on.`,
    calendar: (order) => `AliExpress order ${order}: refund possible`,
  },
  suspendedRefundBy: {
    subject: (date) => `refund sent by about ${date}`,
    says: (when) => `After a suspension AliExpress has typically sent the refund by ${when}.`,
    note: "Your bank or wallet then needs its own time.",
    calendar: (order) => `AliExpress order ${order}: has the refund been sent?`,
  },
};
