import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Czech. Translations only. */
export const cs: Locale = unattested({
  language: "cs",
  order: guess("Objednávka", "Číslo objednávky"),
  statuses: {
    "payment-awaited": guess("Čeká na platbu"),
    "payment-failed": "unknown",
    "payment-under-review": guess("Platba se ověřuje"),
    "order-confirmed": "unknown",
    "order-shipped": guess("Objednávka odeslána"),
    "shipment-cancelled": "unknown",
    "returned-to-sender": "unknown",
    "package-delivered": guess("Doručeno"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("Objednávka zrušena"),
    "order-closed": guess("Objednávka uzavřena"),
    "refund-initiated": guess("Vrácení peněz"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("Spor"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
