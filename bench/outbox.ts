import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Sees letters arrive in the outbox of a desk. */
export interface Outbox {
  /** @returns when the next letter to this address lay there, by `performance.now` */
  letterTo(address: string): Promise<number>;
  close(): void;
}

export function watchOutbox(folder: string): Outbox {
  const waiting = new Map<string, (at: number) => void>();
  const seen = new Set<string>();
  const watcher = watch(folder, (_, file) => {
    const at = performance.now();
    if (file === null || file.startsWith(".") || seen.has(file)) return;
    seen.add(file);
    void readFile(join(folder, file), "latin1").then((letter) => {
      const to = /^To: (.*)\r$/m.exec(letter)?.[1] ?? "";
      waiting.get(to)?.(at);
      waiting.delete(to);
    });
  });
  return {
    letterTo: (address) => new Promise((done) => waiting.set(address, done)),
    close: () => watcher.close(),
  };
}
