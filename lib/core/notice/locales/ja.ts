import { guess, type Locale } from "./locale.ts";
import { unattested } from "./unattested.ts";

/** Japanese. Translations only. */
export const ja: Locale = unattested({
  language: "ja",
  order: guess("注文", "注文番号"),
  statuses: {
    "payment-awaited": guess("お支払い待ち"),
    "payment-failed": "unknown",
    "payment-under-review": guess("お支払い確認中"),
    "order-confirmed": "unknown",
    "order-shipped": guess("発送済み"),
    "shipment-cancelled": "unknown",
    "returned-to-sender": "unknown",
    "package-delivered": guess("配達完了"),
    "receipt-confirmed": "unknown",
    "order-cancelled": guess("注文キャンセル"),
    "order-closed": guess("注文終了"),
    "refund-initiated": guess("返金"),
    "refund-processing": "unknown",
    "refund-sent": "unknown",
    "dispute-opened": guess("紛争"),
    "dispute-rejected-by-seller": "unknown",
    "dispute-escalated": "unknown",
    "dispute-resolved": "unknown",
  },
});
