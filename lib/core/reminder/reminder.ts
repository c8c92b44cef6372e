import * as z from "zod";
import { DeadlineName } from "../codes.ts";
import { DeadlineValue } from "../guide/diagnosis.ts";
import { OrderNumber } from "../order/event.ts";

/** How far before its deadline a reminder stands: before a date on a ladder, or once it has passed. */
export const ReminderStep = z.enum(["halfway", "three-days", "one-day", "last-morning", "passed"]);
export type ReminderStep = z.infer<typeof ReminderStep>;

/** What no mail announces and the desk writes first about: which deadline of which order, and how far off it is. */
export const Reminder = z.strictObject({
  orderNumber: OrderNumber,
  deadline: DeadlineName,
  value: DeadlineValue,
  step: ReminderStep,
});
export type Reminder = z.infer<typeof Reminder>;
