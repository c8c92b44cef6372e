import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendEventStore } from "../lib/adapters/ses-events-store.ts";
import { world } from "../test/faults/world.ts";
import { diskStore } from "../test/store/disk-store.ts";

/** Worlds whose table is in the embedded database, each in a folder of its own. */
export function dynaliteWorlds() {
  const opened: (() => Promise<void>)[] = [];
  return {
    async make() {
      const folder = await mkdtemp(join(tmpdir(), "soak-"));
      const disk = await diskStore(folder);
      opened.push(async () => {
        await disk.close();
        await rm(folder, { recursive: true, force: true });
      });
      return world(disk.store, sendEventStore(disk.documents, "desk"));
    },
    async close() {
      for (const close of opened) await close();
    },
  };
}
