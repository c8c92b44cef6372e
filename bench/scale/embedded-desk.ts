import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { composeDesk, composeStore } from "../../lib/adapters/environment.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { receive } from "../../lib/desk/receive.ts";
import { startAws } from "../../lib/local/aws.ts";
import { type LocalClock, localClock } from "../../lib/local/clock.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { ensureTable, startDatabase } from "../../lib/local/dynamodb.ts";
import { describeDynamo, logRequests } from "../../test/lambda/request-log.ts";

useLocalCredentials();

export const tableName = "desk";
const start = "2026-02-15T09:05:00Z";

/** The desk within this process, on the embedded database, without door and queue: its store is what grows. */
export interface EmbeddedDesk {
  readonly desk: Desk;
  readonly documents: DynamoDBDocumentClient;
  readonly clock: LocalClock;
  /** Answers a mail. @param desk another one on the same database, such as one whose requests are counted */
  answer(mail: string, from: string, desk?: Desk): Promise<string>;
  /** What some work asks of the database, in requests and in units as DynamoDB counts them. */
  counted(work: (desk: Desk) => Promise<unknown>): Promise<Units>;
  close(): Promise<void>;
}

export interface Units {
  readonly requests: number;
  readonly readUnits: number;
  readonly writeUnits: number;
}

export async function startEmbeddedDesk(folder: string): Promise<EmbeddedDesk> {
  await mkdir(folder, { recursive: true });
  const mails = new Map<string, Buffer>();
  const clock = localClock(start);
  const database = await startDatabase(join(folder, "db"));
  const read = async (key: string) => mails.get(key) ?? Buffer.alloc(0);
  const aws = await startAws(folder, { read, clock, relay: null });
  const at = (dynamo: string) => ({
    DESK_TABLE: tableName,
    AWS_REGION: "us-east-1",
    DESK_BUCKET: "mails",
    DESK_ADDRESS: "orders@desk.localhost",
    DESK_KEY: Buffer.alloc(32, 7).toString("base64"),
    AWS_ENDPOINT_URL_DYNAMODB: dynamo,
    AWS_ENDPOINT_URL_S3: aws.endpoint,
    AWS_ENDPOINT_URL_SES: aws.endpoint,
  });
  const parts = { clock, log: () => {}, trust: "loopback" as const, leaseMilliseconds: 60_000 };
  const { client, documents } = composeStore(at(database.endpoint));
  await ensureTable(client, tableName);
  const desk = composeDesk(at(database.endpoint), parts);

  return {
    desk,
    documents,
    clock,
    async answer(mail, from, by = desk) {
      const id = `mail${String(mails.size).padStart(8, "0")}`;
      mails.set(id, Buffer.from(mail));
      const passes = { dmarc: true, virus: true };
      const recipients = ["orders@desk.localhost"];
      return (await receive(by, { id, at: clock.now(), source: from, recipients, passes, bucket: "mails", key: id }))
        .outcome;
    },
    async counted(work) {
      const log = await logRequests(database.endpoint, describeDynamo(database.endpoint));
      await work(composeDesk(at(log.endpoint), parts));
      await log.close();
      const sum = (of: (request: (typeof log.requests)[number]) => number) =>
        log.requests.reduce((total, request) => total + of(request), 0);
      return {
        requests: log.requests.length,
        readUnits: sum(({ readUnits }) => readUnits),
        writeUnits: sum(({ writeUnits }) => writeUnits),
      };
    },
    async close() {
      client.destroy();
      await database.close();
      await aws.close();
    },
  };
}
