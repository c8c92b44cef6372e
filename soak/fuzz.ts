import { mkdir, writeFile } from "node:fs/promises";
import { type Profiler, Session } from "node:inspector";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerTo } from "../test/hostile/answer-to.ts";
import { type Chance, chanceFrom } from "../test/hostile/chance.ts";
import { corpusMails } from "../test/hostile/corpus-mails.ts";
import { mutantOf } from "../test/hostile/mutant.ts";
import type { Soak } from "./soak.ts";

/** Of new mails, as often as of those that led somewhere new. */
const fresh = 0.5;
const slow = 1_000;
/** To ask what code has run costs more than a run: the less often anything is new, the less often it is asked. */
const mostInBatch = 8;

/** Mutants of the corpus, those that reach code which none before has reached being changed further. */
export const fuzz: Soak = {
  about: "mails of the corpus, changed: from bytes to letter, led by what code they reach (--count N or --minutes N)",
  async run({ count = 20_000, seed = Date.now() % 1_000_000, minutes }, say) {
    const mails = await corpusMails();
    const until = minutes === undefined ? Number.POSITIVE_INFINITY : performance.now() + minutes * 60_000;
    const runs = minutes === undefined ? count : Number.POSITIVE_INFINITY;
    const chance = chanceFrom(seed);
    const reached = watchCore();
    const leads: string[] = [];
    let batch: string[] = [];
    let size = 1;
    const found = new Map<string, number>();
    let done = 0;
    for (; done < runs && performance.now() < until; done += 1) {
      const mutant = mutantOf(baseOf(mails, leads, chance), chance.pick(mails), chance);
      const fault = await faultOf(mutant);
      batch.push(mutant);
      if (batch.length >= size) {
        const isNew = reached();
        if (isNew && done >= mails.length) leads.push(...batch);
        size = isNew ? 1 : Math.min(2 * size, mostInBatch);
        batch = [];
      }
      if (fault !== null) {
        const kind = fault.replaceAll(/[0-9]+/g, "N").slice(0, 60);
        found.set(kind, (found.get(kind) ?? 0) + 1);
        if (found.get(kind) === 1) say(`${fault}: ${await keep(mutant, `${seed}-${done}`)}`);
      }
      if (done % 10_000 === 9_999) say(`${done + 1} runs, ${leads.length} leads, ${found.size} kinds of fault`);
    }
    say(`seed ${seed}: ${done} runs, ${leads.length} leads, ${found.size} kinds of fault`);
    return found.size === 0;
  },
};

const baseOf = (mails: readonly [string, ...string[]], leads: readonly string[], chance: Chance): string =>
  chance.below(100) < 100 * fresh ? chance.pick(mails) : (leads[chance.below(leads.length)] ?? chance.pick(mails));

async function faultOf(mutant: string): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    const [broken] = (await answerTo(Buffer.from(mutant, "latin1"))).broken;
    const { user, system } = process.cpuUsage(before);
    return broken ?? ((user + system) / 1_000 > slow ? "slow" : null);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : "thrown";
  }
}

/** @returns where the mail lies */
async function keep(mutant: string, name: string): Promise<string> {
  const folder = join(tmpdir(), "whyclosed-fuzz");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.eml`);
  await writeFile(path, mutant, "latin1");
  return path;
}

/** @returns what tells whether a part of the core has run for the first time since it was last asked */
function watchCore(): () => boolean {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  /** Of each function, how many of its characters have never run. */
  const unreached = new Map<string, number>();
  const isNew = (script: string, { ranges }: Profiler.FunctionCoverage) => {
    const name = `${script}:${ranges[0]?.startOffset}:${ranges[0]?.endOffset}`;
    const left = ranges.reduce(
      (sum, range) => (range.count === 0 ? sum + range.endOffset - range.startOffset : sum),
      0,
    );
    const before = unreached.get(name) ?? Number.POSITIVE_INFINITY;
    unreached.set(name, Math.min(before, left));
    return left < before;
  };
  return () => {
    let news = 0;
    session.post("Profiler.takePreciseCoverage", (_, { result }) => {
      for (const { url, scriptId, functions } of result)
        if (url.includes("/lib/core/")) news += functions.filter((each) => isNew(scriptId, each)).length;
    });
    return news > 0;
  };
}
