import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "./durable-file.ts";

/** The desk's key, made at the first start and kept in `DATA/key`. @returns 256 bits in base64 */
export async function readOrMakeKey(data: string): Promise<string> {
  const path = join(data, "key");
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "ENOENT") throw error;
  }
  const key = randomBytes(32).toString("base64");
  await writeDurably(path, [Buffer.from(`${key}\n`)]);
  return key;
}
