import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutCommand, QueryCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { until } from "../desk/mail-client.ts";
import { type DiskStore, diskStore } from "../store/disk-store.ts";

type Resource = (resource: object) => void;
const open = new Set<object>();
let ever = 0;

/** Keeps an account of what the database has open: its iterators, which it cannot be asked for. */
function watchResources(): void {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
  const { Level } = z
    .object({ Level: z.custom<{ prototype: { attachResource: Resource; detachResource: Resource } }>() })
    .parse(ofDynalite("level"));
  const { attachResource, detachResource } = Level.prototype;
  Level.prototype.attachResource = function (resource) {
    ever += 1;
    open.add(resource);
    attachResource.call(this, resource);
  };
  Level.prototype.detachResource = function (resource) {
    open.delete(resource);
    detachResource.call(this, resource);
  };
}

let folder = "";
let disk: DiskStore;
beforeAll(async () => {
  watchResources();
  folder = await mkdtemp(join(tmpdir(), "iterators-"));
  disk = await diskStore(folder);
  for (let item = 0; item < 5; item += 1)
    await disk.documents.send(new PutCommand({ TableName: "desk", Item: { pk: "one", sk: String(item) } }));
});
afterAll(async () => {
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});

const ofOne = {
  TableName: "desk",
  KeyConditionExpression: "pk = :pk",
  ExpressionAttributeValues: { ":pk": "one" },
} as const;

// One that stays open keeps memory: with each sweep of a desk some more.
test.each([
  ["reads all there is", new QueryCommand(ofOne), 5],
  ["stops at its limit", new QueryCommand({ ...ofOne, Limit: 2 }), 2],
  ["finds nothing", new QueryCommand({ ...ofOne, ExpressionAttributeValues: { ":pk": "two" } }), 0],
  ["reads the whole table", new ScanCommand({ TableName: "desk" }), 5],
])("a query that %s leaves no iterator open", async (_, query, count) => {
  const before = ever;
  const found = await disk.documents.send(query);
  expect(found.Items).toHaveLength(count);
  await until(async () => (open.size === 0 ? true : null));
  expect(ever).toBeGreaterThan(before);
});
