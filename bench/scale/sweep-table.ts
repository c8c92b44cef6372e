import { dispatch } from "../../lib/desk/dispatch.ts";
import type { WireItem } from "../../test/lambda/item-size.ts";
import { digits, median } from "../figures.ts";
import type { Table } from "../table.ts";
import type { Source } from "./buyers.ts";
import { type EmbeddedDesk, tableName } from "./embedded-desk.ts";
import type { Stock } from "./growth-tables.ts";
import { copyOf, isOf, type Pattern, stranger, waiting } from "./pattern.ts";
import { shuffler } from "./shuffler.ts";
import { putItems } from "./wire.ts";

const due = 100;
/** The first of each process is not warm, and not counted. */
const rounds = 6;
/** Above every number in a stock. */
const firstDue = 1_000_000_000;

/** What a sweep costs by how many letters wait and how many of them are due. @param stocks in each of which so many wait, and none is due */
export async function sweepTable({ pattern }: Source, stocks: readonly Stock[]): Promise<Table> {
  const sweeps = stocks.flatMap(({ orders, at }) =>
    [0, due].map((ready) => ({
      name: `${orders.toLocaleString("en-US")} waiting, ${ready} due`,
      at,
      ready,
      costs: [] as number[],
    })),
  );
  let buyers = firstDue;
  const prepare = async (at: EmbeddedDesk, ready: number): Promise<void> => {
    await putItems(at.client, tableName, lettersFor(pattern, buyers, ready, at.clock.now()));
    buyers += ready;
  };
  const shuffled = shuffler();
  for (let round = 0; round < rounds; round += 1) {
    for (const { at, ready, costs } of shuffled(sweeps)) {
      await prepare(at, ready);
      const before = process.cpuUsage();
      const { letters } = await dispatch(at.desk);
      const { user, system } = process.cpuUsage(before);
      if (letters !== ready) throw new Error(`${letters} letters went out, not ${ready}`);
      if (round > 0) costs.push((user + system) / 1000);
    }
  }
  const rows: string[][] = [];
  for (const { name, at, ready, costs } of sweeps) {
    const floors = sweeps.find((one) => one.ready === ready)?.costs ?? [];
    const ratio = median(costs.map((cost, round) => cost / (floors[round] ?? Number.NaN)));
    await prepare(at, ready);
    const { requests, readUnits, writeUnits } = await at.counted(dispatch);
    const each = ready === 0 ? "" : digits(median(costs) / ready);
    rows.push([
      name,
      digits(median(costs)),
      each,
      `${digits(ratio)} ×`,
      ...[requests, readUnits, writeUnits].map(digits),
    ]);
  }
  return {
    title: "What a sweep costs",
    columns: ["letters", "CPU ms", "CPU ms a letter", "÷ 1 waiting", "requests", "read units", "write units"],
    rows,
    notes: [
      `Every letter is another buyer's, and beside each that waits an order waits to be looked at. Medians of ${rounds - 1} rounds; the quotient is within a round, of sweeps in which as many letters are due.`,
    ],
  };
}

/** Letters left behind, each of another buyer, with the order that they are about. */
const lettersFor = (pattern: Pattern, first: number, count: number, dueAt: string): WireItem[] =>
  Array.from({ length: count }, (_, index) => copyOf(pattern, stranger(first + index)))
    .flat()
    .map((item) => {
      if (isOf("LETTER")(item)) return waiting(item, dueAt);
      // Whoever has a letter yet to come has not been counted one.
      return isOf("PROFILE")(item) ? { ...item, recent: { L: [] } } : item;
    });
