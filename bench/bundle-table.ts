import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { bundleAll } from "../lib/stack/bundle.ts";
import { functionNames } from "../lib/stack/function-names.ts";
import { digits, median } from "./figures.ts";
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
  const empty = join(folder, "empty.mjs");
  await writeFile(empty, "export {};\n");
  const files = [
    { name: "an empty module", path: empty },
    ...functionNames.map((name) => ({ name: `\`${name}\``, path: join(bundles[name].folder, "index.mjs") })),
  ].map((file) => ({ ...file, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1)
    for (const { path, times } of files) times.push(await importTime(pathToFileURL(path).href));
  const rows = [];
  for (const { name, path, times } of files) {
    const content = await readFile(path);
    rows.push([
      name,
      digits(content.length / 1000),
      digits(gzipSync(content).length / 1000),
      digits(Math.min(...times)),
      digits(median(times)),
    ]);
  }
  return {
    title: "Bundles",
    columns: ["", "kB", "kB, gzip", "import, least ms", "import, median ms"],
    rows,
    notes: [
      `As they are deployed, minified; each loaded ${rounds} times in turn, in a fresh process on this machine's Node, without a compile cache.`,
    ],
  };
}
