import * as z from "zod";
import { Cause } from "../codes.ts";

/** 14 to 19 digits; never a JavaScript number: it does not fit. */
export const OrderNumber = z.string().regex(/^\d{14,19}$/);
export const TrackingNumber = z.string().regex(/^[A-Z0-9]{8,30}$/);
/** A UTC instant to the second. */
export const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
/** A calendar date, in the buyer's zone. */
export const CalendarDate = z.iso.date();

export const PaymentMethod = z.enum(["card", "paypal", "alipay", "prepaid"]);
export type PaymentMethod = z.infer<typeof PaymentMethod>;

/** Why a mail (or the buyer) says that the order was closed. */
export const ClosingReason = z.enum([
  "not-shipped",
  "seller-cancelled",
  "security",
  "seller-suspended",
  "payment-not-completed",
  "buyer-cancelled",
  "buyer-confirmed",
  "dispute-resolved",
  "shipment-cancelled",
]);
export type ClosingReason = z.infer<typeof ClosingReason>;

/** What a mail may say beside its event; each line of it is quoted in `evidence` or `lines`. */
export const Details = z
  .strictObject({
    /** The estimate: `to` opens the dispute window, `from` is the careful reading (range, ambiguous numeric date: ). */
    estimatedDelivery: z.strictObject({ from: CalendarDate, to: CalendarDate, isAmbiguous: z.boolean().optional() }),
    processingDays: z.int().min(1).max(90),
    shipBy: CalendarDate,
    /** The countdown of an unpaid order: an instant, or a date where the mail prints no more. */
    payBy: z.union([Instant, CalendarDate]),
    deliveredOn: CalendarDate,
    /** The platform's own date: buyer protection, "refund if no delivery before". */
    protectionEnds: CalendarDate,
    paymentMethod: PaymentMethod,
    amount: z.strictObject({ value: z.number(), currency: z.string(), printed: z.string() }),
    store: z.string(),
    hasCoupon: z.boolean(),
    cause: Cause,
    /** The stage of a refund named inside a closing mail: it belongs to that close (contract §5). */
    refundStage: z.int().min(1).max(3),
  })
  .partial();
export type Details = z.infer<typeof Details>;

const fact = {
  /** Absent where the mail names only a package. */
  orderNumber: OrderNumber.optional(),
  trackingNumber: TrackingNumber.optional(),
  /** When the original was sent (K4), never when it was forwarded. */
  at: Instant,
  /** True where the client printed no zone, or no date: `at` is then the forwarder's reading of it. */
  isTimeApproximate: z.boolean().optional(),
  /** True where the original's date is lost: `at` is when it was forwarded, and it was written then or earlier (K4). */
  isNoLaterThan: z.boolean().optional(),
  /** The line of the mail that says so. */
  evidence: z.string().max(400),
  /** Which mail: a file's name in `explain`, a delivery's id at the desk. */
  mail: z.string(),
  /** True where the wording has been seen on a page, in a guide or nowhere yet, not in a real mail. */
  isWordingUnattested: z.boolean().optional(),
  details: Details,
  /** The line behind each detail, where it is not `evidence`. */
  lines: z.record(z.string(), z.string().max(400)),
};

const plain = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type), ...fact });

export const OrderEvent = z.discriminatedUnion("type", [
  plain("payment-awaited"),
  plain("payment-failed"),
  plain("payment-under-review"),
  plain("order-confirmed"),
  plain("order-ready-to-ship"),
  plain("order-shipped"),
  z.strictObject({
    type: z.literal("tracking-updated"),
    ...fact,
    /** `unspecified`: an update that does not say what happened, so no scan of the carrier. */
    status: z.enum(["moving", "information-received", "handling-issue", "unspecified"]),
  }),
  plain("tracking-replaced"),
  plain("shipment-cancelled"),
  z.strictObject({ type: z.literal("package-returned"), ...fact, by: z.enum(["carrier", "customs"]) }),
  plain("package-delivered"),
  plain("receipt-awaited"),
  plain("receipt-confirmed"),
  z.strictObject({ type: z.literal("order-closed"), ...fact, reason: ClosingReason.optional() }),
  z.strictObject({
    type: z.literal("order-cancelled"),
    ...fact,
    by: z.enum(["buyer", "seller", "platform"]),
    reason: ClosingReason.optional(),
  }),
  plain("estimate-changed"),
  z.strictObject({
    type: z.literal("seller-message"),
    ...fact,
    says: z.enum(["asks-to-cancel", "asks-to-wait", "refuses", "new-tracking", "other"]),
    /** A refusal that says there will be no new tracking number. */
    isWithoutNewTracking: z.boolean().optional(),
  }),
  plain("refund-initiated"),
  plain("refund-processing"),
  plain("refund-sent"),
  plain("refund-received"),
  plain("refund-other"),
  plain("dispute-opened"),
  plain("dispute-rejected-by-seller"),
  plain("dispute-escalated"),
  plain("dispute-resolved"),
  // What only the buyer knows.
  plain("card-expired"),
  plain("not-charged"),
  plain("seller-contacted"),
  plain("seller-silent"),
  plain("not-received"),
  plain("damaged-or-wrong"),
  plain("charge-seen"),
  z.strictObject({ type: z.literal("reason-given"), ...fact, reason: ClosingReason.optional() }),
  plain("payment-method-given"),
  plain("still-wanted"),
  plain("volume-given"),
]);
export type OrderEvent = z.infer<typeof OrderEvent>;
export type OrderEventType = OrderEvent["type"];
