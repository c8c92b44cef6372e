import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DeskProcess } from "../desk/desk-process.ts";
import { until } from "../desk/mail-client.ts";
import { gmailForward } from "../desk/mails.ts";
import { processWith } from "./process-with.ts";

// What a kill cannot show, since the machine's memory survives it: that a mail is on the disk before `250` is said.

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "calls-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const isStraceThere = spawnSync("strace", ["-o", "/dev/null", process.execPath, "--version"]).status === 0;

test.skipIf(!isStraceThere)(
  "a mail is written, synced, renamed, its folder synced, and only then accepted (skipped where strace is missing or may not trace)",
  async () => {
    const data = join(folder, "data");
    const desk = await DeskProcess.start(data);
    const trace = join(folder, "trace");
    const calls = "trace=openat,fsync,fdatasync,rename,renameat,renameat2,write,writev,sendto";
    const strace = spawn("strace", [
      "-f",
      "-s",
      "200",
      "-e",
      calls,
      "-o",
      trace,
      "-p",
      String(await processWith(data)),
    ]);
    await once(strace.stderr, "data");
    expect(await desk.send(gmailForward())).toMatch(/^250 /);
    const lines = await until(async () => {
      const read = completed(await readFile(trace, "utf8"));
      return answerToData(read) >= 0 ? read : null;
    });
    await desk.end("SIGKILL");
    await once(strace, "exit");

    const opened = /^openat\(.*\/spool\/\.[^"]*\.unfinished".*= (\d+)$/;
    const synced = (fd: string | undefined) => new RegExp(`^f(data)?sync\\(${fd}\\)\\s+= 0$`);
    const file = lines.findIndex((line) => opened.test(line));
    const fileSynced = next(lines, file, synced(opened.exec(lines[file] ?? "")?.[1]));
    const renamed = next(lines, fileSynced, /^rename\w*\(.*\.unfinished".*\/spool\/[^".]+\.mail".*= 0$/);
    const folderOpened = next(lines, renamed, /^openat\(.*\/spool", O_RDONLY.*= \d+$/);
    const folderSynced = next(lines, folderOpened, synced(/= (\d+)$/.exec(lines[folderOpened] ?? "")?.[1]));
    expect([file, fileSynced, renamed, folderOpened, folderSynced]).not.toContain(-1);
    expect(answerToData(lines)).toBeGreaterThan(folderSynced);
  },
  60_000,
);

const next = (lines: readonly string[], after: number, pattern: RegExp): number =>
  after < 0 ? -1 : lines.findIndex((line, index) => index > after && pattern.test(line));

/** MAIL and RCPT are answered 250 too: this is the first after DATA's 354. */
const answerToData = (lines: readonly string[]): number =>
  next(
    lines,
    lines.findIndex((line) => /^(write|writev|sendto)\(\d+, .*"354 /.test(line)),
    /^(write|writev|sendto)\(\d+, .*"250 /,
  );

/** The calls in the order in which they began, but for `fsync` and `rename`, which count from when they are done. */
function completed(trace: string): string[] {
  const begun = new Map<string, string>();
  const lines: string[] = [];
  for (const line of trace.split("\n")) {
    const [, thread = "", call = ""] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const unfinished = /^(.*) <unfinished \.\.\.>$/.exec(call)?.[1];
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(call)?.[1];
    if (unfinished !== undefined) begun.set(thread, unfinished);
    else lines.push(resumed === undefined ? call : `${begun.get(thread) ?? ""}${resumed}`);
  }
  return lines;
}
