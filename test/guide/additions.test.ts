import { describe, expect, test } from "vitest";
import type { Action, Cause, DiagnosisCode } from "../../lib/core/codes.ts";
import type { Circumstances } from "../../lib/core/guide/circumstances.ts";
import type { Refund } from "../../lib/core/guide/diagnosis.ts";
import { advised } from "./advised.ts";

// The table of additions: each beside what is close to it and gets none.

describe("what is added, and where it is not", () => {
  type Beside = Partial<Circumstances>;
  const peak: Beside = { season: "peak" };
  const spoken: Beside = { report: "damaged" };

  test.each<[Action, string, Beside, ...[string, Beside][]]>([
    [
      "contact-bank",
      "refund-overdue",
      { method: "card" },
      ["refund-overdue", { method: "prepaid" }],
      ["refund-sent", { method: "card" }],
    ],
    [
      "contact-paypal",
      "refund-overdue",
      { method: "paypal" },
      ["refund-overdue", { method: "alipay" }],
      ["refund-sent", { method: "paypal" }],
    ],
    [
      "open-dispute-before-window-closes-if-no-refund",
      "refund-overdue",
      { window: "open" },
      ["refund-overdue", {}],
      ["refund-sent", { window: "open" }],
    ],
    [
      "open-dispute-before-window-closes-if-no-refund",
      "seller-cancelled",
      { scan: "seen", refund: "running" },
      ["seller-cancelled", { refund: "running" }],
      ["seller-cancelled", { scan: "seen", refund: "initiated" }],
      ["seller-suspended", { scan: "seen", refund: "running" }],
    ],
    [
      "check-refund-status",
      "seller-suspended",
      { platform: "over" },
      ["seller-suspended", { platform: "running" }],
      ["seller-cancelled", { platform: "over" }],
    ],
    [
      "contact-aliexpress-support",
      "dispute-decision-pending",
      { platform: "over" },
      ["dispute-decision-pending", { platform: "running" }],
      ["dispute-escalated", { platform: "over" }],
    ],
    [
      "explain-refund-goes-to-underlying-account",
      "refund-sent",
      { card: "expired", refund: "sent" },
      ["refund-sent", { refund: "sent" }],
      ["refund-sent", { card: "expired", refund: "sent", method: "paypal" }],
      ["refund-received", { card: "expired" }],
    ],
    [
      "no-refund-due",
      "seller-suspended",
      { charge: "not-seen" },
      ["seller-suspended", { charge: "seen" }],
      ["seller-suspended", { charge: "not-seen", refund: "initiated" }],
      ["buyer-cancelled", { charge: "not-seen" }],
    ],
    [
      "no-refund-due",
      "closed-unknown-cause",
      { charge: "not-seen" },
      ["closed-unknown-cause", {}],
      ["closed-unknown-cause", { charge: "not-seen", refund: "initiated" }],
    ],
    [
      "check-my-orders-directly",
      "awaiting-payment",
      { charge: "seen" },
      ["awaiting-payment", {}],
      ["awaiting-shipment", { charge: "seen" }],
    ],
    [
      "contact-aliexpress-support-if-no-refund",
      "closed-unknown-cause",
      { charge: "seen" },
      ["closed-unknown-cause", {}],
      ["security-closed", { charge: "seen" }],
    ],
    [
      "enable-international-payments",
      "payment-not-completed",
      { cause: "card-not-enabled" },
      ["payment-not-completed", {}],
      ["awaiting-payment", { cause: "card-not-enabled" }],
    ],
    [
      "add-funds",
      "payment-not-completed",
      { cause: "insufficient-balance" },
      ["payment-not-completed", {}],
      ["awaiting-payment", { cause: "insufficient-balance" }],
    ],
    [
      "re-enter-card-details",
      "payment-not-completed",
      { cause: "incorrect-card-details" },
      ["payment-not-completed", {}],
      ["awaiting-payment", { cause: "incorrect-card-details" }],
    ],
    [
      "call-bank",
      "payment-not-completed",
      { cause: "bank-blocks-foreign" },
      ["payment-not-completed", {}],
      ["awaiting-payment", { cause: "bank-blocks-foreign" }],
    ],
    [
      "set-currency-usd",
      "payment-not-completed",
      { cause: "currency-conversion" },
      ["payment-not-completed", {}],
      ["awaiting-payment", { cause: "currency-conversion" }],
    ],
    [
      "check-countdown-in-order-details",
      "shipment-cancelled",
      {},
      ["shipment-cancelled", { window: "open" }],
      ["shipment-cancelled", { charge: "not-seen" }],
      ["refund-sent", {}],
    ],
    [
      "check-countdown-in-order-details",
      "closed-buyer-confirmed",
      spoken,
      ["closed-buyer-confirmed", {}],
      ["closed-buyer-confirmed", { ...spoken, window: "open" }],
      ["seller-cancelled", spoken],
    ],
    [
      "contact-aliexpress-support",
      "closed-buyer-confirmed",
      { ...spoken, window: "closed" },
      ["closed-buyer-confirmed", { window: "closed" }],
      ["closed-buyer-confirmed", { ...spoken, window: "open" }],
      ["seller-cancelled", { ...spoken, window: "closed" }],
    ],
    [
      "contact-aliexpress-support",
      "tracking-stalled-overdue",
      { window: "closed" },
      ["tracking-stalled-overdue", { window: "open" }],
      ["completed", { window: "closed" }],
    ],
    [
      "contact-aliexpress-support",
      "waiting-for-new-tracking",
      { window: "closed" },
      ["waiting-for-new-tracking", { window: "open" }],
      ["delivered", { window: "closed" }],
    ],
    [
      "open-dispute-before-window-closes",
      "awaiting-shipment",
      { estimate: "over" },
      ["awaiting-shipment", { estimate: "ahead" }],
      ["delivered", { estimate: "over" }],
    ],
    [
      "ask-payment-method",
      "security-closed",
      {},
      ["security-closed", { method: "card" }],
      ["security-closed", { charge: "not-seen" }],
      ["security-closed", { refundMail: "other" }],
      ["buyer-cancelled", {}],
    ],
    ["request-volume-increase", "awaiting-shipment", { volume: "high" }, ["awaiting-shipment", { volume: "low" }]],
    ["prevent-coupon-reuse", "security-closed", { cause: "welcome-coupon-reuse" }, ["security-closed", {}]],
    ["prevent-coupon-reuse", "seller-cancelled", { cause: "coupon-abuse-suspicion" }, ["seller-cancelled", {}]],
    [
      "prevent-one-account",
      "security-closed",
      { cause: "several-accounts" },
      ["security-closed", { cause: "high-volume" }],
      ["seller-cancelled", {}],
    ],
    [
      "prevent-consistent-details",
      "security-closed",
      { cause: "billing-mismatch" },
      ["security-closed", { cause: "high-volume" }],
      ["seller-cancelled", {}],
    ],
    ["prevent-dropshipper", "security-closed", { cause: "high-volume" }, ["security-closed", {}]],
    ["prevent-dropshipper", "in-transit", { volume: "low" }, ["in-transit", {}]],
    [
      "prevent-avoid-holidays",
      "auto-cancelled-not-shipped",
      { cause: "holiday-closure" },
      ["auto-cancelled-not-shipped", {}],
    ],
    [
      "prevent-avoid-holidays",
      "auto-cancelled-not-shipped",
      { season: "closed" },
      ["seller-cancelled", { season: "closed" }],
    ],
    ["prevent-avoid-holidays", "shipment-cancelled", peak, ["shipment-cancelled", {}], ["shipment-problem", peak]],
    ["prevent-check-ratings", "seller-cancelled", {}, ["security-closed", {}]],
  ])("%s: %s, %o", (action, diagnosis, beside, ...others) => {
    expect(advised(diagnosis, beside).actions).toContain(action);
    for (const [other, otherwise] of others) expect(advised(other, otherwise).actions).not.toContain(action);
  });

  test.each<[DiagnosisCode, string, Beside, ...[string, Beside][]]>([
    [
      "refund-other",
      "auto-cancelled-not-shipped",
      { refundMail: "other" },
      ["auto-cancelled-not-shipped", {}],
      ["buyer-cancelled", { refundMail: "other" }],
    ],
    ["not-charged", "seller-cancelled", { charge: "not-seen" }, ["seller-cancelled", {}]],
    ["not-charged", "closed-unknown-cause", { charge: "not-seen" }, ["closed-unknown-cause", {}]],
    [
      "not-charged",
      "payment-not-completed",
      { charge: "not-seen" },
      ["payment-not-completed", {}],
      ["awaiting-payment", { charge: "not-seen" }],
    ],
    [
      "charge-disputed-by-buyer",
      "payment-not-completed",
      { charge: "seen" },
      ["payment-not-completed", {}],
      ["seller-cancelled", { charge: "seen" }],
    ],
    ["charge-disputed-by-buyer", "awaiting-payment", { charge: "seen" }, ["awaiting-payment", {}]],
    [
      "refund-initiated",
      "security-closed",
      { refundMail: "initiated" },
      ["security-closed", { refundMail: "later" }],
      ["refund-overdue", { refundMail: "initiated" }],
    ],
    [
      "refund-processing",
      "buyer-cancelled",
      { refundMail: "processing" },
      ["buyer-cancelled", { refundMail: "initiated" }],
      ["refund-overdue", { refundMail: "processing" }],
    ],
    ["refund-initiated", "damaged-or-wrong", { refundMail: "initiated" }, ["damaged-or-wrong", {}]],
    ["refund-processing", "damaged-or-wrong", { refundMail: "processing" }, ["damaged-or-wrong", {}]],
    ["damaged-or-wrong", "seller-cancelled", spoken, ["seller-cancelled", {}], ["refund-sent", spoken]],
    [
      "dispute-window-passed",
      "shipment-problem",
      { window: "closed" },
      ["shipment-problem", { window: "open" }],
      ["seller-cancelled", { window: "closed" }],
    ],
    [
      "dispute-window-passed",
      "buyer-cancelled",
      { window: "closed" },
      ["buyer-cancelled", { window: "open" }],
      ["refund-sent", { window: "closed" }],
    ],
    [
      "likely-capacity",
      "shipment-cancelled",
      peak,
      ["shipment-cancelled", { ...peak, cause: "wrong-tracking" }],
      ["shipment-cancelled", { season: "closed" }],
      ["shipment-problem", peak],
    ],
    ["high-volume", "in-transit", { volume: "high" }, ["in-transit", { volume: "low" }]],
  ])("refined as %s: %s, %o", (code, diagnosis, beside, ...others) => {
    expect(advised(diagnosis, beside).diagnosis.slice(1)).toContain(code);
    for (const [other, otherwise] of others) expect(advised(other, otherwise).diagnosis.slice(1)).not.toContain(code);
  });

  const refundedByItself = ["auto-cancelled-not-shipped", "seller-cancelled", "security-closed", "seller-suspended"];
  test.each(refundedByItself)("%s is refunded by itself: no charge, coins and the method matter", (diagnosis) => {
    for (const refund of ["none", "running"] as const) {
      expect(advised(diagnosis, { charge: "not-seen", refund }).diagnosis).toContain("not-charged");
    }
    expect(advised(diagnosis, { refundMail: "other" }).diagnosis).toContain("refund-other");
    for (const refundMail of ["none", "initiated", "processing"] as const) {
      expect(advised(diagnosis, { refundMail, charge: "seen" }).actions).toContain("ask-payment-method");
    }
  });

  const others = ["payment-not-completed", "buyer-cancelled", "buyer-cancelled-at-seller-request"];
  const afterwards = ["closed-dispute-resolved", "closed-buyer-confirmed"];
  test.each([...refundedByItself, ...others, ...afterwards])(
    "%s is refined by a refund's mail and by damage",
    (diagnosis) => {
      expect(advised(diagnosis, { refundMail: "initiated" }).diagnosis).toContain("refund-initiated");
      expect(advised(diagnosis, { refundMail: "processing" }).diagnosis).toContain("refund-processing");
      expect(advised(diagnosis, spoken).diagnosis).toContain("damaged-or-wrong");
    },
  );

  test("so is a cancelled shipment by a refund's mail", () => {
    expect(advised("shipment-cancelled", { refundMail: "initiated" }).diagnosis).toContain("refund-initiated");
    expect(advised("shipment-cancelled", { refundMail: "processing" }).diagnosis).toContain("refund-processing");
  });

  test.each([
    "shipment-cancelled",
    "shipment-problem",
    "returned-by-customs",
    "delivered-not-received",
    "damaged-or-wrong",
    "closed-unknown-cause",
    "tracking-stalled-overdue",
    "seller-asks-to-wait",
  ])("%s may need a dispute: the countdown where no date is known, support where it is too late", (diagnosis) => {
    for (const charge of ["unknown", "seen"] as const) {
      expect(advised(diagnosis, { charge }).actions).toContain("check-countdown-in-order-details");
    }
    expect(advised(diagnosis, { window: "closed" })).toMatchObject({
      diagnosis: expect.arrayContaining(["dispute-window-passed"]),
      actions: expect.arrayContaining(["contact-aliexpress-support"]),
    });
  });

  const onItsWay = [
    "awaiting-shipment",
    "in-transit",
    "in-transit-again",
    "tracking-quiet-normal",
    "tracking-stalled-at-risk",
  ];
  test.each(onItsWay)("%s is asked after once it is late", (diagnosis) => {
    expect(advised(diagnosis, { estimate: "over" }).actions[0]).toBe("contact-seller");
    expect(advised(diagnosis, { window: "closed" }).actions).toContain("contact-aliexpress-support");
  });

  test.each([...onItsWay, "waiting-for-new-tracking", "delivered", "completed", ...others.slice(1), ...afterwards])(
    "%s says when the window is over",
    (diagnosis) => {
      expect(advised(diagnosis, { window: "closed" }).diagnosis).toContain("dispute-window-passed");
    },
  );

  test.each(["running", "initiated", "processing", "sent"] as const)(
    "an expired card matters to a refund that is %s",
    (refund) => {
      for (const method of ["card", "prepaid", "unknown"] as const) {
        expect(advised("refund-sent", { card: "expired", method, refund }).actions).toContain(
          "explain-refund-goes-to-underlying-account",
        );
      }
    },
  );

  test.each(["none", "earlier-violations"] as const)("a security close with the cause %s gets both tips", (cause) => {
    expect(advised("security-closed", { cause, method: "card" }).actions.slice(-2)).toEqual([
      "prevent-consistent-details",
      "prevent-one-account",
    ]);
  });

  test.each(["initiated", "processing", "sent"] as const)("a bare close whose refund is %s waits for it", (refund) => {
    expect(advised("closed-unknown-cause", { refund, window: "open" }).actions).toEqual([
      "wait-for-refund",
      "ask-for-reason-line",
    ]);
  });

  test("the peak season is a reason to name only while a refund runs", () => {
    const rules = (beside: Beside) => advised("seller-cancelled", beside).added.flatMap(({ cites }) => cites);
    for (const refund of ["running", "initiated", "processing", "sent"] as const)
      expect(rules({ ...peak, refund })).toContain("R-128");
    expect(rules(peak)).not.toContain("R-128");
    expect(rules({ season: "closed", refund: "running" })).not.toContain("R-128");
  });

  test.each<[string, Beside, Action[]]>([
    ["auto-cancelled-not-shipped", { refundMail: "other" }, ["check-refund-status", "prevent-check-ratings"]],
    ["refund-overdue", { method: "paypal" }, ["contact-paypal", "contact-aliexpress-support"]],
    [
      "dispute-decision-pending",
      { platform: "over" },
      ["check-refund-status", "contact-aliexpress-support", "do-not-cancel-dispute"],
    ],
    [
      "closed-unknown-cause",
      { charge: "not-seen" },
      ["no-refund-due", "check-statement-for-pending-hold", "ask-for-reason-line"],
    ],
    ["payment-not-completed", { charge: "seen" }, ["check-refund-status", "contact-aliexpress-support"]],
    ["awaiting-payment", { charge: "seen" }, ["check-my-orders-directly", "contact-aliexpress-support"]],
    ["damaged-or-wrong", { refundMail: "initiated", window: "open" }, ["wait-for-refund"]],
    ["damaged-or-wrong", { refundMail: "processing", window: "open" }, ["wait-for-refund"]],
    ["closed-unknown-cause", { refund: "initiated", window: "open" }, ["wait-for-refund", "ask-for-reason-line"]],
    [
      "awaiting-shipment",
      { estimate: "over" },
      ["contact-seller", "keep-chat-as-evidence", "open-dispute-before-window-closes"],
    ],
  ])("instead of what %s says otherwise, %o: %j", (diagnosis, beside, actions) => {
    expect(advised(diagnosis, beside).actions).toEqual(actions);
  });

  test.each<[string, Beside, Refund["expected"]]>([
    ["auto-cancelled-not-shipped", { refundMail: "other" }, "unknown"],
    ["security-closed", { charge: "not-seen" }, "none"],
    ["closed-unknown-cause", { charge: "not-seen" }, "none"],
    ["payment-not-completed", { charge: "seen" }, "unknown"],
    ["awaiting-payment", { charge: "seen" }, "unknown"],
    ["damaged-or-wrong", { refundMail: "initiated" }, "automatic"],
    ["damaged-or-wrong", { refundMail: "processing" }, "automatic"],
    ["closed-unknown-cause", { refund: "processing" }, "automatic"],
  ])("%s, %o: a refund is then %s", (diagnosis, beside, refund) => {
    expect(advised(diagnosis, beside).expected).toBe(refund);
  });

  test.each<[Cause, Action]>([
    ["card-not-enabled", "enable-international-payments"],
    ["incorrect-card-details", "re-enter-card-details"],
    ["bank-blocks-foreign", "call-bank"],
    ["currency-conversion", "set-currency-usd"],
  ])("%s is put right before the next try", (cause, action) => {
    expect(advised("payment-not-completed", { cause }).actions[0]).toBe(action);
  });
});
