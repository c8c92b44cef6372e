import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Arrival } from "../../lib/adapters/events.ts";
import type { Shot } from "../../lib/adapters/ses-sender.ts";
import type { Store } from "../../lib/adapters/store.ts";
import { type Desk, RetryLater } from "../../lib/desk/desk.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, gmailForward, mail, noticeItself, thunderbirdForward } from "./mails.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;

beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

/** Puts a mail into the bucket and lets the desk receive it. */
function deliver(id: string, content: string, given: Partial<Arrival> = {}) {
  at.bucket.set(id, content);
  return receive(at.desk, arrival(id, given));
}

const epochOfOwner = async () => (await at.store.findBuyer(ownerId()))?.epoch ?? 0;
const ownerId = () => at.desk.tokens.buyerId("buyer@example.com");

describe("who may speak", () => {
  const refused: readonly (readonly [string, string, Partial<Arrival>, string])[] = [
    ["DMARC does not pass", gmailForward(), { passes: { dmarc: false, virus: true } }, "not-authenticated"],
    ["a virus was found", gmailForward(), { passes: { dmarc: true, virus: false } }, "virus"],
    ["two From addresses", gmailForward({ from: "buyer@example.com, stranger@example.org" }), {}, "not-authenticated"],
    ["two From headers", gmailForward({ headers: ["From: stranger@example.org"] }), {}, "not-authenticated"],
    ["no From at all", mail(["Subject: x", "Date: Sun, 15 Feb 2026 10:03:00 +0100", "", "x"]), {}, "not-authenticated"],
    [
      "an own address that was never given out",
      gmailForward(),
      { recipients: [`orders+${"a".repeat(32)}@desk.localhost`] },
      "not-authenticated",
    ],
    [
      "an own address that was never given out beside the address of all, where DMARC does not pass",
      gmailForward(),
      {
        recipients: [`orders+${"a".repeat(32)}@desk.localhost`, "orders@desk.localhost"],
        passes: { dmarc: false, virus: true },
      },
      "not-authenticated",
    ],
    ["a recipient that is not the desk", gmailForward(), { recipients: ["someone@example.net"] }, "not-authenticated"],
    ["the shop's own mail, at the address of all", noticeItself(), {}, "not-authenticated"],
    ["the desk's own address as the sender", gmailForward({ from: "orders@desk.localhost" }), {}, "not-authenticated"],
    ["an automatic reply", gmailForward({ headers: ["Auto-Submitted: auto-replied"] }), {}, "automatic"],
    ["a bounce", gmailForward(), { source: "" }, "automatic"],
    ["a mailing list", gmailForward({ headers: ["List-Id: <list.example.com>"] }), {}, "automatic"],
  ];

  test.each(refused)("nothing is stored or sent: %s", async (_, content, given, outcome) => {
    const writes: string[] = [];
    at.bucket.set("m1", content);
    const watched = { ...at.desk, store: noting(at.store, writes) };
    const done = await receive(watched, arrival("m1", given));
    expect(done).toMatchObject({ outcome, letter: null });
    if (outcome !== "automatic") expect(done.buyer).toBeNull();
    expect(writes).toEqual(["addDelivery"]);
    expect(await at.outbox()).toEqual([]);
  });

  test("verdicts written into the mail itself count for nothing", async () => {
    const forged = ["X-SES-Spam-Verdict: PASS", "Authentication-Results: amazonses.com; dmarc=pass"];
    const done = await deliver("m1", gmailForward({ headers: forged }), { passes: { dmarc: false, virus: true } });
    expect(done.outcome).toBe("not-authenticated");
  });

  test("an own address brings the shop's mail to its owner, and the letter goes to the owner alone", async () => {
    await deliver("m1", gmailForward({ orderNumber: "8190000000000099" }));
    const own = `orders+${at.desk.tokens.ownAddressToken(ownerId(), await epochOfOwner())}@desk.localhost`;
    const filtered = { recipients: [own], source: "bounce@mail.example", passes: { dmarc: false, virus: true } };
    await deliver("m2", noticeItself({ headers: ["Reply-To: stranger@example.org"] }), filtered);
    const letters = await at.outbox();
    expect(letters.map((letter) => header(letter, "To"))).toEqual(["buyer@example.com", "buyer@example.com"]);
    expect(await at.store.findOrder(ownerId(), "8190000000000012")).not.toBeNull();

    const again = await deliver("m3", noticeItself({ messageId: "<again@notice.aliexpress.com>" }), filtered);
    expect(again.outcome).toBe("no-letter");
    expect(await at.outbox()).toHaveLength(2);
  });

  test("a stranger's words that a filter sent on are not the buyer's", async () => {
    await deliver("m1", gmailForward());
    const own = `orders+${at.desk.tokens.ownAddressToken(ownerId(), await epochOfOwner())}@desk.localhost`;
    const newsletter = [
      "From: Shop <news@shop.example>",
      "To: buyer@example.com",
      "Subject: Your order",
      "Date: Sun, 15 Feb 2026 09:30:00 +0000",
      "Message-ID: <news@shop.example>",
      "",
      "REFUNDED",
      "The seller cancelled your order 8190000000000012, it is sold out.",
    ].join("\r\n");
    await deliver("m2", newsletter, {
      recipients: [own],
      source: "bounce@shop.example",
      passes: { dmarc: false, virus: true },
    });
    const order = await at.store.findOrder(ownerId(), "8190000000000012");
    expect(order?.history.map(({ type }) => type)).toEqual(["order-closed"]);
  });

  test("one buyer's mail never touches another buyer's order of the same number", async () => {
    await deliver("m1", gmailForward());
    await deliver("m2", gmailForward({ from: "stranger@example.org" }));
    const stranger = at.desk.tokens.buyerId("stranger@example.org");
    expect((await at.store.findOrder(ownerId(), "8190000000000012"))?.history).toHaveLength(1);
    expect((await at.store.findOrder(stranger, "8190000000000012"))?.history[0]?.mail).toBe("m2");
  });
});

