import { digits, quantile } from "./figures.ts";

export interface Load {
  /** Milliseconds of each that was done. */
  readonly latencies: readonly number[];
  readonly perSecond: number;
}

/**
 * Does one thing again and again, by so many workers at once; each begins anew when its last is done.
 * @param work one thing, for one worker @returns how long it took in milliseconds, null for as long as the call
 */
export async function load(
  workers: number,
  milliseconds: number,
  work: (worker: number) => Promise<number | null>,
): Promise<Load> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + milliseconds;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (performance.now() < end) {
        const start = performance.now();
        const took = await work(worker);
        latencies.push(took ?? performance.now() - start);
      }
    }),
  );
  return { latencies, perSecond: (latencies.length * 1000) / (performance.now() - began) };
}

/** p50, p99 and how many a second. */
export const loadCells = ({ latencies, perSecond }: Load): string[] => [
  digits(quantile(latencies, 0.5)),
  digits(quantile(latencies, 0.99)),
  digits(perSecond),
];
