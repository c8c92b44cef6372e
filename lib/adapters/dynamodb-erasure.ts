import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { DeleteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Item } from "./dynamodb-items.ts";
import type { Store } from "./store.ts";
import { buyerKey, type Key, letterKey, markPrefix, ownAddressKey, urgencyIndex } from "./table.ts";

const KeyItem = z.object({ pk: z.string(), sk: z.string() });
const Mark = KeyItem.extend({ key: z.string().nullish() });
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

  return {
    keysOf: async (buyer) => (await marksOf(buyer)).flatMap(({ key }) => key ?? []),
    async erase(buyer, names, spare) {
      const { pk, sk: profile } = buyerKey(buyer);
      const own = await all({
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
        ProjectionExpression: "pk, sk",
        ConsistentRead: true,
      });
      const spared = new Set(spare.map((letter) => letterKey(buyer, letter).sk));
      if (spared.size > 0) spared.add(profile);
      const keys: Key[] = [
        ...z
          .array(KeyItem)
          .parse(own)
          .filter(({ sk }) => !spared.has(sk)),
        ...(await marksOf(buyer)),
        ...names.aliases.map(buyerKey),
        ...names.ownAddresses.map(ownAddressKey),
      ];
      for (let from = 0; from < keys.length; from += mostAtOnce) {
        const some = keys.slice(from, from + mostAtOnce);
        await Promise.all(
          some.map(({ pk, sk }) => client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }))),
        );
      }
    },
  };
}
