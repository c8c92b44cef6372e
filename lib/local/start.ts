import { rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { DNSResolver } from "mailauth";
import { breakerSwitch } from "../adapters/breaker-switch.ts";
import { composeDesk, composeStore } from "../adapters/environment.ts";
import { plainLog } from "../adapters/log.ts";
import { dkimProofs } from "../adapters/proofs.ts";
import { createTokens } from "../adapters/tokens.ts";
import { lookAnew } from "../desk/breaker.ts";
import type { Desk } from "../desk/desk.ts";
import { ownAddressTokenIn } from "../desk/who-speaks.ts";
import { startAws } from "./aws.ts";
import { localClock } from "./clock.ts";
import { takeFolder, taken } from "./data-folder.ts";
import { createDevApp } from "./dev.ts";
import { allBuyers, ensureTable, startDatabase } from "./dynamodb.ts";
import { startForgetting } from "./forgetting.ts";
import { guardOf } from "./guard.ts";
import { readOrMakeKey } from "./key.ts";
import { mendIndexes, mendLetters } from "./mend.ts";
import { isLoopback, type Options, UsageError } from "./options.ts";
import { startQueue } from "./queue.ts";
import { startReader } from "./reader.ts";
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

/** For a page that shows the answer to a mail; it comes all the same when this is over. */
const longestWaitMilliseconds = 5_000;
const table = "desk";
const bucket = "mails";
export const deskAddress = "orders@desk.localhost";
/** Where HTTP listens, and nowhere else: its pages under /dev have every buyer's token. */
export const deskHost = "127.0.0.1";

/**
 * Starts the whole desk on this machine: a mail's way is SMTP, spool, handler, store, outbox.
 * @param say hears, line by line, what happens
 * @param resolver answers in place of DNS
 * @throws UsageError with one line where a port or the folder cannot be had
 */
export async function startDesk(
  options: Options,
  functions: Functions,
  say: (line: string) => void,
  resolver?: DNSResolver,
): Promise<RunningDesk> {
  // Whoever can connect to the loopback interface is believed to be the desk's owner.
  const trust = isLoopback(options.listen) ? "loopback" : "dmarc";
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
  const key = await readOrMakeKey(data);
  const { buyerId } = createTokens(Buffer.from(key, "base64"));
  const forgetting = startForgetting(data, { idOf: buyerId, compact: database.compact });
  await forgetting.now();
  const aws = await startAws(data, { read: spool.read, clock, relay, onErased: forgetting.soon });
  const environment = {
    ...tableAt,
    DESK_BUCKET: bucket,
    DESK_ADDRESS: deskAddress,
    DESK_KEY: key,
    AWS_ENDPOINT_URL_S3: aws.endpoint,
    AWS_ENDPOINT_URL_SES: aws.endpoint,
  };
  const unclean = join(data, "running");
  const wasKilled = await exists(unclean);
  if (wasKilled) await mendIndexes(documents, table);
  await writeFile(unclean, "");
  await mendLetters(documents, table, aws.isSent, wasKilled);

  let answer: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const http = createServer(getRequestListener((request) => answer(request)));
  const httpPort = await new Promise<number>((done, fail) => {
    http.once("error", fail);
    http.listen(options.httpPort, deskHost, () => done((http.address() as AddressInfo).port));
  }).catch(explain("--http", options.httpPort));

  const log = plainLog(say);
  const reader = startReader(log);
  const desk = composeDesk(
    { ...environment, DESK_SITE: `http://${deskHost}:${httpPort}` },
    { clock, log, trust, reader, proofs: dkimProofs(resolver), leaseMilliseconds: 1_000, breakerMilliseconds: 1_000 },
  );
  const sweep = startSweep(desk);
  /** Brings a mail in at the back door, as if by SMTP, and waits for its answer. */
  async function post(mail: Uint8Array): Promise<string | "no-letter" | "still-working"> {
    const envelope = { at: clock.now(), source: "you@example.com", recipients: [deskAddress] };
    const { id } = await spool.accept(envelope, Readable.from([mail])).then((accepted) => {
      queue.add(accepted);
      return accepted;
    });
    for (let waited = 0; waited < longestWaitMilliseconds; waited += 50) {
      const done = await desk.store.findDelivery(id);
      if (done !== null) return done.letter ?? "no-letter";
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return "still-working";
  }
  const dev = createDevApp(desk, clock, {
    data,
    post,
    smtpPort: () => smtp.port,
    buyers: () => allBuyers(documents, table),
    runDue: sweep.run,
    halt: async (isHalted) => {
      await breakerSwitch(documents, table)(isHalted, new Date().toISOString());
      lookAnew(desk);
    },
    nextDue: async () => (await desk.store.due("9999-12-31T23:59:59Z", 1)).map(({ at }) => at).sort()[0] ?? null,
  });
  const app = functions.createApp(desk);
  answer = (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/") return new Response(null, { status: 303, headers: { Location: "/dev/" } });
    return (pathname.startsWith("/dev/") ? dev : app).fetch(request);
  };

  // Its sender may have been erased while it was tried.
  const burying: typeof spool = { ...spool, bury: (id) => spool.bury(id).finally(forgetting.soon) };
  const queue = startQueue(burying, bucket, functions.createHandler(desk), say);
  const isRecipient = (address: string) =>
    address.toLowerCase() === deskAddress || ownAddressTokenIn(address, deskAddress) !== null;
  const smtp = await openSmtp(
    { host: options.listen, port: options.smtpPort },
    {
      spool,
      clock,
      isRecipient,
      onMail: queue.add,
      ...(trust === "dmarc" ? { guard: guardOf(deskAddress, resolver) } : {}),
    },
  ).catch(explain("--smtp", options.smtpPort));
  for (const envelope of await spool.leftBehind()) queue.add(envelope);

  return {
    data,
    smtpPort: smtp.port,
    httpPort,
    async stop() {
      await smtp.close();
      await queue.stop();
      await reader.stop();
      await sweep.stop();
      // Also ends connections that nobody uses; requests under way are answered.
      await new Promise((done) => http.close(done));
      client.destroy();
      // What could not be rewritten now is rewritten at the next start: the rest is closed all the same.
      await forgetting.stop().catch(() => {});
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
