import type { Desk } from "../desk/desk.ts";
import { dispatch } from "../desk/dispatch.ts";

/** Does what falls due, as the schedule does it on AWS. */
export interface Sweep {
  /** Sweeps now, or once more after the one under way. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

/** Often enough that a burst of mails is answered within little more than its minute. */
const everyMilliseconds = 10_000;

/** Sweeps at the start and then again and again; one at a time. */
export function startSweep(desk: Desk): Sweep {
  let underWay: Promise<void> = Promise.resolve();
  const run = (): Promise<void> => {
    underWay = underWay.then(async () => {
      try {
        await dispatch(desk);
      } catch (error) {
        desk.log({ about: "failure", during: "sweep", error: error instanceof Error ? error.name : "unknown" });
      }
    });
    return underWay;
  };
  const timer = setInterval(() => void run(), everyMilliseconds);
  void run();
  return {
    run,
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
