import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Italian. Translations only. */
export const it: Locale = unattested({
  language: "it",
  order: guess("Ordine", "Numero ordine", "Numero d'ordine"),
  statuses: {
    "payment-awaited": guess("In attesa di pagamento"),
    "payment-failed": "unknown",
    "payment-under-review": guess("Verifica del pagamento"),
    "order-confirmed": "unknown",
    "order-shipped": guess("Ordine spedito"),
    "shipment-cancelled": guess("Spedizione annullata"),
    "returned-to-sender": "unknown",
    "package-delivered": guess("Consegnato"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("Ordine annullato"),
    "order-closed": guess("Ordine chiuso"),
    "refund-initiated": guess("Rimborso"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("Controversia"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
