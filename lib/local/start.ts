import { rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { composeDesk, composeStore } from "../adapters/environment.ts";
import { plainLog } from "../adapters/log.ts";
import type { Desk } from "../desk/desk.ts";
import { ownAddressTokenIn } from "../desk/who-speaks.ts";
import { startAws } from "./aws.ts";
import { localClock } from "./clock.ts";
import { takeFolder, taken } from "./data-folder.ts";
import { createDevApp } from "./dev.ts";
import { allBuyers, ensureTable, startDatabase } from "./dynamodb.ts";
import { readOrMakeKey } from "./key.ts";
import { mendIndexes, mendLetters } from "./mend.ts";
import { type Options, UsageError } from "./options.ts";
import { startQueue } from "./queue.ts";
import { createRelay } from "./relay.ts";
import { openSmtp } from "./smtp.ts";
import { openSpool } from "./spool.ts";
import { startSweep } from "./sweep.ts";

/** What AWS starts, and the local desk as well. */
export interface Functions {
  createHandler(desk: Desk): (event: SQSEvent) => Promise<SQSBatchResponse>;
  createApp(desk: Desk): { fetch(request: Request): Response | Promise<Response> };
}

export interface RunningDesk {
  /** The folder of everything that the desk keeps, absolute. */
  readonly data: string;
  readonly smtpPort: number;
  readonly httpPort: number;
  /** Finishes what is under way and keeps the rest for the next start. */
  stop(): Promise<void>;
}

const table = "desk";
const bucket = "mails";
export const deskAddress = "orders@desk.localhost";
/** Loopback and nothing else: whoever connects is believed to be the desk's owner. */
export const deskHost = "127.0.0.1";

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
  const folder = await takeFolder(options.data);
  const data = folder.path;
  // Its files can be opened by one process only, which the lock of the folder cannot always tell.
  const database = await startDatabase(join(data, "db")).catch(() => {
    folder.release();
    throw new UsageError(taken(data, "the database cannot be opened: another desk may be running"));
  });
  const tableAt = { DESK_TABLE: table, AWS_REGION: "us-east-1", AWS_ENDPOINT_URL_DYNAMODB: database.endpoint };
  const { client, documents } = composeStore(tableAt);
  await ensureTable(client, table);

  const clock = localClock(options.clock);
  const spool = await openSpool(data, say);
  const relay = options.relay === null ? null : createRelay(options.relay, say);
  const aws = await startAws(data, { read: spool.read, clock, relay });
  const environment = {
    ...tableAt,
    DESK_BUCKET: bucket,
    DESK_ADDRESS: deskAddress,
    DESK_KEY: await readOrMakeKey(data),
    AWS_ENDPOINT_URL_S3: aws.endpoint,
    AWS_ENDPOINT_URL_SES: aws.endpoint,
  };
  const unclean = join(data, "running");
  if (await exists(unclean)) await mendIndexes(documents, table);
  await writeFile(unclean, "");
  await mendLetters(documents, table, aws.isSent);

  const desk = composeDesk(environment, { clock, log: plainLog(say), trust: "loopback", leaseMilliseconds: 1_000 });
  const sweep = startSweep(desk);
  const dev = createDevApp(desk, clock, { buyers: () => allBuyers(documents, table), runDue: sweep.run });
  const app = functions.createApp(desk);
  const http = createServer(
    getRequestListener((request) => (new URL(request.url).pathname.startsWith("/dev/") ? dev : app).fetch(request)),
  );
  const httpPort = await new Promise<number>((done, fail) => {
    http.once("error", fail);
    http.listen(options.httpPort, deskHost, () => done((http.address() as AddressInfo).port));
  }).catch(explain("--http", options.httpPort));

  const queue = startQueue(spool, bucket, functions.createHandler(desk), say);
  const isRecipient = (address: string) =>
    address.toLowerCase() === deskAddress || ownAddressTokenIn(address, deskAddress) !== null;
  const smtp = await openSmtp(
    { host: deskHost, port: options.smtpPort },
    { spool, clock, isRecipient, onMail: queue.add },
  ).catch(explain("--smtp", options.smtpPort));
  for (const envelope of await spool.leftBehind()) queue.add(envelope);

  return {
    data,
    smtpPort: smtp.port,
    httpPort,
    async stop() {
      await smtp.close();
      await queue.stop();
      await sweep.stop();
      // Also ends connections that nobody uses; requests under way are answered.
      await new Promise((done) => http.close(done));
      client.destroy();
      await database.close();
      await aws.close();
      await rm(unclean, { force: true });
      folder.release();
    },
  };
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
