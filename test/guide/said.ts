import { OrderEvent } from "../../lib/core/order/event.ts";
import { evolve, initialOrder } from "../../lib/core/order/evolve.ts";
import type { Order } from "../../lib/core/order/order.ts";

export const orderNumber = "8190000000031001";

/** A UTC instant: a date alone stands for ten in the morning. */
export const at = (moment: string): string => (moment.length === 10 ? `${moment}T10:00:00Z` : moment);

/** What a mail said on a day, and nothing else. */
export const said = (type: string, moment: string, more: object = {}): OrderEvent =>
  OrderEvent.parse({
    type,
    orderNumber,
    at: at(moment),
    evidence: `${type} on ${moment}`,
    mail: "a.eml",
    details: {},
    lines: {},
    ...more,
  });

/** One order of which these mails are known. */
export const orderOf = (...events: readonly OrderEvent[]): Order => events.reduce(evolve, initialOrder(orderNumber));
