import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Ukrainian. Translations only. */
export const uk: Locale = unattested({
  language: "uk",
  order: guess("Замовлення", "Номер замовлення"),
  statuses: {
    "payment-awaited": guess("Очікує на оплату"),
    "payment-failed": "unknown",
    "payment-under-review": guess("Перевірка платежу"),
    "order-confirmed": "unknown",
    "order-shipped": guess("Замовлення відправлено"),
    "shipment-cancelled": "unknown",
    "returned-to-sender": "unknown",
    "package-delivered": guess("Доставлено"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("Замовлення скасовано"),
    "order-closed": guess("Замовлення закрито"),
    "refund-initiated": guess("Повернення коштів"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("Спір"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
