import { digits, median } from "../figures.ts";
import { buyerId, type EmbeddedDesk, tableName, type Units } from "./embedded-desk.ts";
import { shuffler } from "./shuffler.ts";
import { storedBytes } from "./wire.ts";

/** A row of a growth table: a desk, and mails for it that are all of one kind. */
export interface Growth {
  readonly name: string;
  readonly at: EmbeddedDesk;
  /** Makes ready for one more mail, which is not measured. */
  prepare(): Promise<Prepared>;
}

export interface Prepared {
  readonly mail: string;
  readonly from: string;
}

export interface Cost extends Units {
  /** CPU of one mail, the desk's and the embedded database's together: median over the rounds. */
  readonly milliseconds: number;
  /** Over the row that the others are divided by, in the same round: median over the rounds. */
  readonly ratio: number;
  /** What one mail adds to what is stored, index rows included. */
  readonly bytes: number;
}

/**
 * What a mail costs in each row. They are answered round by round in one process, in another order each time, so that
 * whatever else the machine does meets all of them alike. Units and bytes are counted of one mail more.
 * @param floor which row the others are divided by
 */
export async function costsOf(
  growths: readonly Growth[],
  { rounds, floor }: { rounds: number; floor: number },
): Promise<readonly Cost[]> {
  const shuffled = shuffler();
  const rows = growths.map((growth) => ({ growth, costs: [] as number[] }));
  for (let round = -Math.ceil(rounds / 5); round < rounds; round += 1) {
    for (const { growth, costs } of shuffled(rows)) {
      const milliseconds = await timed(growth);
      if (round >= 0) costs.push(milliseconds);
    }
  }
  const floors = rows[floor]?.costs ?? [];
  const measured: Cost[] = [];
  for (const { growth, costs } of rows) {
    const ratio = median(costs.map((cost, round) => cost / (floors[round] ?? Number.NaN)));
    measured.push({ ...(await counted(growth)), milliseconds: median(costs), ratio });
  }
  return measured;
}

async function timed({ at, prepare }: Growth): Promise<number> {
  const { mail, from } = await prepare();
  const before = process.cpuUsage();
  const outcome = await at.answer(mail, from);
  const { user, system } = process.cpuUsage(before);
  expectLetter(outcome);
  return (user + system) / 1000;
}

async function counted({ at, prepare }: Growth): Promise<Units & { readonly bytes: number }> {
  const { mail, from } = await prepare();
  const stored = () => storedBytes(at.client, tableName, buyerId(from));
  const before = await stored();
  const units = await at.counted(async (desk) => expectLetter(await at.answer(mail, from, desk)));
  return { ...units, bytes: (await stored()) - before };
}

function expectLetter(outcome: string): void {
  if (outcome !== "letter-sent") throw new Error(`a mail was not answered: ${outcome}`);
}

export const costColumns = ["CPU ms", "requests", "read units", "write units", "bytes kept"] as const;
export const costCells = ({ milliseconds, requests, readUnits, writeUnits, bytes }: Cost): string[] => [
  digits(milliseconds),
  String(requests),
  digits(readUnits),
  String(writeUnits),
  bytes.toLocaleString("en-US"),
];
