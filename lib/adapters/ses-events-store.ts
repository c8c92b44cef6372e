import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { isOver, LetterState } from "./store.ts";
import { addressNoteKey, buyerKey, dueIndex, letterKey } from "./table.ts";

/** What send events change in the table; each may be repeated, and nothing happens to who or what is gone. */
export interface SendEventStore {
  /** Settles a letter of which it was not known whether it went out. @returns whether it had still been open */
  settle(
    buyer: string,
    letter: string,
    outcome: { state: "sent"; sentAs: string } | { state: "dropped" },
  ): Promise<boolean>;
  /**
   * Lets a buyer be, as STOP does: nothing is written unasked any more.
   * @param address only where letters go to this one; null in any case
   * @returns whether that is new
   */
  stop(buyer: string, address: string | null): Promise<boolean>;
  /**
   * Sends nothing more to an address: the buyer's letters to it are dropped.
   * @param id what the letter was tagged with: the address's keyed hash, under which that outlives the buyer
   * @returns whether that is new
   */
  suppress(buyer: string, address: string, id: string | null): Promise<boolean>;
}

const State = z.object({ state: LetterState });

/** The same table as the store's, and a few conditional writes beside it. */
export function sendEventStore(client: DynamoDBDocumentClient, table: string): SendEventStore {
  async function update(input: Omit<ConstructorParameters<typeof UpdateCommand>[0], "TableName">): Promise<boolean> {
    try {
      await client.send(new UpdateCommand({ TableName: table, ...input }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    async settle(buyer, letter, outcome) {
      // Nearly every letter is marked by who sent it: a read costs a tenth of a write that is refused.
      const Key = letterKey(buyer, letter);
      const { Item } = await client.send(
        new GetCommand({
          TableName: table,
          Key,
          ProjectionExpression: "#state",
          ExpressionAttributeNames: { "#state": "state" },
        }),
      );
      const stored = State.safeParse(Item).data;
      if (stored === undefined || isOver(stored.state)) return false;
      return update({
        Key,
        ConditionExpression: "#state IN (:due, :claimed, :unknown)",
        UpdateExpression: `SET #state = :state, sentAs = :sentAs REMOVE ${dueIndex.partition}`,
        ExpressionAttributeNames: { "#state": "state" },
        ExpressionAttributeValues: {
          ":due": "due",
          ":claimed": "claimed",
          ":unknown": "unknown",
          ":state": outcome.state,
          ":sentAs": outcome.state === "sent" ? outcome.sentAs : null,
        },
      });
    },
    stop: (buyer, address) =>
      update({
        Key: buyerKey(buyer),
        ConditionExpression: `isStopped = :no${address === null ? "" : " AND address = :address"}`,
        // A change like any other: whoever changes the buyer at this moment reads it again.
        UpdateExpression: "SET isStopped = :yes, #version = #version + :one",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: {
          ":no": false,
          ":yes": true,
          ":one": 1,
          ...(address === null ? {} : { ":address": address.toLowerCase() }),
        },
      }),
    async suppress(buyer, address, id) {
      if (id !== null) {
        await update({
          Key: addressNoteKey(id),
          // Kept until somebody asks to be written to again.
          UpdateExpression: "SET isSuppressed = :yes REMOVE expiresAt",
          ExpressionAttributeValues: { ":yes": true },
        });
      }
      return update({
        Key: buyerKey(buyer),
        ConditionExpression: "attribute_exists(epoch) AND NOT contains(suppressed, :address)",
        UpdateExpression:
          "SET suppressed = list_append(if_not_exists(suppressed, :none), :addresses), #version = #version + :one",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: {
          ":address": address.toLowerCase(),
          ":addresses": [address.toLowerCase()],
          ":none": [],
          ":one": 1,
        },
      });
    },
  };
}
