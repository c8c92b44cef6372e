import { afterEach, beforeEach, expect, test } from "vitest";
import { receive } from "../../lib/desk/receive.ts";
import { createDevApp } from "../../lib/local/dev.ts";
import { arrival, gmailForward } from "./mails.ts";
import { type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;
/** The moments at which what had fallen due was done. */
let swept: string[] = [];

beforeEach(async () => {
  at = await testDesk();
  swept = [];
});
afterEach(() => at.close());

const app = () =>
  createDevApp(at.desk, at.clock, {
    data: at.folder,
    smtpPort: () => 2525,
    nextDue: async () => (await at.store.due("9999-12-31T23:59:59Z", 1))[0]?.at ?? null,
    post: async () => "no-letter",
    buyers: async () => [(await at.store.findBuyer(at.desk.tokens.buyerId("buyer@example.com"))) ?? []].flat(),
    halt: async () => false,
    runDue: async () => {
      swept.push(at.clock.now());
    },
  });

const move = (body: string, headers: Record<string, string> = {}) =>
  app().request("http://127.0.0.1:8080/dev/clock", { method: "POST", body, headers });

test.each([
  ["JSON", { "Content-Type": "application/json" }],
  ["no type, as curl -d sends it", { "Content-Type": "application/x-www-form-urlencoded" }],
  ["nothing said", {}],
  ["a page of this machine", { Origin: "http://localhost:5173" }],
])("the clock is moved, and what fell due is done: %s", async (_, headers) => {
  const response = await move('{"now":"2026-03-20T01:00:00+01:00"}', headers);
  expect([response.status, await response.json()]).toEqual([200, { now: "2026-03-20T00:00:00Z" }]);
  expect(at.clock.now()).toBe("2026-03-20T00:00:00Z");
  expect(swept).toEqual(["2026-03-20T00:00:00Z"]);
});

test.each(["https://shop.example", "null", "http://127.0.0.1.shop.example", "garbage"])(
  "a page of another origin moves nothing: %s",
  async (origin) => {
    expect((await move('{"now":"2026-03-20T00:00:00Z"}', { Origin: origin })).status).toBe(404);
    expect([at.clock.now(), swept]).toEqual(["2026-02-15T09:05:00Z", []]);
  },
);

test.each(['{"now":"soon"}', '{"now":1}', "{}", "[]", "null", "", "now"])(
  "what is no moment is refused: %j",
  async (body) => {
    expect((await move(body)).status).toBe(400);
    expect([at.clock.now(), swept]).toEqual(["2026-02-15T09:05:00Z", []]);
  },
);

test("a page that poses as this machine finds nothing", async () => {
  at.bucket.set("m1", gmailForward());
  await receive(at.desk, arrival("m1"));
  expect(await (await app().request("http://localhost:8080/dev/buyers")).json()).toMatchObject([
    { address: "buyer@example.com" },
  ]);
  for (const host of ["shop.example:8080", "192.168.1.5:8080", "0.0.0.0:8080"]) {
    expect((await app().request(`http://${host}/dev/buyers`)).status).toBe(404);
  }
});
