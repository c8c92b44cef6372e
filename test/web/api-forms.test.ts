import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../functions/status.ts";
import { english } from "../../lib/core/letter/languages/en.ts";
import { loadLanguage } from "../../lib/core/letter/languages/index.ts";
import { LanguageTag } from "../../lib/core/letter/languages/tag.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { header } from "../desk/test-desk.ts";
import { listened, orderNumber, readOnly, site, type WebDesk, webDesk } from "./api-desk.ts";

let at: WebDesk;
beforeEach(async () => {
  at = await webDesk();
});
afterEach(() => at.close());

/** The form that a page asks with: where it posts to, and what. */
async function formOf(response: Response) {
  const html = await response.text();
  const form = /<form[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/s.exec(html);
  const fields = [...(form?.[2] ?? "").matchAll(/<(?:input|button)[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)];
  return {
    status: response.status,
    action: form?.[1] ?? "",
    fields: Object.fromEntries(
      fields.map(([, name = "", value = ""]) => [name, value]).filter(([name]) => name !== "for"),
    ),
    html,
  };
}

const words = `/orders/${orderNumber}/words`;
const types = async () =>
  ((await at.store.findOrder((await at.buyer()).id, orderNumber))?.history ?? []).map(({ type }) => type);

describe("a word from a button", () => {
  test("is asked about, noted, and the page says so", async () => {
    const asked = await formOf(await at.post(words, { words: "REFUNDED" }));
    expect(asked).toMatchObject({ status: 200, action: words, fields: { words: "REFUNDED", confirm: "yes" } });
    expect(await types()).toEqual(["order-closed"]);
    const done = await at.post(asked.action, asked.fields);
    expect([done.status, done.headers.get("location")]).toEqual([303, `/orders/${orderNumber}?notice=noted`]);
    expect(await types()).toEqual(["order-closed", "refund-received"]);
    expect(await (await at.browse(done.headers.get("location") ?? "")).text()).toContain("Noted.");
  });

  test("and what was typed beside it belong together", async () => {
    const asked = await formOf(
      await at.post(words, [
        ["words", "NEW TRACKING"],
        ["words", "LP00823271816356"],
      ]),
    );
    expect(asked.fields["words"]).toBe("NEW TRACKING LP00823271816356");
    await at.post(asked.action, asked.fields);
    expect(await types()).toContain("tracking-replaced");
  });

  test.each([{ words: 'NEW TRACKING "no"' }, { words: 'hello, is "anybody" there?', confirm: "yes" }])(
    "that says nothing is not asked about, and comes back to be changed, with what would be understood: %j",
    async (fields) => {
      const done = await formOf(await at.post(words, fields));
      expect([done.status, done.action]).toEqual([422, words]);
      expect(done.fields["words"]).toBe(fields.words.replaceAll('"', "&quot;"));
      expect(done.html).toContain(english.page.words.notUnderstood);
      expect(done.html).toContain(`<li>REFUNDED – ${english.replies.refunded.when}</li>`);
      expect(await types()).toEqual(["order-closed"]);
    },
  );

  test("is quoted in the question as text", async () => {
    const html = await (await at.post(words, { words: 'REASON <img src=x onerror="x">' })).text();
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
  });

  test("about no order of the buyer's is not asked about", async () => {
    expect((await at.post("/orders/8190000000000099/words", { words: "REFUNDED" })).status).toBe(404);
  });
});

describe("settings", () => {
  test("are saved, and a box that is not ticked is a no where there was one", async () => {
    const fields = { timeZone: "America/New_York", language: "pt-BR", unasked: "no", confirm: "yes" };
    const done = await at.post("/me", fields);
    expect([done.status, done.headers.get("location")]).toEqual([303, "/me?notice=saved"]);
    expect(await at.buyer()).toMatchObject({ timeZone: "America/New_York", language: "pt-BR", isStopped: true });
    await at.post("/me", { timeZone: "Europe/Paris", confirm: "yes" });
    expect(await at.buyer()).toMatchObject({ timeZone: "Europe/Paris", language: "pt-BR", isStopped: true });
    await at.post("/me", [...Object.entries({ ...fields, language: "" }), ["unasked", "yes"]]);
    expect(await at.buyer()).toMatchObject({ language: null, isStopped: false });
  });

  test("that would change nothing are saved without a question", async () => {
    const { version } = await at.buyer();
    const done = await at.post("/me", [
      ...Object.entries({ timeZone: "+01:00", language: "", unasked: "no" }),
      ["unasked", "yes"],
    ]);
    expect(done.headers.get("location")).toBe("/me?notice=saved");
    expect((await at.buyer()).version).toBe(version);
  });

  test("that no list has are refused", async () => {
    expect((await at.post("/me", { language: "xx", confirm: "yes" })).status).toBe(400);
  });

  test("without a yes are asked about, and not lost over it", async () => {
    const before = await at.buyer();
    const asked = await formOf(await at.post("/me", { timeZone: "europe/paris", language: "fr", unasked: "no" }));
    expect(await at.buyer()).toEqual(before);
    expect(asked).toMatchObject({ status: 200, action: "/me" });
    const changes = [...asked.html.matchAll(/<li dir="auto">(.*?)<\/li>/g)].map(([, change]) => change);
    expect(changes).toEqual([
      "Time zone: +01:00 → Europe/Paris",
      "Language: That of each mail → français",
      "Writing first: yes → no",
    ]);
    await at.post(asked.action, asked.fields);
    expect(await at.buyer()).toMatchObject({ timeZone: "Europe/Paris", language: "fr", isStopped: true });
  });

  test.each(["Berln", "", "x".repeat(200)])("with a zone that is none are not lost: %s", async (timeZone) => {
    const before = await at.buyer();
    for (const confirm of ["", "yes"]) {
      const done = await formOf(await at.post("/me", { timeZone, language: "de", unasked: "no", confirm }));
      expect([done.status, done.fields["timeZone"]]).toEqual([422, timeZone.slice(0, 80)]);
      expect(done.html).toContain(english.page.settings.badZone);
      expect(done.html).toContain('<option value="de" lang="de" selected>');
      expect(done.html).not.toContain('value="yes" checked');
      expect(await at.buyer()).toEqual(before);
    }
  });

  test("new links: asked about, then the browser holds a new token and a letter is put down", async () => {
    const { epoch } = await at.buyer();
    const asked = await formOf(await at.post("/me/revoke", {}));
    expect([asked.action, (await at.buyer()).epoch]).toEqual(["/me/revoke", epoch]);
    expect(asked.html).toContain("For buyer@example.com");
    const done = await at.post(asked.action, asked.fields);
    expect(done.headers.get("location")).toBe("/me?notice=revoked");
    expect((await at.browse("/orders")).status).toBe(404);
    const cookie = done.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await at.browse("/orders", { headers: { Cookie: cookie } })).status).toBe(200);
    await dispatch(at.desk);
    expect(await at.outbox()).toHaveLength(2);
  });
});

