import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Arabic. Translations only. */
export const ar: Locale = unattested({
  language: "ar",
  order: guess("الطلب", "رقم الطلب"),
  statuses: {
    "payment-awaited": guess("في انتظار الدفع"),
    "payment-failed": "unknown",
    "payment-under-review": guess("جارٍ التحقق من الدفع"),
    "order-confirmed": "unknown",
    "order-shipped": guess("تم شحن الطلب"),
    "shipment-cancelled": "unknown",
    "returned-to-sender": "unknown",
    "package-delivered": guess("تم التسليم"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("تم إلغاء الطلب"),
    "order-closed": guess("تم إغلاق الطلب"),
    "refund-initiated": guess("استرداد"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("نزاع"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
