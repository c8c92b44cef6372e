import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { breakerKey } from "./table.ts";

/**
 * Stops all letters, or lets them out again, unless something newer is known.
 * @param at UTC instant to the millisecond
 * @returns whether that is new
 */
export type BreakerSwitch = (isHalted: boolean, at: string) => Promise<boolean>;

/** The switch in the desk's table. */
export const breakerSwitch =
  (client: DynamoDBDocumentClient, table: string): BreakerSwitch =>
  async (isHalted, at) => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: breakerKey,
          // Alarms may overtake each other on their way.
          ConditionExpression: "attribute_not_exists(#at) OR #at < :at",
          UpdateExpression: "SET isHalted = :isHalted, #at = :at",
          ExpressionAttributeNames: { "#at": "at" },
          ExpressionAttributeValues: { ":isHalted": isHalted, ":at": at },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };
