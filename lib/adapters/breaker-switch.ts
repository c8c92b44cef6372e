import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { breakerKey } from "./table.ts";

/** Longer than a flood that the desk itself makes can last while it is silent. */
const longestHours = 6;
const Breaker = z.object({ isHalted: z.boolean(), at: z.iso.datetime() });

/**
 * Whether what the table says of the breaker still stops all letters. It ends by itself, so that an all-clear that was
 * lost does not silence the desk for ever.
 * @param now the machine's time in milliseconds: alarms do not wait for a clock that stands still
 */
export function isStillHalted(item: unknown, now: number): boolean {
  const { data } = Breaker.safeParse(item);
  return data?.isHalted === true && now - Date.parse(data.at) < longestHours * 3_600_000;
}

/**
 * Stops all letters for six hours at the most, or lets them out again, unless something newer is known.
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
