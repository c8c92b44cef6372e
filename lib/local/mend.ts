import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { StoredLetter } from "../adapters/store.ts";
import { dueIndex, dueOfLetter, letterKey, urgencyIndex } from "../adapters/table.ts";
import { type Item, scan } from "./table-scan.ts";

/**
 * Mends what a kill may have torn: the embedded database writes the rows of an index apart from their item. Rows that
 * are not their item's present ones are taken out, and an item whose rows are not all there is put again.
 */
export async function mendIndexes(documents: DynamoDBDocumentClient, table: string): Promise<void> {
  const items = new Map<string, Item>();
  for await (const item of scan(documents, table, { ProjectionExpression: `pk, sk, ${indexed.join(", ")}` })) {
    if (indexed.some((attribute) => item[attribute] !== undefined)) items.set(nameOf(item), item);
  }
  for (const { name, sort } of [urgencyIndex, dueIndex]) {
    const whole = new Set<string>();
    for await (const row of scan(documents, table, { IndexName: name })) {
      const item = items.get(nameOf(row));
      if (item?.[sort] === row[sort]) whole.add(nameOf(row));
      else await takeOut(documents, table, row);
    }
    for (const [key, item] of items) {
      if (item[sort] !== undefined && !whole.has(key)) await putAgain(documents, table, item);
    }
  }
}

/**
 * Settles the letters of which the last run did not learn whether they went out. On one machine that can be known: a
 * letter in the outbox was sent; any other was not, and is due as if it had never been tried. No other desk can hold a
 * claim.
 * @param wasKilled the last run may have left claims; those that never waited stand in no index
 */
export async function mendLetters(
  documents: DynamoDBDocumentClient,
  table: string,
  isSent: (letter: string) => boolean,
  wasKilled: boolean,
): Promise<void> {
  const left = new Map<string, Item>();
  for await (const row of scan(documents, table, { IndexName: dueIndex.name })) left.set(nameOf(row), row);
  if (wasKilled) for await (const letter of scan(documents, table, claimed)) left.set(nameOf(letter), letter);
  for (const row of left.values()) {
    const name = String(row["sk"]);
    if (!name.startsWith(letterPrefix)) continue;
    const id = name.slice(letterPrefix.length);
    await putAgain(documents, table, row, ({ [dueIndex.partition]: _, ...stored }) => {
      if (isSent(id)) return { ...stored, state: "sent", sentAs: id };
      const letter = { ...StoredLetter.parse(stored), state: "due", attempts: 0, claim: null, leaseUntil: 0 } as const;
      return { ...stored, ...letter, ...dueOfLetter(letter) };
    });
  }
}

const claimed = {
  FilterExpression: "#state = :claimed",
  ExpressionAttributeNames: { "#state": "state" },
  ExpressionAttributeValues: { ":claimed": "claimed" },
};

const letterPrefix = letterKey("", "").sk;
const indexed = [urgencyIndex.sort, dueIndex.partition, dueIndex.sort];
const nameOf = (item: Item): string => `${item["pk"]} ${item["sk"]}`;
const keyOf = (item: Item): Item => ({ pk: item["pk"], sk: item["sk"] });

/** Only an item that stands in the table takes its row along when it goes. */
async function takeOut(documents: DynamoDBDocumentClient, table: string, row: Item): Promise<void> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: keyOf(row), ConsistentRead: true }));
  await documents.send(new PutCommand({ TableName: table, Item: { ...Item, ...row } }));
  if (Item === undefined) await documents.send(new DeleteCommand({ TableName: table, Key: keyOf(row) }));
  else await documents.send(new PutCommand({ TableName: table, Item }));
}

async function putAgain(
  documents: DynamoDBDocumentClient,
  table: string,
  item: Item,
  change: (stored: Item) => Item = (stored) => stored,
): Promise<void> {
  const { Item } = await documents.send(new GetCommand({ TableName: table, Key: keyOf(item), ConsistentRead: true }));
  if (Item !== undefined) await documents.send(new PutCommand({ TableName: table, Item: change(Item) }));
}
