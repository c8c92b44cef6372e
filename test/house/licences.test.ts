import { expect, test } from "vitest";
import { nameOf, running } from "./lock.ts";

/** Licences that ask for no more than to be named (SPDX). */
const permissive: ReadonlySet<string> = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
]);

/** An SPDX expression of one level: whatever cannot be read as one is not taken for permissive. */
const isPermissive = (expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" AND ")
    .every((term) => term.split(" OR ").some((licence) => permissive.has(licence)));

test.each([
  ["MIT", true],
  ["(MIT OR EUPL-1.1+)", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND ISC", true],
  ["MIT AND GPL-3.0-only", false],
  ["(MIT OR ISC) AND GPL-3.0-only", false],
  ["GPL-3.0-only", false],
  ["SEE LICENSE IN LICENSE.md", false],
  ["UNLICENSED", false],
  ["", false],
])("%s may be passed on: %s", (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});

test("all that runs may be passed on by whoever has it", () => {
  const strict = [...running].filter(([, { license = "" }]) => !isPermissive(license));
  expect(
    strict.map(([path, { version, license }]) => `${nameOf(path)} ${version}: ${license ?? "no licence"}`),
  ).toEqual([]);
});
