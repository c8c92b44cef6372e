import { open, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { domainToUnicode } from "node:url";

/** Removes what an erasure leaves behind on one machine, within a minute: the receipt can be read until then. */
export interface Forgetting {
  /** An erasure was noted in `DATA/erased`, or a mail was put aside in `DATA/dead`. */
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
  const dead = join(data, "dead");
  const mark = join(data, "forgotten");
  let timer: NodeJS.Timeout | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let isStopped = false;

  /** Whether somebody was erased, or a mail put aside, since the last time: a mail is moved there long after it came. */
  async function isDue(): Promise<boolean> {
    const done = (await timesOf(mark)).written;
    const noted = await Promise.all((await pathsIn(ledger)).map(async (path) => (await timesOf(path)).written));
    const buried = await Promise.all((await pathsIn(dead)).map(async (path) => (await timesOf(path)).moved));
    return Math.max(0, ...noted, ...buried) >= done && noted.length > 0;
  }

  async function forget(): Promise<void> {
    const begun = new Date();
    if (!(await isDue())) return;
    for (const path of [...(await pathsIn(join(data, "outbox"))), ...(await pathsIn(dead))]) {
      const noted = (await addressesIn(path)).map((address) => timesOf(join(ledger, idOf(address))));
      const erased = (await Promise.all(noted)).map(({ written }) => written);
      if ((await timesOf(path)).written <= Math.max(0, ...erased)) await rm(path, { force: true });
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

const pathsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(() => [])).map((file) => join(folder, file));

/** In milliseconds since 1970; 0 where there is no such file. */
const timesOf = (path: string): Promise<{ readonly written: number; readonly moved: number }> =>
  stat(path).then(
    ({ mtimeMs, ctimeMs }) => ({ written: mtimeMs, moved: ctimeMs }),
    () => ({ written: 0, moved: 0 }),
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
