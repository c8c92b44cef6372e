import { median } from "./figures.ts";

export interface Contender {
  readonly name: string;
  run(): unknown;
}

export interface Timed {
  readonly name: string;
  /** Milliseconds of CPU for one run, all threads of the process together: median over the rounds. */
  readonly milliseconds: number;
  /** Over the first contender, in the same round: median over the rounds. */
  readonly ratio: number;
}

/**
 * Times contenders against each other, in turn and round by round, so that whatever else the machine does meets all of
 * them alike. The first is what the others are divided by.
 * @param rounds how often each is timed
 * @param batchMilliseconds for how long a contender runs at a time; at least once
 */
export async function timeInTurn(
  contenders: readonly Contender[],
  { rounds, batchMilliseconds }: { rounds: number; batchMilliseconds: number },
): Promise<readonly Timed[]> {
  const batches: { contender: Contender; runs: number; costs: number[] }[] = [];
  for (const contender of contenders) {
    await burn(contender, warmUpMilliseconds);
    const runs = await burn(contender, batchMilliseconds);
    batches.push({ contender, runs, costs: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, runs, costs } of batches) {
      const before = process.cpuUsage();
      for (let run = 0; run < runs; run += 1) await contender.run();
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1000 / runs);
    }
  }
  const floor = batches[0]?.costs ?? [];
  return batches.map(({ contender: { name }, costs }) => ({
    name,
    milliseconds: median(costs),
    ratio: median(costs.map((cost, round) => cost / (floor[round] ?? Number.NaN))),
  }));
}

/** A process that has answered a few hundred mails: before that most of the time is the compiler's. */
const warmUpMilliseconds = 4_000;

/** Runs a contender for so long, which also warms it up. @returns how often it ran */
async function burn({ run }: Contender, milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let runs = 0;
  do {
    await run();
    runs += 1;
  } while (performance.now() < end);
  return runs;
}
