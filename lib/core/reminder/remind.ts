import type { Action, DeadlineName, DiagnosisCode } from "../codes.ts";
import { dateIn, endOf, isOver } from "../guide/dates.ts";
import { diagnose } from "../guide/diagnose.ts";
import type { Diagnosis } from "../guide/diagnosis.ts";
import type { Clock } from "../guide/due.ts";
import type { Said } from "../letter/said.ts";
import type { Order } from "../order/order.ts";
import { cadence } from "./cadence.ts";
import { endsOf, momentsOf, type ReminderMoment } from "./moments.ts";
import type { Reminder } from "./reminder.ts";

/** What goes well says nothing by itself. */
const quiet: ReadonlySet<DiagnosisCode> = new Set([
  "awaiting-payment",
  "awaiting-shipment",
  "in-transit",
  "in-transit-again",
  "tracking-quiet-normal",
  "delivered",
  "completed",
  "closed-buyer-confirmed",
]);
/** Nothing to do, or nothing that a clock alone makes worth a letter. */
const idle: ReadonlySet<Action> = new Set([
  "wait",
  "wait-for-refund",
  "wait-for-bank",
  "wait-for-auto-cancel",
  "no-action",
  "no-action-if-item-is-fine",
  "no-dispute-needed",
  "no-refund-due",
  "warn-coupons-may-be-lost",
  "reply-damaged-or-not-received-if-not",
]);
/** Still on its way: worth one letter before the protection ends, since no delivery was heard of. */
const underway: ReadonlySet<DiagnosisCode> = new Set(["in-transit", "in-transit-again", "tracking-quiet-normal"]);
const window: readonly DeadlineName[] = ["actBy", "disputeWindowCloses"];

/**
 * What is to be said about an order now without a mail: that something has changed by itself, or that a date to act
 * by draws near; null where everything worth saying has been said.
 * @param told until when everything worth saying about it has been said
 */
export function remind(order: Order, told: string, clock: Clock): Reminder | null {
  const before = diagnose(order, { ...clock, now: told });
  const after = diagnose(order, clock);
  const since = newestDate(order, clock.timeZone);
  const reachedOf = (diagnosis: Diagnosis): readonly ReminderMoment[] =>
    momentsOf(diagnosis, since, clock.timeZone).filter(({ at }) => at > told && at <= clock.now);
  const reached = [...reachedOf(after), ...reachedOf(before)].sort(byTime);
  const last = reached.at(-1);
  if (last === undefined) return null;
  // As of the last moment to speak: what has changed since, at midnight, waits for the morning.
  const then = diagnose(order, { ...clock, now: last.at });
  const found = changedByItself(before, then, reached, clock) ?? stepOfLadder(after, reached, told, clock);
  return found === null ? null : { orderNumber: order.orderNumber, ...found };
}

/**
 * The next moment at which an order is to be looked at: because something may be to be said, or because it belongs
 * elsewhere on a page from then on; null where nothing changes any more.
 */
export function nextLook(order: Order, told: string, clock: Clock): string | null {
  const since = newestDate(order, clock.timeZone);
  // A deadline that has ended may be gone from what is known now, and still be to be spoken of.
  const diagnoses = [diagnose(order, { ...clock, now: told }), diagnose(order, clock)];
  const looks = diagnoses.flatMap((diagnosis) => [
    ...momentsOf(diagnosis, since, clock.timeZone).map(({ at }) => at),
    ...endsOf(diagnosis, clock.timeZone),
  ]);
  return looks.filter((at) => at > clock.now).sort()[0] ?? null;
}

/** The calendar date of the newest thing known, from which halfway is counted. */
const newestDate = (order: Order, timeZone: string): string =>
  dateIn(timeZone, order.history.at(-1)?.at ?? "1970-01-01T00:00:00Z");

/** Whether a mail that nobody sent by hand changes what to do, or until when. */
export function isWorthALetter(before: Diagnosis | null, after: Diagnosis, said: Said | null = null): boolean {
  // The buyer's calendar must not be wrong, however well the order goes.
  const isEntryWrong = Object.entries(said?.calendar ?? {}).some(
    ([name, entry]) =>
      !entry.isCancelled &&
      after.deadlines[name as DeadlineName] !== undefined &&
      after.deadlines[name as DeadlineName] !== entry.value,
  );
  if (isEntryWrong) return true;
  if (
    quiet.has(after.diagnosis[0] ?? "completed") &&
    (before === null || quiet.has(before.diagnosis[0] ?? "completed"))
  )
    return false;
  const advice = ({ diagnosis, actions, headline, deadlines }: Diagnosis) =>
    JSON.stringify([
      diagnosis,
      actions,
      headline,
      headline === null || headline === "now" ? null : deadlines[headline],
    ]);
  return before === null || advice(before) !== advice(after);
}

