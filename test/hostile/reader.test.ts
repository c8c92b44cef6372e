import { readdir, readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { LogEntry } from "../../lib/adapters/log.ts";
import { occasionOf } from "../../lib/core/letter/occasion.ts";
import { inlineReader } from "../../lib/desk/reader.ts";
import { startReader } from "../../lib/local/reader.ts";
import { Unreadable } from "../../lib/local/reader-pool.ts";
import { textMail } from "../mail/compose.ts";

const logged: LogEntry[] = [];
const readers = {
  ordinary: startReader((entry) => logged.push(entry)),
  faulty: startReader((entry) => logged.push(entry), {
    entry: new URL("./faulty-worker.ts", import.meta.url),
    deadlineMilliseconds: 1_500,
    heapMegabytes: 128,
  }),
};
afterAll(() => Promise.all(Object.values(readers).map((reader) => reader.stop())));

const delivery = { mail: "a", receivedAt: "2024-05-15T00:00:00Z", timeZone: "Europe/Berlin" };
const corpus = new URL("../corpus/", import.meta.url);

test("a mail says the same, whether it is read here or in a worker", async () => {
  const folders = (await readdir(corpus))
    .filter((name) => /^(?:en|de)-.*-(?:inline|attached)$/.test(name))
    .slice(0, 20);
  expect(folders.length).toBeGreaterThan(10);
  for (const folder of folders) {
    const raw = new Uint8Array(await readFile(new URL(`${folder}/mail.eml`, corpus)));
    const [here, there] = await Promise.all(
      [inlineReader, readers.ordinary].map(async (reader) => reader.understand(await reader.read(raw), delivery)),
    );
    expect(there).toEqual(structuredClone(here));
  }
  expect(logged).toEqual([]);
});

describe("a mail that its reader does not survive", () => {
  const faults = ["an endless loop", "endless memory", "a sudden end", "an exception"];

  test.each(faults)("because of %s is answered by its header, and delays no other", async (fault) => {
    const others = Array.from({ length: 5 }, () => readers.faulty.read(textMail("hello")));
    const [bad, ...good] = await Promise.all([readers.faulty.read(textMail(fault)), ...others]);
    expect(bad).toMatchObject({
      problems: ["too-complex"],
      subject: "Fwd: Your order 8190000000000012 is closed",
      from: [{ address: "jo@example.com" }],
      text: null,
    });
    expect(good.map(({ text }) => text)).toEqual(Array(5).fill("hello"));
    expect(logged.at(-1)).toMatchObject({ about: "failure", during: "reading" });
  });

  test.each(faults)("when it is taken apart, because of %s, is answered as too complex", async (fault) => {
    const raw = textMail("hello", { "Message-ID": `<${fault.replaceAll(" ", "-")}@example.com>` });
    const understood = await readers.faulty.understand(await readers.faulty.read(raw), delivery);
    const found = { orders: 0, stray: [], isNews: true, commands: [] };
    expect(occasionOf(understood.mail, understood.readings[0], found)).toEqual({ why: "too-large" });
  });
});

test("a worker that never gets ready keeps no mail waiting, and another is started for the next", async () => {
  const failures: LogEntry[] = [];
  const entry = new URL("./silent-worker.ts", import.meta.url);
  const reader = startReader((failure) => failures.push(failure), { entry, loadingMilliseconds: 100 });
  const mails = Array.from({ length: 3 }, () => reader.read(textMail("hello")));
  for (const mail of mails) await expect(mail).rejects.toThrow(Unreadable);
  await expect(reader.read(textMail("hello"))).rejects.toThrow(Unreadable);
  await reader.stop();
  expect(failures).toEqual(Array(4).fill({ about: "failure", during: "reading", error: "ended" }));
});

test("a reader that is stopped leaves what it was reading", async () => {
  const reader = startReader(() => {});
  const reading = reader.read(textMail("hello"));
  await Promise.all([expect(reading).rejects.toThrow(), reader.stop()]);
});
