import { describe, expect, test } from "vitest";
import { everyCircumstance, exploreCrashes } from "./crash-points.ts";
import { scenarios } from "./scenarios.ts";
import { world } from "./world.ts";

// All circumstances, three deliveries deep, on the embedded database too: `npm run soak -- crash-points`.

const ordinary = { lands: "all", goesNext: "first", areEventsLost: false } as const;

const everyday = /first contact|ordinary|two orders|a command|erased/;

test.each(scenarios.filter(({ name }) => everyday.test(name)))(
  "$name: three readers killed one after the other, each at any call",
  async (scenario) => {
    const { plans, problems } = await exploreCrashes(scenario, ordinary, 3, world);
    expect(problems).toEqual([]);
    expect(plans).toBeGreaterThan(60);
  },
);

test.each(scenarios.filter(({ name }) => !everyday.test(name)))("$name: killed at any call", async (scenario) => {
  const { plans, problems } = await exploreCrashes(scenario, ordinary, 1, world);
  expect(problems).toEqual([]);
  expect(plans).toBeGreaterThan(5);
});

describe.each(everyCircumstance)(
  "calls under way land: $lands, next goes the $goesNext, events lost: $areEventsLost",
  (circumstances) => {
    test.each(scenarios.filter(({ name }) => /two orders|erased/.test(name)))(
      "$name: killed at any call",
      async (scenario) => {
        const { problems } = await exploreCrashes(scenario, circumstances, 1, world);
        expect(problems).toEqual([]);
      },
    );
  },
);
