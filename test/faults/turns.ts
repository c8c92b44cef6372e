/** Lets the calls of many processes through one at a time. */
export interface Turns {
  /** Resolves when it is the caller's turn. */
  take(): Promise<void>;
  /** Resolves when nobody waits any more. */
  idle(): Promise<void>;
}

/**
 * What is under way at the same time reaches the world in an order that can be chosen, and chosen again.
 * @param pick which of so many goes next, from 0
 */
export function turns(pick: (waiting: number) => number): Turns {
  const waiting: (() => void)[] = [];
  let isTurning = false;
  function turn(): void {
    isTurning = false;
    const [next] = waiting.splice(pick(waiting.length), 1);
    next?.();
    if (waiting.length > 0) begin();
  }
  function begin(): void {
    if (isTurning) return;
    isTurning = true;
    setImmediate(turn);
  }
  return {
    take: () =>
      new Promise((go) => {
        waiting.push(go);
        begin();
      }),
    async idle() {
      do await new Promise((done) => setImmediate(done));
      while (isTurning);
    },
  };
}
