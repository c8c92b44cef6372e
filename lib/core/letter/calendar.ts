import type { DeadlineName } from "../codes.ts";
import type { Case } from "./case.ts";
import { type Entries, entriesOf, namedEntries } from "./entries.ts";
import { disputeAdvice, printDeadlines } from "./facts.ts";
import { type CalendarEvent, type CalendarHead, printCalendar } from "./icalendar.ts";
import type { Letter, LetterRequest } from "./letter.ts";
import { isDate, type Moment, type Reader } from "./moment.ts";
import { stepsOf } from "./steps.ts";

/** Nine in the morning on the day before: midnight would wake people up. */
const ringsBeforeDate = "PT15H";
const ringsBeforeInstant = "P1D";

export interface Calendar extends Pick<Letter, "ics" | "cancelledIcs"> {
  /** What the buyer's calendar holds now, by order number. */
  readonly entries: ReadonlyMap<string, Entries>;
}

/**
 * The open deadlines that ask for something as a calendar (RFC 5546 §3.2.1), and those of earlier letters that no longer
 * hold (§3.2.5). A deadline keeps its UID, so that a later letter moves or takes back the same entry.
 */
export const calendarOf = (cases: readonly Case[], said: LetterRequest["said"], reader: Reader): Calendar => {
  const entries = new Map<string, Entries>();
  const published: CalendarEvent[] = [];
  const cancelled: CalendarEvent[] = [];
  for (const each of cases) {
    const before = said.get(each.order.orderNumber)?.calendar ?? {};
    const own = entriesOf(each.diagnosis, before, reader);
    entries.set(each.order.orderNumber, own);
    published.push(...publishedEvents(each, own, reader));
    cancelled.push(...cancelledEvents(each, own, before, reader));
  }
  return {
    ics: calendarWith("PUBLISH", published, reader),
    cancelledIcs: calendarWith("CANCEL", cancelled, reader),
    entries,
  };
};

const calendarWith = (
  method: CalendarHead["method"],
  events: readonly CalendarEvent[],
  { language }: Reader,
): string | null => (events.length === 0 ? null : printCalendar({ method, language: language.tag }, events));

const publishedEvents = (each: Case, entries: Entries, reader: Reader): CalendarEvent[] => {
  const { order, diagnosis } = each;
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const { items } = stepsOf(each, reader);
  const steps = items.map((item) => item.join("\n")).join("\n\n");
  const describe = (name: DeadlineName, moment: Moment): string => {
    const words = language.deadlines[name];
    const parts = [words.says(moment.zoned, disputeAdvice(diagnosis)), words.note, steps];
    return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
  };
  return namedEntries(entries).flatMap(([name, { value, sequence, isCancelled }]) => {
    const moment = moments.get(name);
    if (isCancelled || moment?.isOpen !== true || diagnosis.deadlines[name] !== value) return [];
    const event = eventOf(order.orderNumber, name, value, sequence, reader);
    const ringsBefore = isDate(value) ? ringsBeforeDate : ringsBeforeInstant;
    return [{ ...event, description: describe(name, moment), ringsBefore }];
  });
};

/** A cancelled event carries no alarm (RFC 5546 §3.2.5). */
const cancelledEvents = ({ order }: Case, entries: Entries, before: Entries, reader: Reader): CalendarEvent[] =>
  namedEntries(entries).flatMap(([name, { value, sequence, isCancelled }]) =>
    isCancelled && before[name]?.isCancelled === false
      ? [{ ...eventOf(order.orderNumber, name, value, sequence, reader), isCancelled: true }]
      : [],
  );

const eventOf = (
  orderNumber: string,
  name: DeadlineName,
  value: string,
  sequence: number,
  { language, now, deskAddress }: Reader,
): CalendarEvent => ({
  uid: `${orderNumber}-${name}@whyclosed`,
  sequence,
  stamp: now,
  start: value,
  summary: language.phrases.calendarTitle(orderNumber, language.deadlines[name].calendar),
  organizer: { name: "whyclosed", address: deskAddress },
});
