import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { DeleteCommand, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { AddressNote, type Store } from "./store.ts";
import { addressNoteKey, breakerKey, expiryOf } from "./table.ts";

type Addresses = Pick<Store, "findAddressNote" | "noteErased" | "liftSuppression" | "isHalted">;

const Breaker = z.object({ isHalted: z.boolean() });
/** As long as the longest window in which answers are counted. */
const noteDays = 1;

/** What is kept of addresses beside their buyers, and whether anything may be sent to any. */
export function dynamoAddresses(client: DynamoDBDocumentClient, table: string): Addresses {
  async function expire(id: string, expiry: number): Promise<void> {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: addressNoteKey(id),
          ConditionExpression: "attribute_not_exists(isSuppressed)",
          UpdateExpression: "SET expiresAt = :expiry",
          ExpressionAttributeValues: { ":expiry": expiry },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  return {
    async findAddressNote(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: addressNoteKey(id), ConsistentRead: true }),
      );
      return Item === undefined ? null : AddressNote.parse(Item);
    },
    async noteErased(id, { erasedAt, answeredAt }) {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: addressNoteKey(id),
          UpdateExpression: "SET erasedAt = :at, answeredAt = :answered",
          ExpressionAttributeValues: {
            ":at": erasedAt,
            ":answered": [...answeredAt],
          },
        }),
      );
      // One that is suppressed stays until somebody asks to be written to again.
      await expire(id, expiryOf(erasedAt, noteDays));
    },
    async liftSuppression(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: addressNoteKey(id) }));
    },
    async isHalted() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: breakerKey }));
      return Breaker.safeParse(Item).data?.isHalted ?? false;
    },
  };
}
