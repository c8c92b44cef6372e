import type { DeadlineName } from "../codes.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addDays, dateIn, earliest, isOver, latest } from "./dates.ts";
import type { Clock, Due } from "./due.ts";
import { disputeWindow, windowAfterConfirmation, windowAfterDelivery } from "./periods.ts";

/**
 * The dispute window: 15 days from the latest-dated estimate, never from the close. `actBy` is the earliest
 * careful reading, `windowCertainlyClosedAfter` the latest possible one; each only where it differs (A-01, A-11, A-23,
 * The window is called closed only when its latest reading is over.
 */
export function windowOf(order: Order, clock: Clock): readonly Due[] {
  const estimates = order.history.filter((event) => event.details.estimatedDelivery !== undefined);
  const newest = estimates.at(-1);
  const readings = carefulReadings(order, clock);
  const act = [...readings].sort((one, other) => (one.value < other.value ? -1 : 1))[0];
  if (newest?.details.estimatedDelivery === undefined) return act === undefined ? [] : [{ ...act, name: "actBy" }];

  const base = newest.details.estimatedDelivery.to;
  const value = addDays(base, disputeWindow.days);
  const furthest = latest(estimates.map((event) => event.details.estimatedDelivery?.to ?? base)) ?? base;
  const certain = addDays(furthest, disputeWindow.days);
  const isClosed = isOver(certain, clock.now, clock.timeZone);
  const due = (name: DeadlineName, date: string, end: string, rule: string): Due => ({
    name,
    value: end,
    rule,
    formula: `${date} + ${disputeWindow.days} days`,
    because: newest,
  });
  const differs = certain !== value;
  return [
    due(isClosed ? "disputeWindowClosed" : "disputeWindowCloses", base, value, disputeWindow.cites),
    ...(act !== undefined && (act.value < value || differs) ? [{ ...act, name: "actBy" as const }] : []),
    ...(differs ? [due("windowCertainlyClosedAfter", furthest, certain, "A-11")] : []),
  ];
}

type Reading = Omit<Due, "name">;

function carefulReadings(order: Order, { timeZone }: Clock): readonly Reading[] {
  const counted = (because: OrderEvent, date: string, days: number, rule: string): Reading => ({
    value: addDays(date, days),
    rule,
    formula: `${date} + ${days} days`,
    because,
  });
  return order.history.flatMap((event) => {
    const { estimatedDelivery: estimate, deliveredOn, protectionEnds } = event.details;
    const day = dateIn(timeZone, event.at);
    return [
      ...(estimate === undefined
        ? []
        : [counted(event, earliest([estimate.from, estimate.to]) ?? estimate.to, disputeWindow.days, "A-11")]),
      ...(event.type === "package-delivered"
        ? [counted(event, deliveredOn ?? day, windowAfterDelivery.days, windowAfterDelivery.cites)]
        : []),
      ...(event.type === "receipt-confirmed"
        ? [counted(event, day, windowAfterConfirmation.days, windowAfterConfirmation.cites)]
        : []),
      ...(isConfirmedClose(event)
        ? [counted(event, day, windowAfterConfirmation.days, windowAfterConfirmation.cites)]
        : []),
      ...(protectionEnds === undefined
        ? []
        : [{ value: protectionEnds, rule: "A-23", formula: "date printed in the mail", because: event }]),
    ];
  });
}

const isConfirmedClose = (event: OrderEvent): boolean =>
  event.type === "order-closed" && event.reason === "buyer-confirmed";
