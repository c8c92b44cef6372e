import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { digits } from "./figures.ts";
import { samples } from "./mails.ts";
import type { Table } from "./table.ts";

const run = promisify(execFile);
const script = `
  import { readFile } from "node:fs/promises";
  const [file, mail] = process.argv.slice(1);
  const { reply } = await import(file);
  const raw = mail === "" ? null : await readFile(mail);
  const before = process.cpuUsage();
  if (raw !== null) await reply(raw);
  const { user, system } = process.cpuUsage(before);
  // What Linux says of the process alone; elsewhere its start may be in it.
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const kibibytes = Number(/^VmHWM:\\s+(\\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
  process.stdout.write(JSON.stringify([(kibibytes * 1024) / 1e6, (user + system) / 1000]));
`;

/** The first mail of a fresh process: the most memory it ever held, and the time of code that is not warm. */
export async function memoryTable(file: string, folder: string): Promise<Table> {
  const rows: string[][] = [];
  const measure = async (name: string, mail: string) => {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script, file, mail]);
    const [megabytes, milliseconds] = JSON.parse(stdout) as [number, number];
    rows.push([name, digits(megabytes), mail === "" ? "" : digits(milliseconds)]);
  };
  await measure("none", "");
  for (const { name, raw } of await samples()) {
    const path = join(folder, "mail.eml");
    await writeFile(path, raw);
    await measure(name, path);
  }
  return {
    title: "Memory, and the first mail of a process",
    columns: ["mail", "peak MB", "CPU ms, cold"],
    rows,
    notes: [
      "Peak resident size of a process that loads the bundle, reads one mail and writes its answer; the mail's own bytes are in it.",
    ],
  };
}
