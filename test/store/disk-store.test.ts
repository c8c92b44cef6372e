import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { composeStore } from "../../lib/adapters/environment.ts";
import { digestEvent } from "../../lib/core/order/digest.ts";
import { type DiskStore, diskStore, storeSettings } from "./disk-store.ts";
import { buyerId, closed, letter, order } from "./samples.ts";

/** The files beneath the embedded database, opened with its own library. */
interface LevelFiles {
  keys(range: { gte: string; lt: string }): AsyncIterable<string>;
  del(key: string): Promise<void>;
  close(): Promise<void>;
}
const { Level }: { Level: new (path: string, options: { valueEncoding: string }) => LevelFiles } = createRequire(
  createRequire(import.meta.url).resolve("dynalite"),
)("level");

let folder = "";
let disk: DiskStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  disk = await diskStore(folder);
});
afterEach(async () => {
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});

test("everything is there after the database was closed and opened again", async () => {
  const stored = order(buyerId(1), "8190000000000012", {});
  const event = closed(stored.orderNumber, "m");
  await disk.store.putOrder(stored);
  await disk.store.addEvent(buyerId(1), digestEvent(event), event);
  await disk.store.addLetter(letter(buyerId(1), "a".repeat(32), {}));
  await disk.close();

  disk = await diskStore(folder);
  expect(await disk.store.findOrder(buyerId(1), stored.orderNumber)).toEqual(stored);
  expect(await disk.store.events(buyerId(1), "all")).toEqual([event]);
  expect(await disk.store.findLetter(buyerId(1), "a".repeat(32))).not.toBeNull();
  expect((await disk.store.pageOrders(buyerId(1), { limit: 5, after: null })).orders).toEqual([stored]);
});

describe("where the answer to a write is lost and the SDK writes again", () => {
  test("a put-once, a version and a claim each meet their own first write, and that is no conflict", async () => {
    const proxy = await losingAnswers(disk.endpoint);
    const { store, client } = composeStore(storeSettings(proxy.endpoint));
    const event = closed("8190000000000012", "mine");
    const stored = order(buyerId(1), "8190000000000012", {});

    proxy.loseNext();
    expect((await store.addEvent(buyerId(1), digestEvent(event), event)).mail).toBe("mine");
    proxy.loseNext();
    expect(await store.putOrder(stored)).toBe("written");
    proxy.loseNext();
    expect(await store.putOrder({ ...stored, version: 2, state: "done" })).toBe("written");
    await store.addLetter(letter(buyerId(1), "a".repeat(32), {}));
    proxy.loseNext();
    expect(
      await store.claimLetter(buyerId(1), "a".repeat(32), {
        id: "mine",
        until: 60,
        version: 1,
        at: "2026-01-01T00:00:00Z",
      }),
    ).toMatchObject({
      claim: "mine",
      attempts: 1,
    });
    expect(proxy.lost()).toBe(4);
    client.destroy();
    await proxy.close();
  });
});

