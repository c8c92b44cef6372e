import { BatchWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Item } from "../../lib/adapters/dynamodb-items.ts";
import { dueIndex } from "../../lib/adapters/table.ts";
import { scan } from "../../lib/local/table-scan.ts";
import { tableName } from "./embedded-desk.ts";

// What is there already: copies of what one real mail leaves behind, under other names, written in bulk.

/** What one mail has left behind: buyer, event, order and letter. */
export interface Pattern {
  readonly buyer: string;
  readonly orderNumber: string;
  /** Of what happened: `2026-02-15T09:00`. */
  readonly minute: string;
  readonly items: readonly Item[];
}

const kept = /^(?:PROFILE|EVENT#|ORDER#|LETTER#)/;

/** Reads the pattern out of a table in which one mail has been answered. */
export async function readPattern(
  documents: DynamoDBDocumentClient,
  { orderNumber, minute }: Pick<Pattern, "orderNumber" | "minute">,
): Promise<Pattern> {
  const items: Item[] = [];
  for await (const item of scan(documents, tableName)) if (kept.test(String(item["sk"]))) items.push(item);
  const profile = items.find((item) => item["sk"] === "PROFILE");
  return { buyer: String(profile?.["pk"]).slice("BUYER#".length), orderNumber, minute, items };
}

/** The pattern's items for another buyer and order. @param minute how many minutes earlier it happened */
export function copyOf(pattern: Pattern, buyer: string, orderNumber: string, minute = 0): Item[] {
  const happened = new Date(Date.parse(`${pattern.minute}Z`) - minute * 60_000).toISOString().slice(0, 16);
  const text = JSON.stringify(pattern.items)
    .replaceAll(pattern.buyer, buyer)
    .replaceAll(pattern.orderNumber, orderNumber)
    .replaceAll(pattern.minute, happened);
  const shard = Number.parseInt(buyer.slice(-2), 16) % 8;
  return (JSON.parse(text) as Item[]).map((item) =>
    item[dueIndex.partition] === undefined ? item : { ...item, [dueIndex.partition]: `DUE#${shard}` },
  );
}

/** Whatever is an item of this kind: `ORDER`, `LETTER`. */
export const isOf =
  (kind: string) =>
  (item: Item): boolean =>
    String(item["sk"]).split("#")[0] === kind;

/** The id of a buyer whom nobody's address gives. */
export const buyerId = (number: number): string => number.toString(16).padStart(32, "b");
/** Order numbers of sixteen digits. */
export const orderId = (number: number): string => `82${String(number).padStart(14, "0")}`;

const mostInBatch = 25;
const atOnce = 4;

/** Writes items in bulk: nothing is read before, no condition is checked. */
export async function stock(documents: DynamoDBDocumentClient, items: Iterable<Item>): Promise<void> {
  let underWay: Promise<unknown>[] = [];
  let batch: Item[] = [];
  const flush = async (): Promise<void> => {
    const requests = batch.map((Item) => ({ PutRequest: { Item } }));
    batch = [];
    underWay.push(documents.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } })));
    if (underWay.length < atOnce) return;
    await Promise.all(underWay);
    underWay = [];
  };
  for (const item of items) {
    batch.push(item);
    if (batch.length === mostInBatch) await flush();
  }
  if (batch.length > 0) await flush();
  await Promise.all(underWay);
}
