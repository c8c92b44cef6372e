import type { Log } from "../adapters/log.ts";
import type { Mail } from "../core/mail/mail.ts";
import type { Understood } from "../core/pipeline.ts";
import type { Reader } from "../desk/reader.ts";
import { type PoolOptions, ReaderPool, Unreadable } from "./reader-pool.ts";
import type { ReaderTask } from "./reader-task.ts";

/**
 * Two, so that a mail which takes all its time keeps no other waiting. No mail of up to 40 MB took half a second of an
 * idle core, or 100 MB: what takes ten seconds or 256 MB is a fault of ours.
 */
const ordinary: PoolOptions = {
  entry: new URL("./reader-worker.ts", import.meta.url),
  most: 2,
  // On a busy machine it takes seconds.
  loadingMilliseconds: 30_000,
  deadlineMilliseconds: 10_000,
  heapMegabytes: 256,
};

/** A reader with workers of its own, to be stopped with the desk. */
export interface PooledReader extends Reader {
  stop(): Promise<void>;
}

/**
 * Reads in workers with a deadline and a bound on memory. A mail that a worker does not survive counts as too complex
 * to read: its header alone is, and the buyer is answered. One whose header is as bad is put aside by the queue.
 */
export function startReader(log: Log, options: Partial<PoolOptions> = {}): PooledReader {
  const pool = new ReaderPool({ ...ordinary, ...options });
  async function ask<Answer>(task: ReaderTask): Promise<Answer> {
    const report = await pool.ask(task);
    if (report === "ready" || "failed" in report) throw new Unreadable(report === "ready" ? report : report.failed);
    return report.is as Answer;
  }
  async function orElse<Answer>(first: ReaderTask, second: ReaderTask): Promise<Answer> {
    try {
      return await ask(first);
    } catch (error) {
      log({ about: "failure", during: "reading", error: error instanceof Error ? error.message : "unknown" });
      return await ask(second);
    }
  }
  return {
    read: (raw) => orElse<Mail>({ read: raw }, { readHeader: raw }),
    understand: (mail, delivery) =>
      orElse<Understood>(
        { understand: mail, delivery },
        { understand: { ...mail, text: null, html: null, attached: [], problems: ["too-complex"] }, delivery },
      ),
    stop: () => pool.stop(),
  };
}
