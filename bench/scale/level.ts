import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";
import type { Row } from "./records.ts";

/** What is needed of LevelDB's handle. */
interface Level {
  open(options: { writeBufferSize: number }): Promise<void>;
  batch(rows: readonly (Row & { readonly type: "put" })[]): Promise<void>;
  iterator(): AsyncIterable<[string, string]>;
  close(): Promise<void>;
}
type Open = new (path: string, options: { valueEncoding: "utf8" }) => Level;

const ofDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
const { Level } = z
  .object({ Level: z.custom<Open>((given) => typeof given === "function") })
  .parse(ofDynalite("level"));

const mostInBatch = 1_000;
/** Sixteen times LevelDB's own: what is loaded in no order is merged less often. */
const writeBufferSize = 64 * 2 ** 20;

/** Does something with the very LevelDB folder that a database keeps under `folder`, which nobody may have open. */
async function within<T>(folder: string, work: (level: Level) => Promise<T>): Promise<T> {
  const level = new Level(join(folder, "db"), { valueEncoding: "utf8" });
  await level.open({ writeBufferSize });
  try {
    return await work(level);
  } finally {
    await level.close();
  }
}

/** Every row, in the order of their keys. */
export const readRows = (folder: string): Promise<Row[]> =>
  within(folder, async (level) => {
    const rows: Row[] = [];
    for await (const [key, value] of level.iterator()) rows.push({ key, value });
    return rows;
  });

/** Writes rows in bulk, over whatever has the same keys. */
export const writeRows = (folder: string, rows: Iterable<Row>): Promise<void> =>
  within(folder, async (level) => {
    let batch: (Row & { readonly type: "put" })[] = [];
    for (const row of rows) {
      batch.push({ type: "put", ...row });
      if (batch.length < mostInBatch) continue;
      await level.batch(batch);
      batch = [];
    }
    await level.batch(batch);
  });
