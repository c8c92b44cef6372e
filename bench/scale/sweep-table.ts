import { join } from "node:path";
import type { Item } from "../../lib/adapters/dynamodb-items.ts";
import { dueIndex } from "../../lib/adapters/table.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { gmailForward } from "../../test/desk/mails.ts";
import { digits } from "../figures.ts";
import type { Table } from "../table.ts";
import { startEmbeddedDesk } from "./embedded-desk.ts";
import { buyerId, copyOf, isOf, orderId, type Pattern, readPattern, stock } from "./stock.ts";

const firstOrder = "8190000000000012";
/** When the shop wrote the mail that the pattern is of. */
const firstMinute = "2026-02-15T09:00";
const due = 100;

/** What a sweep costs by how many letters wait and how many of them are due. */
export async function sweepTable(folder: string, mostWaiting: number): Promise<Table> {
  const at = await startEmbeddedDesk(join(folder, "sweep"));
  const rows: string[][] = [];
  try {
    await at.answer(gmailForward({ orderNumber: firstOrder }), "buyer@example.com");
    const pattern = await readPattern(at.documents, { orderNumber: firstOrder, minute: firstMinute });
    let buyers = 1;
    for (const waiting of [0, mostWaiting]) {
      await stock(at.documents, lettersFor(pattern, buyers, waiting, "2027-01-01T00:00:00Z"));
      buyers += waiting;
      for (const ready of [0, due, due]) {
        await stock(at.documents, lettersFor(pattern, buyers, ready, at.clock.now()));
        const before = process.cpuUsage();
        const { letters } = await dispatch(at.desk);
        const { user, system } = process.cpuUsage(before);
        if (letters !== ready) throw new Error(`${letters} letters went out, not ${ready}`);
        buyers += ready;
        await stock(at.documents, lettersFor(pattern, buyers, ready / 10, at.clock.now()));
        const units = await at.counted(dispatch);
        buyers += ready / 10;
        const each = (units.readUnits + units.writeUnits) / Math.max(1, ready / 10);
        rows.push([
          `${waiting.toLocaleString("en-US")} waiting, ${ready} due`,
          digits((user + system) / 1000),
          ready === 0 ? "" : digits((user + system) / 1000 / ready),
          ready === 0 ? `${units.readUnits} in all` : digits(each),
        ]);
      }
    }
  } finally {
    await at.close();
  }
  return {
    title: "What a sweep costs",
    columns: ["letters", "CPU ms", "CPU ms a letter", "units a letter"],
    rows,
    notes: [
      `Every letter is another buyer's. Units are read and write units together, counted over ${due / 10} letters that are due. Where ${due} are due the row stands twice: the first of a process is not warm.`,
    ],
  };
}

/** Letters left behind, each of another buyer, with the order that they are about. */
function* lettersFor(pattern: Pattern, first: number, count: number, dueAt: string): Generator<Item> {
  for (let number = first; number < first + count; number += 1) {
    const buyer = buyerId(number);
    for (const item of copyOf(pattern, buyer, orderId(number))) {
      if (!isOf("LETTER")(item)) {
        yield isOf("PROFILE")(item) ? { ...item, recent: [] } : item;
        continue;
      }
      const shard = `DUE#${Number.parseInt(buyer.slice(-2), 16) % 8}`;
      yield {
        ...item,
        state: "due",
        dueAt,
        attempts: 0,
        claim: null,
        sk: `LETTER#${buyer}`,
        id: buyer,
        [dueIndex.partition]: shard,
      };
    }
  }
}
