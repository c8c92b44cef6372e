import { randomFrom } from "../../bench/random.ts";
import { buyersMails } from "./buyers-mails.ts";
import { type Differences, differences } from "./differences.ts";
import { endStates } from "./end-state.ts";
import type { Percentages } from "./fault.ts";
import { type Simulated, simulate } from "./simulation.ts";
import { type World, world } from "./world.ts";

/** Of a hundred runs of a handler, so many meet a fault of this kind. */
export const promised: Percentages = {
  "crash-before": 0.5,
  "crash-after": 0.5,
  throttle: 5,
  conflict: 2,
  "lost-acknowledgement": 0.5,
  hang: 0.5,
  reset: 0.5,
};

export interface Trial {
  readonly found: Differences;
  readonly calm: Simulated & { readonly letters: number };
  readonly stormy: Simulated & { readonly letters: number };
}

/**
 * The same mails with faults and without: what differs in the end. A tenth of the mails is doubled, half of them by
 * buyers who forward twice, half by a queue that brings twice.
 * @param worseBy so many times the promised faults
 * @param make gives an empty world, twice
 */
export async function trial(
  count: number,
  seed: number,
  worseBy = 1,
  make: () => World | Promise<World> = world,
): Promise<Trial> {
  const mails = buyersMails(randomFrom(seed), count, 5);
  const calmWorld = await make();
  const calm = await simulate(calmWorld, mails, null);
  const stormyWorld = await make();
  const percentages = Object.fromEntries(
    Object.entries(promised).map(([fault, percent]) => [fault, percent * worseBy]),
  );
  const stormy = await simulate(stormyWorld, mails, { seed, percentages, twicePercent: 5, meanCalls: calm.meanCalls });
  const end = Math.max(calmWorld.now, stormyWorld.now);
  const found = differences(
    await endStates(calmWorld, mails, end),
    await endStates(stormyWorld, mails, end),
    stormyWorld.sent,
    stormy,
  );
  return {
    found,
    calm: { ...calm, letters: calmWorld.sent.length },
    stormy: { ...stormy, letters: stormyWorld.sent.length },
  };
}
