import { readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";

/** What is needed of LevelDB's handle. */
interface LevelFolder {
  open(): Promise<void>;
  compactRange(start: Uint8Array, end: Uint8Array, options: { keyEncoding: "buffer" }): Promise<void>;
  close(): Promise<void>;
}

/** Above every key. */
const last = new Uint8Array(16).fill(0xff);

/**
 * Rewrites the files of a LevelDB folder that nobody has open: until then what was deleted or replaced stays in them.
 * Its own log goes too, which names keys.
 */
export async function rewriteLevelFolder(path: string): Promise<void> {
  const level = openerOf()(path);
  await level.open();
  try {
    await level.compactRange(new Uint8Array(1), last, { keyEncoding: "buffer" });
  } finally {
    await level.close();
  }
  const logs = (await readdir(path)).filter((file) => file === "LOG" || file === "LOG.old");
  await Promise.all(logs.map((file) => rm(join(path, file), { force: true })));
}

/** The very LevelDB that dynalite opens the folder with. */
function openerOf(): (path: string) => LevelFolder {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
  const Level = z
    .object({ Level: z.custom<new (path: string) => LevelFolder>((given) => typeof given === "function") })
    .parse(ofDynalite("level")).Level;
  return (path) => new Level(path);
}
