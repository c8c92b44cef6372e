import { digestEvent } from "../../lib/core/order/digest.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { remember } from "../../lib/desk/events.ts";
import type { WireItem } from "../../test/lambda/item-size.ts";
import type { Prepared } from "./cost.ts";
import { buyerId, type EmbeddedDesk, tableName } from "./embedded-desk.ts";
import { start } from "./mails.ts";
import { copyOf, isOf, minuteOf, type Pattern, stranger, waiting } from "./pattern.ts";
import { type Row, rowsOf } from "./records.ts";
import { putItems } from "./wire.ts";

/** What the mails of a growth table come from: what a first mail left behind, and the next one about it. */
export interface Source {
  readonly pattern: Pattern;
  readonly forward: (from: string, orderNumber: string) => string;
}

/** The rows of so many buyers, each with an order that has yet to be looked at and a letter that has yet to go out. */
export function* strangers({ pattern }: Source, count: number): Generator<Row> {
  for (let number = 0; number < count; number += 1) {
    const names = stranger(number);
    for (const item of copyOf(pattern, names)) {
      yield* rowsOf(isOf("LETTER")(item) ? waiting(item, names.dueAt) : item, pattern.table);
    }
  }
}

/**
 * Brings a new buyer each time, whom the desk knows with one order, and the next mail about it.
 * @param events how many are on the order's record
 * @param hasUnplaced whether a mail of theirs named no order
 */
export function knownBuyers(at: EmbeddedDesk, source: Source, { events = 1, hasUnplaced = false } = {}) {
  let number = 0;
  return async (): Promise<Prepared> => {
    number += 1;
    const from = `known-${events}-${hasUnplaced}-${number}@example.com`;
    const buyer = buyerId(from);
    const { orderNumber, letter, dueAt } = stranger(number);
    const items = copyOf(source.pattern, { buyer, address: from, orderNumber, letter, dueAt });
    await putItems(at.client, tableName, items.map(asUnplaced(hasUnplaced)));
    if (events > 1) await addEvents(at, buyer, orderNumber, events - 1);
    return { from, mail: source.forward(from, orderNumber) };
  };
}

/** One buyer with so many orders, to be stored beforehand; each mail is about another of them. */
export function owner(source: Source, { orders, hasUnplaced }: { orders: number; hasUnplaced: boolean }) {
  const from = `owner-${hasUnplaced}@example.com`;
  const address = { buyer: buyerId(from), address: from };
  const copy = (number: number): WireItem[] => {
    const minute = minuteOf(start, -number).slice(0, 16);
    return copyOf(source.pattern, { ...stranger(number), ...address, minute });
  };
  const profile = copy(0).filter(isOf("PROFILE")).map(asUnplaced(hasUnplaced));
  let number = 0;
  return {
    *rows(): Generator<Row> {
      for (const item of profile) yield* rowsOf(item, source.pattern.table);
      for (let order = 0; order < orders; order += 1)
        for (const item of copy(order)) if (!isOf("PROFILE")(item)) yield* rowsOf(item, source.pattern.table);
    },
    prepare: (at: EmbeddedDesk) => async (): Promise<Prepared> => {
      // As if none of the letters before had gone out: else they would be too many for a day.
      await putItems(at.client, tableName, profile);
      number += 1;
      return { from, mail: source.forward(from, stranger(number).orderNumber) };
    },
  };
}

const asUnplaced =
  (hasUnplaced: boolean) =>
  (item: WireItem): WireItem =>
    isOf("PROFILE")(item) ? { ...item, hasUnplaced: { BOOL: hasUnplaced } } : item;

/** Puts a parcel's days on an order's record, as mails would have. */
async function addEvents({ desk: { store } }: EmbeddedDesk, buyer: string, orderNumber: string, days: number) {
  const order = await store.findOrder(buyer, orderNumber);
  if (order === null) throw new Error("there is no order to add events to");
  const moves = Array.from(
    { length: days },
    (_, day): OrderEvent => ({
      type: "tracking-updated",
      status: "moving",
      orderNumber,
      trackingNumber: "AP00823271816356",
      at: minuteOf(start, -1440 * (1 + day)),
      // As an inline forward prints it, which most mails are.
      isTimeApproximate: true,
      evidence: `Package AP00823271816356 is on its way, day ${day}.`,
      mail: `earlier-${day}`,
      details: {},
      lines: {},
    }),
  );
  await remember(
    store,
    buyer,
    moves.map((event) => ({ digest: digestEvent(event), event })),
  );
  const history = [...moves].reverse().concat(order.history);
  const outcome = await store.putOrder({ ...order, history, version: order.version + 1 });
  if (outcome === "conflict") throw new Error("somebody else has written the order");
}
