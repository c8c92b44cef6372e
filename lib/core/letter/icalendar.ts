import { isDate } from "./moment.ts";

/** What every calendar begins with. */
export interface CalendarHead {
  /** Entries that hold, or entries to be taken back (RFC 5546 §3.2). */
  readonly method: "PUBLISH" | "CANCEL";
  /** BCP 47. */
  readonly language?: string;
  /** One to subscribe to has a name, and says after how many hours to look again (RFC 7986 §5.1, §5.7). */
  readonly feed?: { readonly name: string; readonly refreshHours: number };
}

export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  /** UTC instant to the second. */
  readonly stamp: string;
  /** A date is an event of the whole day; else a UTC instant to the second. */
  readonly start: string;
  readonly summary: string;
  readonly organizer: { readonly name: string; readonly address: string };
  readonly description?: string;
  /** How long before its start it rings, as a duration (RFC 5545 §3.3.6). */
  readonly ringsBefore?: string;
  readonly isCancelled?: boolean;
}

/** A calendar as text (RFC 5545), without a line break at its end. */
export const printCalendar = (head: CalendarHead, events: readonly CalendarEvent[]): string =>
  [...headLines(head), ...events.flatMap(eventLines), "END:VCALENDAR"].map(fold).join("\r\n");

const headLines = ({ method, language = "EN", feed }: CalendarHead): string[] => [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  `PRODID:-//whyclosed//whyclosed//${language.toUpperCase()}`,
  `METHOD:${method}`,
  ...(feed === undefined
    ? []
    : [
        `NAME:${escaped(feed.name)}`,
        `X-WR-CALNAME:${escaped(feed.name)}`,
        `REFRESH-INTERVAL;VALUE=DURATION:PT${feed.refreshHours}H`,
        `X-PUBLISHED-TTL:PT${feed.refreshHours}H`,
      ]),
];

const eventLines = ({ organizer, description, ringsBefore, isCancelled, ...event }: CalendarEvent): string[] => [
  "BEGIN:VEVENT",
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${compact(event.stamp)}`,
  ...startLines(event.start),
  `SUMMARY:${escaped(event.summary)}`,
  // A deadline takes up no time: nobody is busy for it.
  "TRANSP:TRANSPARENT",
  ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
  `ORGANIZER;CN="${organizer.name}":mailto:${organizer.address}`,
  ...(ringsBefore === undefined ? [] : alarmLines(ringsBefore, event.summary)),
  ...(isCancelled === true ? ["STATUS:CANCELLED"] : []),
  "END:VEVENT",
];

/** Outlook asks for what it calls an event of the whole day in properties of its own. */
const startLines = (start: string): string[] =>
  isDate(start)
    ? [
        `DTSTART;VALUE=DATE:${compact(start)}`,
        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
        "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
      ]
    : [`DTSTART:${compact(start)}`];

const alarmLines = (before: string, summary: string): string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `TRIGGER:-${before}`,
  `DESCRIPTION:${escaped(summary)}`,
  "END:VALARM",
];

/** `2026-03-16` and `2026-03-16T09:00:00Z` as RFC 5545 writes them (§3.3.4, §3.3.5). */
const compact = (value: string): string => value.replaceAll(/[-:]/g, "");

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, "\\n");

const mostOctets = 75;

/** Breaks a line before its 76th octet, never within a character; a line that goes on begins with a space (RFC 5545 §3.1). */
function fold(line: string): string {
  // No UTF-16 unit is more than three octets.
  if (line.length * 3 < mostOctets) return line;
  let folded = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + width >= mostOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 0;
    }
    octets += width;
    at += width === 4 ? 2 : 1;
  }
  return folded + line.slice(from);
}
