import { readFileSync, writeFileSync } from "node:fs";

const megabyte = 1_000_000;

/** Forgets the peak of the process's memory so far, where the system can (Linux). @returns megabytes in use now */
export function startPeak(): number {
  globalThis.gc?.();
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Elsewhere the peak is that of the whole run.
  }
  return process.memoryUsage.rss() / megabyte;
}

/** The most megabytes that were in use since. */
export function peak(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "latin1"))?.[1];
    return (Number(kilobytes) * 1_024) / megabyte;
  } catch {
    return (process.resourceUsage().maxRSS * 1_024) / megabyte;
  }
}
