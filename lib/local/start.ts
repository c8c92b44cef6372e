import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { composeDesk, composeStore } from "../adapters/environment.ts";
import { plainLog } from "../adapters/log.ts";
import type { Desk } from "../desk/desk.ts";
import { ownAddressTokenIn } from "../desk/who-speaks.ts";
import { startAws } from "./aws.ts";
import { localClock } from "./clock.ts";
import { createDevApp } from "./dev.ts";
import { allBuyers, ensureTable, mendIndexes, startDatabase } from "./dynamodb.ts";
import { readOrMakeKey } from "./key.ts";
import { lockFolder } from "./lock.ts";
import { type Options, UsageError } from "./options.ts";
import { startQueue } from "./queue.ts";
import { createRelay } from "./relay.ts";
import { openSmtp } from "./smtp.ts";
import { openSpool } from "./spool.ts";

/** What AWS starts, and the local desk as well. */
export interface Functions {
  createHandler(desk: Desk): (event: SQSEvent) => Promise<SQSBatchResponse>;
  createApp(desk: Desk): { fetch(request: Request): Response | Promise<Response> };
}

export interface RunningDesk {
  readonly smtpPort: number;
  readonly httpPort: number;
  /** Finishes what is under way and keeps the rest for the next start. */
  stop(): Promise<void>;
}

const table = "desk";
const bucket = "mails";
export const deskAddress = "orders@desk.localhost";

/**
 * Starts the whole desk on this machine: a mail's way is SMTP, spool, handler, store, outbox.
 * @param say hears, line by line, what happens
 * @throws UsageError with one line where a port or the folder cannot be had
 */
export async function startDesk(
  options: Options,
  functions: Functions,
  say: (line: string) => void,
): Promise<RunningDesk> {
  const data = resolve(options.data);
  const unlock = await takeFolder(data);
  const clock = localClock(options.clock);
  const spool = await openSpool(data);
  const relay = options.relay === null ? null : createRelay(options.relay, say);
  const aws = await startAws(data, { read: spool.read, clock, relay });
  const database = await startDatabase(join(data, "db"));

  const environment = {
    DESK_TABLE: table,
    DESK_BUCKET: bucket,
    DESK_ADDRESS: deskAddress,
    DESK_KEY: await readOrMakeKey(data),
    AWS_REGION: "us-east-1",
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_S3: aws.endpoint,
    AWS_ENDPOINT_URL_SES: aws.endpoint,
  };
  const { client, documents } = composeStore(environment);
  await ensureTable(client, table);
  const unclean = join(data, "running");
  if (await exists(unclean)) await mendIndexes(documents, table);
  await writeFile(unclean, "");

  const desk = composeDesk(environment, { clock, log: plainLog(say), trust: "loopback", leaseMilliseconds: 1_000 });
  const dev = createDevApp(desk, clock, () => allBuyers(documents, table));
  const app = functions.createApp(desk);
  const http = createServer(
    getRequestListener((request) => (new URL(request.url).pathname.startsWith("/dev/") ? dev : app).fetch(request)),
  );
  const httpPort = await new Promise<number>((done, fail) => {
    http.once("error", fail);
    http.listen(options.httpPort, options.host, () => done((http.address() as AddressInfo).port));
  }).catch(explain("--http", options.httpPort));

  const queue = startQueue(spool, bucket, functions.createHandler(desk), say);
  const isRecipient = (address: string) =>
    address.toLowerCase() === deskAddress || ownAddressTokenIn(address, deskAddress) !== null;
  const smtp = await openSmtp(
    { host: options.host, port: options.smtpPort },
    { spool, clock, isRecipient, onMail: queue.add },
  ).catch(explain("--smtp", options.smtpPort));
  for (const envelope of await spool.leftBehind()) queue.add(envelope);

  return {
    smtpPort: smtp.port,
    httpPort,
    async stop() {
      await smtp.close();
      await queue.stop();
      // Also ends connections that nobody uses; requests under way are answered.
      await new Promise((done) => http.close(done));
      client.destroy();
      await database.close();
      await aws.close();
      await rm(unclean, { force: true });
      unlock();
    },
  };
}

async function takeFolder(data: string): Promise<() => void> {
  const unlock = await mkdir(join(data, "outbox"), { recursive: true })
    .then(() => lockFolder(data))
    .catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `cannot write to the folder ${data} (${error.code ?? error.name}); choose another with --data`,
      );
    });
  if (unlock === null)
    throw new UsageError(`another desk is running on the folder ${data}; stop it, or choose another with --data`);
  return unlock;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function explain(option: string, port: number) {
  return (error: NodeJS.ErrnoException): never => {
    const reason = error.code === "EADDRINUSE" ? "is in use" : `cannot be had (${error.code ?? error.name})`;
    throw new UsageError(`port ${port} ${reason}; choose another with ${option} PORT, or 0 for any that is free`);
  };
}
