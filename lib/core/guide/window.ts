import { onceForBoth } from "../once-for.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addDays, dateIn, isOver, latest } from "./dates.ts";
import { type Clock, type Due, dueAfter } from "./due.ts";
import { disputeWindow, windowAfterConfirmation, windowAfterDelivery } from "./periods.ts";

/**
 * The dispute window: 15 days from the latest-dated estimate, never from the close. `actBy` is the earliest
 * careful reading, `windowCertainlyClosedAfter` the latest possible one; each only where it differs (A-01, A-11, A-23,
 * The window is called closed only when its latest reading is over.
 */
export const windowOf = onceForBoth((order: Order, clock: Clock): readonly Due[] => {
  const estimates = order.history.filter((event) => event.details.estimatedDelivery !== undefined);
  const newest = estimates.at(-1);
  const readings = carefulReadings(order, clock);
  const act = [...readings].sort((one, other) => (one.value < other.value ? -1 : 1))[0];
  if (newest?.details.estimatedDelivery === undefined) return act === undefined ? [] : [act];

  const base = newest.details.estimatedDelivery.to;
  const value = addDays(base, disputeWindow.days);
  const furthest = latest(estimates.map((event) => event.details.estimatedDelivery?.to ?? base)) ?? base;
  const certain = addDays(furthest, disputeWindow.days);
  const isClosed = isOver(certain, clock.now, clock.timeZone);
  const differs = certain !== value;
  return [
    dueAfter(
      isClosed ? "disputeWindowClosed" : "disputeWindowCloses",
      base,
      disputeWindow.days,
      disputeWindow.cites,
      newest,
    ),
    ...(act !== undefined && (act.value < value || differs) ? [act] : []),
    ...(differs ? [dueAfter("windowCertainlyClosedAfter", furthest, disputeWindow.days, "A-11", newest)] : []),
  ];
});

/** The dates to act by on the safe side: every estimate ever seen, delivery, confirmation, a date the platform printed. */
function carefulReadings(order: Order, { timeZone }: Clock): readonly Due[] {
  return order.history.flatMap((event) => {
    const { estimatedDelivery: estimate, deliveredOn, protectionEnds } = event.details;
    const day = () => dateIn(timeZone, event.at);
    const counted = (date: string, period: { days: number }, rule: string) => [
      dueAfter("actBy", date, period.days, rule, event),
    ];
    const isConfirmed = event.type === "receipt-confirmed" || isConfirmedClose(event);
    return [
      ...(estimate === undefined ? [] : counted(estimate.from, disputeWindow, estimate.isAmbiguous ? "A-36" : "A-11")),
      ...(event.type === "package-delivered"
        ? counted(deliveredOn ?? day(), windowAfterDelivery, windowAfterDelivery.cites)
        : []),
      ...(isConfirmed ? counted(day(), windowAfterConfirmation, windowAfterConfirmation.cites) : []),
      ...(protectionEnds === undefined ? [] : [printed(protectionEnds, event)]),
    ];
  });
}

const printed = (value: string, because: OrderEvent): Due => ({
  name: "actBy",
  value,
  rule: "A-23",
  formula: "date printed in the mail",
  because,
});

const isConfirmedClose = (event: OrderEvent): boolean =>
  event.type === "order-closed" && event.reason === "buyer-confirmed";
