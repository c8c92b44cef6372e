import { Engine } from "json-rules-engine";
import type { FactName, Facts } from "../lib/core/guide/facts.ts";
import { verdicts } from "../lib/core/guide/verdicts.ts";

// The verdict table, row by row, for engines that one would use instead. Both stop at the first row that fits.

/** Decides by the table. @returns the index of the row */
export type Decide = (facts: Facts) => Promise<number>;

interface Condition {
  readonly name: FactName;
  readonly values: readonly string[];
}

const rows: readonly (readonly Condition[])[] = verdicts.map(({ when }) =>
  Object.entries(when).map(([name, wanted]) => ({
    name: name as FactName,
    values: typeof wanted === "string" ? [wanted] : wanted,
  })),
);

/** One rule a row; the priority falls from the top, and the first that fits stops the engine. */
export function jsonRulesEngine(): Decide {
  const engine = new Engine();
  for (const [index, conditions] of rows.entries()) {
    const all = conditions.map(({ name, values }) =>
      values.length === 1
        ? { fact: name, operator: "equal", value: values[0] }
        : { fact: name, operator: "in", value: [...values] },
    );
    engine.addRule({
      conditions: { all },
      event: { type: "verdict", params: { index } },
      priority: rows.length - index,
      onSuccess: () => engine.stop(),
    });
  }
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    const index: unknown = events[0]?.params?.["index"];
    return typeof index === "number" ? index : -1;
  };
}
