import { parseArgs } from "node:util";
import * as z from "zod";
import { crashPoints } from "./crash-points.ts";
import { fuzz } from "./fuzz.ts";
import { hostile } from "./fuzz-hostile.ts";
import { kills } from "./kills.ts";
import { simulation } from "./simulation.ts";
import type { Soak } from "./soak.ts";
import { steady } from "./steady.ts";

// `npm run soak` lists the long runs; `npm run soak -- NAME [--count N] [--seed N] [--minutes N]` does one.

const soaks: Readonly<Record<string, Soak>> = {
  simulation,
  "crash-points": crashPoints,
  kills,
  steady,
  hostile,
  fuzz,
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string" },
    seed: { type: "string" },
    minutes: { type: "string" },
    worse: { type: "string" },
    store: { type: "string" },
  },
});
const whole = z.coerce.number().int().min(1).optional();
const effort = z
  .object({
    count: whole,
    seed: whole,
    minutes: z.coerce.number().positive().optional(),
    worse: z.coerce.number().min(0).optional(),
    store: z.enum(["memory", "dynalite"]).optional(),
  })
  .safeParse(values);
const soak = soaks[positionals[0] ?? ""];
if (soak === undefined || !effort.success) {
  for (const [name, { about }] of Object.entries(soaks)) say(`${name}: ${about}`);
  process.exitCode = positionals.length === 0 && effort.success ? 0 : 2;
} else {
  const began = performance.now();
  const given = Object.fromEntries(Object.entries(effort.data).filter(([, value]) => value !== undefined));
  const isKept = await soak.run(given, say);
  say(`${positionals[0]}: ${isKept ? "kept" : "BROKEN"}, ${Math.round((performance.now() - began) / 1000)} s`);
  process.exitCode = isKept ? 0 : 1;
  // Desks may have left timers behind.
  process.exit();
}
