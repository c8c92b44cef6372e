import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ReaderReport, ReaderTask } from "./reader-task.ts";

export interface PoolOptions {
  /** The module that the workers run; it answers tasks. */
  readonly entry: URL;
  /** Workers at once; another is started when all are busy. */
  readonly most: number;
  /** Time for a worker to load what it runs. */
  readonly loadingMilliseconds: number;
  /** Time for one task, by a worker that is ready. */
  readonly deadlineMilliseconds: number;
  /** Memory of one worker for objects; the bytes of a mail come beside it. */
  readonly heapMegabytes: number;
}

/** A worker gave no answer: it took too long, or too much memory, or failed. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

interface Job {
  readonly task: ReaderTask;
  done(report: ReaderReport): void;
  fail(error: Unreadable): void;
}

/** Workers with one task at a time each: one that dies or is too slow costs its own task and nobody else's. */
export class ReaderPool {
  readonly #options: PoolOptions;
  readonly #waiting: Job[] = [];
  readonly #idle = new Set<Worker>();
  readonly #workers = new Set<Worker>();
  #isStopped = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#start();
  }

  /** @throws Unreadable */
  ask(task: ReaderTask): Promise<ReaderReport> {
    return new Promise((done, fail) => {
      this.#waiting.push({ task, done, fail });
      if (this.#idle.size === 0) this.#start();
      this.#next();
    });
  }

  /** Ends the workers; what they were reading stays unread. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
    for (const { fail } of this.#waiting.splice(0)) fail(new Unreadable("stopped"));
  }

  #start(): void {
    const { entry, heapMegabytes, most } = this.#options;
    if (this.#isStopped || this.#workers.size >= most) return;
    const worker = new Worker(new URL("./typescript-worker.mjs", import.meta.url), {
      workerData: { entry: entry.href },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    this.#workers.add(worker);
    // Whoever waits for its report hears of it as well.
    worker.on("error", () => {});
    worker.once("exit", () => {
      this.#workers.delete(worker);
      this.#idle.delete(worker);
      if (this.#waiting.length > 0) this.#start();
    });
    const loading = setTimeout(() => worker.terminate(), this.#options.loadingMilliseconds);
    const ready = reportOf(worker).finally(() => clearTimeout(loading));
    ready.then(
      () => this.#rest(worker),
      (error: Unreadable) => this.#waiting.shift()?.fail(error),
    );
  }

  #rest(worker: Worker): void {
    this.#idle.add(worker);
    this.#next();
  }

  #next(): void {
    const [worker] = this.#idle;
    const job = worker === undefined ? undefined : this.#waiting.shift();
    if (worker === undefined || job === undefined) return;
    this.#idle.delete(worker);
    const deadline = setTimeout(() => worker.terminate(), this.#options.deadlineMilliseconds);
    const reported = reportOf(worker).finally(() => clearTimeout(deadline));
    worker.postMessage(job.task);
    reported.then((report) => {
      this.#rest(worker);
      job.done(report);
    }, job.fail);
  }
}

/** The next that a worker says. @throws Unreadable where it ends first */
async function reportOf(worker: Worker): Promise<ReaderReport> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    const ended = once(worker, "exit", { signal }).then(() => Promise.reject(new Unreadable("ended")));
    const [report] = await Promise.race([once(worker, "message", { signal }), ended]);
    return report;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(codeOf(error));
  } finally {
    heard.abort();
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ("code" in error && typeof error.code === "string" ? error.code : error.name) : "unknown";
