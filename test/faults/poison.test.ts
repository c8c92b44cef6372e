import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandler } from "../../functions/receive.ts";
import { openSpool } from "../../lib/local/spool.ts";
import { toSqsEvent } from "../../lib/local/sqs-event.ts";
import { gmailForward } from "../desk/mails.ts";
import { deskAddress, instant, world } from "./world.ts";

/** As the stack has it. */
const mostReceives = 5;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poison-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a poisonous mail reaches the dead letters after five receives, its neighbours are answered at once, and it can be put back", async () => {
  const outside = world();
  const ids = ["m1", "poison", "m3"];
  for (const [index, id] of ids.entries())
    outside.bucket.set(id, gmailForward({ from: `buyer${index}@example.com`, messageId: `<${id}@example.com>` }));
  let isCured = false;
  const handler = createHandler({
    ...outside.desk,
    mails: {
      ...outside.desk.mails,
      async get(bucket, key) {
        if (key === "poison" && !isCured) throw new Error("cannot be read");
        return outside.desk.mails.get(bucket, key);
      },
    },
  });
  const bring = (these: readonly string[]) =>
    handler({
      Records: these.flatMap((id) => {
        const source = "buyer@example.com";
        const envelope = { id, at: instant(outside.now), source, recipients: [deskAddress] };
        return toSqsEvent(envelope, "mails").Records;
      }),
    });

  let queued: readonly string[] = ids;
  const received = new Map<string, number>();
  const dead: string[] = [];
  while (queued.length > 0) {
    for (const id of queued) received.set(id, (received.get(id) ?? 0) + 1);
    const { batchItemFailures } = await bring(queued);
    queued = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    dead.push(...queued.filter((id) => received.get(id) === mostReceives));
    queued = queued.filter((id) => !dead.includes(id));
  }
  expect(dead).toEqual(["poison"]);
  expect([...received.values()]).toEqual([1, mostReceives, 1]);
  expect(outside.sent.map(({ to }) => to)).toEqual(["buyer0@example.com", "buyer2@example.com"]);

  isCured = true;
  expect(await bring(dead)).toEqual({ batchItemFailures: [] });
  expect(outside.sent.map(({ to }) => to)).toEqual(["buyer0@example.com", "buyer2@example.com", "buyer1@example.com"]);
});

test("a mail that the local desk has buried is brought again when its file is moved back into the spool", async () => {
  const spool = await openSpool(folder, () => {});
  const envelope = { at: "2026-02-15T09:05:00Z", source: "buyer@example.com", recipients: [deskAddress] };
  const { id } = await spool.accept(envelope, Readable.from([Buffer.from("Subject: x\r\n\r\nx")]));
  const grave = await spool.bury(id);
  expect(await spool.leftBehind()).toEqual([]);
  await rename(grave, join(folder, "spool", `${id}.mail`));
  expect(await spool.leftBehind()).toEqual([{ ...envelope, id }]);
  expect(Buffer.from(await spool.read(id)).toString()).toBe("Subject: x\r\n\r\nx");
});
