import { Temporal } from "temporal-polyfill";
import type { PlainText } from "./plain-text.ts";

/** `1 day 2 hours`, `23h 15m`, `20 hours` */
const span =
  /(?<![\d.:-])(?=\d{1,3} ?(?:days?|hours?|hrs?|minutes?|mins?|[dhm])(?![a-z]))(?:(\d{1,3}) ?(?:days?|d)(?![a-z]),? ?(?:and )?)?(?:(\d{1,3}) ?(?:hours?|hrs?|h)(?![a-z]),? ?(?:and )?)?(?:(\d{1,3}) ?(?:minutes?|mins?|m)(?![a-z]))?/;
/** `23:59:59` */
const clock = /(?<![\d:])(\d{1,3}):([0-5]\d):[0-5]\d(?![\d:])/;

/** `within 20 hours`, `23h 15m left`, `countdown 23:59:59`: the moment the countdown of an unpaid order ends. */
export function readCountdown({ lines }: PlainText, sentAt: string): { payBy: string; line: string } | null {
  for (const { plain: text, printed: line } of lines) {
    const minutes = minutesLeft(text.slice(0, mostOfLine));
    if (minutes === null) continue;
    return { payBy: Temporal.Instant.from(sentAt).add({ minutes }).toString({ smallestUnit: "second" }), line };
  }
  return null;
}

const mostOfLine = 400;

function minutesLeft(text: string): number | null {
  const isRunning = /\b(?:countdown|left|remaining|expires?|closed in)\b/.test(text);
  if (!isRunning && !/\b(?:pay|payment)\b/.test(text)) return null;
  const digits = isRunning ? clock.exec(text) : null;
  if (digits !== null) return Number(digits[1]) * 60 + Number(digits[2]);
  const words = span.exec(text);
  if (words === null || /^ ?ago\b/.test(text.slice(words.index + words[0].length))) return null;
  const [, days = "0", hours = "0", minutes = "0"] = words;
  return (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
}
