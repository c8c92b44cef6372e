import { answerTo } from "./answer-to.ts";
import { chanceFrom } from "./chance.ts";
import { corpusMails } from "./corpus-mails.ts";
import { mutantOf } from "./mutant.ts";

// `node --import tsx test/hostile/fuzz-runs.ts RUNS SEED`, in a process of its own: in the test runner's, each import costs
// with every use. Prints what was broken and by which run, and at the end that all were made.
const [runs = 0, seed = 0] = process.argv.slice(2).map(Number);
const mails = await corpusMails();
const chance = chanceFrom(seed);
for (let run = 0; run < runs; run += 1) {
  const mutant = mutantOf(chance.pick(mails), chance.pick(mails), chance);
  const { broken } = await answerTo(Buffer.from(mutant, "latin1")).catch((error: unknown) => ({
    broken: [error instanceof Error ? (error.stack ?? error.message) : "thrown"],
  }));
  for (const fault of broken) process.stdout.write(`${JSON.stringify({ seed, run, fault })}\n`);
}
process.stdout.write(`${runs} runs, seed ${seed}\n`);
