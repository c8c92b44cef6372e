import ical, { ICalAlarmType, ICalCalendarMethod, type ICalEventData } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { DeadlineName } from "../codes.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import { disputeAdvice, printDeadlines, readFacts } from "./facts.ts";
import { isDate, type Moment, type Reader } from "./moment.ts";
import { sortActions } from "./steps.ts";

const hourInSeconds = 3600;
/** Nine in the morning on the day before: midnight would wake people up. */
const alarmBeforeDateInSeconds = 15 * hourInSeconds;
const alarmBeforeInstantInSeconds = 24 * hourInSeconds;

/**
 * The open deadlines that ask for something, as a calendar (RFC 5545, METHOD PUBLISH).
 *
 * @returns null where there are none; a deadline keeps its UID, so that a later letter moves the same entry
 */
export const calendarOf = (diagnoses: readonly Diagnosis[], reader: Reader): string | null => {
  const events = diagnoses.flatMap((diagnosis) => eventsOf(diagnosis, reader));
  if (events.length === 0) return null;
  const calendar = ical({
    prodId: { company: "whyclosed", product: "whyclosed", language: reader.language.tag.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of events) calendar.createEvent(event);
  return calendar.toString();
};

const eventsOf = (diagnosis: Diagnosis, reader: Reader): ICalEventData[] => {
  const moments = printDeadlines(diagnosis.deadlines, reader);
  const { items } = sortActions(diagnosis.actions, readFacts(diagnosis, moments, reader), reader.language);
  const steps = items.map((item) => item.join("\n")).join("\n\n");
  return askingNames(diagnosis).flatMap((name) => {
    const moment = moments.get(name);
    const value = diagnosis.deadlines[name];
    return moment?.isOpen !== true || value === undefined
      ? []
      : [eventOf(name, value, moment, steps, diagnosis, reader)];
  });
};

/** Nothing is asked where there is no headline. */
const askingNames = ({ headline, deadlines }: Diagnosis): DeadlineName[] => {
  if (headline === null) return [];
  const names = new Set<DeadlineName>(["disputeWindowCloses", "refundLatest"]);
  if (deadlines.actBy !== deadlines.disputeWindowCloses) names.add("actBy");
  if (headline !== "now") names.add(headline);
  return [...names];
};

const eventOf = (
  name: DeadlineName,
  value: string,
  moment: Moment,
  steps: string,
  diagnosis: Diagnosis,
  { language, now }: Reader,
): ICalEventData => {
  const { orderNumber } = diagnosis;
  const words = language.deadlines[name];
  const summary = words.calendar(orderNumber);
  const alarmInSeconds = isDate(value) ? alarmBeforeDateInSeconds : alarmBeforeInstantInSeconds;
  return {
    id: `${orderNumber}-${name}@whyclosed`,
    stamp: Temporal.Instant.from(now),
    start: isDate(value) ? Temporal.PlainDate.from(value) : Temporal.Instant.from(value),
    allDay: isDate(value),
    summary,
    description: [words.says(moment.zoned, disputeAdvice(diagnosis)), words.note, steps]
      .filter((part) => part !== undefined && part !== "")
      .join("\n\n"),
    alarms: [{ type: ICalAlarmType.display, triggerBefore: alarmInSeconds, description: summary }],
  };
};
