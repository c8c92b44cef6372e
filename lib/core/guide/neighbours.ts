import type { Action } from "../codes.ts";
import type { Order } from "../order/order.ts";
import { dateIn } from "./dates.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Clock } from "./due.ts";
import { headlineOf } from "./headline.ts";
import { highVolume } from "./periods.ts";
import { closingOf, lastWith, paidAt } from "./timeline.ts";

interface Case {
  readonly order: Order;
  readonly diagnosis: Diagnosis;
}

/**
 * What a buyer's orders say about each other: a suspended seller's other orders are to be looked at, their state is
 * not changed without a mail; a day's volume that nears the limit is spoken of.
 */
export const compareNeighbours = (cases: readonly Case[], clock: Clock): readonly Case[] =>
  warnOfVolume(warnOfSuspension(cases, clock), clock);

function warnOfSuspension(cases: readonly Case[], clock: Clock): readonly Case[] {
  const suspended = cases.filter(({ order }) => isSellerSuspended(order));
  return cases.map((one) => {
    const store = storeOf(one.order);
    const neighbour = suspended.find(({ order }) => store !== undefined && storeOf(order) === store);
    if (neighbour === undefined || closingOf(one.order) !== null) return one;
    const evidence = closingOf(neighbour.order)?.stated;
    const why = evidence === undefined ? [] : [{ rule: "R-60", evidence: evidence.evidence, mail: evidence.mail }];
    return withMore(one, { actions: ["check-order-details-for-reason"], why }, clock);
  });
}

export const isSellerSuspended = (order: Order): boolean => closingOf(order)?.reason === "seller-suspended";

/** The open orders of the same store as one whose seller was suspended. */
export const neighboursOf = (orders: readonly Order[], others: readonly Order[]): readonly Order[] => {
  const stores = new Set(orders.filter(isSellerSuspended).map(storeOf));
  return others.filter(
    (other) => closingOf(other) === null && storeOf(other) !== undefined && stores.has(storeOf(other)),
  );
};

const storeOf = (order: Order): string | undefined => lastWith(order, "store")?.details.store;

function warnOfVolume(cases: readonly Case[], clock: Clock): readonly Case[] {
  const perDay = new Map<string, number>();
  const dayOf = ({ order }: Case): string | undefined => {
    const paid = paidAt(order);
    return paid === undefined ? undefined : dateIn(clock.timeZone, paid.at);
  };
  for (const one of cases) {
    const day = dayOf(one);
    const amount = lastWith(one.order, "amount")?.details.amount;
    if (day !== undefined && amount?.currency === "USD") perDay.set(day, (perDay.get(day) ?? 0) + amount.value);
  }
  const limit = highVolume.dollarsADay * highVolume.approachingFrom;
  return cases.map((one) => {
    const volume = perDay.get(dayOf(one) ?? "") ?? 0;
    if (volume < limit || one.diagnosis.diagnosis.includes("high-volume")) return one;
    const paid = paidAt(one.order);
    const why = paid === undefined ? [] : [{ rule: highVolume.cites, evidence: paid.evidence, mail: paid.mail }];
    const actions: Action[] = ["contact-support-with-business-documents", "request-volume-increase"];
    return withMore(one, { diagnosis: ["high-volume"], actions, why }, clock);
  });
}

function withMore(
  { order, diagnosis: known }: Case,
  more: Partial<Pick<Diagnosis, "diagnosis" | "actions" | "why">>,
  clock: Clock,
): Case {
  const diagnosis = [...known.diagnosis, ...(more.diagnosis ?? [])];
  const own = known.actions.filter((action) => action !== "no-action");
  const actions = [...new Set([...own, ...(more.actions ?? [])])];
  const headline = headlineOf({ ...known, diagnosis, actions }, clock);
  return { order, diagnosis: { ...known, diagnosis, actions, headline, why: [...known.why, ...(more.why ?? [])] } };
}
