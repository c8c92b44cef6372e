import type { Fault } from "../test/faults/fault.ts";
import { trial } from "../test/faults/trial.ts";
import { world } from "../test/faults/world.ts";
import { dynaliteWorlds } from "./dynalite-worlds.ts";
import type { Soak } from "./soak.ts";

/** So many mails share a table. */
const atOnce = 500;

/** Mails with faults and without, in worlds of five hundred, each from a seed of its own. */
export const simulation: Soak = {
  about: "the same mails with faults and without: what differs (--store dynalite: on the embedded database; --worse N)",
  async run({ count = 100_000, seed = 1, worse = 1, store = "memory" }, say) {
    const faults = new Map<Fault, number>();
    const sums = {
      mails: 0,
      runs: 0,
      dead: 0,
      unacknowledged: 0,
      lostEvents: 0,
      twice: 0,
      givenUp: 0,
      letters: 0,
      wrong: 0,
    };
    for (let index = 0; index * atOnce < count; index += 1) {
      const mails = Math.min(atOnce, count - index * atOnce);
      const worlds = store === "dynalite" ? dynaliteWorlds() : { make: () => world(), close: async () => {} };
      const { found, stormy } = await trial(mails, seed + index, worse, worlds.make);
      await worlds.close();
      for (const [fault, times] of stormy.faults) faults.set(fault, (faults.get(fault) ?? 0) + times);
      sums.mails += mails;
      sums.runs += stormy.runs;
      sums.dead += stormy.dead;
      sums.unacknowledged += stormy.unacknowledged.size;
      sums.lostEvents += stormy.lostEvents;
      sums.letters += stormy.letters;
      sums.twice += found.twice;
      sums.givenUp += found.givenUp;
      for (const [promise, broken] of Object.entries(found)) {
        if (!Array.isArray(broken)) continue;
        sums.wrong += broken.length;
        for (const line of broken) say(`seed ${seed + index}: ${promise}: ${line}`);
      }
      if (index % 10 === 9) say(`${sums.mails} mails, ${sums.wrong} wrong`);
    }
    say(`faults: ${[...faults].map(([fault, times]) => `${times} ${fault}`).join(", ")}`);
    say(
      Object.entries(sums)
        .map(([name, value]) => `${name} ${value}`)
        .join(", "),
    );
    return sums.wrong === 0;
  },
};
