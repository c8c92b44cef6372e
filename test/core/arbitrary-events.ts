import fc from "fast-check";
import { ClosingReason, OrderEvent, PaymentMethod } from "../../lib/core/order/event.ts";

const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 11, 31) }).map(iso);
const date = instant.map((each) => each.slice(0, 10));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const details = fc
  .record({
    estimatedDelivery: optional(date.map((to) => ({ from: to, to }))),
    processingDays: optional(fc.integer({ min: 1, max: 30 })),
    deliveredOn: optional(date),
    protectionEnds: optional(date),
    paymentMethod: optional(fc.constantFrom(...PaymentMethod.options)),
    refundStage: optional(fc.integer({ min: 1, max: 3 })),
  })
  .map(defined);

const nuances = fc.record({
  reason: optional(fc.constantFrom(...ClosingReason.options)),
  status: fc.constantFrom("moving", "information-received", "handling-issue"),
  by: fc.constantFrom("buyer", "seller", "platform"),
  returnedBy: fc.constantFrom("carrier", "customs"),
  says: fc.constantFrom("asks-to-cancel", "asks-to-wait", "refuses", "new-tracking", "other"),
});

const types = OrderEvent.options.map((option) => option.shape.type.value);

/** Any event that the vocabulary allows, about one of a few orders and packages, so that they meet. */
export const arbitraryEvent = fc
  .record({
    type: fc.constantFrom(...types),
    orderNumber: optional(fc.constantFrom("8190000000000101", "8190000000000202")),
    trackingNumber: optional(fc.constantFrom("LP00000000000001CN", "AP00000000000002")),
    at: instant,
    isTimeApproximate: optional(fc.constant(true)),
    isNoLaterThan: optional(fc.constant(true)),
    evidence: fc.constantFrom("one line", "another line"),
    mail: fc.constantFrom("a.eml", "b.eml"),
    details,
    lines: fc.constant({}),
    nuances,
  })
  .map(({ nuances: { reason, status, by, returnedBy, says }, ...event }) => {
    const own: Record<string, unknown> = {
      "tracking-updated": { status },
      "package-returned": { by: returnedBy },
      "order-closed": { reason },
      "order-cancelled": { by, reason },
      "reason-given": { reason },
      "seller-message": { says },
    };
    return OrderEvent.parse(defined({ ...event, ...(own[event.type] ?? {}) }));
  });

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