describe("one answer", () => {
  test("a forward becomes events, an order and one letter in the buyer's thread", async () => {
    const done = await deliver("m1", gmailForward());
    expect(done.outcome).toBe("letter-sent");
    const [letter = ""] = await at.outbox();
    expect(header(letter, "To")).toBe("buyer@example.com");
    expect(header(letter, "Subject")).toContain("8190000000000012");
    expect(header(letter, "In-Reply-To")).toBe("<one@example.com>");
    expect(header(letter, "Auto-Submitted")).toBe("auto-replied");
    expect(await at.store.findBuyer(ownerId())).toMatchObject({ address: "buyer@example.com", timeZone: "+01:00" });
    expect(await at.store.findOrder(ownerId(), "8190000000000012")).toMatchObject({
      history: [{ type: "order-closed", at: "2026-02-15T09:00:00Z", mail: "m1" }],
    });
  });

  test("the same delivery twice: one letter", async () => {
    const first = await deliver("m1", gmailForward());
    expect(await deliver("m1", gmailForward())).toEqual(first);
    expect(await at.outbox()).toHaveLength(1);
  });

  test("the same mail forwarded again, by any client: one event, one full letter, one short status a day", async () => {
    await deliver("m1", gmailForward());
    await deliver("m2", thunderbirdForward());
    await deliver("m3", gmailForward({ messageId: "<three@example.com>" }));
    expect(await at.store.events(ownerId(), "all")).toHaveLength(1);
    const [full = "", status = "", ...more] = await at.outbox();
    expect(more).toEqual([]);
    expect(Math.min(full.length, status.length)).toBeLessThan(Math.max(full.length, status.length) / 2);

    at.clock.standAt("2026-02-16T09:05:00Z");
    await deliver("m4", gmailForward(), { at: "2026-02-16T09:05:00Z" });
    expect(await at.outbox()).toHaveLength(3);
  });

  test.each([
    ["an empty file", ""],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"],
  ])("%s says nothing of who sent it: nothing is sent", async (_, content) => {
    expect(await deliver("m1", content)).toMatchObject({ outcome: "not-authenticated" });
    expect(await at.outbox()).toEqual([]);
  });

  test("mails that forward nothing and say nothing get one answer a day", async () => {
    const lunch = mail(["From: buyer@example.com", "Subject: Lunch", "Message-ID: <l@example.com>", "", "At noon?"]);
    await deliver("m1", lunch);
    await deliver("m1", lunch);
    expect(await at.outbox()).toHaveLength(1);
    await deliver("m2", lunch);
    expect(await at.outbox()).toHaveLength(1);
    expect(await at.store.events(ownerId(), "all")).toEqual([]);
  });

  test("mails about one order, read at the same time, all count", async () => {
    const contents = Array.from({ length: 6 }, (_, index) =>
      gmailForward({ messageId: `<${index}@example.com>` }).replace("at 10:00 AM", `at 10:0${index} AM`),
    );
    await Promise.all(contents.map((content, index) => deliver(`m${index}`, content)));
    expect((await at.store.findOrder(ownerId(), "8190000000000012"))?.history).toHaveLength(6);
  });

  test("the log names no address, order, subject or word of a mail", async () => {
    await deliver("m1", gmailForward());
    await deliver("m2", gmailForward({ from: "buyer@example.com, stranger@example.org" }));
    expect(at.logged.join("\n")).not.toMatch(/ownerId|@|8190000000000012|closed|What now/);
  });
});

