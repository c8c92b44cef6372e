import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startForgetting } from "../../lib/local/forgetting.ts";
import { until } from "../desk/mail-client.ts";

let data = "";
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "forgetting-"));
  for (const folder of ["outbox", "erased"]) await mkdir(join(data, folder));
  await writeFile(join(data, "outbox", "one.eml"), "To: buyer@example.com\r\n\r\nyour order");
  await writeFile(join(data, "outbox", "two.eml"), "To: neighbour@example.com\r\n\r\nyour order");
  await writeFile(join(data, "erased", "id of buyer@example.com"), "");
});
afterEach(() => rm(data, { recursive: true, force: true }));

const idOf = (address: string) => `id of ${address}`;
/** Fails as often as it is told to, as on a full disk. */
function compaction(failures: number) {
  const tries: string[] = [];
  return {
    tries,
    async compact() {
      tries.push(tries.length < failures ? "failed" : "done");
      if (tries.length <= failures) throw new Error("no space left");
    },
  };
}
const isDone = () =>
  access(join(data, "forgotten")).then(
    () => true,
    () => null,
  );

test("what could not be compacted is tried again until it is, and then no more", async () => {
  const { tries, compact } = compaction(2);
  const forgetting = startForgetting(data, { idOf, compact, pauseMilliseconds: 20 });
  forgetting.soon();
  await until(isDone);
  expect(tries).toEqual(["failed", "failed", "done"]);
  expect(await readdir(join(data, "outbox"))).toEqual(["two.eml"]);
  await forgetting.stop();
  expect(tries).toHaveLength(3);
});

test("what could not be compacted before the stop is left to the next start", async () => {
  const { tries, compact } = compaction(2);
  const forgetting = startForgetting(data, { idOf, compact, pauseMilliseconds: 20 });
  await expect(forgetting.now()).rejects.toThrow("no space left");
  await expect(forgetting.stop()).rejects.toThrow("no space left");
  expect(await isDone()).toBeNull();
  await startForgetting(data, { idOf, compact }).now();
  expect(tries).toEqual(["failed", "failed", "done"]);
  expect(await isDone()).toBe(true);
});

test("a try that fails while the desk stops is followed by none", async () => {
  const { tries, compact } = compaction(Number.POSITIVE_INFINITY);
  const forgetting = startForgetting(data, { idOf, compact, pauseMilliseconds: 1 });
  forgetting.soon();
  await until(async () => (tries.length > 0 ? true : null));
  await expect(forgetting.stop()).rejects.toThrow("no space left");
  const { length } = tries;
  forgetting.soon();
  await new Promise((done) => setTimeout(done, 20));
  expect(tries).toHaveLength(length);
});

test.each([
  ["To: o'brien@example.com", "o'brien@example.com"],
  ["To: 'buyer'@example.com, 'jo@example.com'", "jo@example.com"],
  ["To: j\u00fcrgen@example.com", "j\u00fcrgen@example.com"],
  ["To: jo@xn--bcher-kva.example", "jo@b\u00fccher.example"],
  ["To: =?utf-8?Q?J=C3=BCrgen?= <jo@b\u00fccher.example>", "jo@b\u00fccher.example"],
])("a letter with `%s` goes when that address is erased", async (to, address) => {
  await writeFile(join(data, "outbox", "three.eml"), `${to}\r\n\r\nyour order`);
  await writeFile(join(data, "erased", idOf(address)), "");
  await startForgetting(data, { idOf, compact: async () => {} }).now();
  expect(await readdir(join(data, "outbox"))).toEqual(["two.eml"]);
});

test("a mail put aside after the erasure goes too if it came before, and one that came after stays", async () => {
  await mkdir(join(data, "dead"));
  await mkdir(join(data, "spool"));
  await writeFile(join(data, "spool", "late.mail"), '{"source":"buyer@example.com"}');
  await writeFile(join(data, "erased", "id of buyer@example.com"), "");
  const forgetting = startForgetting(data, { idOf, compact: async () => {} });
  await forgetting.now();
  await new Promise((done) => setTimeout(done, 20));
  await writeFile(join(data, "spool", "new.mail"), '{"source":"buyer@example.com"}');
  for (const file of ["late.mail", "new.mail"]) await rename(join(data, "spool", file), join(data, "dead", file));
  await forgetting.now();
  expect(await readdir(join(data, "dead"))).toEqual(["new.mail"]);
});
