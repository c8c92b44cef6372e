import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { additions } from "../../lib/core/guide/additions.ts";
import { candidates } from "../../lib/core/guide/candidates.ts";
import { circumstanceValues } from "../../lib/core/guide/circumstances.ts";
import { verdicts } from "../../lib/core/guide/verdicts.ts";

// The guide's tables as a page: a diff of docs/tables.md shows whose advice a change changes. CI compares it.

type Conditions = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A row as any of the tables has it: its conditions, and the cells of its outcome. */
interface Printed {
  readonly when: Conditions;
  readonly outcome: readonly string[];
  readonly cites: string;
}

interface Table {
  readonly name: string;
  readonly hitPolicy: "FIRST" | "COLLECT";
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Printed[];
}

const cell = (values: readonly string[] | undefined): string =>
  values === undefined || values.length === 0 ? "–" : values.join(", ");

const tables: readonly Table[] = [
  {
    name: "Verdicts",
    hitPolicy: "FIRST",
    file: "lib/core/guide/verdicts.ts",
    columns: ["diagnosis", "refund", "do"],
    rows: verdicts.map((row) => ({
      when: row.when,
      outcome: [cell(row.diagnosis), row.refund, cell(row.do)],
      cites: cell(row.cites),
    })),
  },
  {
    name: "Candidates of a close without a cause",
    hitPolicy: "FIRST",
    file: "lib/core/guide/candidates.ts",
    columns: ["likely", "possible"],
    rows: candidates.map((row) => ({
      when: row.when,
      outcome: [cell(row.likely), cell(row.possible)],
      cites: "A-35",
    })),
  },
  {
    name: "Additions to a verdict",
    hitPolicy: "COLLECT",
    file: "lib/core/guide/additions.ts",
    columns: ["refines", "refund", "do", "tip"],
    rows: additions.map((row) => ({
      when: row.when,
      outcome: [
        row.refine ?? "–",
        row.refund ?? "–",
        `${row.instead === true ? "instead: " : row.lead === true ? "first: " : ""}${cell(row.do)}`,
        row.tip ?? "–",
      ],
      cites: cell(row.cites),
    })),
  },
];

describe.each(tables.map((table) => [table.name, table] as const))("%s", (_, table) => {
  test("says nothing twice: no row repeats what a wider one says anyway", () => {
    const repeated = table.rows.filter((row, at) => isRepetition(row, at, table));
    expect(repeated.map(({ when }) => JSON.stringify(when))).toEqual([]);
  });
});

test("every addition fits some circumstances: its conditions are values that its columns can take", () => {
  const columns: Readonly<Record<string, readonly string[]>> = circumstanceValues;
  const impossible = additions.filter(({ when }) =>
    Object.entries(when).some(([column, accepted]) => {
      const values = [accepted].flat();
      return values.length === 0 || values.some((value) => columns[column]?.includes(value) !== true);
    }),
  );
  expect(impossible.map(({ when }) => JSON.stringify(when))).toEqual([]);
});

test("every addition adds something: a refinement, a refund, an action, a tip, or a reason to be printed", () => {
  const idle = additions.filter((row) => row.instead === true && row.do === undefined);
  expect(idle.map(({ when }) => JSON.stringify(when))).toEqual([]);
});

test("docs/tables.md is what the tables say now", () => {
  const file = join(import.meta.dirname, "../../docs/tables.md");
  const printed = print();
  if (!existsSync(file) || (readFileSync(file, "utf8") !== printed && process.env["CI"] === undefined)) {
    writeFileSync(file, printed);
  }
  expect(readFileSync(file, "utf8")).toBe(printed);
});

/**
 * Whether leaving the row out would change nothing. Where every row counts: another row says the same and fits whenever
 * this one does. Where the first counts: so does a later one, and no row between them could decide otherwise.
 */
function isRepetition(row: Printed, at: number, { rows, hitPolicy }: Table): boolean {
  if (hitPolicy === "COLLECT") {
    return rows.some((other, index) => index !== at && isSame(row, other) && contains(other.when, row.when));
  }
  for (const other of rows.slice(at + 1)) {
    if (isSame(row, other) && contains(other.when, row.when)) return true;
    if (!isSame(row, other) && meets(other.when, row.when)) return false;
  }
  return false;
}

const isSame = (one: Printed, other: Printed): boolean =>
  JSON.stringify([one.outcome, one.cites]) === JSON.stringify([other.outcome, other.cites]);

/** Whether the wide conditions hold wherever the narrow ones do. */
const contains = (wide: Conditions, narrow: Conditions): boolean =>
  Object.entries(wide).every(([column, accepted]) => {
    const own = narrow[column];
    return own !== undefined && [own].flat().every((value) => [accepted].flat().includes(value));
  });

/** Whether both can hold at once. */
const meets = (one: Conditions, other: Conditions): boolean =>
  Object.entries(one).every(([column, accepted]) => {
    const own = other[column];
    return own === undefined || [own].flat().some((value) => [accepted].flat().includes(value));
  });

function print(): string {
  return [
    "# The guide's tables",
    "",
    "Written by `npm test` (test/guide/tables.test.ts). FIRST: the first row from the top that fits decides. COLLECT: every row that fits counts.",
    ...tables.flatMap(printTable),
    "",
  ].join("\n");
}

function printTable({ name, hitPolicy, file, columns, rows }: Table): string[] {
  const head = ["when", ...columns, "rules"];
  return [
    "",
    `## ${name}`,
    "",
    `Hit policy ${hitPolicy}; ${file}.`,
    "",
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${[printConditions(row.when), ...row.outcome, row.cites].join(" | ")} |`),
  ];
}

const printConditions = (when: Conditions): string => {
  const conditions = Object.entries(when).map(([column, accepted]) => `${column}: ${[accepted].flat().join(" or ")}`);
  return conditions.length === 0 ? "any" : conditions.join("; ");
};