describe("after a kill between an item and its index rows", () => {
  test("a row that was not written yet is written", async () => {
    await disk.store.putOrder(order(buyerId(2), "8190000000000012", {}));
    await tear("index-global~desk~urgency~");
    expect((await disk.store.pageOrders(buyerId(2), { limit: 5, after: null })).orders).toEqual([]);
    await disk.mend();
    expect((await disk.store.pageOrders(buyerId(2), { limit: 5, after: null })).orders).toHaveLength(1);
  });

  test("a row whose item was not written any more is taken out", async () => {
    await disk.store.putOrder(order(buyerId(2), "8190000000000012", {}));
    await tear("item-desk~");
    expect((await disk.store.pageOrders(buyerId(2), { limit: 5, after: null })).orders).toHaveLength(1);
    await disk.mend();
    expect((await disk.store.pageOrders(buyerId(2), { limit: 5, after: null })).orders).toEqual([]);
    expect(await disk.store.findOrder(buyerId(2), "8190000000000012")).toBeNull();
  });

  test("a claim that was never marked, however often, leaves a letter that is not in the outbox to be sent", async () => {
    await disk.store.addLetter(letter(buyerId(2), letterId, {}));
    for (const id of ["dead", "dead again", "dead once more"]) {
      const claimed = await disk.store.claimLetter(buyerId(2), letterId, { ...forever, id });
      expect(claimed).toMatchObject({ claim: id, attempts: 1 });
      await disk.mend();
    }
    expect(await disk.store.findLetter(buyerId(2), letterId)).toEqual(letter(buyerId(2), letterId, {}));
  });

  test("so does one that was claimed from the start, and never stood in an index", async () => {
    const claimed = { state: "claimed", claim: "dead", leaseUntil: 60, attempts: 1 } as const;
    await disk.store.addLetter(letter(buyerId(2), letterId, claimed));
    await disk.mend();
    expect(await disk.store.findLetter(buyerId(2), letterId)).toEqual(letter(buyerId(2), letterId, {}));
    expect(await disk.store.due("2099-01-01T00:00:00Z", 5)).toMatchObject([{ kind: "letter", id: letterId }]);
  });

  test("a letter of which nobody knows whether it went out is due again where it is not in the outbox", async () => {
    await disk.store.addLetter(letter(buyerId(2), letterId, {}));
    await disk.store.claimLetter(buyerId(2), letterId, forever);
    await disk.store.settleLetter(buyerId(2), letterId, "dead", { state: "unknown", dueAt: "2026-01-01T00:10:00Z" });
    await disk.mend();
    expect(await disk.store.findLetter(buyerId(2), letterId)).toMatchObject({ state: "due", attempts: 0 });
    expect(await disk.store.due("2099-01-01T00:00:00Z", 5)).toMatchObject([{ kind: "letter", id: letterId }]);
  });

  test.each(["claimed", "unknown"] as const)("a %s letter that is in the outbox was sent", async (state) => {
    await disk.store.addLetter(letter(buyerId(2), letterId, {}));
    await disk.store.claimLetter(buyerId(2), letterId, forever);
    if (state === "unknown")
      await disk.store.settleLetter(buyerId(2), letterId, "dead", { state, dueAt: "2026-01-01T00:10:00Z" });
    await disk.mend([letterId]);
    expect(await disk.store.findLetter(buyerId(2), letterId)).toMatchObject({ state: "sent", sentAs: letterId });
    expect(await disk.store.due("2099-01-01T00:00:00Z", 5)).toEqual([]);
  });

  test("mending changes nothing that is whole", async () => {
    const stored = order(buyerId(2), "8190000000000012", {});
    await disk.store.putOrder(stored);
    await disk.mend();
    await disk.mend();
    expect(await disk.store.findOrder(buyerId(2), stored.orderNumber)).toEqual(stored);
    expect((await disk.store.pageOrders(buyerId(2), { limit: 5, after: null })).orders).toEqual([stored]);
  });

  const letterId = "a".repeat(32);
  const forever = { id: "dead", until: Number.MAX_SAFE_INTEGER, version: 1, at: "2026-01-01T00:00:00Z" };

  /** Removes, behind the database's back, every entry whose key begins so. */
  async function tear(prefix: string): Promise<void> {
    await disk.close();
    const files = new Level(join(folder, "db"), { valueEncoding: "json" });
    for await (const key of files.keys({ gte: prefix, lt: `${prefix}\xff` })) await files.del(key);
    await files.close();
    disk = await diskStore(folder);
  }
});

/** A way to the database that, when told to, carries a write there and breaks off before its answer. */
async function losingAnswers(endpoint: string) {
  let isLosing = false;
  let lost = 0;
  const server = createServer((incoming, outgoing) => {
    const isWrite = /PutItem|UpdateItem/.test(String(incoming.headers["x-amz-target"]));
    const isLost = isLosing && isWrite;
    if (isLost) isLosing = false;
    const { method, headers, url } = incoming;
    const onward = request(`${endpoint}${url}`, { method, headers }, (answer) => {
      if (isLost) {
        lost += 1;
        answer.resume().once("end", () => outgoing.socket?.resetAndDestroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNext: () => {
      isLosing = true;
    },
    lost: () => lost,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
