import type { Details } from "../order/event.ts";
import type { Language } from "./languages/language.ts";

/** A sum in the language's manner, the currency as a code: more than one country's money is called a dollar. */
export const printMoney = ({ value, currency }: NonNullable<Details["amount"]>, { tag }: Language): string =>
  /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat(tag, { style: "currency", currency, currencyDisplay: "code" })
        .format(value)
        .replaceAll(/[\u00a0\u202f]/g, " ")
    : `${value} ${currency}`;
