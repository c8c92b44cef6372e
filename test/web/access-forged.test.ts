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
  const bytesOf = (one: string) =>
    one
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString("hex"))
      .join();
  const accepted = new Set<string>();
  for (let count = 0; count < 1_000_000; count += 1) {
    const forged = forge(token);
    // The last character of base64url has bits that mean nothing: what decodes to the same bytes is the same token.
    if (tokens.read(forged, 0) !== null && bytesOf(forged) !== bytesOf(token)) accepted.add(forged);
  }
  expect([...accepted]).toEqual([]);
});

test("ten thousand over HTTP find nothing, and as many looks with the right one change nothing", async () => {
  const at = await webDesk();
  const app = createApp({ ...at.desk, store: readOnly(at.store) });
  const before = await at.store.findOrder((await at.buyer()).id, orderNumber);
  const statuses = new Map<string, number>();
  const count = (name: string) => statuses.set(name, (statuses.get(name) ?? 0) + 1);
  const paths = [`/in/${at.token}`, "/orders", `/orders/${orderNumber}`, "/me"];
  for (let index = 0; index < 10_000; index += 1) {
    // Its payload, so that what is decoded alike is not counted as forged.
    const forged = `A${forge(at.token).slice(1)}`;
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
