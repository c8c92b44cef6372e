import { join } from "node:path";
import type { Item } from "../../lib/adapters/dynamodb-items.ts";
import { gmailForward } from "../../test/desk/mails.ts";
import { digits } from "../figures.ts";
import type { Table } from "../table.ts";
import { type Cost, costCells, costOf } from "./cost.ts";
import { type EmbeddedDesk, startEmbeddedDesk } from "./embedded-desk.ts";
import { buyerId, copyOf, isOf, orderId, type Pattern, readPattern, stock } from "./stock.ts";

const mails = 30;
const mostOfBuyer = 1_000;
const firstOrder = "8190000000000012";
/** When the shop wrote the mail that the pattern is of. */
const firstMinute = "2026-02-15T09:00";
/** @param minute that the shop wrote it in: mails of one minute may be about one event */
const mail = (from: string, orderNumber: string, minute = 0) =>
  gmailForward({ from: `Sample Buyer <${from}>`, orderNumber, messageId: `<${orderNumber}@example.com>` }).replace(
    "10:00 AM",
    `10:${String(minute).padStart(2, "0")} AM`,
  );

/** What a mail costs as the store grows, one axis at a time. @param mostOrders of the first axis */
export async function growthTable(folder: string, mostOrders: number): Promise<Table> {
  const rows: (readonly [string, Cost | null])[] = [];
  const at = await startEmbeddedDesk(join(folder, "orders"));
  try {
    await at.answer(mail("first@example.com", firstOrder), "first@example.com");
    const pattern = await readPattern(at.documents, { orderNumber: firstOrder, minute: firstMinute });
    await warmUp(at);
    let stored = 1;
    for (let wanted = 1; wanted <= mostOrders; wanted *= wanted === 1 ? 1_000 : 10) {
      await stock(at.documents, copies(pattern, stored, wanted));
      stored = wanted;
      const fromNew = async (number: number, desk: EmbeddedDesk["desk"]) => {
        const from = `new-${wanted}-${number}@example.com`;
        return at.answer(mail(from, firstOrder), from, desk);
      };
      rows.push([`${wanted.toLocaleString("en-US")} stored orders, another buyer`, await costOf(at, mails, fromNew)]);
    }
    for (const orders of [1, mostOfBuyer]) {
      for (const hasUnplaced of [false, true]) {
        const from = `owner-${orders}-${hasUnplaced}@example.com`;
        await stock(at.documents, ownersItems(at, pattern, from, orders, hasUnplaced));
        const note = hasUnplaced ? ", and once a mail without a number" : "";
        const ofOwner = (number: number, desk: EmbeddedDesk["desk"]) =>
          at.answer(mail(from, orderId(90_000_000 + number), 1 + number), from, desk);
        rows.push([
          `${orders.toLocaleString("en-US")} orders of the buyer${note}`,
          await costOf(at, mails / 3, ofOwner),
        ]);
      }
    }
    for (const events of [1, 50, 200]) {
      const ofEvents = async (number: number, desk: EmbeddedDesk["desk"]) => {
        const from = `events-${events}-${number}@example.com`;
        await stock(at.documents, eventfulItems(at, pattern, from, events));
        return at.answer(mail(from, firstOrder), from, desk);
      };
      // What is not answered at all is a figure too.
      const cost = await costOf(at, events > 100 ? 2 : 5, ofEvents).catch(() => null);
      rows.push([`${events} events of the order before`, cost]);
    }
  } finally {
    await at.close();
  }
  const floor = rows[0]?.[1]?.milliseconds ?? Number.NaN;
  return {
    title: "What one mail costs as the store grows",
    columns: ["", "CPU ms", "requests", "read units", "write units", "÷ first"],
    rows: rows.map(([name, cost]) =>
      cost === null
        ? [name, "no answer", "", "", "", ""]
        : [name, ...costCells(cost), `${digits(cost.milliseconds / floor)} ×`],
    ),
    notes: [
      "A 1 kB mail that closes an order, answered in this process on the embedded database on disk; CPU of both, median. Requests and units are DynamoDB's, counted by its documented sizes over one mail. The stock is copies of what one real mail left behind (buyer, event, order, letter), written in bulk.",
    ],
  };
}

async function warmUp(at: EmbeddedDesk): Promise<void> {
  await costOf(at, 40, (number, desk) => {
    const from = `warm-${number}@example.com`;
    return at.answer(mail(from, firstOrder), from, desk);
  });
}

function* copies(pattern: Pattern, from: number, to: number): Generator<Item> {
  for (let number = from; number < to; number += 1) yield* copyOf(pattern, buyerId(number), orderId(number));
}

/** One buyer with so many orders. */
function* ownersItems(
  { desk }: EmbeddedDesk,
  pattern: Pattern,
  from: string,
  orders: number,
  hasUnplaced: boolean,
): Generator<Item> {
  const buyer = desk.tokens.buyerId(from);
  for (let number = 0; number < orders; number += 1) {
    for (const item of copyOf(pattern, buyer, orderId(number), 1 + number)) {
      if (item["sk"] !== "PROFILE") yield isOf("LETTER")(item) ? { ...item, sk: `LETTER#${buyerId(number)}` } : item;
      else if (number === 0) yield { ...item, address: from, hasUnplaced, recent: [] };
    }
  }
}

/** One buyer with one order that has seen so much. */
function* eventfulItems({ desk }: EmbeddedDesk, pattern: Pattern, from: string, events: number): Generator<Item> {
  for (const item of copyOf(pattern, desk.tokens.buyerId(from), firstOrder)) {
    if (item["sk"] === "PROFILE") yield { ...item, address: from, recent: [] };
    else if (isOf("ORDER")(item)) yield { ...item, history: JSON.stringify(history(events)) };
  }
}

/** A parcel that moves once a day. */
const history = (events: number) =>
  Array.from({ length: events }, (_, day) => ({
    type: "tracking-updated",
    status: "moving",
    orderNumber: firstOrder,
    trackingNumber: "LP00000000000001CN",
    at: `${new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 19)}Z`,
    evidence: `Package LP00000000000001CN is on its way, day ${day}.`,
    mail: `earlier-${day}`,
    details: {},
    lines: {},
  }));
