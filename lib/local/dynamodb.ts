import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import dynalite from "dynalite";
import { Buyer } from "../adapters/store.ts";
import { dueIndex, urgencyIndex } from "../adapters/table.ts";
import { letIteratorsClose, rewriteLevelFolder } from "./level-folder.ts";
import { scan } from "./table-scan.ts";

/** The embedded database, listening on loopback. */
export interface LocalDatabase {
  readonly endpoint: string;
  /** Rewrites its files without what was deleted; whoever asks meanwhile waits for the answer. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** @param path the folder of its files, which only one process may open @throws where they cannot be opened */
export async function startDatabase(path: string): Promise<LocalDatabase> {
  let database = await openDatabase(path);
  let isOpen: Promise<void> = Promise.resolve();
  let underWay = 0;
  let rested = (): void => {};
  const front = createServer((request, response) => {
    isOpen.then(
      () => {
        underWay += 1;
        response.once("close", () => {
          underWay -= 1;
          if (underWay === 0) rested();
        });
        database.emit("request", request, response);
      },
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((done) => front.listen(0, "127.0.0.1", done));
  const { port } = front.address() as AddressInfo;

  async function reopen(): Promise<void> {
    if (underWay > 0) await new Promise<void>((done) => (rested = done));
    await closed(database);
    await rewriteLevelFolder(path);
    database = await openDatabase(path);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    compact() {
      isOpen = isOpen.then(reopen);
      return isOpen;
    },
    async close() {
      await isOpen.catch(() => {});
      await closed(front);
      await closed(database);
    },
  };
}

/** @throws where its files cannot be opened */
async function openDatabase(path: string): Promise<Server> {
  letIteratorsClose();
  const server: Server = dynalite({ path, createTableMs: 0 });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await untilOpen(`http://127.0.0.1:${port}`).catch((error: unknown) => {
    server.close();
    server.closeAllConnections();
    throw error;
  });
  return server;
}

const closed = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));

/** Asks it something: where it could not open its files it leaves the question open, and throws to nobody. */
async function untilOpen(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const client = new DynamoDBClient({ endpoint, region: "local", credentials, maxAttempts: 1 });
  try {
    await new Promise((done, fail) => {
      process.setUncaughtExceptionCaptureCallback(fail);
      client.send(new ListTablesCommand({})).then(done, fail);
    });
  } finally {
    process.setUncaughtExceptionCaptureCallback(null);
    client.destroy();
  }
}

/** Creates the table and its indexes where they are missing, and waits until they can be used. */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  const key = (name: string, type: "HASH" | "RANGE") => ({ AttributeName: name, KeyType: type });
  const names = ["pk", "sk", dueIndex.partition, dueIndex.sort, urgencyIndex.partition, urgencyIndex.sort];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: "S" })),
        KeySchema: [key("pk", "HASH"), key("sk", "RANGE")],
        GlobalSecondaryIndexes: [
          {
            IndexName: dueIndex.name,
            KeySchema: [key(dueIndex.partition, "HASH"), key(dueIndex.sort, "RANGE")],
            Projection: { ProjectionType: "KEYS_ONLY" },
          },
          {
            IndexName: urgencyIndex.name,
            KeySchema: [key(urgencyIndex.partition, "HASH"), key(urgencyIndex.sort, "RANGE")],
            Projection: { ProjectionType: "ALL" },
          },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "ResourceInUseException") throw error;
  }
  while (!(await isActive(client, table))) await new Promise((done) => setTimeout(done, 10));
}

async function isActive(client: DynamoDBClient, table: string): Promise<boolean> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  const indexes = Table?.GlobalSecondaryIndexes ?? [];
  return Table?.TableStatus === "ACTIVE" && indexes.every(({ IndexStatus }) => IndexStatus === "ACTIVE");
}

/** All buyers of the desk, in order of their first mail: for its developer, never for the network. */
export async function allBuyers(documents: DynamoDBDocumentClient, table: string): Promise<readonly Buyer[]> {
  const buyers: Buyer[] = [];
  for await (const item of scan(documents, table)) {
    // A second address stands there too, and is no buyer.
    const buyer = item["sk"] === "PROFILE" ? Buyer.safeParse(item).data : undefined;
    if (buyer !== undefined) buyers.push(buyer);
  }
  return buyers.sort((one, other) => one.since.localeCompare(other.since));
}
