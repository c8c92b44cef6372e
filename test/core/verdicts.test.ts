import { describe, expect, test } from "vitest";
import { candidates } from "../../lib/core/guide/candidates.ts";
import { type FactsOf, fits, type Row } from "../../lib/core/guide/decision-table.ts";
import { factValues } from "../../lib/core/guide/facts.ts";
import { verdicts } from "../../lib/core/guide/verdicts.ts";

type Values = typeof factValues;
type Column = keyof Values;

/** Every combination of facts for which a row's own conditions hold. */
function* combinations(row: Row<Values>, columns = Object.keys(factValues) as Column[]): Generator<FactsOf<Values>> {
  const [column, ...rest] = columns;
  if (column === undefined) {
    yield {} as FactsOf<Values>;
    return;
  }
  for (const others of combinations(row, rest)) {
    for (const value of [row.when[column] ?? factValues[column]].flat()) yield { ...others, [column]: value };
  }
}

function firstDecided(table: readonly Row<Values>[], at: number): FactsOf<Values> | null {
  const row = table[at];
  if (row === undefined) return null;
  const above = table.slice(0, at);
  for (const facts of combinations(row)) if (!above.some((other) => fits(other, facts))) return facts;
  return null;
}

describe.each([
  ["verdicts", verdicts as readonly Row<Values>[]],
  ["candidates", candidates as readonly Row<Values>[]],
])("the table of %s", (_, table) => {
  test("decides every combination of facts: the last row asks for nothing", () => {
    expect(table.at(-1)?.when).toEqual({});
  });

  test("has no dead row", () => {
    const dead = table.filter((_, at) => firstDecided(table, at) === null);
    expect(dead.map(({ when }) => JSON.stringify(when))).toEqual([]);
  });
});

test("every verdict cites its rules and says what to do", () => {
  for (const { cites, do: actions } of verdicts) {
    expect(cites.length).toBeGreaterThan(0);
    expect(actions.length).toBeGreaterThan(0);
    for (const rule of cites) expect(rule).toMatch(/^[RA]-\d{2,3}$/);
  }
});

test("no verdict that promises an automatic refund tells the buyer to dispute, and none that needs a dispute tells him not to", () => {
  for (const { refund, do: actions } of verdicts) {
    if (refund === "automatic") expect(actions).not.toContain("open-dispute-now");
    if (refund === "by-dispute") expect(actions).not.toContain("no-dispute-needed");
  }
});
