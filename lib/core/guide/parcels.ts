import { onceFor } from "../once-for.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Order } from "../order/order.ts";
import { addDays, dateIn } from "./dates.ts";
import { type Clock, todayOf } from "./due.ts";
import type { Facts } from "./facts.ts";
import { newTrackingGiveUp, silenceLimit, silenceRisk } from "./periods.ts";

type State =
  | "none"
  | "quiet"
  | "moving"
  | "problem"
  | "returned"
  | "customs"
  | "cancelled"
  | "replaced"
  | "moving-again"
  | "delivered"
  | "received";

/** Where a parcel is by its mails, since when, and what says so. */
export interface Parcel {
  /** Null where the order has only one, or its mails name none. */
  readonly trackingNumber: string | null;
  readonly state: State;
  readonly since: OrderEvent | null;
  /** The first report of its present trouble: the seller's 48 hours start there and are never restarted. */
  readonly trouble: OrderEvent | null;
  /** What states why, of its present trouble. */
  readonly stating: OrderEvent | null;
  /** How often a new number has followed a new number: the wait starts anew once. */
  readonly renewals: number;
}

/** The worst first. */
const troubles: readonly State[] = ["cancelled", "returned", "customs", "problem"];
const mostRenewals = 1;

/**
 * The parcel that an order's verdict is about: one in trouble before the others, the worst and earliest first, then
 * one that is still awaited, then what has arrived.
 */
export const parcelOf = onceFor((order: Order): Parcel => {
  const [first = follow(order.history, null)] = [...parcelsOf(order)].sort(
    (one, other) => rank(one) - rank(other) || compareTimes(one, other),
  );
  return first;
});

/** Which parcel comes first: trouble, a new number, silence, transit, nothing known, arrival. */
const ranks: readonly State[] = [
  ...troubles,
  "replaced",
  "quiet",
  "moving-again",
  "moving",
  "none",
  "delivered",
  "received",
];
const rank = ({ state }: Parcel): number => ranks.indexOf(state);

/** Of two in trouble the one reported first; of two others the one that moved last. */
function compareTimes(one: Parcel, other: Parcel): number {
  if (one.trouble !== null && other.trouble !== null) return one.trouble.at < other.trouble.at ? -1 : 1;
  return (one.since?.at ?? "") < (other.since?.at ?? "") ? 1 : -1;
}

interface Group {
  /** The parcel's numbers, oldest first: the last one is its own now. */
  readonly numbers: string[];
  readonly history: OrderEvent[];
}

/**
 * Every parcel of an order, each followed through its own mails and those that name none. A number that replaces
 * another belongs to the parcel in trouble, or to the last one.
 */
export const parcelsOf = onceFor((order: Order): readonly Parcel[] => {
  const common: OrderEvent[] = [];
  const groups: Group[] = [];
  for (const event of order.history) {
    const { trackingNumber } = event;
    const known = groups.find(({ numbers }) => numbers.some((number) => number === trackingNumber));
    const own = known ?? (isReplacement(event) ? inTrouble(groups) : undefined);
    if (own !== undefined) {
      own.history.push(event);
      if (trackingNumber !== undefined && known === undefined) own.numbers.push(trackingNumber);
    } else if (trackingNumber === undefined) {
      common.push(event);
      for (const { history } of groups) history.push(event);
    } else {
      groups.push({ numbers: [trackingNumber], history: [...common, event] });
    }
  }
  if (groups.length === 0) return [follow(order.history, null)];
  return groups.map(({ numbers, history }) => follow(history, numbers.at(-1) ?? null));
});

const inTrouble = (groups: readonly Group[]): Group | undefined =>
  groups.findLast(({ history }) => follow(history, null).trouble !== null) ?? groups.at(-1);

const isReplacement = (event: OrderEvent): boolean =>
  event.type === "tracking-replaced" || (event.type === "seller-message" && event.says === "new-tracking");

function follow(history: readonly OrderEvent[], trackingNumber: string | null): Parcel {
  const start: Parcel = { trackingNumber, state: "none", since: null, trouble: null, stating: null, renewals: 0 };
  return history.reduce<Parcel>((parcel, event) => explained(moved(parcel, event), event), start);
}

function moved(parcel: Parcel, event: OrderEvent): Parcel {
  const state = stateAfter(parcel.state, event);
  if (state === null) return parcel;
  if (state === parcel.state) return renewed(parcel, event);
  const trouble = troubles.includes(state) ? (parcel.trouble ?? event) : null;
  return { ...parcel, state, since: event, trouble };
}

/** A later mail about the same trouble may be the one that states the cause. */
function explained(parcel: Parcel, event: OrderEvent): Parcel {
  if (parcel.trouble === null) return { ...parcel, stating: null };
  return event.details.cause === undefined ? parcel : { ...parcel, stating: event };
}

function renewed(parcel: Parcel, event: OrderEvent): Parcel {
  if (!isReplacement(event) || parcel.renewals >= mostRenewals) return parcel;
  return { ...parcel, since: event, renewals: parcel.renewals + 1 };
}

function stateAfter(state: State, event: OrderEvent): State | null {
  if (isReplacement(event)) return "replaced";
  switch (event.type) {
    case "tracking-updated":
      if (event.status === "handling-issue") return state === "cancelled" ? null : "problem";
      if (event.status === "information-received") return state === "none" ? "quiet" : null;
      // "There is an update" is no scan: it ends no silence and revives no parcel.
      if (event.status !== "moving") return state === "none" ? "moving" : null;
      return state === "replaced" || state === "moving-again" || troubles.includes(state) ? "moving-again" : "moving";
    case "shipment-cancelled":
      // The tracking said before that customs sent it back: that stays the reason.
      return state === "customs" ? null : "cancelled";
    case "package-returned":
      return event.by === "customs" ? "customs" : "returned";
    case "package-delivered":
    case "receipt-awaited":
      return "delivered";
    case "receipt-confirmed":
      return "received";
    default:
      return null;
  }
}

/** Where a parcel stands now: silence grows risky and then too long, a new number without a scan dies. */
export function standing({ state, since }: Parcel, clock: Clock): Facts["parcel"] {
  if (since === null) return "none";
  const base = dateIn(clock.timeZone, since.at);
  const today = todayOf(clock);
  if (state === "replaced") return today > addDays(base, newTrackingGiveUp.days) ? "replaced-dead" : "replaced";
  if (state !== "quiet") return state;
  if (today > addDays(base, silenceLimit.days)) return "overdue";
  return today >= addDays(base, silenceRisk.days) ? "at-risk" : "quiet";
}
