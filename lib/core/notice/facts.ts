import { Temporal } from "temporal-polyfill";
import { takeTime } from "../mail/date/printed-time.ts";
import type { Details } from "../order/event.ts";
import { type DateReadings, readDate } from "./calendar-date.ts";
import type { Grammar } from "./grammar.ts";
import { labelled } from "./labelled.ts";
import type { FactName } from "./locales/locale.ts";
import { readMoney } from "./money.ts";
import { trackingNumbersIn } from "./package-numbers.ts";
import { readPaymentMethod } from "./payment-method.ts";
import type { PlainText } from "./plain-text.ts";
import { readStore } from "./store.ts";

/** Facts out of a part of a body, each with the line that says so. */
export interface Facts {
  readonly details: Details;
  readonly lines: Readonly<Record<string, string>>;
  /** The packages' numbers behind labels, in the order of the text: of a replacement the new one stands last. */
  readonly trackingNumbers: readonly string[];
}

/** Reads everything that stands behind a label the languages know, and the payment method. */
export function readFacts(text: PlainText, languages: readonly Grammar[], sentAt: string): Facts {
  const sentOn = sentAt.slice(0, 10);
  const details: Details = {};
  const evidence: Record<string, string> = {};
  const read = <Key extends keyof Details>(
    key: Key,
    label: FactName,
    parse: (value: string, printed: string) => Details[Key] | null,
  ) => {
    for (const { value, line, printed } of labelled(text, label, languages)) {
      const parsed = parse(value, printed);
      if (parsed === null || parsed === undefined) continue;
      details[key] = parsed;
      evidence[key] = line;
      return;
    }
  };
  read("estimatedDelivery", "estimatedDelivery", (value) => readEstimate(value, sentOn));
  read("processingDays", "processingDays", readDays);
  read("shipBy", "shipBy", (value) => readDate(value, sentOn)?.[0] ?? null);
  read("payBy", "payBy", (value, printed) => (/protection|dispute/i.test(printed) ? null : readMoment(value, sentOn)));
  read("deliveredOn", "deliveredOn", (value) => readDelivered(value, sentOn));
  read("protectionEnds", "protectionEnds", (value, printed) => (isRequest(printed) ? null : readEnd(value, sentOn)));
  read("amount", "amount", readMoney);
  const paid = readPaymentMethod(text);
  if (paid !== null) {
    details.paymentMethod = paid.method;
    evidence["paymentMethod"] = paid.line;
  }
  const store = readStore(text, languages);
  if (store !== undefined) details.store = store;
  return { details, lines: evidence, trackingNumbers: trackingNumbersIn(text, languages) };
}

/** `Mar 1, 2026`; a range `Mar 1 - Mar 12, 2026`, `between Mar 1 and Mar 12, 2026` or `Mar 1-12, 2026`; both readings of `03/04/2026`. */
function readEstimate(value: string, sentOn: string): Details["estimatedDelivery"] | null {
  const [begin = "", end = ""] = value
    .replace(/^(?:between|from|zwischen(?: dem)?|entre(?: le| el)?) /, "")
    .split(/ ?[–—] ?| - | to | bis | and | und(?: dem)? | et(?: le)? | y(?: el)? |(?<=\p{L} \d{1,2})-(?=\d)/u, 2);
  const year = /\d{4}/.exec(end)?.[0];
  const month = /\p{L}{3,}/u.exec(begin)?.[0];
  const last = readDate(end, sentOn) ?? (month === undefined ? null : readDate(`${month} ${end}`, sentOn));
  const first = readDate(year === undefined || /\d{4}/.test(begin) ? begin : `${begin}, ${year}`, sentOn);
  if (last !== null && first !== null && first[0] <= last[0]) return { from: first[0], to: last[0] };
  const readings = readDate(value, sentOn);
  if (readings === null) return null;
  const [to, other] = readings;
  return other === undefined ? { from: to, to } : { from: [to, other].sort()[0] ?? to, to, isAmbiguous: true };
}

/** "If delivered after Aug 3" is a promise, not a delivery. */
const readDelivered = (value: string, sentOn: string): string | null =>
  /^(?:after|before|by|until|within|nach|vor|bis)\b/.test(value)
    ? null
    : notAfter(readDate(value.slice(0, 24), "0000-01-01"), sentOn);

/** A day that has been: of two readings, the one not after the mail. */
const notAfter = (readings: DateReadings | null, sentOn: string): string | null => {
  const tomorrow = Temporal.PlainDate.from(sentOn).add({ days: 1 }).toString();
  return readings?.find((reading) => reading <= tomorrow) ?? null;
};

/** The moment a printed date names: an instant where a time and a zone are printed with it, else the date. */
function readMoment(value: string, sentOn: string): string | null {
  // Zones are told from words by their capitals.
  const taken = takeTime(value.toUpperCase());
  const day = readDate(taken === null ? value : taken.rest.toLowerCase(), sentOn)?.[0] ?? null;
  if (day === null || taken === null || taken.offset === null) return day;
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: taken.offset, plainTime: taken.time })
    .toInstant()
    .toString({ smallestUnit: "second" });
}

/** A date, or the days until it: `20 days left`, `in 20 days`. */
function readEnd(value: string, sentOn: string): string | null {
  const left = /^(?:ends )?in (\d{1,3}) days?\b/.exec(value) ?? /^(\d{1,3}) days? (?:left|remaining)\b/.exec(value);
  if (left === null) return readDate(value, sentOn)?.[0] ?? null;
  return Temporal.PlainDate.from(sentOn)
    .add({ days: Number(left[1]) })
    .toString();
}

/** "Please do not open a dispute until Mar 10" is the seller's wish, not the platform's date. */
const isRequest = (printed: string): boolean => /\b(?:please|not)\b|n['’]t\b/i.test(printed);

const readDays = (value: string): number | null => {
  const days = Number(/^(?:\d{1,2} ?- ?)?(\d{1,2})(?!\d)/.exec(value)?.[1] ?? 0);
  return days >= 1 && days <= 90 ? days : null;
};
