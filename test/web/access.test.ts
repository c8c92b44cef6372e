import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../functions/status.ts";
import { createTokens } from "../../lib/adapters/tokens.ts";
import { calendarToken } from "../../lib/desk/status.ts";
import { orderNumber, readOnly, site, type WebDesk, webDesk } from "./api-desk.ts";

let at: WebDesk;
beforeEach(async () => {
  at = await webDesk();
});
afterEach(() => at.close());

/** Every path that needs a token, and some that are nothing. */
const guarded = [
  ...["/", "/orders", "/orders?after=nonsense", "/orders?state=wrong", "/nowhere", "/in", "/in/", "/dev/buyers"],
  ...["", "/events", "/words"].map((rest) => `/orders/${orderNumber}${rest}`),
  ...["/orders/x", "/me", "/me/erase", "/me/revoke", "/export.json", "/export.csv", "/calendar.ics"],
];
const methods = ["GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS"];
const page = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

const flipped = (text: string, index: number) =>
  text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1);
const bad: readonly (readonly [string, () => Promise<string> | string])[] = [
  ["empty", () => ""],
  ["garbage", () => "a.b.c"],
  ["a signature cut short", () => at.token.slice(0, -5)],
  ["a payload changed", () => flipped(at.token, 10)],
  ["a signature changed", () => flipped(at.token, at.token.indexOf(".") + 5)],
  ["expired", async () => at.desk.tokens.issue({ buyer: (await at.buyer()).id, epoch: (await at.buyer()).epoch }, 1)],
  ["of an epoch that is over", async () => at.desk.tokens.issue({ buyer: (await at.buyer()).id, epoch: 1 }, 4e9)],
  ["of nobody", () => at.desk.tokens.issue({ buyer: "f".repeat(32), epoch: 1 }, 4e9)],
  [
    "of another desk",
    async () => {
      const { id, epoch } = await at.buyer();
      return createTokens(Buffer.alloc(32, 8)).issue({ buyer: id, epoch }, 4e9);
    },
  ],
  [
    "an own address's",
    async () => {
      const { id, epoch } = await at.buyer();
      return at.desk.tokens.ownAddressToken(id, epoch);
    },
  ],
  ["a calendar's", async () => calendarToken(at.desk, await at.buyer(), 4e9)],
];

/** Everything of an answer that a stranger can see. */
async function seen(response: Response): Promise<string> {
  return JSON.stringify([response.status, [...response.headers].sort(), await response.text()]);
}

describe("without a valid token every path answers the same bytes", () => {
  test.each(["application/json", "*/*", page])("to Accept: %s", async (accept) => {
    const answers = new Set<string>();
    for (const path of guarded) {
      for (const method of methods) {
        const response = await at.app.request(`${site}${path}`, { method, headers: { Accept: accept } });
        expect(response.status, `${method} ${path}`).toBe(404);
        answers.add(await seen(response));
      }
    }
    expect(answers.size).toBe(1);
  });

  test.each(bad)("with a token that is %s, in a header, a cookie or the address", async (name, make) => {
    const token = await make();
    const none = await seen(await at.app.request(`${site}/orders`));
    for (const path of guarded) {
      for (const headers of [
        { Authorization: `Bearer ${token}` },
        { Cookie: `orders=${token}` },
        { Authorization: token },
      ]) {
        expect(await seen(await at.app.request(`${site}${path}`, { headers }))).toBe(none);
      }
    }
    expect(await seen(await at.app.request(`${site}/in/${token}`))).toBe(none);
    expect(await seen(await at.app.request(`${site}/in/${token}`, { method: "POST", headers: { Origin: site } }))).toBe(
      none,
    );
    const feed = await seen(await at.app.request(`${site}/calendar.ics?token=${token}`));
    expect(feed === none).toBe(name !== "a calendar's");
  });

  test("and to a buyer, what is not there is answered like that too", async () => {
    const none = await seen(await at.app.request(`${site}/orders`));
    for (const path of ["/nowhere", "/orders/8190000000000099", "/orders/x", `/orders/${orderNumber}/more`])
      expect(await seen(await at.ask(path))).toBe(none);
  });

  test("HEAD has the same headers and no body", async () => {
    const response = await at.app.request(`${site}/orders`, { method: "HEAD" });
    const get = await at.app.request(`${site}/orders`);
    expect([response.status, await response.text()]).toEqual([404, ""]);
    expect([...response.headers]).toEqual([...get.headers]);
  });

  test("a token dies at its second", async () => {
    const { id, epoch } = await at.buyer();
    const token = at.desk.tokens.issue({ buyer: id, epoch }, Date.parse("2026-03-01T00:00:00Z") / 1000);
    const status = async () =>
      (await at.app.request(`${site}/orders`, { headers: { Authorization: `bearer ${token}` } })).status;
    at.clock.standAt("2026-02-28T23:59:59Z");
    expect(await status()).toBe(200);
    at.clock.standAt("2026-03-01T00:00:00Z");
    expect(await status()).toBe(404);
  });
});

