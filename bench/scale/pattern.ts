import { duePartitions } from "../../lib/adapters/table.ts";
import type { WireItem } from "../../test/lambda/item-size.ts";
import { readRows } from "./level.ts";
import { itemPrefix, Table, tableKey } from "./records.ts";

// What is there already: copies of what one real mail leaves behind, under other names.

/** What differs from one copy to the next, wherever it stands. */
export interface Names {
  readonly buyer: string;
  readonly address: string;
  readonly orderNumber: string;
  /** The letter that the mail was answered with. */
  readonly letter: string;
  /** To the minute, when the mail came: `2026-06-06T10:40`. */
  readonly minute: string;
  /** When the order is to be looked at again. */
  readonly dueAt: string;
}

/** What one mail has left behind: buyer, event, order and letter, as the database holds them. */
export interface Pattern {
  readonly table: Table;
  readonly names: Names;
  readonly items: readonly WireItem[];
}

const kept = /^(?:PROFILE|EVENT#|ORDER#|LETTER#)/;

/** Whatever is an item of this kind: `ORDER`, `LETTER`. */
export const isOf =
  (kind: string) =>
  (item: WireItem): boolean =>
    textOf(item, "sk").split("#")[0] === kind;

const textOf = (item: WireItem | undefined, name: string): string => String(item?.[name]?.["S"]);

/** Reads the pattern out of a database in which one mail has been answered, and which nobody has open. */
export async function readPattern(folder: string, tableName: string): Promise<Pattern> {
  const rows = await readRows(folder);
  const table = rows.find(({ key }) => key === tableKey(tableName));
  if (table === undefined) throw new Error("there is no table to copy");
  const items = rows
    .filter(({ key }) => key.startsWith(itemPrefix(tableName)))
    .map(({ value }): WireItem => JSON.parse(value))
    .filter((item) => kept.test(textOf(item, "sk")));
  const profile = items.find(isOf("PROFILE"));
  const order = items.find(isOf("ORDER"));
  const names = {
    buyer: textOf(profile, "id"),
    address: textOf(profile, "address"),
    orderNumber: textOf(order, "orderNumber"),
    letter: textOf(items.find(isOf("LETTER")), "id"),
    minute: textOf(order, "told").slice(0, 16),
    dueAt: textOf(order, "dueAt"),
  };
  if (Object.values(names).includes("undefined")) throw new Error("the mail has left something else behind");
  return { table: Table.parse(JSON.parse(table.value)), names, items };
}

/** The pattern's items under other names. */
export function copyOf(pattern: Pattern, names: Partial<Names>): WireItem[] {
  let text = JSON.stringify(pattern.items);
  for (const [name, value] of Object.entries(names)) text = text.replaceAll(pattern.names[name as keyof Names], value);
  const items: WireItem[] = JSON.parse(text);
  const partition = { S: partitionOf(names.buyer ?? pattern.names.buyer) };
  return items.map((item) => (item["duePartition"] === undefined ? item : { ...item, duePartition: partition }));
}

const partitionOf = (buyer: string): string =>
  duePartitions[Number.parseInt(buyer.slice(-2), 16) % duePartitions.length] ?? "";

/** A letter that was sent, as if it had yet to go out. */
export const waiting = (letter: WireItem, dueAt: string): WireItem => ({
  ...letter,
  state: { S: "due" },
  dueAt: { S: dueAt },
  attempts: { N: "0" },
  claim: { NULL: true },
  duePartition: { S: partitionOf(textOf(letter, "buyer")) },
});

/** Another name for each number: whom nobody's address gives, an order number of sixteen digits, a minute of the year after. */
export const stranger = (number: number): Omit<Names, "minute"> => ({
  buyer: number.toString(16).padStart(32, "b"),
  address: `stranger-${number}@example.com`,
  orderNumber: `82${String(number).padStart(14, "0")}`,
  letter: number.toString(16).padStart(32, "c"),
  dueAt: minuteOf("2027-01-01T00:00:00Z", number % minutesAYear),
});

const minutesAYear = 365 * 24 * 60;

/** @param minutes after `from`, an instant to the second */
export const minuteOf = (from: string, minutes: number): string =>
  `${new Date(Date.parse(from) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
