import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeDesk } from "../../lib/adapters/environment.ts";
import { jsonLog } from "../../lib/adapters/log.ts";
import { memoryStore } from "../../lib/adapters/memory-store.ts";
import type { Store } from "../../lib/adapters/store.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { startAws } from "../../lib/local/aws.ts";
import { type LocalClock, localClock } from "../../lib/local/clock.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";

useLocalCredentials();

export interface TestDesk {
  readonly desk: Desk;
  readonly clock: LocalClock;
  readonly store: Store;
  /** What lies in the bucket, by key. */
  readonly bucket: Map<string, string>;
  /** The folder that the outbox is in. */
  readonly folder: string;
  /** What the log was told, one JSON line each. */
  readonly logged: string[];
  /** The letters sent so far, oldest first. */
  outbox(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The desk as on AWS, with the adapters of production for mails and letters, and a store in memory. */
export async function testDesk(): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), "desk-"));
  const bucket = new Map<string, string>();
  const logged: string[] = [];
  const clock = localClock("2026-02-15T09:05:00Z");
  const read = async (key: string) => {
    const mail = bucket.get(key);
    if (mail === undefined) throw new Error("no such mail");
    return Buffer.from(mail);
  };
  const aws = await startAws(folder, { read, clock, relay: null });
  const environment = {
    DESK_TABLE: "unused",
    DESK_BUCKET: "mails",
    DESK_ADDRESS: "orders@desk.localhost",
    DESK_KEY: Buffer.alloc(32, 7).toString("base64"),
    AWS_REGION: "us-east-1",
    AWS_ENDPOINT_URL_S3: aws.endpoint,
    AWS_ENDPOINT_URL_SES: aws.endpoint,
  };
  const store = memoryStore();
  const log = jsonLog((line) => logged.push(line));
  const desk = { ...composeDesk(environment, { clock, log, leaseMilliseconds: 0 }), store };
  const outbox = join(folder, "outbox");
  return {
    desk,
    clock,
    store,
    bucket,
    folder,
    logged,
    outbox: async () => Promise.all((await readdir(outbox)).sort().map((file) => readFile(join(outbox, file), "utf8"))),
    async close() {
      await aws.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The value of a header of a letter, unfolded. */
export const header = (letter: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, "im").exec(letter.replace(/\r?\n[ \t]+/g, " "))?.[1];