describe("erasing", () => {
  test("is asked about twice, and then done", async () => {
    const { id } = await at.buyer();
    const first = await formOf(await at.post("/me/erase", {}));
    expect(first).toMatchObject({ status: 200, action: "/me/erase", fields: { confirm: "yes" } });
    expect(first.html).toContain("For buyer@example.com");
    const second = await formOf(await at.post(first.action, first.fields));
    expect(second).toMatchObject({ status: 200, action: "/me/erase", fields: { confirm: "again" } });
    expect(second.html).toContain("For buyer@example.com");
    expect(await at.store.findBuyer(id)).not.toBeNull();
    const done = await at.post(second.action, second.fields);
    expect([done.status, done.headers.get("set-cookie")]).toEqual([
      200,
      "orders=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
    ]);
    expect(await done.text()).toContain("Erased");
    expect([await at.store.findBuyer(id), await at.store.events(id, "all")]).toEqual([null, []]);
    expect((await at.post("/me/erase", { confirm: "again", for: "" })).status).toBe(404);
  });
});

describe("a lost link", () => {
  const lost = (address: string, app: WebDesk["app"] = at.app) =>
    app.request(`${site}/lost`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ address }),
    });
  const sentSince = async (before: readonly string[]) =>
    (await at.outbox()).filter((letter) => !before.includes(letter));
  const everything = async (response: Response) =>
    JSON.stringify([response.status, [...response.headers], await response.text()]);

  test("comes by mail, with the next sweep and not before, once in 24 hours", async () => {
    const desk = { ...at.desk, pageOf: () => "https://desk.example.com/in/token" };
    const app = createApp({
      ...desk,
      sender: { send: () => Promise.reject(new Error("this function sends nothing")) },
    });
    for (const address of ["Buyer@Example.com", " buyer@example.com "]) {
      expect((await lost(address, app)).status).toBe(202);
    }
    const before = await at.outbox();
    expect(before).toHaveLength(1);
    await dispatch(desk);
    const [letter = "", ...more] = await sentSince(before);
    expect(more).toEqual([]);
    expect(header(letter, "To")).toContain("buyer@example.com");
    expect(letter.replaceAll(/=\r?\n/g, "")).toContain("https://desk.example.com/in/token");
    expect(letter).toContain(orderNumber);
    at.clock.standAt("2026-02-16T09:04:59Z");
    await lost("buyer@example.com");
    await dispatch(desk);
    expect(await at.outbox()).toHaveLength(2);
    at.clock.standAt("2026-02-16T09:05:00Z");
    await lost("buyer@example.com");
    await dispatch(desk);
    expect(await at.outbox()).toHaveLength(3);
  });

  test("is asked for with the same words and the same work, whoever asks", async () => {
    const known = listened(at.store);
    const unknown = listened(at.store);
    const first = await lost("buyer@example.com", createApp({ ...at.desk, store: known.store }));
    const second = await lost("nobody@example.org", createApp({ ...at.desk, store: unknown.store }));
    expect(await everything(second)).toBe(await everything(first));
    expect(known.calls).toEqual(["findAlias", "findBuyer", "findLetter", "addLetter"]);
    expect(unknown.calls).toEqual(["findAlias", "findBuyer", "findLetter", "addDelivery"]);
    const [letter] = (await at.store.letters((await at.buyer()).id)).filter(({ delivery }) => delivery === "");
    expect(letter).toMatchObject({ about: [], done: [], occasion: { why: "words" }, state: "due" });
    await dispatch(at.desk);
    expect(await at.outbox()).toHaveLength(2);
  });

  test("a second address that has proved itself is written to, one that has not is unknown", async () => {
    const { id } = await at.buyer();
    const others = [
      { address: "second@example.com", isProved: true },
      { address: "third@example.com", isProved: false },
    ];
    const buyer = await at.buyer();
    await at.store.putBuyer({ ...buyer, others, version: buyer.version + 1 });
    await at.store.addAlias(at.desk.tokens.buyerId("second@example.com"), id);
    await lost("third@example.com");
    await dispatch(at.desk);
    const before = await at.outbox();
    expect(before).toHaveLength(1);
    await lost("second@example.com");
    await dispatch(at.desk);
    expect(header((await sentSince(before))[0] ?? "", "To")).toContain("second@example.com");
  });

  test("the page asks, and says the same whatever the address", async () => {
    const form = (address: string) =>
      at.app.request(`${site}/lost`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ address }),
      });
    const answers = [await form("buyer@example.com"), await form("nobody@example.org"), await form("no address")];
    expect(new Set(await Promise.all(answers.map(everything))).size).toBe(1);
    expect(answers[0]?.headers.get("location")).toBe("/lost?notice=sent");
    const accept = { Accept: "text/html" };
    expect(await (await at.app.request(`${site}/lost`, { headers: accept })).text()).toContain("Get a new link");
    const sent = await at.app.request(`${site}/lost?notice=sent`, { headers: accept });
    expect(await sent.text()).toContain("Look into your mailbox");
  });
});

