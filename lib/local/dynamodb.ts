import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import dynalite from "dynalite";
import { Buyer } from "../adapters/store.ts";
import { dueIndex, urgencyIndex } from "../adapters/table.ts";

/** The embedded database, listening on loopback. */
export interface LocalDatabase {
  readonly endpoint: string;
  close(): Promise<void>;
}

/** @param path the folder of its files, which only one process may open */
export async function startDatabase(path: string): Promise<LocalDatabase> {
  const server: Server = dynalite({ path, createTableMs: 0 });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
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

type Item = Record<string, unknown>;

/**
 * Mends what a kill may have torn: the embedded database writes the rows of an index apart from their item. Rows that
 * are not their item's present ones are taken out, and an item whose rows are not all there is put again. Claims of
 * the killed desk end here, since no other desk can hold one.
 */
export async function mendIndexes(documents: DynamoDBDocumentClient, table: string): Promise<void> {
  const items = new Map<string, Item>();
  for await (const item of scan(documents, table, { ProjectionExpression: `pk, sk, #state, ${indexed.join(", ")}` })) {
    if (indexed.some((attribute) => item[attribute] !== undefined)) items.set(nameOf(item), item);
  }
  for (const { name, sort } of [urgencyIndex, dueIndex]) {
    const whole = new Set<string>();
    for await (const row of scan(documents, table, { IndexName: name })) {
      const item = items.get(nameOf(row));
      if (item?.[sort] === row[sort]) whole.add(nameOf(row));
      else await takeOut(documents, table, row);
    }
    for (const [key, item] of items) {
      if (item[sort] !== undefined && !whole.has(key)) await putAgain(documents, table, item);
    }
  }
  for (const item of items.values()) {
    if (item["state"] === "claimed") await putAgain(documents, table, item, { leaseUntil: 0 });
  }
}

const indexed = [urgencyIndex.sort, dueIndex.partition, dueIndex.sort];
const nameOf = (item: Item): string => `${item["pk"]} ${item["sk"]}`;
const keyOf = (item: Item): Item => ({ pk: item["pk"], sk: item["sk"] });

/** Only an item that stands in the table takes its row along when it goes. */
async function takeOut(documents: DynamoDBDocumentClient, table: string, row: Item): Promise<void> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: keyOf(row), ConsistentRead: true }));
  await documents.send(new PutCommand({ TableName: table, Item: { ...Item, ...row } }));
  if (Item === undefined) await documents.send(new DeleteCommand({ TableName: table, Key: keyOf(row) }));
  else await documents.send(new PutCommand({ TableName: table, Item }));
}

async function putAgain(
  documents: DynamoDBDocumentClient,
  table: string,
  item: Item,
  changed: Item = {},
): Promise<void> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: keyOf(item), ConsistentRead: true }));
  if (Item !== undefined) await documents.send(new PutCommand({ TableName: table, Item: { ...Item, ...changed } }));
}

/** All buyers of the desk, in order of their first mail: for its developer, never for the network. */
export async function allBuyers(documents: DynamoDBDocumentClient, table: string): Promise<readonly Buyer[]> {
  const buyers: Buyer[] = [];
  for await (const item of scan(documents, table)) if (item["sk"] === "PROFILE") buyers.push(Buyer.parse(item));
  return buyers.sort((one, other) => one.since.localeCompare(other.since));
}

async function* scan(
  documents: DynamoDBDocumentClient,
  table: string,
  what: { IndexName?: string; ProjectionExpression?: string } = {},
): AsyncGenerator<Item> {
  const names = what.ProjectionExpression === undefined ? {} : { ExpressionAttributeNames: { "#state": "state" } };
  let from: Item | undefined;
  do {
    const start = from === undefined ? {} : { ExclusiveStartKey: from };
    const page = await documents.send(new ScanCommand({ TableName: table, ...what, ...names, ...start }));
    yield* page.Items ?? [];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
