import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { composeStore } from "../../lib/adapters/environment.ts";
import { startAws } from "../../lib/local/aws.ts";
import { localClock } from "../../lib/local/clock.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { ensureTable, startDatabase } from "../../lib/local/dynamodb.ts";
import { describeDynamo, describeOther, type LoggedRequest, logRequests } from "./request-log.ts";

useLocalCredentials();

/** What stands in for AWS: the embedded database, bucket, mail system and parameter store, and a log of who asked what. */
export interface Embedded {
  /** What the stack tells the functions, and where AWS is. */
  readonly variables: Readonly<Record<string, string>>;
  readonly documents: ReturnType<typeof composeStore>["documents"];
  readonly store: ReturnType<typeof composeStore>["store"];
  /** What lies in the bucket, by key. */
  readonly bucket: Map<string, string>;
  readonly requests: LoggedRequest[];
  outbox(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function startEmbedded(): Promise<Embedded> {
  const folder = await mkdtemp(join(tmpdir(), "lambda-"));
  const bucket = new Map<string, string>();
  const read = async (key: string) => {
    const mail = bucket.get(key);
    if (mail === undefined) throw new Error("no such mail");
    return Buffer.from(mail);
  };
  const database = await startDatabase(join(folder, "db"));
  const aws = await startAws(folder, { read, clock: localClock(null), relay: null });
  const parameters = await startParameters();

  const requests: LoggedRequest[] = [];
  const proxies = await Promise.all([
    logRequests(database.endpoint, describeDynamo(database.endpoint), requests),
    logRequests(aws.endpoint, describeOther, requests),
    logRequests(parameters.endpoint, describeOther, requests),
  ]);
  const [dynamo, other, ssm] = proxies;
  const { store, client, documents } = composeStore({
    DESK_TABLE: "desk",
    AWS_REGION: "eu-west-1",
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  });
  await ensureTable(client, "desk");

  return {
    variables: {
      DESK_TABLE: "desk",
      DESK_BUCKET: "mails",
      DESK_ADDRESS: "orders@desk.localhost",
      DESK_SITE: "https://desk.localhost",
      DESK_KEY_PARAMETER: "/whyclosed/key",
      AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
      AWS_ENDPOINT_URL_S3: other.endpoint,
      AWS_ENDPOINT_URL_SES: other.endpoint,
      AWS_ENDPOINT_URL_SSM: ssm.endpoint,
    },
    documents,
    store,
    bucket,
    requests,
    async outbox() {
      const files = (await readdir(join(folder, "outbox"))).sort();
      return Promise.all(files.map((file) => readFile(join(folder, "outbox", file), "utf8")));
    },
    async close() {
      for (const proxy of proxies) await proxy.close();
      client.destroy();
      await database.close();
      await aws.close();
      await parameters.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The desk's key, as the functions of a test derive names and tokens from it. */
export const deskKey = Buffer.alloc(32, 7).toString("base64");

/** SSM as far as it is used: one parameter. */
async function startParameters(): Promise<{ endpoint: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(200, { "Content-Type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify({ Parameter: { Name: "/whyclosed/key", Type: "SecureString", Value: deskKey } }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
