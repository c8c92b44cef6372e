import { join } from "node:path";
import { digits } from "../figures.ts";
import type { Table } from "../table.ts";
import { knownBuyers, owner, type Source } from "./buyers.ts";
import { costCells, costColumns, costsOf, type Growth } from "./cost.ts";
import { type EmbeddedDesk, startLoadedDesk } from "./embedded-desk.ts";

// One axis each, everything else the same: the mail, and a writer who is known, with an order that is.

/** A database that holds so many orders, of as many buyers. */
export interface Stock {
  readonly orders: number;
  readonly at: EmbeddedDesk;
  /** How long it took to load. */
  readonly seconds: number;
}

/** By how many orders of others are stored. @param stocks smallest first */
export function ordersTable(source: Source, stocks: readonly Stock[]): Promise<Table> {
  const growths = stocks.map(({ orders, at }) => ({
    name: `${count(orders)} stored ${orders === 1 ? "order" : "orders"}`,
    at,
    prepare: knownBuyers(at, source),
  }));
  return tableOf("What one mail costs, by the number of stored orders", growths, {
    rounds: 200,
    floor: Math.max(
      0,
      stocks.findIndex(({ orders }) => orders === 1_000),
    ),
    notes: [
      "The ordinary forward of 46 kB, from a buyer who is known, about an order that is; answered in this process on the embedded database on disk. CPU of both together, median; quotients are taken within a round, and their median. Requests and units are DynamoDB's, and with the bytes (index rows within) counted by its documented sizes, over one mail.",
      `Each stored order is another buyer's; whoever writes a mail has one more, and so have those who wrote before. The stock is copies of what one real mail leaves behind (buyer, event, order, letter), written beside the database as the rows that it would make itself (which each run compares first): the largest in ${Math.max(...stocks.map(({ seconds }) => seconds))} s.`,
    ],
  });
}

/** By how many orders the buyer has who writes. */
export async function buyerTable(folder: string, source: Source): Promise<Table> {
  const many = 10_000;
  const owners = [false, true].map((hasUnplaced) => owner(source, { orders: many, hasUnplaced }));
  const at = await startLoadedDesk(join(folder, "owners"), rowsOfAll(owners));
  try {
    const growths = owners.flatMap(({ prepare }, index) => {
      const hasUnplaced = index === 1;
      const note = hasUnplaced ? ", and once a mail without a number" : "";
      return [
        { name: `1 order of the buyer${note}`, at, prepare: knownBuyers(at, source, { hasUnplaced }) },
        { name: `${count(many)} orders of the buyer${note}`, at, prepare: prepare(at) },
      ];
    });
    return await tableOf("What one mail costs, by the number of its buyer's orders", growths, {
      rounds: 20,
      floor: 0,
      notes: [
        "Where a mail of the buyer has once named no order, it may have meant any: then all that is known of the buyer is read with each mail.",
      ],
    });
  } finally {
    await at.close();
  }
}

/** By how many events are on the order's record. */
export async function eventsTable(folder: string, source: Source): Promise<Table> {
  const at = await startLoadedDesk(join(folder, "events"), []);
  try {
    const growths = [1, 50, 200].map((events) => ({
      name: `${events} ${events === 1 ? "event" : "events"} of the order before`,
      at,
      prepare: knownBuyers(at, source, { events }),
    }));
    return await tableOf("What one mail costs, by the number of its order's events", growths, {
      rounds: 30,
      floor: 0,
      notes: ["A shipped order whose parcel has moved once a day."],
    });
  } finally {
    await at.close();
  }
}

const count = (number: number): string => number.toLocaleString("en-US");

function* rowsOfAll(owners: readonly ReturnType<typeof owner>[]) {
  for (const { rows } of owners) yield* rows();
}

async function tableOf(
  title: string,
  growths: readonly Growth[],
  { rounds, floor, notes }: { rounds: number; floor: number; notes: readonly string[] },
): Promise<Table> {
  const costs = await costsOf(growths, { rounds, floor });
  return {
    title,
    columns: ["", ...costColumns, `÷ ${growths[floor]?.name ?? ""}`],
    rows: costs.map((cost, index) => [growths[index]?.name ?? "", ...costCells(cost), `${digits(cost.ratio)} ×`]),
    notes: [...notes, `Medians of ${rounds} rounds.`],
  };
}
