import { mkdir, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { lockFolder } from "./lock.ts";
import { UsageError } from "./options.ts";

/** The folder of everything that the desk keeps, held by this process alone. */
export interface DataFolder {
  /** Absolute and without symbolic links: a folder has one name, whichever way it was reached. */
  readonly path: string;
  release(): void;
}

/** Makes the folder where it is missing, and takes it. @throws UsageError where it cannot be written to or is taken */
export async function takeFolder(wanted: string): Promise<DataFolder> {
  const { path, release } = await make(join(resolve(wanted), "outbox"))
    .then(() => realpath(wanted))
    .then(async (real) => ({ path: real, release: await lockFolder(real) }))
    .catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `cannot write to the folder ${resolve(wanted)} (${error.code ?? error.name}); choose another with --data`,
      );
    });
  if (release === null) throw new UsageError(taken(path, "another desk is running"));
  return { path, release };
}

/** What to say where a folder cannot be had for oneself. */
export const taken = (path: string, reason: string): string =>
  `${reason} on the folder ${path}; stop it, or choose another with --data`;

/** Like `mkdir` with `recursive`, which never returns below /proc (Node 20): there a folder is missing and cannot be made. */
async function make(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await make(dirname(path));
    await mkdir(path);
  }
}
