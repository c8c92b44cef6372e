import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Bundle, bundle, bundleAll } from "../lib/stack/bundle.ts";
import { functionNames } from "../lib/stack/function-names.ts";
import { digits, median } from "./figures.ts";
import { plainBundle } from "./plain-bundle.ts";
import type { Table } from "./table.ts";

const run = promisify(execFile);
const rounds = 11;
const script = `const began = performance.now(); await import(process.argv[1]); process.stdout.write(String(performance.now() - began));`;

/** Milliseconds until a module is loaded, in a fresh process. */
async function importTime(file: string): Promise<number> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script, file]);
  return Number(stdout);
}

/** What AWS loads at a cold start. */
export async function bundleTable(folder: string): Promise<Table> {
  const bundles = await bundleAll(folder);
  const clients = await bundle("receive", join(folder, "clients"), "bench/sdk-clients.ts");
  const plain = await plainBundle("bench/sdk-clients.ts", folder);
  const empty = join(folder, "empty.mjs");
  await writeFile(empty, "export {};\n");
  const none: Pick<Bundle, "bytes" | "totalBytes"> = { bytes: 0, totalBytes: 0 };
  const contenders = [
    { name: "an empty module", path: empty, size: none },
    {
      name: "the AWS clients of `receive`, as they come",
      path: plain.path,
      size: { bytes: plain.bytes, totalBytes: plain.bytes },
    },
    { name: "the same, with what nobody calls left out", path: join(clients.folder, "index.mjs"), size: clients },
    ...functionNames.map((name) => ({
      name: `\`${name}\``,
      path: join(bundles[name].folder, "index.mjs"),
      size: bundles[name],
    })),
  ].map((contender) => ({ ...contender, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { path, times } of contenders) times.push(await importTime(pathToFileURL(path).href));
  const [, asTheyCome, lean] = contenders;
  const ratioTo = (floor: (typeof contenders)[number] | undefined, times: readonly number[]): string =>
    `${digits(median(times.map((time, round) => time / (floor?.times[round] ?? Number.NaN))))} ×`;
  const rows = contenders.map(({ name, size, times }) => [
    name,
    digits(size.bytes / 1000),
    digits(size.totalBytes / 1000),
    digits(Math.min(...times)),
    digits(median(times)),
    ratioTo(asTheyCome, times),
    ratioTo(lean, times),
  ]);
  return {
    title: "Bundles",
    columns: ["", "kB at start", "kB in all", "import, least ms", "import, median ms", "÷ clients", "÷ lean clients"],
    rows,
    notes: [
      `As they are deployed, minified; *in all* with what is loaded only when a mail needs it: the other languages of letters, the tables of East Asian alphabets, the proof of signatures. Each loaded ${rounds} times in turn, in a fresh process on this machine's Node, without a compile cache; ratios are taken within a round.`,
    ],
  };
}
