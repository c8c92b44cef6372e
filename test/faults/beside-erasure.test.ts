import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sendEventStore } from "../../lib/adapters/ses-events-store.ts";
import { type Item, scan } from "../../lib/local/table-scan.ts";
import { diskStore } from "../store/disk-store.ts";
import { besideErasure } from "./beside-erasure.ts";
import { world } from "./world.ts";

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

test("nothing is left of who was erased beside mails that were being read, whoever dies", async () => {
  for (const seed of seeds) {
    const { traces } = await besideErasure(seed, "never", () => world());
    expect(traces, `seed ${seed}`).toEqual([]);
  }
});

test("who comes back beside all that is there whole, or not at all", async () => {
  for (const seed of seeds) {
    const { traces, missing } = await besideErasure(seed, "beside", () => world());
    if (missing === null) expect(traces, `seed ${seed}`).toEqual([]);
    else expect(missing, `seed ${seed}`).toEqual([]);
  }
});

test("who comes back afterwards loses nothing", async () => {
  for (const seed of seeds) {
    const { missing } = await besideErasure(seed, "afterwards", () => world());
    expect(missing, `seed ${seed}`).toEqual([]);
  }
});

test("in the database there is nothing left either, in no item and no index, but what tells nothing", async () => {
  for (const seed of seeds.slice(0, 6)) {
    const folder = await mkdtemp(join(tmpdir(), "beside-"));
    const disk = await diskStore(folder);
    const make = () => world(disk.store, sendEventStore(disk.documents, "desk"));
    expect((await besideErasure(seed, "never", make)).traces, `seed ${seed}`).toEqual([]);
    const left: Item[] = [];
    for (const IndexName of ["due", "urgency"])
      for await (const row of scan(disk.documents, "desk", { IndexName })) left.push(row);
    expect(left, `seed ${seed}`).toEqual([]);
    for await (const item of scan(disk.documents, "desk")) left.push(item);
    const kinds = new Set(left.map(({ sk, buyer }) => `${sk} ${buyer === undefined ? "of nobody" : "of a buyer"}`));
    expect([...kinds].sort(), `seed ${seed}`).toEqual(["ADDRESS of nobody", "DELIVERY of nobody"]);
    await disk.close();
    await rm(folder, { recursive: true, force: true });
  }
});
