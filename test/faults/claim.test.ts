import { expect, test } from "vitest";
import { memoryStore } from "../../lib/adapters/memory-store.ts";
import { gmailForward } from "../desk/mails.ts";
import type { Conditions } from "./mortal-process.ts";
import { bring } from "./run.ts";
import { world } from "./world.ts";

const calm: Conditions = { weather: () => null, turn: () => Promise.resolve(), lands: () => true };

test("a letter whose claim ran out just after it was refused to another reader is not given up after one shot", async () => {
  const store = memoryStore();
  let isHeld = false;
  const outside = world({
    ...store,
    claimLetter: async (...args) => (isHeld ? null : store.claimLetter(...args)),
  });
  outside.bucket.set("d1", gmailForward());
  const mail = { id: "d1", at: outside.now, from: "buyer@example.com" };
  const killing: Conditions = { ...calm, weather: ({ method }) => (method === "send" ? "crash-before" : null) };
  expect(await bring(outside, killing, mail)).toBe("killed");

  outside.now += 180_000;
  isHeld = true;
  expect(await bring(outside, calm, mail)).toBe("failed");
  isHeld = false;
  expect(await bring(outside, calm, mail)).toBe("done");
  expect(outside.sent).toHaveLength(1);
});
