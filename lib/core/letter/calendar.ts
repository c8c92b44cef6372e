import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { DeadlineName } from "../codes.ts";
import type { Case } from "./case.ts";
import { type Entries, entriesOf, namedEntries } from "./entries.ts";
import { disputeAdvice, printDeadlines, readFacts } from "./facts.ts";
import type { Letter, LetterRequest } from "./letter.ts";
import { isDate, type Moment, type Reader } from "./moment.ts";
import { sortActions } from "./steps.ts";

const hourInSeconds = 3600;
/** Nine in the morning on the day before: midnight would wake people up. */
const alarmBeforeDateInSeconds = 15 * hourInSeconds;
const alarmBeforeInstantInSeconds = 24 * hourInSeconds;

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
  const published: ICalEventData[] = [];
  const cancelled: ICalEventData[] = [];
  for (const each of cases) {
    const before = said.get(each.order.orderNumber)?.calendar ?? {};
    const own = entriesOf(each.diagnosis, before, reader);
    entries.set(each.order.orderNumber, own);
    published.push(...publishedEvents(each, own, reader));
    cancelled.push(...cancelledEvents(each, own, before, reader));
  }
  return {
    ics: calendarWith(published, ICalCalendarMethod.PUBLISH, reader),
    cancelledIcs: calendarWith(cancelled, ICalCalendarMethod.CANCEL, reader),
    entries,
  };
};

const calendarWith = (events: readonly ICalEventData[], method: ICalCalendarMethod, reader: Reader): string | null => {
  if (events.length === 0) return null;
  const language = reader.language.tag.toUpperCase();
  const calendar = ical({ prodId: { company: "whyclosed", product: "whyclosed", language }, method });
  for (const event of events) calendar.createEvent(event);
  return calendar.toString();
};

const publishedEvents = (each: Case, entries: Entries, reader: Reader): ICalEventData[] => {
  const { order, diagnosis } = each;
  const { language } = reader;
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const { items } = sortActions(each, readFacts(diagnosis, moments, reader), language);
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
    const triggerBefore = isDate(value) ? alarmBeforeDateInSeconds : alarmBeforeInstantInSeconds;
    const alarm = { type: ICalAlarmType.display, triggerBefore, description: event.summary } as const;
    return [{ ...event, description: describe(name, moment), alarms: [alarm] }];
  });
};

/** A cancelled event carries no alarm (RFC 5546 §3.2.5). */
const cancelledEvents = ({ order }: Case, entries: Entries, before: Entries, reader: Reader): ICalEventData[] =>
  namedEntries(entries).flatMap(([name, { value, sequence, isCancelled }]) =>
    isCancelled && before[name]?.isCancelled === false
      ? [{ ...eventOf(order.orderNumber, name, value, sequence, reader), status: ICalEventStatus.CANCELLED }]
      : [],
  );

const eventOf = (
  orderNumber: string,
  name: DeadlineName,
  value: string,
  sequence: number,
  { language, now, deskAddress }: Reader,
) =>
  ({
    id: `${orderNumber}-${name}@whyclosed`,
    sequence,
    stamp: Temporal.Instant.from(now),
    start: isDate(value) ? Temporal.PlainDate.from(value) : Temporal.Instant.from(value),
    allDay: isDate(value),
    summary: language.phrases.calendarTitle(orderNumber, language.deadlines[name].calendar),
    organizer: { name: "whyclosed", email: deskAddress },
    // A deadline takes up no time: nobody is busy for it.
    transparency: ICalEventTransparency.TRANSPARENT,
  }) satisfies ICalEventData;
