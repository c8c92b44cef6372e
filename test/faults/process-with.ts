import { readdir, readFile } from "node:fs/promises";

/** The id of the process that was started with an argument, as Linux tells it. @throws where there is none */
export async function processWith(argument: string): Promise<number> {
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const line = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (line.split("\0").includes(argument)) return Number(name);
  }
  throw new Error("there is no such process");
}
