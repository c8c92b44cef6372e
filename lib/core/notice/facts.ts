import { Temporal } from "temporal-polyfill";
import type { Details } from "../order/event.ts";
import { type DateReadings, readDate } from "./calendar-date.ts";
import type { Grammar } from "./grammar.ts";
import type { FactName } from "./locales/locale.ts";
import { readMoney } from "./money.ts";
import { readPaymentMethod } from "./payment-method.ts";
import type { Line, PlainText } from "./plain-text.ts";

/** Facts out of a part of a body, each with the line that says so. */
export interface Facts {
  readonly details: Details;
  readonly lines: Readonly<Record<string, string>>;
  /** The package's number behind a label; in a mail about a replacement, the new one. */
  readonly trackingNumber: string | undefined;
}

interface Labelled {
  /** What stands behind the label, on its line and the next. */
  readonly value: string;
  readonly line: string;
  /** The line that the value stands on. */
  readonly printed: string;
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
  read("payBy", "payBy", (value) => readDate(value, sentOn)?.[0] ?? null);
  read("deliveredOn", "deliveredOn", (value) => readDelivered(value, sentOn));
  read("protectionEnds", "protectionEnds", (value) => readDate(value, sentOn)?.[0] ?? null);
  read("amount", "amount", readMoney);
  const paid = readPaymentMethod(text);
  if (paid !== null) {
    details.paymentMethod = paid.method;
    evidence["paymentMethod"] = paid.line;
  }
  const store = readStore(text, languages);
  if (store !== undefined) details.store = store;
  const trackingNumber = trackingNumbersIn(text, languages).at(-1);
  return { details, lines: evidence, trackingNumber };
}

/** Every package number that stands behind a label, in the order of the text. */
export const trackingNumbersIn = (text: PlainText, languages: readonly Grammar[]): readonly string[] =>
  labelled(text, "trackingNumber", languages).flatMap(({ value }) => readTrackingNumber(value) ?? []);

function labelled({ lines, whole }: PlainText, label: FactName, languages: readonly Grammar[]): readonly Labelled[] {
  const possible = languages.filter((grammar) => grammar.labels[label](whole) !== null);
  if (possible.length === 0) return [];
  return lines.flatMap((line, at) => {
    for (const grammar of possible) {
      const match = grammar.labels[label](line.plain);
      if (match === null) continue;
      const value = line.plain.slice(match.end, match.end + 80).replace(/^[\s:.]+/, "");
      const next = lines[at + 1];
      if (value !== "" || next === undefined) return [{ value, line: line.printed, printed: line.printed }];
      return [{ value: next.plain.slice(0, 80), line: line.printed, printed: next.printed }];
    }
    return [];
  });
}

/** `Mar 1, 2026`; a range `Mar 1 - Mar 12, 2026` or `Mar 1-12, 2026`; both readings of `03/04/2026`. */
function readEstimate(value: string, sentOn: string): Details["estimatedDelivery"] | null {
  const [begin = "", end = ""] = value.split(/ ?[–—] ?| - | to | bis |(?<=\p{L} \d{1,2})-(?=\d)/u, 2);
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

const readDays = (value: string): number | null => {
  const days = Number(/^(?:\d{1,2} ?- ?)?(\d{1,2})(?!\d)/.exec(value)?.[1] ?? 0);
  return days >= 1 && days <= 90 ? days : null;
};

const countdown = /(?<!\d)(\d{1,3}) ?(days?|hours?|hrs?|h|minutes?|min)\b(?: ?(\d{1,2}) ?(?:minutes?|min|m)\b)?/;

/** `within 20 hours`, `23h 15m left`, `2 days left to pay`: the moment the countdown of an unpaid order ends. */
export function readCountdown({ lines }: PlainText, sentAt: string): { payBy: string; line: string } | null {
  for (const { plain: text, printed: line } of lines) {
    const match = /\b(?:pay|payment|countdown|left|remaining)\b/.test(text) ? countdown.exec(text) : null;
    if (match === null) continue;
    const unit = match[2]?.startsWith("d") ? 1440 : match[2]?.startsWith("m") ? 1 : 60;
    const minutes = Number(match[1]) * unit + Number(match[3] ?? 0);
    return { payBy: Temporal.Instant.from(sentAt).add({ minutes }).toString({ smallestUnit: "second" }), line };
  }
  return null;
}

function readTrackingNumber(value: string): string | undefined {
  const token = /(?<![a-z0-9])(?=[a-z]{0,6}\d{6}|[a-z]{2,}\d)[a-z0-9]{8,30}(?![a-z0-9])/.exec(value)?.[0];
  return token === undefined || /^\d{14,16}$/.test(token) ? undefined : token.toUpperCase();
}

/** Whether a line begins the part of a body about one order: with the day it was placed. */
export const opensOrder = (line: Line, languages: readonly Grammar[]): boolean =>
  languages.some((grammar) => grammar.labels.placedOn(line.plain)?.index === 0);

/** The store's name stands alone on the line under the day the order was placed. */
function readStore({ lines, whole }: PlainText, languages: readonly Grammar[]): string | undefined {
  const possible = languages.filter((grammar) => grammar.labels.placedOn(whole) !== null);
  const at = possible.length === 0 ? -1 : lines.findIndex((line) => opensOrder(line, possible));
  const store = at < 0 ? undefined : lines[at + 1]?.printed;
  return store !== undefined && store.length <= 60 ? store : undefined;
}
