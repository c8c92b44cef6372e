import { open, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { domainToUnicode } from "node:url";

/** Removes what an erasure leaves behind on one machine, within a minute: the receipt can be read until then. */
export interface Forgetting {
  /** An erasure was noted in `DATA/erased`. */
  soon(): void;
  /** Removes now what is due. */
  now(): Promise<void>;
  /** Removes what is due, and waits for nothing more. */
  stop(): Promise<void>;
}

/** With the work itself, within a minute. */
const ordinaryPause = 40_000;
/** Addresses stand in the header. */
const mostHeadBytes = 64_000;

/**
 * Letters in the outbox and mails put aside that name an erased address go, and so does what the database's files
 * still hold of deleted items. What came after the erasure stays.
 * @param idOf the keyed hash of an address, by which the ledger names it
 * @param pauseMilliseconds from an erasure, or from a try that failed, to the next try
 */
export function startForgetting(
  data: string,
  {
    idOf,
    compact,
    pauseMilliseconds = ordinaryPause,
  }: { idOf: (address: string) => string; compact: () => Promise<void>; pauseMilliseconds?: number },
): Forgetting {
  const ledger = join(data, "erased");
  const mark = join(data, "forgotten");
  let timer: NodeJS.Timeout | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let isStopped = false;

  /** The erasures of which traces are left, and when each was noted. */
  async function pending(): Promise<ReadonlyMap<string, number>> {
    const done = await changedAt(mark);
    const erased = new Map<string, number>();
    for (const id of await filesIn(ledger)) {
      const at = await changedAt(join(ledger, id));
      if (at >= done) erased.set(id, at);
    }
    return erased;
  }

  async function forget(): Promise<void> {
    const begun = new Date();
    const erased = await pending();
    if (erased.size === 0) return;
    for (const folder of [join(data, "outbox"), join(data, "dead")]) {
      for (const file of await filesIn(folder)) {
        const path = join(folder, file);
        const noted = (await addressesIn(path)).map((address) => erased.get(idOf(address)) ?? 0);
        if ((await changedAt(path)) <= Math.max(0, ...noted)) await rm(path, { force: true });
      }
    }
    await compact();
    await writeFile(mark, "");
    // What is noted while this ran is left for the next time.
    await utimes(mark, begun, begun);
  }

  const run = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    underWay = underWay.then(forget, forget);
    return underWay;
  };
  const soon = (): void => {
    if (isStopped) return;
    // What failed, such as on a full disk, is tried again.
    timer ??= setTimeout(() => void run().catch(soon), pauseMilliseconds);
  };
  return {
    soon,
    now: run,
    stop() {
      isStopped = true;
      return run();
    },
  };
}

const filesIn = async (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

/** In milliseconds since 1970; 0 where there is no such file. */
const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function addressesIn(path: string): Promise<readonly string[]> {
  const file = await open(path, "r").catch(() => null);
  if (file === null) return [];
  try {
    const head = Buffer.alloc(mostHeadBytes);
    const { bytesRead } = await file.read(head, 0, mostHeadBytes, 0);
    const named = head.toString("utf8", 0, bytesRead).match(/[^\s<>"(),:;[\]@]{1,64}@[\p{L}\p{N}_.-]{1,253}/gu) ?? [];
    return named.flatMap(spellings);
  } finally {
    await file.close();
  }
}

/** An apostrophe may belong to an address or stand before it; a domain may be written for the wire (RFC 5891). */
function spellings(address: string): readonly string[] {
  const at = address.lastIndexOf("@");
  const name = address.slice(0, at);
  const domain = address.slice(at + 1);
  const bare = name.slice(name.lastIndexOf("'") + 1);
  return [name, bare].flatMap((local) => [`${local}@${domain}`, `${local}@${domainToUnicode(domain)}`]);
}
