import { everyCircumstance, exploreCrashes } from "../test/faults/crash-points.ts";
import { scenarios } from "../test/faults/scenarios.ts";
import { world } from "../test/faults/world.ts";
import { dynaliteWorlds } from "./dynalite-worlds.ts";
import type { Soak } from "./soak.ts";

/** Three readers of a mail, one after the other, are killed at any of their calls. */
export const crashPoints: Soak = {
  about: "readers killed at every call, --count deliveries deep (--store dynalite: on the embedded database)",
  async run({ count = 3, store = "memory" }, say) {
    let isKept = true;
    for (const scenario of scenarios) {
      const sums = { plans: 0, states: 0, givenUp: 0, twice: 0 };
      for (const circumstances of everyCircumstance) {
        const worlds = store === "dynalite" ? dynaliteWorlds() : { make: () => world(), close: async () => {} };
        const found = await exploreCrashes(scenario, circumstances, count, worlds.make);
        await worlds.close();
        sums.plans += found.plans;
        sums.states += found.states;
        sums.givenUp += found.givenUp;
        sums.twice += found.twice;
        for (const problem of found.problems) say(`${scenario.name}, ${JSON.stringify(circumstances)}: ${problem}`);
        isKept = isKept && found.problems.length === 0;
      }
      say(
        `${scenario.name}: ${sums.plans} plans, ${sums.states} states, ${sums.twice} letters twice (send event lost), ${sums.givenUp} given up`,
      );
    }
    return isKept;
  },
};
