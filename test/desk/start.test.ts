import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOptions, UsageError } from "../../lib/local/options.ts";
import type { RunningDesk } from "../../lib/local/start.ts";
import { sendMail, until } from "./mail-client.ts";
import { gmailForward } from "./mails.ts";
import { startHere } from "./running-desk.ts";

// What `npm start` finds in its folder, and what becomes of it.

let folder = "";
let data = "";
let lines: string[] = [];
let running: RunningDesk[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whyclosed-"));
  data = join(folder, "data");
  lines = [];
});
afterEach(async () => {
  await Promise.all(running.map((desk) => desk.stop()));
  running = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<RunningDesk> {
  const desk = await startHere(data, lines);
  running.push(desk);
  return desk;
}

const outbox = async () => (await readdir(join(data, "outbox"))).filter((file) => file.endsWith(".eml"));
const said = (pattern: RegExp) => until(async () => lines.find((line) => pattern.test(line)) ?? null);

describe("a letter that cannot be written to the outbox", () => {
  test("is not said to be there, keeps its mail in the spool, and is written when it can be", async () => {
    const { smtpPort } = await start();
    await rename(join(data, "outbox"), join(data, "aside"));
    await writeFile(join(data, "outbox"), "no folder");
    await sendMail(smtpPort, gmailForward());
    expect(await said(/^letter/)).toContain(": retry-later (ServiceUnavailable)");
    expect(await said(/^could not/)).toMatch(/^could not finish mail \S+ \(RetryLater\)$/);
    expect(lines.join("\n")).not.toContain("in outbox");
    expect(await readdir(join(data, "spool"))).toHaveLength(1);

    await rm(join(data, "outbox"));
    expect(await said(/^read/)).toMatch(/→ letter [0-9a-f]{32} in outbox$/);
    expect(await outbox()).toHaveLength(1);
    await until(async () => ((await readdir(join(data, "spool"))).length === 0 ? true : null));
  });

  test("is written into an outbox that was removed", async () => {
    const { smtpPort } = await start();
    await rm(join(data, "outbox"), { recursive: true });
    await sendMail(smtpPort, gmailForward());
    await said(/in outbox$/);
    expect(await outbox()).toHaveLength(1);
  });
});

test("what was still being written at a kill is removed from the outbox and the spool", async () => {
  for (const name of ["outbox", "spool"]) {
    await mkdir(join(data, name), { recursive: true });
    await writeFile(join(data, name, ".20260215T090500Z-aa.eml.0-0.unfinished"), "Subject: ha");
  }
  await start();
  expect(await readdir(join(data, "outbox"))).toEqual([]);
  expect(await readdir(join(data, "spool"))).toEqual([]);
});

test("files in the spool that are no mails are put aside in a line each, and the mails among them are answered", async () => {
  const envelope = { at: "2026-02-15T09:05:00Z", source: "buyer@example.com", recipients: ["orders@desk.localhost"] };
  const spooled = (id: string) => `${JSON.stringify({ ...envelope, id })}\n${gmailForward()}`;
  await mkdir(join(data, "spool", "a-folder.mail"), { recursive: true });
  await writeFile(join(data, "spool", "empty.mail"), "");
  await writeFile(join(data, "spool", "torn.mail"), '{"id":"torn"');
  await writeFile(join(data, "spool", "other.mail"), spooled("../../elsewhere"));
  await writeFile(join(data, "spool", "whole.mail"), spooled("whole"));
  await start();
  await said(/in outbox$/);
  expect(lines.filter((line) => line.includes("no mail that can be read"))).toHaveLength(4);
  expect((await readdir(join(data, "dead"))).sort()).toEqual([
    "a-folder.mail",
    "empty.mail",
    "other.mail",
    "torn.mail",
  ]);
  expect(await outbox()).toHaveLength(1);
});

describe("a second desk on the same folder", () => {
  test("is refused through a symbolic link", async () => {
    const first = await start();
    await symlink(data, join(folder, "link"));
    const second = startHere(join(folder, "link"));
    await expect(second).rejects.toThrow(UsageError);
    await expect(second).rejects.toThrow(`another desk is running on the folder ${first.data};`);
  });

  test("is refused where it looks for the lock elsewhere", async () => {
    await start();
    const temporary = process.env["TMPDIR"];
    process.env["TMPDIR"] = folder;
    try {
      const second = startHere(data);
      await expect(second).rejects.toThrow(UsageError);
      await expect(second).rejects.toThrow(/^the database cannot be opened: another desk may be running on the folder/);
    } finally {
      if (temporary === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = temporary;
    }
  });
});

test("the folder is named in full", async () => {
  await mkdir(join(folder, "real"));
  await symlink(join(folder, "real"), join(folder, "link"));
  data = join(folder, "link", "..", "link", "data");
  expect((await start()).data).toMatch(/\/real\/data$/);
});

test("a folder that is a file is one line", async () => {
  await writeFile(join(folder, "file"), "");
  await expect(startHere(join(folder, "file"))).rejects.toThrow(/^cannot write to the folder \S+\/file \(ENOTDIR\);/);
});

test.runIf(process.platform === "linux")("a folder that cannot be made is one line, at once", async () => {
  await expect(startHere("/proc/whyclosed/data")).rejects.toThrow(
    "cannot write to the folder /proc/whyclosed/data (ENOENT); choose another with --data",
  );
});

describe("options", () => {
  const refused: readonly (readonly [string, readonly string[], Record<string, string>])[] = [
    ["an empty folder", ["--data="], {}],
    ["a folder of blanks", ["--data", " "], {}],
    ["a host: the desk believes whoever connects", ["--host", "0.0.0.0"], {}],
    ["an option that there is not", ["--speed", "1"], {}],
    ["a port that is none", ["--smtp", "70000"], {}],
    ["a negative port", ["--http", "-1"], {}],
    ["a moment that is none", ["--clock", "tomorrow"], {}],
    ["a relay that is no address", [], { DESK_RELAY: "garbage" }],
    ["a relay of another protocol", [], { DESK_RELAY: "https://user:secret@mail.example" }],
    ["a relay without a host", [], { DESK_RELAY: "smtp://" }],
  ];
  test.each(refused)("refused in one line: %s", (_, args, environment) => {
    const read = () => readOptions(args, environment);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(/^[^\n]+$/);
    expect(read).not.toThrow(/secret/);
  });

  test("a variable that is set to nothing is not set", () => {
    const empty = { DESK_DATA: "", DESK_SMTP_PORT: "", DESK_HTTP_PORT: "", DESK_CLOCK: "", DESK_RELAY: "" };
    expect(readOptions([], empty)).toEqual(readOptions([], {}));
  });

  test("an argument wins over its variable", () => {
    const given = readOptions(["--data", "here"], { DESK_DATA: "there", DESK_RELAY: "smtp://mail.example:25" });
    expect(given).toMatchObject({ data: "here", relay: "smtp://mail.example:25" });
  });
});
