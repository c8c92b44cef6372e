import { plain } from "./plain-text.ts";

const leading = String.raw`us ?\$|r\$|€|£|\$|₩|₽|₺|₴|₪|¥|eur|usd|gbp|brl|pln|try|uah|czk|ils|jpy|krw|rub`;
const trailing = "€|eur|usd|₩|원|₽|руб|zł|pln|₺|tl|₴|грн|kč|czk|₪|円";
const digits = String.raw`\d{1,3}(?:[ .,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const money = new RegExp(`(?<lead>${leading})? ?(?<value>${digits}) ?(?<tail>${trailing})?`, "iu");
const everyMoney = new RegExp(money.source, "giu");
const currencies: Readonly<Record<string, string>> = {
  "us $": "USD",
  us$: "USD",
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  r$: "BRL",
  "₩": "KRW",
  원: "KRW",
  "₽": "RUB",
  руб: "RUB",
  zł: "PLN",
  "₺": "TRY",
  tl: "TRY",
  "₴": "UAH",
  грн: "UAH",
  kč: "CZK",
  "₪": "ILS",
  "¥": "JPY",
  円: "JPY",
};

/**
 * Money, symbol before or after, comma or dot: the last separator with one or two digits behind it is the decimal.
 * @param value plain text that holds it
 * @param printed the line as printed, out of which the sum is quoted
 */
export function readMoney(value: string, printed = value): { value: number; currency: string; printed: string } | null {
  const match = money.exec(value);
  const sign = match?.groups?.["lead"] ?? match?.groups?.["tail"];
  const amount = match?.groups?.["value"];
  if (match === null || sign === undefined || amount === undefined) return null;
  const decimals = /[.,](\d{1,2})$/.exec(amount)?.[1]?.length ?? 0;
  return {
    value: Number(amount.replaceAll(/\D/g, "")) / 10 ** decimals,
    currency: currencies[sign.toLowerCase()] ?? sign.toUpperCase(),
    printed: asPrinted(match[0].trim(), printed),
  };
}

/** The same sum with the letters it was printed in. */
const asPrinted = (sum: string, printed: string): string =>
  [...printed.slice(0, 2_000).matchAll(everyMoney)]
    .map(([each]) => each.trim())
    .find((each) => plain(each) === plain(sum)) ?? sum;
