import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { everyday } from "./everyday.ts";
import { machine } from "./machine.ts";
import { writeReport } from "./report.ts";
import { scale } from "./scale/scale.ts";

// `npm run bench`: the tables of docs/benchmark.md, measured here and now. `npm run bench -- scale`: how they grow;
// `--orders N` to that many stored orders and waiting letters.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { orders: { type: "string", default: "100000" } },
});
const where = machine();
const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  if (positionals[0] === "scale") {
    const tables = await scale(folder, Number(values.orders));
    writeReport("npm run bench -- scale", where, tables, ` --orders ${values.orders}`);
  } else {
    writeReport("npm run bench", where, await everyday(folder));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
