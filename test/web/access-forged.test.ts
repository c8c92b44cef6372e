import { expect, test } from "vitest";
import { createApp } from "../../functions/status.ts";
import { createTokens } from "../../lib/adapters/tokens.ts";
import { orderNumber, readOnly, site, webDesk } from "./api-desk.ts";

// Numbers that look random and are the same on every run (a linear congruence, Numerical Recipes).
let seed = 42;
const below = (end: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed % end;
};
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The token with one character changed, or one taken away, or a signature of its own. */
function forge(token: string): string {
  const index = below(token.length);
  const other = alphabet[(alphabet.indexOf(token[index] ?? "A") + 1 + below(alphabet.length - 1)) % alphabet.length];
  switch (below(8)) {
    case 0:
      return token.slice(0, index);
    case 1:
      return `${token.slice(0, token.indexOf(".") + 1)}${Array.from({ length: 43 }, () => alphabet[below(64)]).join("")}`;
    default:
      return `${token.slice(0, index)}${other}${token.slice(index + 1)}`;
  }
}

test("a million tokens, each a little wrong: none is read", () => {
  const tokens = createTokens(Buffer.alloc(32, 7));
  const token = tokens.issue({ buyer: "a".repeat(32), epoch: 1 }, 4e9);
  const accepted = new Set<string>();
  for (let count = 0; count < 1_000_000; count += 1) {
    const forged = forge(token);
    if (tokens.read(forged, 0) !== null && forged !== token) accepted.add(forged);
  }
  expect([...accepted]).toEqual([]);
});

test("a token with any one of its characters changed finds nothing, though it may decode to the same bytes", async () => {
  const at = await webDesk();
  const found: string[] = [];
  const alike = new Set<number>();
  const bytesOf = (one: string) => Buffer.from(one.split(".")[1] ?? "", "base64url").toString("hex");
  for (const index of at.token.split("").keys()) {
    // Of the last character all, since some of its bits mean nothing; of the others two each.
    const count = index === at.token.length - 1 ? alphabet.length : 2;
    for (let turn = 0; turn < count; turn += 1) {
      const other = count === 2 ? alphabet[below(alphabet.length)] : alphabet[turn];
      const forged = `${at.token.slice(0, index)}${other}${at.token.slice(index + 1)}`;
      if (forged === at.token) continue;
      if (index > at.token.indexOf(".") && bytesOf(forged) === bytesOf(at.token)) alike.add(index);
      const entered = await at.app.request(`${site}/in/${forged}`);
      const asked = await at.app.request(`${site}/me`, { headers: { Authorization: `Bearer ${forged}` } });
      if (entered.status !== 404 || asked.status !== 404) found.push(forged);
    }
  }
  expect(found).toEqual([]);
  expect([...alike]).toEqual([at.token.length - 1]);
  await at.close();
});

test("ten thousand over HTTP find nothing, and as many looks with the right one change nothing", async () => {
  const at = await webDesk();
  const app = createApp({ ...at.desk, store: readOnly(at.store) });
  const before = await at.store.findOrder((await at.buyer()).id, orderNumber);
  const statuses = new Map<string, number>();
  const count = (name: string) => statuses.set(name, (statuses.get(name) ?? 0) + 1);
  const paths = [`/in/${at.token}`, "/orders", `/orders/${orderNumber}`, "/me"];
  for (let index = 0; index < 10_000; index += 1) {
    const forged = forge(at.token);
    const wrong = await app.request(`${site}/in/${forged}`);
    count(`forged ${wrong.status}`);
    const path = paths[index % paths.length] ?? "";
    const method = index % 3 === 0 ? "HEAD" : "GET";
    const right = await app.request(`${site}${path}`, { method, headers: { Cookie: `orders=${at.token}` } });
    count(`looked ${right.status}`);
  }
  expect(Object.fromEntries(statuses)).toEqual({ "forged 404": 10_000, "looked 303": 2_500, "looked 200": 7_500 });
  expect(await at.store.findOrder((await at.buyer()).id, orderNumber)).toEqual(before);
  await at.close();
});
