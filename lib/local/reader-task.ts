import { parentPort } from "node:worker_threads";
import type { Mail } from "../core/mail/mail.ts";
import { readHeader } from "../core/mail/read-mail.ts";
import type { Delivery, Understood } from "../core/pipeline.ts";
import type { Reader } from "../desk/reader.ts";

/** One thing to read; a worker is given the next when it has answered. */
export type ReaderTask =
  | { readonly read: Uint8Array }
  | { readonly readHeader: Uint8Array }
  | { readonly understand: Mail; readonly delivery: Delivery };

/** `ready` once, when everything is loaded; then one answer to each task. */
export type ReaderReport = "ready" | { readonly is: Mail | Understood } | { readonly failed: string };

/** Answers tasks until the worker is ended. */
export function answerTasks(reader: Reader): void {
  const report = (message: ReaderReport): void => parentPort?.postMessage(message);
  const solve = (task: ReaderTask): Promise<Mail | Understood> => {
    if ("read" in task) return reader.read(task.read);
    if ("readHeader" in task) return readHeader(task.readHeader);
    return reader.understand(task.understand, task.delivery);
  };
  parentPort?.on("message", (task: ReaderTask) => {
    solve(task).then(
      (is) => report({ is }),
      (error: unknown) => report({ failed: error instanceof Error ? error.name : "unknown" }),
    );
  });
  report("ready");
}
