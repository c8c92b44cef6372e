import { guess, type Locale, page } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Polish. Two words of the page out of a guide, one of them only the heading of a refund; the others are translations. */
export const pl: Locale = unattested({
  language: "pl",
  order: guess("Zamówienie", "Numer zamówienia"),
  statuses: {
    "payment-awaited": guess("Oczekuje na płatność"),
    "payment-failed": "unknown",
    "payment-under-review": page("Płatność jest sprawdzana"),
    "order-confirmed": "unknown",
    "order-shipped": guess("Zamówienie wysłane"),
    "shipment-cancelled": guess("Wysyłka anulowana"),
    "returned-to-sender": "unknown",
    "package-delivered": guess("Dostarczono"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("Zamówienie anulowane"),
    "order-closed": guess("Zamówienie zamknięte"),
    "refund-initiated": [...page("Informacje o zwrocie"), ...guess("Zwrot środków")],
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("Spór"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
