import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { composeStore } from "../../lib/adapters/environment.ts";
import { type Erasure, reapplyErasures } from "../../lib/desk/reapply-erasures.ts";
import { receive } from "../../lib/desk/receive.ts";
import { startDatabase } from "../../lib/local/dynamodb.ts";
import { arrival, gmailForward, note } from "../desk/mails.ts";
import { type TestDesk, testDesk } from "../desk/test-desk.ts";
import { diskStore, storeSettings } from "./disk-store.ts";
import { buyer, buyerId } from "./samples.ts";

let folder = "";
let at: TestDesk;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "restore-"));
  at = await testDesk();
});
afterEach(async () => {
  await at.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the bucket's stand-in was told. */
async function ledger(): Promise<readonly Erasure[]> {
  const entries = join(at.folder, "erased");
  const ids = await readdir(entries);
  return Promise.all(ids.map(async (id) => ({ buyer: id, at: await readFile(join(entries, id), "utf8") })));
}

test("a table restored as it was before an erasure forgets again who was erased, and nobody else", async () => {
  const then = join(folder, "then");
  const now = join(folder, "now");
  const restored = join(folder, "restored");
  const deliver = async (store: TestDesk["store"], id: string, content: string, when: string, source: string) => {
    at.clock.standAt(when);
    at.bucket.set(id, content.replaceAll("buyer@example.com", source));
    return (await receive({ ...at.desk, store }, arrival(id, { at: when, source }))).outcome;
  };
  const gone = at.desk.tokens.buyerId("gone@example.com");
  const stays = at.desk.tokens.buyerId("stays@example.com");
  const back = at.desk.tokens.buyerId("back@example.com");

  const before = await diskStore(then);
  for (const name of ["gone", "stays", "back"])
    await deliver(before.store, `${name}1`, gmailForward(), "2026-02-15T09:05:00Z", `${name}@example.com`);
  await before.close();
  await cp(then, restored, { recursive: true });
  await cp(then, now, { recursive: true });

  const after = await diskStore(now);
  for (const name of ["gone", "back"])
    await deliver(after.store, `${name}2`, note(["DELETE"]), "2026-02-16T09:05:00Z", `${name}@example.com`);
  await after.close();
  expect((await ledger()).map(({ buyer: id }) => id).sort()).toEqual([gone, back].sort());

  const again = await diskStore(restored);
  expect(await again.store.findBuyer(gone)).not.toBeNull();
  const desk = { ...at.desk, store: again.store };
  expect(await reapplyErasures(desk, await ledger())).toBe(2);
  expect(await reapplyErasures(desk, await ledger())).toBe(0);
  for (const id of [gone, back]) {
    expect(await again.store.findBuyer(id)).toBeNull();
    expect(await again.store.events(id, "all")).toEqual([]);
    expect(await again.store.letters(id)).toEqual([]);
  }
  expect(await again.store.findOrder(stays, "8190000000000012")).not.toBeNull();
  // Who began anew since is not who was erased.
  await deliver(again.store, "back3", gmailForward(), "2026-02-17T09:05:00Z", "back@example.com");
  expect(await reapplyErasures(desk, await ledger())).toBe(0);
  expect(await again.store.findBuyer(back)).not.toBeNull();
  await again.close();
});

test("the database answers while its files are rewritten", async () => {
  await (await diskStore(folder)).close();
  const database = await startDatabase(join(folder, "db"));
  const { store, client } = composeStore(storeSettings(database.endpoint));
  const ids = Array.from({ length: 60 }, (_, index) => buyerId(index));
  const writing = ids.map((id) => store.addBuyer(buyer(id)));
  const compacting = [database.compact(), database.compact()];
  const reading = ids.map((id) => store.addBuyer(buyer(id, { timeZone: "+01:00" })));
  await Promise.all([...writing, ...compacting, ...reading]);
  for (const id of ids) expect((await store.findBuyer(id))?.id).toBe(id);
  client.destroy();
  await database.close();
});
