import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import * as z from "zod";
import { removeUnfinished, syncFolder, writeDurably } from "./durable-file.ts";

export const SpooledEnvelope = z.object({
  /** Sorts by time of arrival. */
  id: z.string(),
  /** UTC instant, by the desk's clock. */
  at: z.string(),
  source: z.string(),
  recipients: z.array(z.string()),
  /** What DMARC said when the mail came; absent where whoever could connect was believed. */
  dmarc: z.enum(["PASS", "FAIL", "GRAY"]).optional(),
});
export type SpooledEnvelope = z.infer<typeof SpooledEnvelope>;

/** Mails that were accepted and are not done: what a queue and a bucket are on AWS. */
export interface Spool {
  /** Resolves when the mail would survive a power cut. Nothing is kept where `chunks` throws. */
  accept(envelope: Omit<SpooledEnvelope, "id">, chunks: AsyncIterable<Uint8Array>): Promise<SpooledEnvelope>;
  /** What was left behind by the last run, in order of arrival; what cannot be read is put aside. */
  leftBehind(): Promise<readonly SpooledEnvelope[]>;
  /** The mail's bytes as received. @throws where there is none of this id */
  read(id: string): Promise<Uint8Array>;
  remove(id: string): Promise<void>;
  /** Puts a mail aside that cannot be handled, for a person to look at. @returns where it lies now */
  bury(id: string): Promise<string>;
}

/**
 * A spool in `DATA/spool`; a mail is one file, its envelope a line of JSON above it, so that one rename accepts both.
 * @param say hears in one line of each file that was put aside because it cannot be read
 */
export async function openSpool(data: string, say: (line: string) => void): Promise<Spool> {
  const folder = join(data, "spool");
  const dead = join(data, "dead");
  await mkdir(folder, { recursive: true });
  const pathOf = (id: string) => join(folder, `${id}${suffix}`);
  let count = 0;

  async function bury(id: string): Promise<string> {
    await mkdir(dead, { recursive: true });
    await rename(pathOf(id), join(dead, `${id}${suffix}`));
    await syncFolder(dead);
    return join(dead, `${id}${suffix}`);
  }

  /** One file at a time: together they may be larger than the memory. */
  async function envelopeOf(id: string): Promise<SpooledEnvelope | null> {
    try {
      const { envelope } = split(await readFile(pathOf(id)));
      return envelope.id === id ? envelope : null;
    } catch {
      return null;
    }
  }

  return {
    async accept(given, chunks) {
      count += 1;
      const moment = new Date().toISOString().replace(/[^0-9TZ]/g, "");
      const id = `${moment}-${String(count).padStart(6, "0")}-${randomBytes(4).toString("hex")}`;
      const envelope = { ...given, id };
      await writeDurably(pathOf(id), withEnvelope(envelope, chunks));
      return envelope;
    },
    async leftBehind() {
      await removeUnfinished(folder);
      const envelopes: SpooledEnvelope[] = [];
      for (const file of (await readdir(folder)).filter((name) => name.endsWith(suffix)).sort()) {
        const id = basename(file, suffix);
        const envelope = await envelopeOf(id);
        if (envelope !== null) envelopes.push(envelope);
        else say(`a file in the spool is no mail that can be read; it lies in ${await bury(id).catch(() => folder)}`);
      }
      return envelopes;
    },
    read: async (id) => split(await readFile(pathOf(id))).mail,
    remove: (id) => rm(pathOf(id), { force: true }),
    bury,
  };
}

const suffix = ".mail";

async function* withEnvelope(envelope: SpooledEnvelope, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(envelope)}\n`);
  yield* chunks;
}

function split(file: Buffer): { envelope: SpooledEnvelope; mail: Uint8Array } {
  const end = file.indexOf("\n");
  return {
    envelope: SpooledEnvelope.parse(JSON.parse(file.toString("utf8", 0, end))),
    mail: file.subarray(end + 1),
  };
}
