import { expect, test } from "vitest";
import { gmailForward } from "../desk/mails.ts";
import type { Conditions } from "./mortal-process.ts";
import { bring, sweep, tell } from "./run.ts";
import { world } from "./world.ts";

const calm: Conditions = { weather: () => null, turn: () => Promise.resolve(), lands: () => true };

const from = "buyer@example.com";
const minute = 60_000;

/** A mail whose reader is killed at its shot, and brought again three minutes later. */
async function killedAtItsShot(when: "crash-before" | "crash-after") {
  const outside = world();
  outside.bucket.set("d1", gmailForward());
  const mail = { id: "d1", at: outside.now, from };
  const killing: Conditions = { ...calm, weather: ({ method }) => (method === "send" ? when : null) };
  expect(await bring(outside, killing, mail)).toBe("killed");
  expect(await bring(outside, calm, mail)).toBe("failed");
  outside.now += 3 * minute;
  expect(await bring(outside, calm, mail)).toBe("done");
  return outside;
}

test("a letter whose sender died before its shot goes out when no send event has come", async () => {
  const outside = await killedAtItsShot("crash-before");
  expect(outside.sent).toHaveLength(0);
  outside.now += 9 * minute;
  await sweep(outside, calm);
  expect(outside.sent).toHaveLength(0);
  outside.now += minute;
  await sweep(outside, calm);
  expect(outside.sent).toHaveLength(1);
});

test("a letter whose sender died after its shot goes out once, also where its send event comes late", async () => {
  const outside = await killedAtItsShot("crash-after");
  outside.now += 9 * minute;
  await sweep(outside, calm);
  const [letter = { letter: "", buyer: "" }] = outside.sent;
  await tell(outside, calm, { ...letter, sentAs: "ses-1", what: "sent", addresses: [] });
  outside.now += 30 * minute;
  await sweep(outside, calm);
  expect(outside.sent).toHaveLength(1);
  expect(await outside.store.findLetter(letter.buyer, letter.letter)).toMatchObject({ state: "sent" });
});

test("a letter whose sender died twice is not shot a third time", async () => {
  const outside = await killedAtItsShot("crash-before");
  outside.now += 11 * minute;
  expect(await sweep(outside, { ...calm, weather: ({ method }) => (method === "send" ? "crash-before" : null) })).toBe(
    "killed",
  );
  for (let times = 0; times < 3; times += 1) {
    outside.now += 30 * minute;
    await sweep(outside, calm);
  }
  expect(outside.sent).toHaveLength(0);
  expect(await outside.store.due("9999-12-31T23:59:59Z", 10)).not.toContainEqual(
    expect.objectContaining({ kind: "letter" }),
  );
});
