import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { DeleteCommand, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Condition, Item } from "./dynamodb-items.ts";
import type { Store } from "./store.ts";
import { buyerKey, type Key, letterKey, markPrefix, ownAddressKey, urgencyIndex } from "./table.ts";

const KeyItem = z.object({ pk: z.string(), sk: z.string() });
/** The mark of a mail, by where that lies; an own address, by its epoch; or a second address, by whose it is. */
const Mark = KeyItem.extend({
  key: z.string().nullish(),
  epoch: z.number().optional(),
  owner: z.string().optional(),
});
const Profile = z.object({ epoch: z.number() });
/** Deletions at once: an index that the table throttles together. */
const mostAtOnce = 10;

/** What forgets: everything of one buyer, wherever it lies in the table. */
export function dynamoErasure(client: DynamoDBDocumentClient, table: string): Pick<Store, "keysOf" | "erase"> {
  async function all(query: object): Promise<Item[]> {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const start = from === undefined ? {} : { ExclusiveStartKey: from };
      const page = await client.send(new QueryCommand({ TableName: table, ...query, ...start }));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  }
  const marksOf = async (buyer: string) =>
    z.array(Mark).parse(
      await all({
        IndexName: urgencyIndex.name,
        KeyConditionExpression: "#buyer = :buyer AND begins_with(#urgency, :marks)",
        ExpressionAttributeNames: { "#buyer": urgencyIndex.partition, "#urgency": urgencyIndex.sort },
        ExpressionAttributeValues: { ":buyer": buyer, ":marks": markPrefix },
      }),
    );

  async function remove(keys: readonly Key[], condition: Condition = {}): Promise<void> {
    for (let from = 0; from < keys.length; from += mostAtOnce) {
      const some = keys.slice(from, from + mostAtOnce);
      await Promise.all(some.map((key) => removeOne(key, condition)));
    }
  }
  async function removeOne({ pk, sk }: Key, condition: Condition): Promise<void> {
    try {
      await client.send(new DeleteCommand({ TableName: table, Key: { pk, sk }, ...condition }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  return {
    keysOf: async (buyer) => (await marksOf(buyer)).flatMap(({ key }) => key ?? []),
    async erase(buyer, { epoch, ownAddresses, ownAddressesBefore, aliases, mails }, spare) {
      const { pk, sk: profile } = buyerKey(buyer);
      const own = z.array(KeyItem).parse(
        await all({
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk },
          ProjectionExpression: "pk, sk",
          ConsistentRead: true,
        }),
      );
      const found = await marksOf(buyer);
      const marks = found.filter(({ key, epoch: of, owner }) => {
        if (of !== undefined) return of < ownAddressesBefore;
        return owner === undefined && (key == null || mails.includes(key));
      });
      const bound = found.filter(({ owner }) => owner !== undefined);
      // Listed before this look: who comes back is stored before anything of theirs, so that nothing of it is listed.
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: buyerKey(buyer), ConsistentRead: true }),
      );
      const present = Profile.safeParse(Item).data?.epoch ?? null;
      if (present !== null && present !== epoch) return;

      const spared = new Set([profile, ...spare.map((letter) => letterKey(buyer, letter).sk)]);
      await remove([...own.filter(({ sk }) => !spared.has(sk)), ...marks, ...ownAddresses.map(ownAddressKey)]);
      const isOurs = { ConditionExpression: "#owner = :owner", ExpressionAttributeNames: { "#owner": "owner" } };
      await remove([...bound, ...aliases.map(buyerKey)], { ...isOurs, ExpressionAttributeValues: { ":owner": buyer } });
      // Last: until then it tells what there is to remove.
      const isSame = { ConditionExpression: "epoch = :epoch", ExpressionAttributeValues: { ":epoch": epoch } };
      if (present !== null && spare.length === 0) await remove([buyerKey(buyer)], isSame);
    },
  };
}
