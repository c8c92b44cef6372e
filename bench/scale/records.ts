import { createRequire } from "node:module";
import * as z from "zod";
import type { WireItem } from "../../test/lambda/item-size.ts";

// What the embedded database keeps of an item: its own row and those of its indexes, made by dynalite's own functions.

/** A row of LevelDB. */
export interface Row {
  readonly key: string;
  readonly value: string;
}

/** A table as dynalite describes it to itself. */
export const Table = z.looseObject({ TableName: z.string(), GlobalSecondaryIndexes: z.array(z.unknown()) });
export type Table = z.infer<typeof Table>;

interface Dynalite {
  createKey(item: WireItem, table: Table): string;
  getIndexActions(
    indexes: Table["GlobalSecondaryIndexes"],
    before: null,
    after: WireItem,
    table: Table,
  ): { puts: { index: string; key: string; item: WireItem }[] };
}
const isFunction = (given: unknown): boolean => typeof given === "function";
const dynalite = z
  .object({
    createKey: z.custom<Dynalite["createKey"]>(isFunction),
    getIndexActions: z.custom<Dynalite["getIndexActions"]>(isFunction),
  })
  .parse(createRequire(import.meta.url)("dynalite/db"));

export const tableKey = (name: string): string => `table~${name}`;
export const itemPrefix = (name: string): string => `item-${name}~`;
const indexPrefix = (name: string, index: string): string => `index-global~${name}~${index}~`;

/** The rows that putting an item leaves behind where there was none. */
export function rowsOf(item: WireItem, table: Table): Row[] {
  const { TableName: name, GlobalSecondaryIndexes: indexes } = table;
  const value = JSON.stringify(item);
  return [
    { key: `${itemPrefix(name)}${dynalite.createKey(item, table)}`, value },
    ...dynalite.getIndexActions(indexes, null, item, table).puts.map(({ index, key, item: row }) => ({
      key: `${indexPrefix(name, index)}${key}`,
      value: row === item ? value : JSON.stringify(row),
    })),
  ];
}