describe("refusals to people", () => {
  const foreign = { Origin: "https://evil.example", "Content-Type": "application/x-www-form-urlencoded" };
  test.each(LanguageTag.options)("say what was wrong and what to do, in %s", async (tag) => {
    const { malformed, notOurPage, tooLarge } = (await loadLanguage(tag)).page.refused;
    const given = { "Accept-Language": tag, Origin: site, "Content-Type": "application/x-www-form-urlencoded" };
    const name = at.desk.tokens.formName({ buyer: (await at.buyer()).id, epoch: (await at.buyer()).epoch });
    const refused = [
      [400, malformed, { headers: given, body: `for=${name}&words=` }],
      [403, notOurPage, { headers: { ...given, ...foreign }, body: "words=REFUNDED" }],
      [413, tooLarge, { headers: given, body: `words=${"x".repeat(20_000)}` }],
    ] as const;
    for (const [status, { title, says }, init] of refused) {
      const response = await at.browse(words, { method: "POST", ...init });
      const html = (await response.text()).replaceAll("&#39;", "'");
      expect([response.status, response.headers.get("content-language")]).toEqual([status, tag]);
      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain(`<p>${says}</p>`);
    }
  });

  test.each(["?after=nonsense", "?state=lost", "?limit=0", "?after=e30"])(
    "an address that was kept too long leads to the orders: %s",
    async (query) => {
      const response = await at.browse(`/orders${query}`);
      expect([response.status, response.headers.get("location")]).toEqual([303, "/orders"]);
    },
  );
});

