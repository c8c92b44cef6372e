import { Validator } from "@seriousme/openapi-schema-validator";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { createApp } from "../../functions/status.ts";
import type { StoredOrder } from "../../lib/adapters/store.ts";
import { Diagnosis } from "../../lib/core/guide/diagnosis.ts";
import { english } from "../../lib/core/letter/languages/en.ts";
import type { OrderEvent } from "../../lib/core/order/event.ts";
import { calendarToken } from "../../lib/desk/status.ts";
import { openapi } from "../../lib/web/openapi.ts";
import { Problem } from "../../lib/web/schemas.ts";
import { closed } from "../store/samples.ts";
import { type Asked, listened, orderNumber, site, type WebDesk, webDesk } from "./api-desk.ts";
import { expectDocumented, readDocument } from "./api-document.ts";

let at: WebDesk;
beforeEach(async () => {
  at = await webDesk();
});
afterEach(() => at.close());

const document = readDocument(JSON.stringify(openapi));

/** Asks as a program; the answer is as the document says. */
async function ask(path: string, asked: Asked = {}) {
  const response = await at.ask(path, asked);
  await expectDocumented(document, { method: asked.method ?? "GET", path }, response);
  return response;
}
const read = async (path: string, asked?: Asked): Promise<unknown> => (await ask(path, asked)).json();
const say = (words: string) => ask(`/orders/${orderNumber}/words`, { method: "POST", json: { words } });
const history = async () => (await at.store.findOrder((await at.buyer()).id, orderNumber))?.history ?? [];

/** Copies the buyer's order under other numbers. */
async function copies(count: number, given: (index: number) => Partial<StoredOrder>): Promise<void> {
  const order = await at.store.findOrder((await at.buyer()).id, orderNumber);
  if (order === null) throw new Error("the order is there");
  for (let index = 0; index < count; index += 1) {
    const number = `82${String(index).padStart(14, "0")}`;
    const own = order.history.map((event) => ({ ...event, orderNumber: number }));
    await at.store.putOrder({ ...order, orderNumber: number, history: own, version: 1, ...given(index) });
  }
}

interface Page {
  readonly orders: readonly Diagnosis[];
  readonly next: string | null;
}
const list = async (query = ""): Promise<Page> => (await (await ask(`/orders${query}`)).json()) as Page;

