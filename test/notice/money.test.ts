import { expect, test } from "vitest";
import { readMoney } from "../../lib/core/notice/money.ts";
import { plain } from "../../lib/core/notice/plain-text.ts";

test.each([
  ["US $13.77", 13.77, "USD", "US $13.77"],
  ["US $1234.56", 1234.56, "USD", "US $1234.56"],
  ["US $1,013.77", 1013.77, "USD", "US $1,013.77"],
  ["1.234,50€", 1234.5, "EUR", "1.234,50€"],
  ["€ 1,99x1", 1.99, "EUR", "€ 1,99"],
  ["₩11,110", 11_110, "KRW", "₩11,110"],
  ["R$132,74", 132.74, "BRL", "R$132,74"],
  ["1 234 ₽", 1234, "RUB", "1 234 ₽"],
  ["43,24 ZŁ", 43.24, "PLN", "43,24 ZŁ"],
  ["129,90 Kč", 129.9, "CZK", "129,90 Kč"],
  ["usd 9600", 9600, "USD", "usd 9600"],
  ["EUR 1 000 000", 1_000_000, "EUR", "EUR 1 000 000"],
])("%s", (printed, value, currency, sum) => {
  expect(readMoney(plain(printed), `Total: ${printed} in all`)).toEqual({ value, currency, printed: sum });
});

test.each(["13.77", "Free shipping", "", "$", "7 days"])("no money: %s", (text) => {
  expect(readMoney(plain(text))).toBeNull();
});
