import { isDeepStrictEqual } from "node:util";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { GetCommand, PutCommand, type PutCommandInput, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Key } from "./table.ts";

export type Item = Record<string, unknown>;
export type Condition = Pick<
  PutCommandInput,
  "ConditionExpression" | "ExpressionAttributeNames" | "ExpressionAttributeValues"
>;

/** Only the version before this one is replaced; for the first, only nothing. */
export const replaces = (version: number): Condition =>
  version === 1
    ? { ConditionExpression: "attribute_not_exists(pk)" }
    : {
        ConditionExpression: "#version = :replaced",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":replaced": version - 1 },
      };

/** The ways in which the store touches items of any kind. Reads are consistent: each follows a write that it must see. */
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

  /**
   * Replaces an item under a condition.
   * @returns whether the item is now ours: also where the SDK's second try met our own first write
   */
  async function putIf(key: Key, item: Item, condition: Condition): Promise<boolean> {
    const ours = { ...item, ...key };
    try {
      await client.send(new PutCommand({ TableName: table, Item: ours, ...condition }));
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return isDeepStrictEqual(await get(key), ours);
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

  return { get, putOnce, putIf, query };
}
