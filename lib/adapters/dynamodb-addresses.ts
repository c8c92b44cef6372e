import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { GetCommand, UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import { isStillHalted } from "./breaker-switch.ts";
import { AddressNote, type Store } from "./store.ts";
import { addressNoteKey, breakerKey, dueIndex, dueOfErasure, expiryOf } from "./table.ts";

type Addresses = Pick<Store, "findAddressNote" | "noteErased" | "endErasure" | "liftSuppression" | "isHalted">;

/** As long as the longest window in which answers are counted. */
const noteDays = 1;

/** What is kept of addresses beside their buyers, and whether anything may be sent to any. */
export function dynamoAddresses(client: DynamoDBDocumentClient, table: string): Addresses {
  /** Changes a note under a condition; nothing happens where it is not met. */
  async function updateIf(id: string, update: Omit<UpdateCommandInput, "TableName" | "Key">): Promise<void> {
    try {
      await client.send(new UpdateCommand({ TableName: table, Key: addressNoteKey(id), ...update }));
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
    async noteErased(id, { dueAt, ...note }) {
      const fields = Object.entries({ ...note, ...dueOfErasure(id, dueAt) });
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: addressNoteKey(id),
          UpdateExpression: `SET ${fields.map(([name]) => `${name} = :${name}`).join(", ")}`,
          ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
        }),
      );
      // One that is suppressed stays until somebody asks to be written to again.
      await updateIf(id, {
        ConditionExpression: "attribute_not_exists(isSuppressed)",
        UpdateExpression: "SET expiresAt = :expiry",
        ExpressionAttributeValues: { ":expiry": expiryOf(note.erasedAt, noteDays) },
      });
    },
    endErasure: (id, erasure) =>
      updateIf(id, {
        ConditionExpression: "erasure = :erasure",
        UpdateExpression: `REMOVE ${dueIndex.partition}, ${dueIndex.sort}`,
        ExpressionAttributeValues: { ":erasure": erasure },
      }),
    async liftSuppression(id) {
      // An erasure that is still to be looked after stays noted; of anything else nothing is left tomorrow.
      await updateIf(id, {
        ConditionExpression: "attribute_exists(isSuppressed)",
        UpdateExpression: "REMOVE isSuppressed SET expiresAt = :expiry",
        ExpressionAttributeValues: { ":expiry": expiryOf(new Date().toISOString(), noteDays) },
      });
    },
    async isHalted() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: breakerKey }));
      return isStillHalted(Item, Date.now());
    },
  };
}
