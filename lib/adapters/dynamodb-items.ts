import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./table.ts";

export type Item = Record<string, unknown>;

/** The three ways in which the store touches items of any kind. Reads are consistent: each follows a write that it must see. */
export function dynamoItems(client: DynamoDBDocumentClient, table: string) {
  async function get(key: Key): Promise<Item | null> {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return Item ?? null;
  }

  /** @returns the item that is stored afterwards: ours, or the one that was there */
  async function putOnce(key: Key, item: Item): Promise<Item> {
    const ours = { ...item, ...key };
    try {
      await client.send(
        new PutCommand({ TableName: table, Item: ours, ConditionExpression: "attribute_not_exists(pk)" }),
      );
      return ours;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      // Also where the SDK tried again after a lost answer and met our own first write.
      const stored = await get(key);
      if (stored === null) throw new Error("an item was removed while it was written", { cause: error });
      return stored;
    }
  }

  /** Everything of one partition whose sort key begins so. */
  async function query(pk: string, prefix: string): Promise<Item[]> {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
          ExpressionAttributeValues: { ":pk": pk, ":prefix": prefix },
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  }

  return { get, putOnce, query };
}
