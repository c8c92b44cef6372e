import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Turkish. Translations only. */
export const tr: Locale = unattested({
  language: "tr",
  order: guess("Sipariş", "Sipariş numarası", "Sipariş no"),
  statuses: {
    "payment-awaited": guess("Ödeme bekleniyor"),
    "payment-failed": "unknown",
    "payment-under-review": guess("Ödeme doğrulanıyor"),
    "order-confirmed": "unknown",
    "order-shipped": guess("Sipariş kargoya verildi"),
    "shipment-cancelled": "unknown",
    "returned-to-sender": "unknown",
    "package-delivered": guess("Teslim edildi"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("Sipariş iptal edildi"),
    "order-closed": guess("Sipariş kapatıldı"),
    "refund-initiated": guess("İade", "Para iadesi"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("Anlaşmazlık"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
