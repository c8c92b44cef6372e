import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

// Every rule (R) and every safe reading of a contradiction (A) of the guide is implemented and proved by a story, or it
// is said here why it is no rule. docs/guide-coverage.md is the printed result; CI compares it.

const root = join(import.meta.dirname, "../..");
const ids = [...numbered("R", 133), ...numbered("A", 36)];
const exemptions = z.record(z.string(), z.string()).parse(parse(read("test/guide/exemptions.yaml")));
const stories = filesIn("test/stories", ".yaml").flatMap((file) =>
  z.array(z.object({ id: z.string(), covers: z.array(z.string()) })).parse(parse(read(file))),
);
const sources = filesIn("lib/core", ".ts").map((file) => ({ file, text: read(file) }));

const rows = ids.map((id) => ({
  id,
  implementedBy: sources
    .filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text))
    .map(({ file }) => file.replace("lib/core/", "")),
  provedBy: stories.filter(({ covers }) => covers.includes(id)).map((story) => story.id),
  exemption: exemptions[id],
}));

test("every rule is implemented, or it is said why it is none", () => {
  const missing = rows.filter((row) => row.implementedBy.length === 0 && row.exemption === undefined);
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test("every rule is proved by a story, or it is said why it is none", () => {
  const unproved = rows.filter((row) => row.provedBy.length === 0 && row.exemption === undefined);
  expect(unproved.map(({ id }) => id)).toEqual([]);
});

test("no exemption outlives its reason, and none is for an unknown rule", () => {
  expect(Object.keys(exemptions).filter((id) => !ids.includes(id))).toEqual([]);
});

test("stories cite rules that exist, and have names of their own", () => {
  expect(stories.flatMap(({ covers }) => covers).filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
});

test("docs/guide-coverage.md is what is true now", () => {
  const file = join(root, "docs/guide-coverage.md");
  const printed = print();
  if (!existsSync(file) || (readFileSync(file, "utf8") !== printed && process.env["CI"] === undefined)) {
    writeFileSync(file, printed);
  }
  expect(readFileSync(file, "utf8")).toBe(printed);
});

function print(): string {
  const cell = (list: readonly string[]) => (list.length === 0 ? "–" : list.join(", "));
  const lines = rows.map(
    ({ id, implementedBy, provedBy, exemption }) =>
      `| ${id} | ${cell(implementedBy)} | ${exemption === undefined ? cell(provedBy) : `no rule: ${exemption}`} |`,
  );
  return [
    "# Which rule is where",
    "",
    "Written by `npm test` (test/guide/coverage.test.ts); files are below lib/core, stories below test/stories.",
    "",
    "| rule | implemented in | proved by |",
    "| --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

function numbered(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, at) => `${letter}-${String(at + 1).padStart(2, "0")}`);
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