describe("a crash anywhere, then the redelivery", () => {
  const mails: readonly (readonly [string, readonly string[]])[] = [
    ["the first mail of a buyer", [gmailForward()]],
    [
      "a mail about two orders, after another",
      [gmailForward(), gmailForward({ orderNumber: "8190000000000013", messageId: "<b@example.com>" })],
    ],
    ["a mail that brings nothing new", [gmailForward(), thunderbirdForward()]],
    ["a mail that is about no order", [mail(["From: buyer@example.com", "Subject: Lunch", "", "At noon?"])]],
  ];

  test.each(mails)("%s: the same state, and the same letters once", async (_, contents) => {
    const last = contents.length - 1;
    const arrivals = contents.map((content, index) => ({ content, id: `m${index}` }));
    async function run(desk: TestDesk, diesAt: number): Promise<{ calls: number; state: unknown }> {
      let calls = 0;
      for (const [index, { content, id }] of arrivals.entries()) {
        desk.bucket.set(id, content);
        if (index < last) await receive(desk.desk, arrival(id));
      }
      const count = (): void => {
        calls += 1;
        if (calls >= diesAt) throw new Error("the process died");
      };
      await receive(dying(desk.desk, count), arrival(`m${last}`)).catch(() => {});
      desk.clock.standAt("2026-02-15T09:07:00Z");
      await receive(desk.desk, arrival(`m${last}`));
      // What may have gone out before the process died waits for word of that.
      desk.clock.standAt("2026-02-15T09:18:00Z");
      await dispatch(desk.desk);
      return {
        calls,
        state: await stateOf(
          desk,
          arrivals.map(({ id }) => id),
        ),
      };
    }

    const whole = await run(at, Number.POSITIVE_INFINITY);
    expect(whole.calls).toBeGreaterThan(5);
    for (let diesAt = 1; diesAt <= whole.calls; diesAt += 1) {
      const desk = await testDesk();
      const { state } = await run(desk, diesAt);
      await desk.close();
      expect(state, `died before call ${diesAt}`).toEqual(whole.state);
    }
  });
});

