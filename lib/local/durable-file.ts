import { randomUUID } from "node:crypto";
import { open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file that is there whole, or not at all, whatever happens to the machine: write, fsync, rename, fsync of
 * the folder. @throws where any step failed; nothing of the file is then left
 */
export async function writeDurably(
  path: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const folder = dirname(path);
  const unfinished = join(folder, `.${basename(path)}.${randomUUID()}${unfinishedSuffix}`);
  let made = unfinished;
  try {
    const file = await open(unfinished, "wx", 0o600);
    try {
      // Unlike `write`, this goes on where a disk that fills up takes a part only, and then fails.
      await writeFile(file, chunks);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    made = path;
    await syncFolder(folder);
  } catch (error) {
    await rm(made, { force: true }).catch(() => {});
    throw error;
  }
}

const unfinishedSuffix = ".unfinished";

/** Removes from the folder what a killed desk was still writing: never a file that anybody was told of. */
export async function removeUnfinished(folder: string): Promise<void> {
  const torn = (await readdir(folder)).filter((file) => file.startsWith(".") && file.endsWith(unfinishedSuffix));
  await Promise.all(torn.map((file) => rm(join(folder, file), { force: true })));
}

/** Makes a rename or a removal in the folder last. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and needs none of this.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