describe("GET /orders", () => {
  test("each as explain prints it", async () => {
    const { orders, next } = await list();
    expect([orders.map((order) => order.orderNumber), next]).toEqual([[orderNumber], null]);
    expect(Diagnosis.parse(await read(`/orders/${orderNumber}`))).toEqual(orders[0]);
  });

  test("fifty on a page, then the rest; as many as are asked for, up to a hundred", async () => {
    await copies(60, () => ({}));
    const first = await list();
    const second = await list(`?after=${encodeURIComponent(first.next ?? "")}`);
    expect([first.orders.length, second.orders.length, second.next]).toEqual([50, 11, null]);
    expect((await list("?limit=2")).orders).toEqual(first.orders.slice(0, 2));
    expect((await list("?limit=100")).orders).toHaveLength(61);
  });

  test("of one state, page by page, each in one query of the index", async () => {
    const states = ["open", "closed", "done"] as const;
    await copies(30, (index) => ({ state: states[index % 3] ?? "open", nextDeadline: null }));
    for (const state of states) {
      const { store, calls } = listened(at.store);
      const app = createApp({ ...at.desk, store });
      const numbers: string[] = [];
      let after = "";
      do {
        const headers = { Authorization: `Bearer ${at.token}` };
        calls.length = 0;
        const answered = await app.request(`${site}/orders?state=${state}&limit=4${after}`, { headers });
        const page = (await answered.json()) as Page;
        // The second are the neighbours that every view is seen beside.
        expect(calls).toEqual(["findBuyer", "pageOrders", "pageOrders"]);
        expect(page.orders).not.toEqual([]);
        numbers.push(...page.orders.map((order) => order.orderNumber));
        after = page.next === null ? "" : `&after=${encodeURIComponent(page.next)}`;
      } while (after !== "");
      const wanted = states.indexOf(state);
      const made = Array.from({ length: 10 }, (_, index) => `82${String(index * 3 + wanted).padStart(14, "0")}`);
      expect(numbers.toSorted()).toEqual(state === "closed" ? [orderNumber, ...made] : made);
    }
    expect((await list("?state=all")).orders).toHaveLength(31);
  });

  test.each(["?after=nonsense", "?limit=0", "?limit=101", "?limit=x", "?state=lost", "?after=e30"])(
    "refuses %s",
    async (query) => {
      const response = await ask(`/orders${query}`);
      expect(await response.json()).toEqual({ type: "about:blank", title: "Bad Request", status: 400 });
    },
  );

  test("the same page is not sent twice, and a changed one is", async () => {
    const first = await ask("/orders");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const again = await at.ask("/orders", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect(again.headers.get("cache-control")).toBe("private, no-cache");
    await say("REFUNDED");
    expect((await at.ask("/orders", { headers: { "If-None-Match": tag } })).status).toBe(200);
  });
});

test("GET /orders/{n}/events leads people to the order's page", async () => {
  const response = await at.browse(`/orders/${orderNumber}/events`);
  expect([response.status, response.headers.get("location")]).toEqual([303, `/orders/${orderNumber}`]);
});

test("GET /orders/{n}/events: each fact with the line that says so", async () => {
  expect(await read(`/orders/${orderNumber}/events`)).toMatchObject({
    orderNumber,
    events: [{ type: "order-closed", at: "2026-02-15T09:00:00Z", evidence: expect.stringContaining("closed") }],
  });
});

describe("POST /orders/{n}/words", () => {
  test("is read as a mail is, and answers with the order as it stands then", async () => {
    const answered = Diagnosis.parse(await (await say("REFUNDED")).json());
    expect(answered.diagnosis[0]).toBe("refund-received");
    expect(answered).toEqual(await read(`/orders/${orderNumber}`));
    expect((await history()).map(({ type, at: when }) => [type, when])).toEqual([
      ["order-closed", "2026-02-15T09:00:00Z"],
      ["refund-received", "2026-02-15T09:05:00Z"],
    ]);
    expect(await at.outbox()).toHaveLength(1);
  });

  test("plain sentences count too, in any case", async () => {
    expect(Diagnosis.parse(await (await say("my bank shows the charge")).json()).orderNumber).toBe(orderNumber);
    expect((await history()).map(({ type }) => type)).toContain("charge-seen");
  });

  test("the same again is the same; said again after something else, or another day, it is new", async () => {
    const times = async (type: string) => (await history()).filter((event) => event.type === type).map((one) => one.at);
    await say("CHARGED");
    const version = (await at.store.findOrder((await at.buyer()).id, orderNumber))?.version;
    at.clock.standAt("2026-02-15T11:00:00Z");
    await say(" charged ");
    expect((await at.store.findOrder((await at.buyer()).id, orderNumber))?.version).toBe(version);
    expect(await times("charge-seen")).toEqual(["2026-02-15T09:05:00Z"]);
    await say("NOT CHARGED");
    at.clock.standAt("2026-02-15T11:05:00Z");
    await say("CHARGED");
    expect(await times("charge-seen")).toEqual(["2026-02-15T09:05:00Z", "2026-02-15T11:05:00Z"]);
    at.clock.standAt("2026-02-17T09:05:00Z");
    await say("CHARGED");
    expect(await times("charge-seen")).toHaveLength(3);
  });

  test("mutes the order, and unmutes it", async () => {
    expect((await say("MUTE")).status).toBe(200);
    expect((await at.buyer()).muted).toEqual([orderNumber]);
    await say(`UNMUTE ${orderNumber}`);
    expect((await at.buyer()).muted).toEqual([]);
  });

  test.each([
    "what?",
    "DELETE",
    "EXPORT",
    "STATUS",
    "TZ Berln",
    "ALSO me@other.example",
    "CONTACTED 8190000000000099",
    "MUTE 8190000000000099",
    "CONTACTED\nDELETE",
  ])("changes nothing where it says nothing about the order: %s", async (words) => {
    const before = [await at.buyer(), await history()];
    const response = await say(words);
    expect([response.status, response.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    expect(await response.json()).toMatchObject({ understood: expect.arrayContaining(["CONTACTED", "NO REPLY"]) });
    expect([await at.buyer(), await history()]).toEqual(before);
  });

  test("understands each of the words that it names", async () => {
    const filled: Readonly<Record<string, string>> = {
      "<line from the order page>": "The seller did not ship in time",
      "<tracking number>": "LP00823271816356",
      "<amount>": "9600",
      "<IANA time zone>": "Europe/Berlin",
      "<language tag>": "pt-BR",
    };
    const { understood = [] } = Problem.parse(await (await say("what?")).json());
    expect(understood.length).toBeGreaterThan(15);
    for (const words of understood) {
      const said = words.replace(/<[^>]*>/, (gap) => filled[gap] ?? gap);
      expect([said, (await say(said)).status]).toEqual([said, 200]);
    }
  });

  test.each([{}, { words: "" }, { words: 7 }, { words: "x".repeat(2_001) }, { words: "CONTACTED", more: 1 }, [], null])(
    "refuses %j",
    async (json) => {
      expect((await ask(`/orders/${orderNumber}/words`, { method: "POST", json })).status).toBe(400);
    },
  );

  test("refuses what is no JSON, and an order that is not there", async () => {
    const path = `/orders/${orderNumber}/words`;
    expect((await ask(path, { method: "POST", body: "CONTACTED" })).status).toBe(400);
    const json = { words: "CONTACTED" };
    expect((await ask("/orders/8190000000000099/words", { method: "POST", json })).status).toBe(404);
  });
});

describe("GET /calendar.ics", () => {
  /** Lets the mail have said when the parcel should come. */
  const estimate = () =>
    copies(1, () => ({
      history: [closed("8200000000000000", "m")],
      state: "open",
      nextDeadline: "2026-03-17T00:00:00Z",
    }));

  test("has the open deadlines, each with an alarm, under the names that letters give them", async () => {
    await estimate();
    const response = await ask("/calendar.ics");
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(event.getFirstPropertyValue("uid")).toMatch(/^8200000000000000-\w+@whyclosed$/);
      expect(event.getAllSubcomponents("valarm")).toHaveLength(1);
    }
  });

  test("is the same calendar while its dates are the same", async () => {
    await estimate();
    const tag = (await ask("/calendar.ics")).headers.get("etag") ?? "";
    at.clock.standAt("2026-02-15T09:05:07Z");
    expect((await at.ask("/calendar.ics", { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  test("is empty, and a calendar all the same, where nothing is to be done", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await (await ask("/calendar.ics")).text()));
    expect([calendar.name, calendar.getAllSubcomponents().map(({ name }) => name)]).toEqual([
      "vcalendar",
      ["vtimezone"],
    ]);
  });

  test("has a name, and says how often to look again", async () => {
    await estimate();
    const calendar = new ICAL.Component(ICAL.parse(await (await ask("/calendar.ics")).text()));
    const said = ["name", "x-wr-calname", "refresh-interval", "x-published-ttl"].map((name) =>
      String(calendar.getFirstPropertyValue(name)),
    );
    expect(said).toEqual(["whyclosed", "whyclosed", "PT6H", "PT6H"]);
  });

  test("opens with a calendar's token in its address, and with no other there", async () => {
    const token = calendarToken(at.desk, await at.buyer(), 4e9);
    const anonymous = await at.app.request(`${site}/calendar.ics?token=${token}`);
    expect([anonymous.status, anonymous.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    expect((await at.app.request(`${site}/calendar.ics?token=${at.token}`)).status).toBe(404);
    const both = { headers: { Authorization: `Bearer ${at.token}` } };
    expect((await at.app.request(`${site}/calendar.ics?token=`, both)).status).toBe(404);
  });
});

test("exports as JSON and CSV, as files", async () => {
  const json = await ask("/export.json");
  const { id } = await at.buyer();
  const [letter] = await at.store.letters(id);
  expect(await json.json()).toMatchObject({
    buyer: { address: "buyer@example.com", ownAddress: expect.stringMatching(/^orders\+[0-9a-f]{32}@/) },
    orders: [{ orderNumber }],
    letters: [{ id: letter?.id, at: "2026-02-15T09:05:00Z", about: [orderNumber], state: "sent" }],
  });
  expect(json.headers.get("content-disposition")).toBe('attachment; filename="whyclosed.json"');
  const csv = await ask("/export.csv");
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(csv.headers.get("cache-control")).toBe("no-store");
  expect(await csv.text()).toContain(`\r\n"\t${orderNumber}",`);
});

test("an export is the same while nothing but the moment of it differs", async () => {
  const tag = (await ask("/export.json")).headers.get("etag") ?? "";
  at.clock.standAt("2026-02-15T09:06:00Z");
  const headers = { "If-None-Match": tag };
  expect((await ask("/export.json", { headers })).status).toBe(304);
  await say("REFUNDED");
  expect((await ask("/export.json", { headers })).status).toBe(200);
});

describe("what orders say about each other is in every view", () => {
  const paid = (number: string, value: number): OrderEvent => ({
    ...closed(number, "m"),
    type: "order-confirmed",
    at: "2026-02-14T09:00:00Z",
    details: { amount: { value, currency: "USD", printed: `US $${value}` } },
  });
  const stored = (number: string) => `82${number.padStart(14, "0")}`;

  /** One order as each view has it. */
  async function views(number: string): Promise<readonly unknown[]> {
    const numbered = z.array(z.looseObject({ orderNumber: z.string() }));
    const from = (answer: unknown, withoutEvents = false) => {
      const found = numbered.parse(answer).find((one) => one.orderNumber === number);
      if (found === undefined || !withoutEvents) return found;
      const { events: _, ...diagnosis } = found;
      return diagnosis;
    };
    const pages: unknown[] = [];
    for (let after = "", more = true; more; ) {
      const page = await list(`?limit=1${after}`);
      pages.push(...page.orders);
      more = page.next !== null;
      after = `&after=${encodeURIComponent(page.next ?? "")}`;
    }
    const exported = z.object({ orders: z.unknown() }).parse(await read("/export.json"));
    return [await read(`/orders/${number}`), from((await list()).orders), from(pages), from(exported.orders, true)];
  }

  test("two orders of 4,500 dollars on one day (R-58)", async () => {
    await copies(2, (index) => ({ history: [paid(stored(String(index)), 4_500)], state: "open", nextDeadline: null }));
    const seen = await views(stored("1"));
    for (const view of seen) expect(view).toEqual(seen[0]);
    expect(Diagnosis.parse(seen[0]).diagnosis).toContain("high-volume");
    const html = await (await at.browse(`/orders/${stored("1")}`)).text();
    expect(html).toContain(english.verdicts["high-volume"].says);
  });

  test("an order of a seller who was suspended with another (R-60)", async () => {
    const details = { store: "North" };
    const histories: readonly OrderEvent[] = [
      { ...closed(stored("0"), "m"), type: "order-closed", reason: "seller-suspended", details },
      { ...closed(stored("1"), "m"), type: "order-shipped", details },
    ];
    await copies(2, (index) => ({
      history: histories.slice(index, index + 1),
      state: index === 0 ? "closed" : "open",
      nextDeadline: null,
    }));
    const seen = await views(stored("1"));
    for (const view of seen) expect(view).toEqual(seen[0]);
    expect(Diagnosis.parse(seen[0]).why.map(({ rule }) => rule)).toContain("R-60");
  });
});

describe("/me", () => {
  const patch = (json: unknown) => ask("/me", { method: "PATCH", json });

  test("says what is set", async () => {
    expect(await read("/me")).toMatchObject({
      address: "buyer@example.com",
      timeZone: "+01:00",
      isTimeZoneGuessed: true,
      language: null,
      isStopped: false,
      muted: [],
      ownAddress: expect.stringMatching(/^orders\+[0-9a-f]{32}@desk\.localhost$/),
    });
  });

  test("PATCH sets what is given and leaves the rest; dates are counted anew", async () => {
    expect(await (await patch({ timeZone: "europe/berlin", language: "de" })).json()).toMatchObject({
      timeZone: "Europe/Berlin",
      isTimeZoneGuessed: false,
      language: "de",
      isStopped: false,
    });
    const changed = { isStopped: true, muted: [orderNumber], language: null };
    expect(await (await patch(changed)).json()).toMatchObject({ timeZone: "Europe/Berlin", ...changed });
    const { version } = await at.buyer();
    expect((await patch(changed)).status).toBe(200);
    expect((await at.buyer()).version).toBe(version);
  });

  test.each([
    [{ timeZone: "Berln", language: "de" }, 422],
    [{ timeZone: "Europe/Berlin\nDELETE" }, 422],
    [{ language: "xx" }, 400],
    [{ muted: ["12"] }, 400],
    [{ isStopped: "yes" }, 400],
    [{ address: "me@other.example" }, 400],
    [{ epoch: 0 }, 400],
  ])("PATCH refuses %j, and changes nothing", async (json, status) => {
    const before = await at.buyer();
    expect((await patch(json)).status).toBe(status);
    expect(await at.buyer()).toEqual(before);
  });

  test("DELETE erases at once, and the token opens nothing any more", async () => {
    const { id } = await at.buyer();
    const response = await ask("/me", { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect([await at.store.findBuyer(id), await at.store.events(id, "all")]).toEqual([null, []]);
    expect((await ask("/me")).status).toBe(404);
  });

  test("POST /me/revoke makes everything handed out worthless, and tells the new ones once", async () => {
    const before = await at.buyer();
    const [address = ""] = /http[^<"]*calendar\.ics[^<"]*/.exec(await (await at.browse("/me")).text()) ?? [];
    const calendar = new URL(address);
    expect((await at.app.request(calendar.href)).status).toBe(200);
    const former = at.desk.tokens.hash(at.desk.tokens.ownAddressToken(before.id, before.epoch));
    expect(await at.store.findOwnAddress(former)).not.toBeNull();

    const told = (await read("/me/revoke", { method: "POST" })) as { token: string; ownAddress: string };
    expect((await at.ask("/orders")).status).toBe(404);
    expect((await at.app.request(calendar.href)).status).toBe(404);
    const headers = { Authorization: `Bearer ${told.token}` };
    expect(await (await at.ask("/me", { headers })).json()).toMatchObject({ ownAddress: told.ownAddress });
    // The former own address is nobody's, and nothing of it is kept; the new one is the buyer's.
    expect(await at.store.findOwnAddress(former)).toBeNull();
    const hash = at.desk.tokens.hash(/\+(\w+)@/.exec(told.ownAddress)?.[1] ?? "");
    expect(await at.store.findOwnAddress(hash)).toEqual({ buyer: before.id, epoch: (await at.buyer()).epoch });
    expect((await at.store.due(at.clock.now(), 10)).filter(({ kind }) => kind === "letter")).toHaveLength(1);
    expect((await at.ask("/orders", { headers })).status).toBe(200);
    await at.ask("/me", { method: "DELETE", headers });
    expect(await at.store.findOwnAddress(hash)).toBeNull();
  });
});

describe("the document", () => {
  test("is public, and the one that answers are checked against", async () => {
    const response = await at.app.request(`${site}/openapi.json`);
    expect(readDocument(await response.text())).toEqual(document);
  });

  test("would notice an answer of another shape", async () => {
    const wrong = Response.json({ orders: [{ orderNumber }], next: null });
    await expect(expectDocumented(document, { method: "GET", path: "/orders" }, wrong)).rejects.toThrow();
    const unforeseen = new Response(null, { status: 418 });
    await expect(expectDocumented(document, { method: "GET", path: "/orders" }, unforeseen)).rejects.toThrow();
  });

  test("has every path that programs may ask for, and no other", () => {
    const forPeople = ["/", "/in/{token}", "/in/{token} post", "/lost get", "/me post", "/me/erase post"];
    const served = at.app.routes
      .filter(({ method, path }) => method !== "ALL" && path !== "/*")
      .map(({ method, path }) => `${path.replace(/:(\w+)/g, "{$1}")} ${method.toLowerCase()}`)
      .filter((one) => !forPeople.some((page) => one === page || one === `${page} get`));
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((name) => name !== "parameters")
        .map((method) => `${path} ${method}`),
    );
    expect(described.sort()).toEqual(served.sort());
  });

  test("is OpenAPI, by its schema", async () => {
    expect(await new Validator().validate(JSON.parse(JSON.stringify(openapi)))).toEqual({ valid: true });
  });

  test("refers to nothing that it lacks", () => {
    const text = JSON.stringify(openapi);
    const names = new Set([...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name));
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) expect(Object.keys(openapi.components.schemas)).toContain(name);
  });
});
