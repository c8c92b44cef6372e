import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../functions/status.ts";
import { createTokens } from "../../lib/adapters/tokens.ts";
import { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, gmailForward } from "./mails.ts";
import { type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;
let token = "";

const seconds = (instant: string) => Date.parse(instant) / 1000;

beforeEach(async () => {
  at = await testDesk();
  at.bucket.set("m1", gmailForward());
  await receive(at.desk, arrival("m1"));
  token = at.desk.tokens.issue({ buyer: ownerId(), epoch: 1 }, seconds("2026-03-01T00:00:00Z"));
});
afterEach(() => at.close());

const ownerId = () => at.desk.tokens.buyerId("buyer@example.com");
const get = (path: string, bearer: string | null, method = "GET") =>
  createApp(at.desk).request(path, { method, headers: bearer === null ? {} : { Authorization: `Bearer ${bearer}` } });

test("a buyer's orders, each as explain prints it", async () => {
  const response = await get("/orders", token);
  const page: unknown = await response.json();
  expect(response.status).toBe(200);
  expect(page).toMatchObject({ orders: [{ orderNumber: "8190000000000012" }], next: null });
  const single = await get("/orders/8190000000000012", token);
  expect(Diagnosis.parse(await single.json()).diagnosis).toContain("closed-unknown-cause");
});

test("a page of fifty, then the rest", async () => {
  const order = await at.store.findOrder(ownerId(), "8190000000000012");
  if (order === null) throw new Error("the order is there");
  for (let index = 0; index < 60; index += 1) {
    const orderNumber = `82000000000000${String(index).padStart(2, "0")}`;
    const history = order.history.map((event) => ({ ...event, orderNumber }));
    await at.store.putOrder({ ...order, orderNumber, history, version: 1 });
  }
  const first = (await (await get("/orders", token)).json()) as { orders: unknown[]; next: string };
  const second = (await (await get(`/orders?after=${encodeURIComponent(first.next)}`, token)).json()) as typeof first;
  expect([first.orders.length, second.orders.length, second.next]).toEqual([50, 11, null]);
  expect((await get("/orders?after=nonsense", token)).status).toBe(400);
  const impossible = Buffer.from(JSON.stringify({ urgency: "", orderNumber: "" })).toString("base64url");
  expect((await get(`/orders?after=${impossible}`, token)).status).toBe(400);
});

test("a request that could not be answered is logged as one", async () => {
  const findBuyer = () => Promise.reject(new TypeError("no answer"));
  const app = createApp({ ...at.desk, store: { ...at.store, findBuyer } });
  expect((await app.request("/orders", { headers: { Authorization: `Bearer ${token}` } })).status).toBe(500);
  expect(at.logged.at(-1)).toBe('{"about":"failure","during":"request","error":"TypeError"}');
});

describe("without a valid token", () => {
  const flipped = (text: string, index: number) =>
    text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1);
  const bad: readonly (readonly [string, () => string | null])[] = [
    ["none", () => null],
    ["empty", () => ""],
    ["garbage", () => "a.b.c"],
    ["a signature cut short", () => token.slice(0, -5)],
    ["a payload changed", () => flipped(token, 10)],
    ["a signature changed", () => flipped(token, token.indexOf(".") + 5)],
    ["of another desk", () => createTokens(Buffer.alloc(32, 8)).issue({ buyer: ownerId(), epoch: 1 }, 4e9)],
    ["of an epoch that is over", () => at.desk.tokens.issue({ buyer: ownerId(), epoch: 0 }, 4e9)],
    ["of nobody", () => at.desk.tokens.issue({ buyer: "f".repeat(32), epoch: 1 }, 4e9)],
    ["an own address's token", () => at.desk.tokens.ownAddressToken(ownerId(), 1)],
  ];

  test.each(bad)("%s: the same 404 on every path", async (_, bearer) => {
    const answers = await Promise.all(
      ["/orders", "/orders/8190000000000012", "/orders/x", "/orders?after=nonsense", "/nowhere"].map((path) =>
        get(path, bearer()),
      ),
    );
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([404]));
    expect(new Set(bodies)).toEqual(new Set(['{"type":"about:blank","title":"Not Found","status":404}']));
    for (const answer of answers) {
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("expired at the desk's clock", async () => {
    at.clock.standAt("2026-02-28T23:59:59Z");
    expect((await get("/orders", token)).status).toBe(200);
    at.clock.standAt("2026-03-01T00:00:00Z");
    expect((await get("/orders", token)).status).toBe(404);
  });
});

test("another buyer's order is no order", async () => {
  at.bucket.set("m2", gmailForward({ from: "stranger@example.org", orderNumber: "8190000000000077" }));
  await receive(at.desk, arrival("m2"));
  expect((await get("/orders/8190000000000077", token)).status).toBe(404);
});

test("nothing is written by asking, however one asks", async () => {
  const before = await at.store.findOrder(ownerId(), "8190000000000012");
  for (const method of ["HEAD", "OPTIONS", "POST", "PUT", "DELETE"])
    await get("/orders/8190000000000012", token, method);
  expect(await at.store.findOrder(ownerId(), "8190000000000012")).toEqual(before);
});
