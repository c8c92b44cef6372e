import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { dynamoItems } from "./dynamodb-items.ts";
import { type Letters, mostAttempts, StoredLetter } from "./store.ts";
import { buyerKey, dueIndex, dueOfLetter, letterKey } from "./table.ts";

/** The letters of the store: written once, claimed for one shot at a time, settled by who claimed them. */
export function dynamoLetters(client: DynamoDBDocumentClient, table: string): Letters {
  const { get, putOnce, putIf, query } = dynamoItems(client, table);
  const find = async (buyer: string, id: string): Promise<StoredLetter | null> => {
    const item = await get(letterKey(buyer, id));
    return item === null ? null : StoredLetter.parse(item);
  };

  return {
    findLetter: find,
    letters: async (buyer) =>
      (await query(buyerKey(buyer).pk, letterKey(buyer, "").sk)).map((item) => StoredLetter.parse(item)),
    addLetter: async (letter) =>
      StoredLetter.parse(await putOnce(letterKey(letter.buyer, letter.id), { ...letter, ...dueOfLetter(letter) })),
    async putLetter(letter) {
      const isWritten = await putIf(
        letterKey(letter.buyer, letter.id),
        { ...letter, ...dueOfLetter(letter) },
        {
          ConditionExpression: "#version = :replaced AND #state = :due",
          ExpressionAttributeNames: { "#version": "version", "#state": "state" },
          ExpressionAttributeValues: { ":replaced": letter.version - 1, ":due": "due" },
        },
      );
      return isWritten ? "written" : "conflict";
    },
    async claimLetter(buyer, id, claim) {
      try {
        const { Attributes } = await client.send(
          new UpdateCommand({
            TableName: table,
            Key: letterKey(buyer, id),
            ConditionExpression:
              "attempts < :most AND #version = :version AND (#state = :due OR (#state = :unknown AND dueAt <= :at))",
            UpdateExpression: "SET #state = :claimed, claim = :claim, leaseUntil = :until, attempts = attempts + :one",
            ExpressionAttributeNames: { "#state": "state", "#version": "version" },
            ExpressionAttributeValues: {
              ":version": claim.version,
              ":most": mostAttempts,
              ":due": "due",
              ":claimed": "claimed",
              ":unknown": "unknown",
              ":at": claim.at,
              ":claim": claim.id,
              ":until": claim.until,
              ":one": 1,
            },
            ReturnValues: "ALL_NEW",
          }),
        );
        return StoredLetter.parse(Attributes);
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const stored = await find(buyer, id);
        return stored?.state === "claimed" && stored.claim === claim.id ? stored : null;
      }
    },
    async settleLetter(buyer, id, claim, settlement) {
      const at = "dueAt" in settlement ? settlement.dueAt : null;
      // One that was claimed from the start enters the index now, if it waits; what nothing more can be done about leaves.
      const due =
        at === null ? null : (dueOfLetter({ buyer, state: settlement.state, dueAt: at })[dueIndex.partition] ?? null);
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: letterKey(buyer, id),
            ConditionExpression: "claim = :claim AND #state = :claimed",
            UpdateExpression: [
              "SET #state = :state, sentAs = :sentAs, attempts = attempts - :notCounted",
              at === null ? "" : ", dueAt = :dueAt",
              due === null ? "" : `, ${dueIndex.partition} = :due`,
              due === null ? ` REMOVE ${dueIndex.partition}` : "",
            ].join(""),
            ExpressionAttributeNames: { "#state": "state" },
            ExpressionAttributeValues: {
              ":claim": claim,
              ":claimed": "claimed",
              ":state": settlement.state,
              ":sentAs": settlement.state === "sent" ? settlement.sentAs : null,
              ":notCounted": settlement.state === "due" ? 1 : 0,
              ...(at === null ? {} : { ":dueAt": at }),
              ...(due === null ? {} : { ":due": due }),
            },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },
  };
}
