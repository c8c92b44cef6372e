import { readFileSync, writeFileSync } from "node:fs";
import { renderTable, type Table } from "./table.ts";

const report = new URL("../docs/benchmark.md", import.meta.url);

/**
 * Prints what was measured, and puts it into `docs/benchmark.md` in place of what the same command wrote before.
 * @param options that were given beside the command
 */
export function writeReport(command: string, machine: readonly string[], tables: readonly Table[], options = ""): void {
  const measured = [`\`${command}${options}\``, "", ...machine, "", ...tables.map(renderTable)].join("\n").trimEnd();
  const begin = `<!-- ${command} -->`;
  const end = `<!-- end of ${command} -->`;
  const written = readFileSync(report, "utf8");
  const from = written.indexOf(begin);
  const to = written.indexOf(end);
  if (from === -1 || to < from) throw new Error(`docs/benchmark.md has no place marked ${begin} … ${end}`);
  writeFileSync(report, `${written.slice(0, from + begin.length)}\n\n${measured}\n\n${written.slice(to)}`);
  process.stdout.write(`${measured}\n`);
}