describe("the link of a letter", () => {
  test("goes from the address to a cookie, for this machine's plain HTTP", async () => {
    const response = await at.app.request(`${site}/in/${at.token}`);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/orders"]);
    const left = (Date.parse("2026-05-01T00:00:00Z") - Date.parse(at.clock.now())) / 1000;
    expect(response.headers.get("set-cookie")).toBe(
      `orders=${at.token}; Max-Age=${left}; Path=/; HttpOnly; SameSite=Lax`,
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("anywhere else the cookie is for HTTPS and this host alone", async () => {
    const response = await at.app.request(`https://desk.example.com/in/${at.token}`);
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-orders=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const follow = (name: string) =>
      at.app.request("https://desk.example.com/orders", { headers: { Cookie: `${name}=${at.token}` } });
    expect([(await follow("__Host-orders")).status, (await follow("orders")).status]).toEqual([200, 404]);
  });

  test.each([
    [`?order=${orderNumber}`, `/orders/${orderNumber}`],
    ["?order=//evil.example", "/orders"],
    ["?order=12", "/orders"],
    [`?order=${orderNumber}/words`, "/orders"],
  ])("leads to the order that it names, and nowhere else: %s", async (query, location) => {
    const response = await at.app.request(`${site}/in/${at.token}${query}`);
    expect([response.status, response.headers.get("location")]).toEqual([303, location]);
  });

  test("a HEAD answers the same, and a wrong token gives no cookie", async () => {
    const head = await at.app.request(`${site}/in/${at.token}`, { method: "HEAD" });
    expect([head.status, head.headers.get("location")]).toEqual([303, "/orders"]);
    expect((await at.app.request(`${site}/in/${flipped(at.token, 3)}`)).headers.get("set-cookie")).toBeNull();
  });
});

describe("the link of a letter in a browser that shows another buyer's orders", () => {
  let theirs = "";
  beforeEach(async () => {
    await at.forward("stranger@example.org", "8190000000000077");
    theirs = await at.tokenOf("stranger@example.org");
  });

  test("asks whose orders are to be shown, and leaves the cookie as it is", async () => {
    const app = createApp({ ...at.desk, store: readOnly(at.store) });
    const headers = { Accept: page, Cookie: `orders=${at.token}` };
    const asked = await app.request(`${site}/in/${theirs}?order=8190000000000077`, { headers });
    const html = await asked.text();
    expect([asked.status, asked.headers.get("set-cookie")]).toEqual([200, null]);
    expect(html).toContain("stranger@example.org");
    expect(html).toContain("buyer@example.com");
    expect(html).toContain(`<form method="post" action="/in/${theirs}?order=8190000000000077">`);
  });

  test("shows them after a yes on our page, and after none on another", async () => {
    const path = `${site}/in/${theirs}?order=8190000000000077`;
    const cookie = { Cookie: `orders=${at.token}` };
    const foreign = { ...cookie, Origin: "https://evil.example" };
    expect((await at.app.request(path, { method: "POST", headers: foreign })).status).toBe(403);
    const done = await at.app.request(path, { method: "POST", headers: { ...cookie, Origin: site } });
    expect([done.status, done.headers.get("location")]).toEqual([303, "/orders/8190000000000077"]);
    expect(done.headers.get("set-cookie")).toContain(`orders=${theirs};`);
  });

  test("is followed without a question where the cookie is the same buyer's, or worth nothing", async () => {
    for (const present of [theirs, "a.b", at.desk.tokens.issue({ buyer: (await at.buyer()).id, epoch: 1 }, 4e9)]) {
      const response = await at.app.request(`${site}/in/${theirs}`, { headers: { Cookie: `orders=${present}` } });
      expect([response.status, response.headers.get("location")]).toEqual([303, "/orders"]);
    }
  });

  test("a form of a page about one buyer does nothing to the other", async () => {
    const { id, epoch } = await at.buyer();
    const form = {
      for: at.desk.tokens.formName({ buyer: id, epoch }),
      confirm: "again",
      words: "REFUNDED",
      timeZone: "UTC",
    };
    const stranger = at.desk.tokens.buyerId("stranger@example.org");
    const before = [await at.store.findBuyer(stranger), await at.store.events(stranger, "all")];
    for (const about of [form, { ...form, for: "" }, { ...form, confirm: "yes" }]) {
      for (const path of [`/orders/${orderNumber}/words`, "/me", "/me/erase", "/me/revoke"]) {
        const done = await at.app.request(`${site}${path}`, {
          method: "POST",
          headers: { Accept: page, Cookie: `orders=${theirs}`, Origin: site },
          body: new URLSearchParams(about),
        });
        expect([path, done.status, done.headers.get("location")]).toEqual([path, 303, "/orders?notice=other-buyer"]);
      }
    }
    expect([await at.store.findBuyer(stranger), await at.store.events(stranger, "all")]).toEqual(before);
    const told = await at.app.request(`${site}/orders?notice=other-buyer`, {
      headers: { Accept: page, Cookie: `orders=${theirs}` },
    });
    expect(await told.text()).toContain("These are the orders of stranger@example.org.");
  });

  test("every form of every page about a buyer says whose page it is on", async () => {
    const { id, epoch } = await at.buyer();
    const name = at.desk.tokens.formName({ buyer: id, epoch });
    for (const path of [`/orders/${orderNumber}`, "/me"]) {
      const forms = (await (await at.browse(path)).text()).match(/<form .*?<\/form>/gs) ?? [];
      expect(forms.length).toBeGreaterThan(2);
      for (const form of forms) expect(form).toContain(`<input type="hidden" name="for" value="${name}">`);
    }
  });
});

describe("changes over a cookie", () => {
  const strangers: readonly (readonly [string, Record<string, string>])[] = [
    ["no word of who asks", {}],
    ["another origin", { Origin: "https://evil.example" }],
    ["no origin", { Origin: "null" }],
    ["another port", { Origin: `${site}:8081` }],
    ["a cross-site fetch", { "Sec-Fetch-Site": "cross-site" }],
    ["a sister site", { "Sec-Fetch-Site": "same-site", Origin: site }],
    ["two answers", { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.example" }],
  ];
  const changes = [
    ["POST", `/orders/${orderNumber}/words`],
    ["PATCH", "/me"],
    ["POST", "/me"],
    ["DELETE", "/me"],
    ["POST", "/me/erase"],
    ["POST", "/me/revoke"],
  ] as const;

  test.each(strangers)("with %s are refused alike, and nothing changes", async (_, headers) => {
    const app = createApp({ ...at.desk, store: readOnly(at.store) });
    const answers = new Set<string>();
    for (const [method, path] of changes) {
      for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain"]) {
        const asked = { Cookie: `orders=${at.token}`, "Content-Type": type, ...headers };
        const body = type === "application/json" ? '{"words":"CONTACTED"}' : "confirm=again&words=CONTACTED";
        const response = await app.request(`${site}${path}`, { method, headers: asked, body });
        expect(response.status, `${method} ${path}`).toBe(403);
        answers.add(await seen(response));
      }
    }
    expect(answers.size).toBe(1);
  });

  const ours: readonly Record<string, string>[] = [
    { Origin: site },
    { "Sec-Fetch-Site": "same-origin" },
    { "Sec-Fetch-Site": "same-origin", Origin: site },
    // A form of a page that tells no referrer.
    { "Sec-Fetch-Site": "same-origin", Origin: "null" },
  ];
  test.each(ours)("with %o are let through", async (headers) => {
    const asked = { Cookie: `orders=${at.token}`, "Content-Type": "application/json", ...headers };
    const response = await at.app.request(`${site}/me`, {
      method: "PATCH",
      headers: asked,
      body: '{"isStopped":true}',
    });
    expect([response.status, (await at.buyer()).isStopped]).toEqual([200, true]);
  });

  test("with a token in a header nobody need say where they come from", async () => {
    expect((await at.ask("/me", { method: "PATCH", json: { isStopped: true } })).status).toBe(200);
  });
});

test("GET and HEAD change nothing, whichever route and however often", async () => {
  const app = createApp({ ...at.desk, store: readOnly(at.store) });
  const calendar = calendarToken(at.desk, await at.buyer(), 4e9);
  const routes = new Set(app.routes.filter(({ method }) => method === "GET").map(({ path }) => path));
  const paths = [...routes].map((path) =>
    path
      .replace(":token", at.token)
      .replace(":orderNumber", orderNumber)
      .replace("/calendar.ics", `$&?token=${calendar}`),
  );
  expect(paths.length).toBeGreaterThan(10);
  for (const path of [
    ...paths,
    "/orders?state=closed",
    "/me?notice=saved",
    "/lost?notice=sent&address=buyer@example.com",
  ]) {
    for (const accept of ["application/json", page]) {
      const headers = { Accept: accept, Cookie: `orders=${at.token}` };
      const twice = [
        await app.request(`${site}${path}`, { headers }),
        await app.request(`${site}${path}`, { headers }),
      ];
      const [first, second] = await Promise.all(twice.map(seen));
      expect(twice[0]?.status, path).toBeLessThan(400);
      expect(second, path).toBe(first);
      const head = await app.request(`${site}${path}`, { method: "HEAD", headers });
      expect([head.status, await head.text()], path).toEqual([twice[0]?.status, ""]);
    }
  }
  expect(await at.outbox()).toHaveLength(1);
});

test("a buyer never sees another's order, nor speaks about it", async () => {
  const theirs = "8190000000000077";
  await at.forward("stranger@example.org", theirs);
  const stranger = { Authorization: `Bearer ${await at.tokenOf("stranger@example.org")}` };
  const before = await at.store.findOrder(at.desk.tokens.buyerId("stranger@example.org"), theirs);
  const nothing = await seen(await at.ask("/nowhere"));
  for (const rest of ["", "/events"]) {
    expect(await seen(await at.ask(`/orders/${theirs}${rest}`))).toBe(nothing);
    expect(await seen(await at.ask(`/orders/${orderNumber}${rest}`, { headers: stranger }))).toBe(nothing);
  }
  const words = { method: "POST", json: { words: "REFUNDED" } };
  expect((await at.ask(`/orders/${theirs}/words`, words)).status).toBe(404);
  expect(
    (await at.ask(`/orders/${orderNumber}/words`, { ...words, json: { words: `REFUNDED ${theirs}` } })).status,
  ).toBe(422);
  expect(await at.store.findOrder(at.desk.tokens.buyerId("stranger@example.org"), theirs)).toEqual(before);
  for (const path of ["/orders", "/export.json", "/export.csv", "/calendar.ics"])
    expect(await (await at.ask(path)).text()).not.toContain(theirs);
  // A cursor is anybody's text: it says where to go on, never in whose orders.
  const cursor = Buffer.from(JSON.stringify({ urgency: `0#0#${theirs}`, orderNumber: theirs })).toString("base64url");
  expect(await (await at.ask(`/orders?after=${cursor}`)).text()).not.toContain(theirs);
});

describe("headers", () => {
  test("of a page: nothing is loaded, kept, framed or told", async () => {
    const response = await at.browse("/orders");
    const html = await response.text();
    const hashOf = (tag: string) => {
      const [inline = ""] = new RegExp(`(?<=<${tag}>).*?(?=</${tag}>)`, "s").exec(html) ?? [];
      return `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
    };
    const policy =
      `default-src 'none'; style-src ${hashOf("style")}; script-src ${hashOf("script")}; ` +
      "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-security-policy": policy,
      "content-language": "en",
      "content-type": "text/html; charset=UTF-8",
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "strict-transport-security": expect.stringContaining("max-age="),
      vary: "Accept, Accept-Language, Authorization, Cookie",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "x-robots-tag": "noindex",
    });
  });

  test("a body too large is refused before it is read", async () => {
    const json = { words: "x".repeat(20_000) };
    const answered = await at.ask(`/orders/${orderNumber}/words`, { method: "POST", json });
    expect([answered.status, answered.headers.get("content-type")]).toEqual([413, "application/problem+json"]);
  });

  test("a request that could not be answered is logged by its name alone", async () => {
    const findBuyer = () => Promise.reject(new TypeError("no answer"));
    const app = createApp({ ...at.desk, store: { ...at.store, findBuyer } });
    expect((await app.request("/orders", { headers: { Authorization: `Bearer ${at.token}` } })).status).toBe(500);
    expect(at.logged.at(-1)).toBe('{"about":"failure","during":"request","error":"TypeError"}');
  });
});
