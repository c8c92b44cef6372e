import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../functions/status.ts";
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
    fields: Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value])),
  };
}

const words = `/orders/${orderNumber}/words`;
const types = async () =>
  ((await at.store.findOrder((await at.buyer()).id, orderNumber))?.history ?? []).map(({ type }) => type);

describe("a word from a button", () => {
  test("is asked about, noted, and the page says so", async () => {
    const asked = await formOf(await at.post(words, { words: "REFUNDED" }));
    expect(asked).toEqual({ status: 200, action: words, fields: { words: "REFUNDED", confirm: "yes" } });
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

  test("that says nothing changes nothing, and the page says so", async () => {
    const done = await at.post(words, { words: "hello", confirm: "yes" });
    expect(done.headers.get("location")).toBe(`/orders/${orderNumber}?notice=not-understood`);
    expect(await types()).toEqual(["order-closed"]);
  });

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
  test("are saved, and a box that is not ticked is a no", async () => {
    const fields = { timeZone: "America/New_York", language: "pt-BR", confirm: "yes" };
    const done = await at.post("/me", fields);
    expect([done.status, done.headers.get("location")]).toEqual([303, "/me?notice=saved"]);
    expect(await at.buyer()).toMatchObject({ timeZone: "America/New_York", language: "pt-BR", isStopped: true });
    await at.post("/me", { ...fields, language: "", unasked: "yes" });
    expect(await at.buyer()).toMatchObject({ language: null, isStopped: false });
  });

  test("without a yes are asked about, and not lost over it", async () => {
    const before = await at.buyer();
    const asked = await formOf(await at.post("/me", { timeZone: "Europe/Paris", language: "fr", unasked: "yes" }));
    expect(await at.buyer()).toEqual(before);
    expect(asked).toMatchObject({ status: 200, action: "/me" });
    await at.post(asked.action, asked.fields);
    expect(await at.buyer()).toMatchObject({ timeZone: "Europe/Paris", language: "fr", isStopped: false });
  });

  test.each(["Berln", "", "x".repeat(200)])("with a zone that is none change nothing: %s", async (timeZone) => {
    const before = await at.buyer();
    const done = await at.post("/me", { timeZone, language: "de", confirm: "yes" });
    expect(done.headers.get("location")).toBe("/me?notice=bad-zone");
    expect(await at.buyer()).toEqual(before);
  });

  test("new links: asked about, then the browser holds a new token and a letter is put down", async () => {
    const { epoch } = await at.buyer();
    const asked = await formOf(await at.post("/me/revoke", {}));
    expect([asked.action, (await at.buyer()).epoch]).toEqual(["/me/revoke", epoch]);
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
    expect(first).toEqual({ status: 200, action: "/me/erase", fields: { confirm: "yes" } });
    const second = await formOf(await at.post(first.action, first.fields));
    expect(second).toEqual({ status: 200, action: "/me/erase", fields: { confirm: "again" } });
    expect(await at.store.findBuyer(id)).not.toBeNull();
    const done = await at.post(second.action, second.fields);
    expect([done.status, done.headers.get("set-cookie")]).toEqual([
      200,
      "orders=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
    ]);
    expect(await done.text()).toContain("Erased");
    expect([await at.store.findBuyer(id), await at.store.events(id, "all")]).toEqual([null, []]);
    expect((await at.post("/me/erase", { confirm: "again" })).status).toBe(404);
  });
});

describe("a lost link", () => {
  const lost = (address: string, app: WebDesk["app"] = at.app) =>
    app.request(`${site}/lost`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ address }),
    });
  const everything = async (response: Response) =>
    JSON.stringify([response.status, [...response.headers], await response.text()]);

  test("comes by mail, with the next sweep and not before, once an hour", async () => {
    const desk = { ...at.desk, pageOf: () => "https://desk.example.com/in/token" };
    const app = createApp({
      ...desk,
      sender: { send: () => Promise.reject(new Error("this function sends nothing")) },
    });
    for (const address of ["Buyer@Example.com", " buyer@example.com "]) {
      expect((await lost(address, app)).status).toBe(202);
    }
    expect(await at.outbox()).toHaveLength(1);
    await dispatch(desk);
    const letters = await at.outbox();
    expect(letters).toHaveLength(2);
    expect(header(letters[1] ?? "", "To")).toContain("buyer@example.com");
    expect(letters[1]?.replaceAll(/=\r?\n/g, "")).toContain("https://desk.example.com/in/token");
    expect(letters[1]).toContain(orderNumber);
    at.clock.standAt("2026-02-15T10:00:00Z");
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
    expect(known.calls).toEqual(["findAlias", "findBuyer", "pageOrders", "addLetter"]);
    expect(unknown.calls).toEqual(["findAlias", "findBuyer", "pageOrders", "addDelivery"]);
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
    expect(await at.outbox()).toHaveLength(1);
    await lost("second@example.com");
    await dispatch(at.desk);
    expect(header((await at.outbox())[1] ?? "", "To")).toContain("second@example.com");
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
