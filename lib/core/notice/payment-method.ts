import type { PaymentMethod } from "../order/event.ts";
import type { PlainText } from "./plain-text.ts";

const methods: readonly (readonly [PaymentMethod, RegExp])[] = [
  [
    "prepaid",
    /\b(?:(?:prepaid|pre-paid|virtual) (?:visa|mastercard|maestro|amex|credit|debit|bank)(?: card)?|(?:prepaid|pre-paid|virtual|gift) card|prepaid|pre-paid)\b/,
  ],
  [
    "card",
    /(?<!\p{L})(?:visa|mastercard|maestro|amex|american express|(?:credit|debit)(?:\/debit)? card|kreditkarte|debitkarte|tarjeta de (?:crédito|débito)|carte (?:de crédit|bancaire)|банковск(?:ая|ую|ой) карт(?:а|у|ой)|신용카드)(?!\p{L})/u,
  ],
  ["paypal", /\bpaypal\b/],
  ["alipay", /\balipay\b/],
];

/** Beside these words a method's name says how somebody paid; elsewhere it may be for sale ("Gift card envelopes"). */
const payment =
  /(?<!\p{L})(?:pay|paid|payment|refund|refunded|charged|ending|zahlung|bezahlt|gezahlt|rückerstattung|pago|pagado|reembolso|paiement|payé|remboursement|оплата|оплачен|возврат|결제|환불)(?!\p{L})/u;

/** How the order was paid, where a line says so in any of the names the methods go by. */
export function readPaymentMethod({ lines, whole }: PlainText): { method: PaymentMethod; line: string } | null {
  const possible = methods.filter(([, pattern]) => pattern.test(whole));
  for (const { plain: text, printed: line } of possible.length === 0 ? [] : lines) {
    const found = possible.find(([, pattern]) => (payment.test(text) ? pattern.test(text) : isAlone(pattern, text)));
    if (found !== undefined) return { method: found[0], line };
  }
  return null;
}

/** Whether a sentence of the line is the method's name and nothing else but digits: `Visa`, `(PayPal)`, `Visa **** 1111`. */
const isAlone = (pattern: RegExp, text: string): boolean =>
  text.split(/[.;:()]/).some((piece) => {
    const words = piece
      .slice(0, 40)
      .replace(/[\d*•\s-]+$/, "")
      .trim();
    return piece.length <= 40 && pattern.exec(words)?.[0] === words;
  });