test("the way to more orders keeps what was asked for", async () => {
  const order = await at.store.findOrder((await at.buyer()).id, orderNumber);
  if (order === null) throw new Error("the order is there");
  await at.store.putOrder({ ...order, orderNumber: "8190000000000099", version: 1 });
  const html = await (await at.browse("/orders?state=closed&limit=1")).text();
  const more = /href="(\/orders\?[^"]*after=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const query = new URL(more, site).searchParams;
  expect([query.get("state"), query.get("limit")]).toEqual(["closed", "1"]);
  expect(await (await at.browse(more)).text()).not.toContain("after=");
});

test("on an order's page the rules of a line are folded below it, and what happened has its time of day", async () => {
  const html = await (await at.browse(`/orders/${orderNumber}`)).text();
  const [folded = ""] = /<li><span dir="auto">“[^<]*”<\/span><details><summary>.*?<\/details>/s.exec(html) ?? [];
  expect(folded).toContain(`<summary>${english.page.order.rules}</summary>`);
  expect(folded).toMatch(/<span class="more">[RA]-\d+/);
  expect(html).toContain('<time datetime="2026-02-15T09:00:00Z">Sun 15 Feb 2026, 10:00</time>');
});

describe("languages", () => {
  test.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de"],
    ["it,pt;q=0.5,fr;q=0.7", "fr"],
    ["pt-PT", "pt-BR"],
    ["fr;q=0,ja", "en"],
    ["*", "en"],
    ["x".repeat(5_000), "en"],
  ])("a page that is nobody's follows the browser: %s", async (accepted, language) => {
    const seen: string[] = [];
    const app = createApp({
      ...at.desk,
      store: {
        ...readOnly(at.store),
        addLetter: async (letter) => {
          seen.push(letter.language);
          return letter;
        },
      },
    });
    await app.request(`${site}/lost`, {
      method: "POST",
      headers: { "Accept-Language": accepted, "Content-Type": "application/json" },
      body: '{"address":"buyer@example.com"}',
    });
    expect(seen).toEqual([language]);
  });
});
