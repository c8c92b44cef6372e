import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateQuery,
  paginateScan,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import * as z from "zod";
import { dueIndex, markPrefix, urgencyIndex } from "../../lib/adapters/table.ts";
import { itemSize, type WireItem } from "../../test/lambda/item-size.ts";

const Attributes = z.record(z.string(), z.custom<AttributeValue>());
const Wire = z.record(z.string(), z.record(z.string(), z.unknown()));

const mostInBatch = 25;

/** Puts items through the database's own API: nothing is read before, no condition is checked. */
export async function putItems(client: DynamoDBClient, table: string, items: readonly WireItem[]): Promise<void> {
  for (let first = 0; first < items.length; first += mostInBatch) {
    const requests = items.slice(first, first + mostInBatch).map((item) => ({
      PutRequest: { Item: Attributes.parse(item) },
    }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
  }
}

/** Bytes that are kept of a buyer, index rows included, as DynamoDB sizes items; its 100 for each row are not in it. */
export async function storedBytes(client: DynamoDBClient, table: string, buyer: string): Promise<number> {
  const own = await query(client, {
    TableName: table,
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": { S: `BUYER#${buyer}` } },
  });
  const marks = await query(client, {
    TableName: table,
    IndexName: urgencyIndex.name,
    KeyConditionExpression: "#buyer = :buyer AND #urgency >= :marks",
    ExpressionAttributeNames: { "#buyer": urgencyIndex.partition, "#urgency": urgencyIndex.sort },
    ExpressionAttributeValues: { ":buyer": { S: buyer }, ":marks": { S: markPrefix } },
  });
  return [...own, ...marks].reduce((sum, item) => sum + itemSize(item) + indexBytes(item), 0);
}

function indexBytes(item: WireItem): number {
  const { pk = {}, sk = {}, [dueIndex.partition]: partition, [dueIndex.sort]: at } = item;
  const due = partition === undefined || at === undefined ? {} : { pk, sk, duePartition: partition, dueAt: at };
  return itemSize(due) + (item[urgencyIndex.sort] === undefined ? 0 : itemSize(item));
}

async function query(client: DynamoDBClient, input: QueryCommandInput): Promise<WireItem[]> {
  const items: WireItem[] = [];
  for await (const { Items = [] } of paginateQuery({ client }, input))
    items.push(...Items.map((item) => Wire.parse(item)));
  return items;
}

/** Everything in a table and in its indexes, in their orders. @param indexes by name; `undefined` is the table itself */
export async function scanAll(client: DynamoDBClient, table: string, indexes: readonly (string | undefined)[]) {
  const found: WireItem[][] = [];
  for (const index of indexes) {
    const items: WireItem[] = [];
    const input = { TableName: table, ...(index === undefined ? {} : { IndexName: index }) };
    for await (const { Items = [] } of paginateScan({ client }, input))
      items.push(...Items.map((item) => Wire.parse(item)));
    found.push(items);
  }
  return found;
}