describe("how a shot ends", () => {
  const shooting = (shots: Shot[]): Desk => ({
    ...at.desk,
    sender: { send: async () => shots.shift() ?? { outcome: "sent", sentAs: "ses" } },
  });

  test("not accepted for now: the delivery is tried again, and the letter is sent then", async () => {
    at.bucket.set("m1", gmailForward());
    const desk = shooting(Array.from({ length: 3 }, () => ({ outcome: "retry-later", reason: "Throttling" })));
    for (let tries = 0; tries < 3; tries += 1) {
      await expect(receive(desk, arrival("m1"))).rejects.toThrow(RetryLater);
      expect(await at.store.findDelivery("m1")).toBeNull();
    }
    expect(await receive(desk, arrival("m1"))).toMatchObject({ outcome: "letter-sent" });
  });

  test.each([
    ["ambiguous", "letter-unknown", "unknown"],
    ["rejected", "letter-dropped", "dropped"],
  ] as const)("%s: never shot again", async (outcome, expected, state) => {
    at.bucket.set("m1", gmailForward());
    const desk = shooting([{ outcome, reason: "x" }]);
    const done = await receive(desk, arrival("m1"));
    expect(done.outcome).toBe(expected);
    expect(await receive(desk, arrival("m1"))).toEqual(done);
    expect(await at.store.findLetter(ownerId(), done.letter ?? "")).toMatchObject({ state });
  });
});

const reads: ReadonlySet<string> = new Set([
  "findBuyer",
  "findVoice",
  "keysOf",
  "findOwnAddress",
  "events",
  "findOrder",
  "pageOrders",
  "due",
  "findLetter",
  "findDelivery",
]);

/** The same store, noting its writes. */
const noting = (store: Store, writes: string[]): Store =>
  before(store, (name) => {
    if (!reads.has(name)) writes.push(name);
  });

/** The same desk, in a process that may die before any call to the world. */
const dying = (desk: Desk, count: () => void): Desk => ({
  ...desk,
  store: before(desk.store, count),
  mails: before(desk.mails, count),
  sender: before(desk.sender, count),
});

function before<T extends object>(port: T, happens: (name: string) => void): T {
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== "function") return method;
      return async (...args: unknown[]) => {
        happens(String(name));
        return method.apply(target, args);
      };
    },
  });
}

/** All that lasts, without what tells how often it was tried. */
async function stateOf(desk: TestDesk, deliveries: readonly string[]): Promise<unknown> {
  const buyer = desk.desk.tokens.buyerId("buyer@example.com");
  const done = await Promise.all(deliveries.map((id) => desk.store.findDelivery(id)));
  const letters = await Promise.all(
    done.map(async (delivery) => {
      const letter = delivery?.letter ? await desk.store.findLetter(buyer, delivery.letter) : null;
      return letter === null ? null : { ...letter, claim: null, leaseUntil: 0, attempts: 0, dueAt: null };
    }),
  );
  const state = {
    buyer: await desk.store.findBuyer(buyer),
    events: await desk.store.events(buyer, "all"),
    orders: (await desk.store.pageOrders(buyer, { limit: 100, after: null })).orders,
    done,
    letters,
    outbox: (await desk.outbox())
      .map((letter) => `${header(letter, "Message-ID")} ${header(letter, "Subject")}`)
      .sort(),
  };
  // What was said minutes later was said then; nothing else may differ.
  const text = JSON.stringify(state).replaceAll(/2026-02-15T09:(07|18):00Z/g, "2026-02-15T09:05:00Z");
  return JSON.parse(text.replaceAll('"letter-unknown"', '"letter-sent"'));
}

test("a mail that names more orders than are read is answered for fifty, and told about the rest", async () => {
  const numbers = Array.from({ length: 300 }, (_, index) =>
    `82000000000000${String(index).padStart(2, "0")}`.slice(0, 18),
  );
  const lines = numbers.map((number) => `Your order ${number} has been closed.`);
  await deliver("m1", gmailForward().replace("The order page has the details.", lines.join("\r\n")));
  const { orders } = await at.store.pageOrders(ownerId(), { limit: 100, after: null });
  expect(orders.length).toBeLessThanOrEqual(50);
  const [letter = ""] = await at.outbox();
  expect(letter.replaceAll(/=\r?\n/g, "")).toMatch(/names \d{2,3} more orders than we read/);
});
