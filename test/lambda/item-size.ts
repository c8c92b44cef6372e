// How DynamoDB counts ("DynamoDB item sizes and formats", "Read and write operations", "Global secondary indexes").

/** An item as it goes over the wire: `{"pk": {"S": "…"}}`. */
export type WireItem = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const bytes = (text: string): number => Buffer.byteLength(text);

/** In bytes: names and values; three for a list or map, and one for each of its elements. */
export function itemSize(item: WireItem): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + bytes(name) + valueSize(value), 0);
}

function valueSize(value: Readonly<Record<string, unknown>>): number {
  const [entry] = Object.entries(value);
  if (entry === undefined) return 0;
  const [type, content] = entry;
  if (type === "S") return bytes(String(content));
  if (type === "N") return Math.ceil(String(content).replace(/[^0-9]/g, "").length / 2) + 1;
  if (type === "L") return (content as WireItem[string][]).reduce((sum, one) => sum + 1 + valueSize(one), 3);
  if (type === "M") return itemSize(content as WireItem) + 3 + Object.keys(content as WireItem).length;
  return 1;
}

export interface Index {
  readonly name: string;
  readonly partition: string;
  readonly sort: string;
  readonly projectsAll: boolean;
}

const units = (size: number): number => Math.max(1, Math.ceil(size / 1024));

/** Write units of the table alone: the larger of the item before and after. */
export const tableUnits = (before: WireItem | null, after: WireItem | null): number =>
  units(Math.max(before === null ? 0 : itemSize(before), after === null ? 0 : itemSize(after)));

/** Write units of one index: none where its row stays as it is, two rows where its key changes. */
export function indexUnits(index: Index, before: WireItem | null, after: WireItem | null): number {
  const was = rowOf(index, before);
  const is = rowOf(index, after);
  if (was === null && is === null) return 0;
  if (was === null || is === null) return units(itemSize(was ?? is ?? {}));
  if (JSON.stringify(was) === JSON.stringify(is)) return 0;
  const keys = [index.partition, index.sort];
  const isMoved = keys.some((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  return isMoved ? units(itemSize(was)) + units(itemSize(is)) : units(Math.max(itemSize(was), itemSize(is)));
}

function rowOf(index: Index, item: WireItem | null): WireItem | null {
  if (item?.[index.partition] === undefined || item[index.sort] === undefined) return null;
  if (index.projectsAll)
    return Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)));
  const names = ["pk", "sk", index.partition, index.sort];
  return Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => names.includes(name))
      .sort(),
  );
}

/** Read units of what was read: four kilobytes each, half as much where it may lag. */
export const readUnits = (items: readonly WireItem[], isConsistent: boolean): number =>
  Math.max(1, Math.ceil(items.reduce((sum, item) => sum + itemSize(item), 0) / 4096)) * (isConsistent ? 1 : 0.5);
