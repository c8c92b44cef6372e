import type { Buyer, StoredLetter } from "../adapters/store.ts";
import { diagnose } from "../core/guide/diagnose.ts";
import { digest } from "../core/order/digest.ts";
import { remind } from "../core/reminder/remind.ts";
import type { Reminder } from "../core/reminder/reminder.ts";
import type { Desk } from "./desk.ts";
import { blankLetter } from "./reply.ts";
import { summarize } from "./summary.ts";

/**
 * Puts down what is to be said, under its deterministic id, and only then moves the order's clock on.
 * @returns whether it moved, and the letter that is to be sent, if any
 */
export async function renewOrder(desk: Desk, buyer: Buyer, orderNumber: string) {
  const stored = await desk.store.findOrder(buyer.id, orderNumber);
  if (stored === null) return { isRenewed: false, letter: null };
  const clock = { now: desk.clock.now(), timeZone: buyer.timeZone };
  const isSilent = buyer.isStopped || buyer.muted.includes(orderNumber);
  const reminder = isSilent ? null : remind(stored, stored.told, clock);
  const letter =
    reminder === null
      ? null
      : await desk.store.addLetter({ ...reminderLetter(buyer, reminder, clock.now), language: stored.language });
  // One that was put down before, by a sweep that broke off here, is not to be outdated by its own order.
  const told = letter === null ? stored.told : letter.dueAt < clock.now ? letter.dueAt : clock.now;
  const summary = summarize(stored, diagnose(stored, clock), told, clock);
  // A conflict is another reader's newer write, which has moved the clock on by itself.
  const outcome = await desk.store.putOrder({ ...stored, ...summary, told, version: stored.version + 1 });
  return { isRenewed: outcome === "written", letter: letter?.state === "due" ? letter.id : null };
}

function reminderLetter(buyer: Buyer, reminder: Reminder, now: string): StoredLetter {
  const { orderNumber, deadline, value, step } = reminder;
  const id = digest([buyer.id, buyer.epoch, "reminder", orderNumber, deadline, value, step].join("\n"));
  return {
    ...blankLetter(buyer, id, now),
    occasion: { why: "reminder" },
    about: [orderNumber],
    reminders: [reminder],
  };
}
