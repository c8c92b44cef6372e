import { verdicts } from "../lib/core/guide/verdicts.ts";
import { type Decide, jsonRulesEngine } from "./engines.ts";
import { digits } from "./figures.ts";
import { timeInTurn } from "./stopwatch.ts";
import { storyOrders } from "./story-orders.ts";
import type { Subject } from "./subject.ts";
import type { Table } from "./table.ts";

/** What a diagnosis costs, beside the same verdict table in rule engines, over the orders of all stories. */
export async function decisionTable({ diagnose, establish, verdictFor }: Subject): Promise<Table> {
  const orders = await storyOrders();
  const facts = orders.map(({ order, clock }) => establish(order, clock).facts);
  const engines: readonly [string, Decide][] = [["`json-rules-engine`, the bare verdict", jsonRulesEngine()]];
  for (const [name, decide] of engines) {
    for (const one of facts) {
      const row = verdicts[await decide(one)];
      if (JSON.stringify(row) !== JSON.stringify(verdictFor(one)))
        throw new Error(`${name} decides otherwise: ${JSON.stringify(one)}`);
    }
  }
  const timed = await timeInTurn(
    [
      {
        // Each time an order that nothing is remembered of.
        name: "`diagnose`: verdict, actions, deadlines, refund, packages, every reason",
        run() {
          for (const { order, clock } of orders) diagnose({ ...order }, { ...clock });
        },
      },
      {
        name: "`establish`: the facts of the order alone",
        run() {
          for (const { order, clock } of orders) establish({ ...order }, { ...clock });
        },
      },
      {
        name: "`verdictFor`: the bare verdict",
        run() {
          for (const one of facts) verdictFor(one);
        },
      },
      ...engines.map(([name, decide]) => ({
        name,
        async run() {
          for (const one of facts) await decide(one);
        },
      })),
    ],
    { rounds: 15, batchMilliseconds: 100 },
  );
  const bare = timed[2]?.milliseconds ?? Number.NaN;
  return {
    title: "One decision",
    columns: ["", "µs an order", "÷ `diagnose`", "÷ `verdictFor`"],
    rows: timed.map(({ name, milliseconds, ratio }) => [
      name,
      digits((milliseconds * 1000) / orders.length),
      `${digits(ratio)} ×`,
      `${digits(milliseconds / bare)} ×`,
    ]),
    notes: [
      `${orders.length} orders: those of all stories. The engines' rules are made from the table itself (${verdicts.length} rows, first fit), are handed the facts ready-made, and decided every one of the orders as the table does. CPU time, medians of interleaved rounds.`,
    ],
  };
}
