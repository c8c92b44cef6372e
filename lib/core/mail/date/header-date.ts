import type { MailDate } from "../mail.ts";
import { instantOf } from "./instant.ts";
import { readOffset } from "./zone.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const dateTime =
  /^(?:[a-z]{3,9}[.,]{0,2}\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\.?\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+([+-]\d{4}|[a-z]{1,5}))?\s*(?:\(|$)/i;

/**
 * Reads a date as RFC 5322 §3.3 and §4.3 write it, `Tue, 14 May 2024 03:21:09 -0700 (PDT)`.
 * Null for anything else. A zone that says nothing (`-0000`, an unknown name) is read as UTC with `offset: null`.
 */
export function readHeaderDate(value: string): MailDate | null {
  const match = dateTime.exec(value.trim().slice(0, 120));
  if (match === null) return null;
  const [, day = "", monthName = "", yearText = "", hour = "", minute = "", second = "0", zone = ""] = match;
  const offset = readOffset(zone);
  const local = {
    year: fullYear(yearText),
    month: months.indexOf(monthName.toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  const at = instantOf(local, offset ?? "UTC");
  return at === null ? null : { at, offset };
}

/** RFC 5322 §4.3: two digits from 50 on and three digits are of the last century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}
