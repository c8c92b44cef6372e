// The only place with numbers of days and hours. Each names the rule it stands for; what the mails print themselves
// (processing days, ship-by dates, countdowns) comes from the mails.

/** R-75 is the guide's worked example of it, R-122 says it again. */
export const disputeWindow = { days: 15, after: "estimated delivery", cites: "R-74" } as const;
export const windowAfterDelivery = { days: 15, after: "delivery", cites: "A-25" } as const;
export const windowAfterConfirmation = { days: 15, after: "confirmed receipt", cites: "A-01" } as const;

export const sellerReply = { hours: 48, cites: "R-16" } as const;
export const newTrackingCheck = { days: 3, cites: "R-15" } as const;
export const newTrackingGiveUp = { days: 5, cites: "R-15" } as const;
export const silenceRisk = { days: 8, cites: "R-13" } as const;
export const silenceLimit = { days: 14, cites: "R-13" } as const;

export const escalation = { days: 5, cites: "R-97" } as const;
export const decision = { fromDays: 7, byDays: 10, cites: "R-98" } as const;

/** When the money arrives, from the latest known stage of the refund; processing starts at once, arrival does not. */
export const refundWindows = {
  alipay: { from: { hours: 0 }, to: { hours: 48 }, cites: "R-104" },
  paypal: { from: { days: 1 }, to: { days: 3 }, cites: "R-105" },
  card: { from: { businessDays: 3 }, to: { businessDays: 20 }, cites: "R-106" },
  prepaid: { from: { days: 3 }, to: { days: 14 }, cites: "R-107" },
} as const;

export const suspendedSellerRefund = { fromDays: 7, byDays: 14, cites: "R-62" } as const;

/** A bare close this soon after the processing time ran out means, most likely, that nothing was shipped. */
export const closeAfterProcessing = { days: 3, cites: "A-35" } as const;
/** The platform checks payments within a day; a bare close in that time is most likely a security close. */
export const paymentCheck = { hours: 24, cites: "A-35" } as const;
/** From here on the advice for before the auto-cancel is given. */
export const processingEndsSoon = { days: 2, cites: "R-29" } as const;

/** The daily volume of orders that triggers security closures, and from what share of it on to speak of it. */
export const highVolume = { dollarsADay: 10_000, approachingFrom: 0.8, cites: "R-58" } as const;
