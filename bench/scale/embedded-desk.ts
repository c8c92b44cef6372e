import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { composeDesk, composeStore } from "../../lib/adapters/environment.ts";
import { createTokens } from "../../lib/adapters/tokens.ts";
import { isHalted } from "../../lib/desk/breaker.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { receive } from "../../lib/desk/receive.ts";
import { startAws } from "../../lib/local/aws.ts";
import { type LocalClock, localClock } from "../../lib/local/clock.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { ensureTable, startDatabase } from "../../lib/local/dynamodb.ts";
import { rewriteLevelFolder } from "../../lib/local/level-folder.ts";
import { describeDynamo, logRequests } from "../../test/lambda/request-log.ts";
import { writeRows } from "./level.ts";
import { start } from "./mails.ts";
import type { Row } from "./records.ts";

useLocalCredentials();

export const tableName = "desk";
const key = Buffer.alloc(32, 7);
/** Names of buyers, the same ones in every desk. */
export const { buyerId } = createTokens(key);

/** The desk within this process, on the embedded database, without door and queue: its store is what grows. */
export interface EmbeddedDesk {
  readonly desk: Desk;
  readonly client: DynamoDBClient;
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

/**
 * The desk on a database that holds these rows already. They are written beside the database, which is closed
 * meanwhile, and its files are put in order: nothing is left to be merged while mails are answered.
 */
export async function startLoadedDesk(folder: string, rows: Iterable<Row>): Promise<EmbeddedDesk> {
  const empty = await startEmbeddedDesk(folder);
  await empty.close();
  await writeRows(folder, rows);
  await rewriteLevelFolder(join(folder, "db"));
  return startEmbeddedDesk(folder);
}

export async function startEmbeddedDesk(folder: string): Promise<EmbeddedDesk> {
  await mkdir(folder, { recursive: true });
  const mails = new Map<string, Buffer>();
  let answered = 0;
  const clock = localClock(start);
  const database = await startDatabase(join(folder, "db"));
  const read = async (key: string) => mails.get(key) ?? Buffer.alloc(0);
  const aws = await startAws(folder, { read, clock, relay: null });
  const at = (dynamo: string) => ({
    DESK_TABLE: tableName,
    AWS_REGION: "us-east-1",
    DESK_BUCKET: "mails",
    DESK_ADDRESS: "orders@desk.localhost",
    DESK_KEY: key.toString("base64"),
    AWS_ENDPOINT_URL_DYNAMODB: dynamo,
    AWS_ENDPOINT_URL_S3: aws.endpoint,
    AWS_ENDPOINT_URL_SES: aws.endpoint,
  });
  const parts = {
    clock,
    log: () => {},
    trust: "loopback" as const,
    leaseMilliseconds: 60_000,
    // The breaker is asked about twice a minute, whatever the number of mails: it belongs to none of them.
    breakerMilliseconds: 3_600_000,
  };
  const { client } = composeStore(at(database.endpoint));
  await ensureTable(client, tableName);
  const desk = composeDesk(at(database.endpoint), parts);

  return {
    desk,
    client,
    clock,
    async answer(mail, from, by = desk) {
      answered += 1;
      // Not an id that another desk has given: events name the delivery that brought them.
      const id = `${basename(folder)}-${String(answered).padStart(8, "0")}`;
      mails.set(id, Buffer.from(mail));
      const passes = { dmarc: true, virus: true };
      const recipients = ["orders@desk.localhost"];
      const arrival = { id, at: clock.now(), source: from, recipients, passes, bucket: "mails", key: id };
      const { outcome } = await receive(by, arrival);
      mails.delete(id);
      return outcome;
    },
    async counted(work) {
      const log = await logRequests(database.endpoint, describeDynamo(database.endpoint));
      const counting = composeDesk(at(log.endpoint), parts);
      await isHalted(counting);
      log.requests.length = 0;
      await work(counting);
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
