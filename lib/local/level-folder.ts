import { readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";

/** What is needed of LevelDB's handle. */
interface LevelFolder {
  open(): Promise<void>;
  compactRange(start: Uint8Array, end: Uint8Array, options: { keyEncoding: "buffer" }): Promise<void>;
  keys(options: object): LevelIterator;
  values(options: object): LevelIterator;
  close(): Promise<void>;
}

interface LevelIterator {
  close(): Promise<void>;
}

/** Above every key. */
const last = new Uint8Array(16).fill(0xff);

/**
 * Rewrites the files of a LevelDB folder that nobody has open: until then what was deleted or replaced stays in them.
 * Its own log goes too, which names keys.
 */
export async function rewriteLevelFolder(path: string): Promise<void> {
  const Level = levelOfDynalite();
  const level = new Level(path);
  await level.open();
  try {
    await level.compactRange(new Uint8Array(1), last, { keyEncoding: "buffer" });
  } finally {
    await level.close();
  }
  const logs = (await readdir(path)).filter((file) => file === "LOG" || file === "LOG.old");
  await Promise.all(logs.map((file) => rm(join(path, file), { force: true })));
}

/**
 * Lets dynalite close what it has read: at the end it calls `return`, which the iterators of its LevelDB do not have
 * (dynalite 4.0, abstract-level 3.1). One left open keeps in memory what was not yet in a file when it began.
 */
export function letIteratorsClose(): void {
  if (canClose) return;
  canClose = true;
  const level = levelOfDynalite().prototype;
  for (const kind of ["keys", "values"] as const) {
    const iterate = level[kind];
    level[kind] = function (options) {
      const iterator = iterate.call(this, options);
      return Object.assign(iterator, { return: () => iterator.close() });
    };
  }
}

let canClose = false;

/** The very LevelDB that dynalite opens the folder with. */
function levelOfDynalite() {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve("dynalite"));
  return z
    .object({
      Level: z.custom<{ new (path: string): LevelFolder; prototype: LevelFolder }>(
        (given) => typeof given === "function",
      ),
    })
    .parse(ofDynalite("level")).Level;
}
