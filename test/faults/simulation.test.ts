import { expect, test } from "vitest";
import { trial } from "./trial.ts";

// A hundred thousand mails: `npm run soak -- simulation`.

const kept = { lost: [], wrongStates: [], wrongLetters: [], tooOften: [] };

test("mails doubled, reordered and met by faults end where they do without, each told in one letter", async () => {
  const { found, stormy } = await trial(150, 7);
  expect(found).toMatchObject({ ...kept, givenUp: 0 });
  expect(stormy.faults.size).toBeGreaterThan(3);
});

test("five times as many faults lose nothing either", async () => {
  const { found, stormy } = await trial(120, 8, 5);
  expect(found).toMatchObject(kept);
  expect(found.givenUp).toBeLessThanOrEqual(1);
  expect([...stormy.faults.values()].reduce((sum, times) => sum + times)).toBeGreaterThan(50);
});
