import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Hebrew. Translations only: the one Israeli mailbox that is known holds English mails. */
export const he: Locale = unattested({
  language: "he",
  order: guess("הזמנה", "מספר הזמנה"),
  statuses: {
    "payment-awaited": guess("ממתין לתשלום"),
    "payment-failed": "unknown",
    "payment-under-review": guess("התשלום בבדיקה"),
    "order-confirmed": "unknown",
    "order-shipped": guess("ההזמנה נשלחה"),
    "shipment-cancelled": "unknown",
    "returned-to-sender": "unknown",
    "package-delivered": guess("נמסר"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("ההזמנה בוטלה"),
    "order-closed": guess("ההזמנה נסגרה"),
    "refund-initiated": guess("החזר כספי"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("מחלוקת"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
