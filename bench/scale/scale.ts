import { join } from "node:path";
import type { Table } from "../table.ts";
import { type Source, strangers } from "./buyers.ts";
import { startEmbeddedDesk, startLoadedDesk, tableName } from "./embedded-desk.ts";
import { buyerTable, eventsTable, ordersTable, type Stock } from "./growth-tables.ts";
import { checkLoading } from "./loading-check.ts";
import { cancelledForward, shipped } from "./mails.ts";
import { readPattern } from "./pattern.ts";
import { sweepTable } from "./sweep-table.ts";

const sizes = [1, 1_000, 10_000, 100_000, 1_000_000];

/** How the desk's costs grow. @param mostOrders stored, and letters waiting */
export async function scale(folder: string, mostOrders: number): Promise<readonly Table[]> {
  const source = await readSource(join(folder, "pattern"));
  await checkLoading(folder, source.pattern);
  const stocks: Stock[] = [];
  try {
    for (const orders of sizes.filter((size) => size <= mostOrders)) {
      const began = performance.now();
      const at = await startLoadedDesk(join(folder, `stock-${orders}`), strangers(source, orders));
      const seconds = Math.round((performance.now() - began) / 1000);
      stocks.push({ orders, at, seconds });
      process.stderr.write(`${orders.toLocaleString("en-US")} orders loaded in ${seconds} s\n`);
    }
    return [
      await ordersTable(source, stocks),
      await buyerTable(folder, source),
      await eventsTable(folder, source),
      await sweepTable(
        source,
        stocks.filter(({ orders }, index) => orders === 1 || orders === 10_000 || index === stocks.length - 1),
      ),
    ];
  } finally {
    for (const { at } of stocks) await at.close();
  }
}

async function readSource(folder: string): Promise<Source> {
  const at = await startEmbeddedDesk(folder);
  const outcome = await at.answer(shipped.mail, shipped.from);
  await at.close();
  if (outcome !== "letter-sent") throw new Error(`the mail to copy was not answered: ${outcome}`);
  return { pattern: await readPattern(folder, tableName), forward: await cancelledForward() };
}
