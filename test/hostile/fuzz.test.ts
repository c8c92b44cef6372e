import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// A short run of what `npm run soak -- fuzz` does for long, without its memory of what is new; longer where CI runs it.
const runs = process.env["CI"] === undefined ? 1_500 : 20_000;
const seeds = [20_260_515, 20_261_124];
const driver = fileURLToPath(new URL("fuzz-runs.ts", import.meta.url));

async function broken(seed: number): Promise<string> {
  const given = ["--import", "tsx", driver, String(runs / seeds.length), String(seed)];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  return stdout;
}

test("mails of the corpus with pieces changed never break a letter", { timeout: 480_000 }, async () => {
  const said = await Promise.all(seeds.map(broken));
  expect(said).toEqual(seeds.map((seed) => `${runs / seeds.length} runs, seed ${seed}\n`));
});