type Found = Omit<Reminder, "orderNumber">;

/** A wait has ended, or something new is to be done: said with the deadline that ran out. */
function changedByItself(
  before: Diagnosis,
  after: Diagnosis,
  reached: readonly ReminderMoment[],
  { now, timeZone }: Clock,
): Found | null {
  const isNewToDo = after.actions.some((action) => !idle.has(action) && !before.actions.includes(action));
  const isNow = after.headline === "now" && before.headline !== "now";
  if (!isNewToDo && !isNow) return null;
  const last = reached.filter(({ value }) => isOver(value, now, timeZone)).at(-1) ?? reached.at(-1);
  // Several deadlines may end on one day: the one that the buyer was told to look at has the word.
  const ended = reached.find(({ at, deadline }) => at === last?.at && deadline === before.headline) ?? last;
  return ended === undefined ? null : found(ended, isOver(ended.value, now, timeZone));
}

const found = ({ deadline, value, step }: ReminderMoment, isPassed: boolean): Found => ({
  deadline,
  value,
  step: isPassed ? "passed" : step,
});

/**
 * The last step reached of the deadline to act by; none on a day on which the order was spoken of already, unless the
 * deadline is near. A step that was missed is made up for, unless the next one comes within a day.
 */
function stepOfLadder(after: Diagnosis, reached: readonly ReminderMoment[], told: string, clock: Clock): Found | null {
  const { now, timeZone } = clock;
  const asking = askingDeadlines(after, clock);
  const isAsked = ({ deadline, step }: ReminderMoment) =>
    asking.some((one) => one.deadline === deadline && one.steps.includes(step));
  const last = reached.filter(isAsked).at(-1);
  const hoursSince = (instant: string) => (Date.parse(now) - Date.parse(instant)) / 3_600_000;
  if (last === undefined || hoursSince(last.at) > cadence.longestDelayDays * 24) return null;
  const isNear = hoursSince(endOf(last.value, timeZone)) > -cadence.urgentHours;
  const isToldToday = dateIn(timeZone, told) === dateIn(timeZone, now);
  if (isToldToday && (!isNear || hoursSince(told) < cadence.leastHoursBetween)) return null;
  const isMissed = dateIn(timeZone, last.at) !== dateIn(timeZone, now);
  const isNextNear = momentsOf(after, dateIn(timeZone, now), timeZone).some(
    (one) => one.deadline === last.deadline && one.at > now && hoursSince(one.at) >= -24,
  );
  return isMissed && isNextNear ? null : found(last, false);
}

const whole = ["halfway", "three-days", "one-day", "last-morning"] as const;

interface Asking {
  readonly deadline: DeadlineName;
  readonly steps: readonly Reminder["step"][];
}

/** The dates that the buyer has to meet; of the two ends of a dispute window, the earlier that is open. */
function askingDeadlines({ diagnosis, actions, deadlines }: Diagnosis, clock: Clock): readonly Asking[] {
  const isOpen = (name: DeadlineName): boolean => {
    const value = deadlines[name];
    return value !== undefined && !isOver(value, clock.now, clock.timeZone);
  };
  const asking: Asking[] = [];
  if (actions.includes("retry-before-countdown") && isOpen("paymentDue")) {
    asking.push({ deadline: "paymentDue", steps: whole });
  }
  const end = window.find(isOpen);
  if (end === undefined) return asking;
  if (actions.some((action) => action.startsWith("open-dispute-"))) {
    asking.push({ deadline: end, steps: whole });
    // The careful date is gone, and the later one is not.
    if (end !== "actBy") asking.push({ deadline: "actBy", steps: ["passed"] });
  } else if (underway.has(diagnosis[0] ?? "completed")) {
    asking.push({ deadline: end, steps: ["three-days"] });
  }
  return asking;
}

const byTime = (one: ReminderMoment, other: ReminderMoment): number =>
  one.at < other.at ? -1 : Number(one.at > other.at);
