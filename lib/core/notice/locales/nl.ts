import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Dutch. Translations only. */
export const nl: Locale = unattested({
  language: "nl",
  order: guess("Bestelling", "Bestelnummer"),
  statuses: {
    "payment-awaited": guess("Wacht op betaling"),
    "payment-failed": "unknown",
    "payment-under-review": guess("Betaling wordt gecontroleerd"),
    "order-confirmed": "unknown",
    "order-shipped": guess("Bestelling verzonden"),
    "shipment-cancelled": guess("Verzending geannuleerd"),
    "returned-to-sender": "unknown",
    "package-delivered": guess("Bezorgd"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("Bestelling geannuleerd"),
    "order-closed": guess("Bestelling gesloten"),
    "refund-initiated": guess("Terugbetaling"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("Geschil"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
