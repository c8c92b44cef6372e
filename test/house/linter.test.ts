import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

// Whether the linter, as it is configured, sees what the architecture forbids: each line in a file of its own.

const pure = "lib/core/mail";
const forbidden: readonly (readonly [string, string])[] = [
  [pure, "export const a = new Date;"],
  [pure, "export const a = new Date();"],
  [pure, "export const a = Date();"],
  [pure, "export const a = Date.now();"],
  [pure, "export const a = [1].map(Date.now);"],
  [pure, "export const a = globalThis.Date.now();"],
  [pure, "export const a = performance.now();"],
  [pure, 'import { Temporal } from "temporal-polyfill";\n\nexport const a = Temporal.Now.instant();'],
  [pure, "export const a = Intl.DateTimeFormat().resolvedOptions().timeZone;"],
  [pure, "export const a = Math.random();"],
  [pure, "export const a = crypto.getRandomValues(new Uint8Array(1));"],
  [pure, "export const a = globalThis.process;"],
  [pure, 'export const a = process.env["HOME"];'],
  [pure, 'export const a = globalThis.fetch("x");'],
  [pure, 'export const a = fetch("x");'],
  [pure, 'export { readFile } from "node:fs/promises";'],
  [pure, 'import "nodemailer";'],
  [pure, 'export { Hono } from "hono";'],
  [pure, 'export const a = () => import("@aws-sdk/client-s3");'],
  [pure, 'export { systemClock } from "../../adapters/clock.ts";'],
  [pure, 'export { receive } from "../../desk/receive.ts";'],
  ["lib/adapters", 'export { receive } from "../desk/receive.ts";'],
  ["lib/adapters", 'export { startDesk } from "../local/start.ts";'],
  ["lib/desk", 'export { startDesk } from "../local/start.ts";'],
  ["lib/desk", 'export { createApp } from "../web/app.ts";'],
  ["lib/web", 'export { startDesk } from "../local/start.ts";'],
  ["lib/desk", 'export { handler } from "../../functions/receive.ts";'],
  ["lib/local", 'export { handler } from "../../functions/receive.ts";'],
  ["lib/local", 'export { DeskStack } from "../stack/desk-stack.ts";'],
  ["lib/stack", 'export { startDesk } from "../local/start.ts";'],
  ["lib/stack", 'export { handler } from "../../functions/receive.ts";'],
  ["functions", 'export { startDesk } from "../lib/local/start.ts";'],
  ["functions", 'export { DeskStack } from "../lib/stack/desk-stack.ts";'],
];

const allowed: readonly (readonly [string, string])[] = [
  [pure, 'export const a = [Date.parse("2026-02-15"), Date.UTC(2026, 1, 15), new Date(0)];'],
  [pure, 'export const a = new Intl.DateTimeFormat("en", { timeZone: "UTC" });'],
  [pure, 'export { sha256 } from "@noble/hashes/sha2.js";'],
  [pure, 'export { Parser } from "htmlparser2";'],
  [pure, 'export { simpleParser } from "mailparser";'],
  [pure, 'export { Temporal } from "temporal-polyfill";'],
  [pure, 'export { object } from "zod";'],
  [pure, 'export { a } from "./body.ts";\nexport { b } from "../order/order.ts";'],
  ["lib/adapters", 'export { a } from "../core/codes.ts";'],
  ["lib/desk", 'export { a } from "../adapters/mime.ts";'],
  ["lib/web", 'export { a } from "../desk/status.ts";'],
  ["lib/local", 'export { a } from "../desk/receive.ts";\nexport { b } from "../adapters/log.ts";'],
  ["functions", 'export { a } from "../lib/desk/receive.ts";\nexport { b } from "../lib/adapters/log.ts";'],
  ["bin", 'export { a } from "../functions/receive.ts";\nexport { b } from "../lib/local/start.ts";'],
];

const root = fileURLToPath(new URL("../../", import.meta.url));
const fileOf = (name: string, folder: string, index: number) => `${folder}/${name}-${index}.ts`;
let tree = "";
let complaints = "";

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), "whyclosed-lint-"));
  for (const part of ["biome.json", ".biome", "package.json"])
    await cp(join(root, part), join(tree, part), { recursive: true });
  for (const [name, lines] of [
    ["forbidden", forbidden],
    ["allowed", allowed],
  ] as const) {
    for (const [index, [folder, line]] of lines.entries()) {
      const file = join(tree, fileOf(name, folder, index));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${line}\n`);
    }
  }
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const lint = [biome, "lint", "--colors=off", "--vcs-enabled=false", "--max-diagnostics=none", "."];
  complaints = await promisify(execFile)(process.execPath, lint, { cwd: tree }).then(
    ({ stdout, stderr }) => stdout + stderr,
    ({ stdout, stderr }) => stdout + stderr,
  );
});
afterAll(() => rm(tree, { recursive: true, force: true }));

const isRefused = (file: string): boolean => complaints.split("\n").some((line) => line.startsWith(`${file}:`));

test.each(forbidden.map(([folder, line], index) => [folder, line, index] as const))(
  "refused in %s: %s",
  (folder, _, index) => {
    expect(isRefused(fileOf("forbidden", folder, index)), complaints).toBe(true);
  },
);

test.each(allowed.map(([folder, line], index) => [folder, line, index] as const))(
  "let through in %s: %s",
  (folder, _, index) => {
    expect(isRefused(fileOf("allowed", folder, index)), complaints).toBe(false);
  },
);
