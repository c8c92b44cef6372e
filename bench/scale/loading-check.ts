import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { dueIndex, urgencyIndex } from "../../lib/adapters/table.ts";
import { startEmbeddedDesk, startLoadedDesk, tableName } from "./embedded-desk.ts";
import { readRows } from "./level.ts";
import { copyOf, isOf, type Pattern, stranger, waiting } from "./pattern.ts";
import { type Row, rowsOf, tableKey } from "./records.ts";
import { putItems, scanAll } from "./wire.ts";

const copies = 25;

/**
 * Puts the same items into one database through its API, and beside the API into another.
 * @throws where the two differ in a byte of a row, or through the API in an item or a row of an index
 */
export async function checkLoading(folder: string, pattern: Pattern): Promise<void> {
  const items = Array.from({ length: copies }, (_, number) => copyOf(pattern, stranger(number)))
    .flat()
    .map((item, index) => (index % 2 === 0 && isOf("LETTER")(item) ? waiting(item, pattern.names.dueAt) : item));
  const put = join(folder, "put");
  const loaded = join(folder, "loaded");
  const byApi = await startEmbeddedDesk(put);
  await putItems(byApi.client, tableName, items);
  const fromPut = await scanAll(byApi.client, tableName, indexes);
  await byApi.close();
  const beside = await startLoadedDesk(
    loaded,
    items.flatMap((item) => rowsOf(item, pattern.table)),
  );
  const fromLoaded = await scanAll(beside.client, tableName, indexes);
  await beside.close();

  const rows = async (path: string): Promise<Row[]> =>
    (await readRows(path)).filter(({ key }) => key !== tableKey(tableName));
  const isSame = isDeepStrictEqual(await rows(put), await rows(loaded)) && isDeepStrictEqual(fromPut, fromLoaded);
  if (!isSame) throw new Error("what is loaded beside the database is not what the database would keep");
}

const indexes = [undefined, dueIndex.name, urgencyIndex.name];
