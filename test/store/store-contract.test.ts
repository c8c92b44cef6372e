import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { memoryStore } from "../../lib/adapters/memory-store.ts";
import { CursorError, noBelongings, type OrderPage, type Store } from "../../lib/adapters/store.ts";
import { digestEvent } from "../../lib/core/order/digest.ts";
import { type DiskStore, diskStore } from "./disk-store.ts";
import { buyer, buyerId, closed, letter, order, packageDelivered } from "./samples.ts";

let folder = "";
let disk: DiskStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "store-"));
  disk = await diskStore(folder);
});
afterAll(async () => {
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});

const memory = memoryStore();
const stores: readonly (readonly [string, () => Store])[] = [
  ["memory", () => memory],
  ["the embedded database on disk", () => disk.store],
];

describe.each(stores)("the store contract: %s", (name, storeOf) => {
  test("a buyer is written once, and the first writing stands", async () => {
    const first = await storeOf().addBuyer(buyer(buyerId(1)));
    const second = await storeOf().addBuyer(buyer(buyerId(1), { timeZone: "+01:00", since: "2026-01-02T00:00:00Z" }));
    expect(second).toEqual(first);
    expect(await storeOf().findBuyer(buyerId(1))).toEqual(first);
    expect(await storeOf().findBuyer(buyerId(99))).toBeNull();
  });

  test("a buyer is replaced only by who read the present version, and never made that way", async () => {
    const first = await storeOf().addBuyer(buyer(buyerId(20)));
    const changed = { ...first, isStopped: true, version: 2 };
    expect(await storeOf().putBuyer(changed)).toBe("written");
    expect(await storeOf().putBuyer(changed)).toBe("written");
    expect(await storeOf().putBuyer({ ...first, version: 2 })).toBe("conflict");
    expect(await storeOf().putBuyer(buyer(buyerId(21), { version: 2 }))).toBe("conflict");
    expect(await storeOf().findBuyer(buyerId(20))).toEqual(changed);
  });

  test("a second address stays bound to whom it was bound first", async () => {
    expect(await storeOf().findAlias(`${name}-alias`)).toBeNull();
    expect(await storeOf().addAlias(`${name}-alias`, buyerId(1))).toBe(buyerId(1));
    expect(await storeOf().addAlias(`${name}-alias`, buyerId(2))).toBe(buyerId(1));
    expect(await storeOf().findAlias(`${name}-alias`)).toBe(buyerId(1));
    expect(await storeOf().findVoice(`${name}-alias`)).toEqual({ buyer: null, owner: buyerId(1) });
    expect(await storeOf().findBuyer(`${name}-alias`)).toBeNull();
  });

  test("what outlives a buyer: when it was erased and answered, until that is lifted", async () => {
    const id = buyerId(name === "memory" ? 32 : 33);
    expect(await storeOf().findAddressNote(id)).toBeNull();
    const answeredAt = ["2026-02-15T08:00:00Z"];
    const first = { erasure: "1", erasedAt: "2026-02-15T09:00:00Z", answeredAt };
    const second = { ...first, erasure: "2", erasedAt: "2026-02-15T09:00:01Z" };
    await storeOf().noteErased(id, { ...first, dueAt: "2023-02-15T09:00:40Z" });
    await storeOf().noteErased(id, { ...second, dueAt: "2023-02-15T09:00:41Z" });
    expect(await storeOf().findAddressNote(id)).toEqual({ isSuppressed: false, ...second });
    const due = { buyer: id, kind: "erasure", id, at: "2023-02-15T09:00:41Z" };
    expect(await storeOf().due("2023-02-15T09:00:40Z", 10)).toEqual([]);
    expect(await storeOf().due("2023-02-15T09:00:41Z", 10)).toEqual([due]);

    await storeOf().endErasure(id, "1");
    expect(await storeOf().due("2023-02-15T09:00:41Z", 10)).toEqual([due]);
    await storeOf().endErasure(id, "2");
    await storeOf().endErasure(id, "2");
    expect(await storeOf().due("2023-02-15T09:00:41Z", 10)).toEqual([]);
    expect(await storeOf().findAddressNote(id)).toEqual({ isSuppressed: false, ...second });
    // Whoever is written to again has been erased all the same.
    await storeOf().liftSuppression(id);
    expect(await storeOf().findAddressNote(id)).toEqual({ isSuppressed: false, ...second });
    expect(await storeOf().isHalted()).toBe(false);
  });

  test("an own address stays bound to whom it was bound first", async () => {
    expect(await storeOf().findOwnAddress("hash")).toBeNull();
    await storeOf().addOwnAddress("hash", { buyer: buyerId(1), epoch: 1 });
    expect(await storeOf().addOwnAddress("hash", { buyer: buyerId(2), epoch: 1 })).toEqual({
      buyer: buyerId(1),
      epoch: 1,
    });
  });

  test("an event keeps the delivery that brought it first, however often it comes", async () => {
    const event = closed("8190000000000012", "first");
    const digest = digestEvent(event);
    expect(await storeOf().addEvent(buyerId(3), digest, event)).toEqual(event);
    const again = await storeOf().addEvent(buyerId(3), digest, { ...event, mail: "second" });
    expect(again.mail).toBe("first");
    expect(await storeOf().events(buyerId(3), "8190000000000012")).toEqual([event]);
  });

  test("events are told apart by buyer and order; those of no order are stray; all means all", async () => {
    const [one, other] = [closed("8190000000000013", "m"), closed("8190000000000014", "m")];
    const stray = packageDelivered("LP00123456789012", "m");
    for (const event of [one, other, stray]) await storeOf().addEvent(buyerId(4), digestEvent(event), event);
    await storeOf().addEvent(buyerId(5), digestEvent(one), one);
    expect(await storeOf().events(buyerId(4), "8190000000000013")).toEqual([one]);
    expect(await storeOf().events(buyerId(4), "stray")).toEqual([stray]);
    expect(await storeOf().events(buyerId(4), "all")).toHaveLength(3);
    expect(await storeOf().events(buyerId(5), "all")).toEqual([one]);
  });

  test("more events than one answer of the database holds are all read", async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `${index}:${"x".repeat(390)}`);
    const events = lines.map((evidence, index) => ({
      ...closed("8190000000000015", "m"),
      at: new Date(index * 60_000).toISOString().replace(".000", ""),
      evidence,
      lines: Object.fromEntries(Array.from({ length: 8 }, (_, line) => [`line${line}`, "y".repeat(390)])),
    }));
    await Promise.all(events.map((event) => storeOf().addEvent(buyerId(6), digestEvent(event), event)));
    expect(await storeOf().events(buyerId(6), "8190000000000015")).toHaveLength(400);
  });

  test("an order is replaced only by who read its present version", async () => {
    const first = order(buyerId(7), "8190000000000016", { version: 1 });
    expect(await storeOf().putOrder(first)).toBe("written");
    expect(await storeOf().putOrder({ ...first, nextDeadline: "now" })).toBe("conflict");
    expect(await storeOf().putOrder({ ...first, version: 3 })).toBe("conflict");
    expect(await storeOf().putOrder({ ...first, version: 2, state: "closed" })).toBe("written");
    expect(await storeOf().findOrder(buyerId(7), first.orderNumber)).toMatchObject({ version: 2, state: "closed" });
  });

  test("of writers of one version, one wins", async () => {
    const orders = Array.from({ length: 20 }, (_, index) =>
      order(buyerId(8), "8190000000000017", { version: 1, nextDeadline: `2026-03-${10 + index}T00:00:00Z` }),
    );
    const results = await Promise.all(orders.map((one) => storeOf().putOrder(one)));
    expect(results.filter((result) => result === "written")).toHaveLength(1);
  });

  test("the same order written again is no conflict", async () => {
    const first = order(buyerId(9), "8190000000000018", { version: 1 });
    await storeOf().putOrder(first);
    expect(await storeOf().putOrder(first)).toBe("written");
  });

  test("pages go from what is most urgent to what is done, each order once", async () => {
    const given = [
      order(buyerId(10), "8190000000000021", { state: "done", nextDeadline: null }),
      order(buyerId(10), "8190000000000022", { nextDeadline: "2026-03-17T00:00:00Z" }),
      order(buyerId(10), "8190000000000023", { nextDeadline: null }),
      order(buyerId(10), "8190000000000024", { nextDeadline: "now" }),
      order(buyerId(10), "8190000000000025", { nextDeadline: "2026-02-17T09:00:00Z" }),
      order(buyerId(10), "8190000000000026", { state: "closed", nextDeadline: null }),
      order(buyerId(11), "8190000000000027", {}),
    ];
    for (const one of given) await storeOf().putOrder(one);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await storeOf().pageOrders(buyerId(10), { limit: 2, after });
      seen.push(...page.orders.map(({ orderNumber }) => orderNumber.slice(-2)));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(["24", "25", "22", "23", "26", "21"]);
  });

  test("pages of one state have its orders alone, and the last of them is never empty", async () => {
    const states = ["open", "closed", "done"] as const;
    for (const [index, state] of states.entries()) {
      for (const end of ["1", "2", "3", "4"])
        await storeOf().putOrder(
          order(buyerId(40), `819000000000005${end}${index}`, { state, nextDeadline: index === 0 ? "now" : null }),
        );
      // The last that a state can have: nothing to wait for, and the longest number.
      await storeOf().putOrder(order(buyerId(40), `999999999999999999${index}`, { state, nextDeadline: null }));
    }
    for (const state of states) {
      for (const limit of [1, 2, 5, 6]) {
        const pages: number[] = [];
        let after: string | null = null;
        do {
          const page: OrderPage = await storeOf().pageOrders(buyerId(40), { limit, after, state });
          expect(page.orders.every((one) => one.state === state)).toBe(true);
          pages.push(page.orders.length);
          after = page.next;
        } while (after !== null);
        expect(pages).toEqual({ 1: [1, 1, 1, 1, 1], 2: [2, 2, 1], 5: [5], 6: [5] }[limit]);
      }
    }
    const whole = await storeOf().pageOrders(buyerId(40), { limit: 15, after: null });
    expect([whole.orders.length, whole.next]).toEqual([15, null]);
    const { next } = await storeOf().pageOrders(buyerId(40), { limit: 1, after: null, state: "open" });
    await expect(storeOf().pageOrders(buyerId(40), { limit: 1, after: next, state: "done" })).rejects.toThrow(
      CursorError,
    );
  });

  test("all letters of a buyer are found, and no other's", async () => {
    for (const id of ["1".repeat(32), "2".repeat(32)]) await storeOf().addLetter(letter(buyerId(41), id, {}));
    await storeOf().addLetter(letter(buyerId(42), "3".repeat(32), {}));
    const ids = (await storeOf().letters(buyerId(41))).map(({ id }) => id);
    expect(ids.sort()).toEqual(["1".repeat(32), "2".repeat(32)]);
    expect(await storeOf().letters(buyerId(43))).toEqual([]);
  });

  test("an order that moved stands on its page once, where it belongs now", async () => {
    const first = order(buyerId(12), "8190000000000028", { nextDeadline: "now" });
    await storeOf().putOrder(first);
    await storeOf().putOrder({ ...first, version: 2, state: "done", nextDeadline: null, nextDueAt: null });
    const { orders } = await storeOf().pageOrders(buyerId(12), { limit: 10, after: null });
    expect(orders).toMatchObject([{ state: "done" }]);
  });

  test.each(["", "x", "WyJhIl0", "2026"])("a cursor of somebody's own making is refused: %j", async (after) => {
    await expect(storeOf().pageOrders(buyerId(10), { limit: 2, after })).rejects.toThrow(CursorError);
  });

  const order27 = "8190000000000027";
  test.each([
    { urgency: "", orderNumber: "" },
    { urgency: `0#now#${order27}`, orderNumber: "" },
    { urgency: `0#${"9".repeat(5_000)}#${order27}`, orderNumber: order27 },
    { urgency: `0#0#${"1".repeat(20)}`, orderNumber: order27 },
    { urgency: `0#~#${order27}`, orderNumber: "1".repeat(3_000) },
    { urgency: "3#~#x", orderNumber: order27 },
    [`0#~#${order27}`, order27],
  ])("so is one of the right form that no page can have ended at: %j", async (cursor) => {
    const after = Buffer.from(JSON.stringify(cursor)).toString("base64url");
    await expect(storeOf().pageOrders(buyerId(10), { limit: 2, after })).rejects.toThrow(CursorError);
  });

  test("a cursor at an order that is gone still says where to go on", async () => {
    const after = Buffer.from(JSON.stringify({ urgency: `1#~#${order27}`, orderNumber: order27 })).toString(
      "base64url",
    );
    const { orders } = await storeOf().pageOrders(buyerId(10), { limit: 2, after });
    expect(orders).toMatchObject([{ state: "done" }]);
  });

  test("what is due is found by its moment; what is not waited for any more is gone", async () => {
    const running = order(buyerId(13), "8190000000000031", { nextDueAt: "2025-01-02T00:00:00Z" });
    await storeOf().putOrder(running);
    await storeOf().addLetter(letter(buyerId(14), "a".repeat(32), { dueAt: "2025-01-01T00:00:00Z" }));
    const names = async (now: string) => (await storeOf().due(now, 100)).map(({ kind, id }) => `${kind} ${id}`).sort();
    expect(await names("2024-12-31T23:59:59Z")).toEqual([]);
    expect(await names("2025-01-01T00:00:00Z")).toEqual([`letter ${"a".repeat(32)}`]);
    expect(await names("2025-01-02T00:00:00Z")).toEqual([`letter ${"a".repeat(32)}`, "order 8190000000000031"]);

    await storeOf().putOrder({ ...running, version: 2, nextDueAt: null });
    await storeOf().claimLetter(buyerId(14), "a".repeat(32), {
      id: "c",
      until: 1,
      version: 1,
      at: "2026-01-01T00:00:00Z",
    });
    await storeOf().settleLetter(buyerId(14), "a".repeat(32), "c", { state: "sent", sentAs: "x" });
    expect(await names("2025-01-02T00:00:00Z")).toEqual([]);
  });

  test("a letter is taken by one of many, and by nobody else until that one's shot is settled", async () => {
    const id = "b".repeat(32);
    await storeOf().addLetter(letter(buyerId(15), id, {}));
    const at = "2026-01-01T00:00:00Z";
    const take = (claim: string) => storeOf().claimLetter(buyerId(15), id, { id: claim, until: 60, version: 1, at });
    const taken = await Promise.all(Array.from({ length: 10 }, (_, index) => take(`claim${index}`)));
    const [winner, ...others] = taken.filter((one) => one !== null);
    expect(others).toEqual([]);
    expect(winner).toMatchObject({ state: "claimed", attempts: 1 });

    expect(await take("early")).toBeNull();
    await storeOf().settleLetter(buyerId(15), id, winner?.claim ?? "", { state: "unknown", dueAt: at });
    expect(await take("second")).toMatchObject({ claim: "second", attempts: 2 });
    await storeOf().settleLetter(buyerId(15), id, winner?.claim ?? "", { state: "sent", sentAs: "late" });
    expect(await storeOf().findLetter(buyerId(15), id)).toMatchObject({ state: "claimed", sentAs: null });
  });

  test("a shot that was surely not accepted does not count, and the letter is due again", async () => {
    const id = "c".repeat(32);
    await storeOf().addLetter(letter(buyerId(16), id, {}));
    for (const claim of ["1", "2", "3"]) {
      expect(
        await storeOf().claimLetter(buyerId(16), id, {
          id: claim,
          until: 60,
          version: 1,
          at: "2026-01-01T00:00:00Z",
        }),
      ).not.toBeNull();
      await storeOf().settleLetter(buyerId(16), id, claim, { state: "due", dueAt: "2026-01-05T00:00:00Z" });
    }
    expect(await storeOf().findLetter(buyerId(16), id)).toMatchObject({ state: "due", attempts: 0 });
  });

  test("a letter whose fate is not known is taken once more when it is due, and then never again", async () => {
    const id = "d".repeat(32);
    await storeOf().addLetter(letter(buyerId(17), id, {}));
    const take = (claim: string, at: string) =>
      storeOf().claimLetter(buyerId(17), id, { id: claim, until: 60, version: 1, at });
    await take("1", "2024-05-31T23:50:00Z");
    await storeOf().settleLetter(buyerId(17), id, "1", { state: "unknown", dueAt: "2024-06-01T00:00:00Z" });
    expect(await take("2", "2024-05-31T23:59:59Z")).toBeNull();
    expect(await storeOf().due("2024-06-01T00:00:00Z", 10)).toContainEqual(
      expect.objectContaining({ kind: "letter", id }),
    );
    expect(await take("2", "2024-06-01T00:00:00Z")).toMatchObject({ state: "claimed", attempts: 2 });
    await storeOf().settleLetter(buyerId(17), id, "2", { state: "unknown", dueAt: null });
    expect(await take("3", "2025-06-01T00:00:00Z")).toBeNull();
    expect(await storeOf().due("2025-06-01T00:00:00Z", 100)).not.toContainEqual(expect.objectContaining({ id }));
  });

  test("a letter of the same id is the one that was there", async () => {
    const id = "e".repeat(32);
    await storeOf().addLetter(letter(buyerId(18), id, { delivery: "first" }));
    expect(await storeOf().addLetter(letter(buyerId(18), id, { delivery: "second" }))).toMatchObject({
      delivery: "first",
    });
  });

  test("what a letter says is replaced while it is due, by who read its present version", async () => {
    const id = "f".repeat(32);
    const first = await storeOf().addLetter(letter(buyerId(22), id, { dueAt: "2024-02-01T00:00:00Z" }));
    const more = { ...first, about: [...first.about, "8190000000000013"], version: 2 };
    expect(await storeOf().putLetter(more)).toBe("written");
    expect(await storeOf().putLetter(more)).toBe("written");
    expect(await storeOf().putLetter({ ...first, version: 2 })).toBe("conflict");
    expect(await storeOf().putLetter({ ...more, state: "merged", version: 3 })).toBe("written");
    expect(await storeOf().putLetter({ ...more, version: 4 })).toBe("conflict");
    expect(await storeOf().due("2024-02-01T00:00:00Z", 10)).not.toContainEqual(expect.objectContaining({ id }));
  });

  test("a letter is not taken by who composed what it said before", async () => {
    const id = "6".repeat(32);
    const first = await storeOf().addLetter(letter(buyerId(27), id, {}));
    await storeOf().putLetter({ ...first, version: 2 });
    expect(
      await storeOf().claimLetter(buyerId(27), id, {
        id: "1",
        until: 60,
        version: 1,
        at: "2026-01-01T00:00:00Z",
      }),
    ).toBeNull();
    expect(
      await storeOf().claimLetter(buyerId(27), id, {
        id: "1",
        until: 60,
        version: 2,
        at: "2026-01-01T00:00:00Z",
      }),
    ).not.toBeNull();
  });

  test("a letter that is claimed from the start is due only when it waits", async () => {
    const [sent, waiting] = ["4".repeat(32), "5".repeat(32)];
    const claimed = {
      state: "claimed",
      claim: "1",
      leaseUntil: 60,
      attempts: 1,
      dueAt: "2024-03-01T00:00:00Z",
    } as const;
    for (const id of [sent, waiting]) await storeOf().addLetter(letter(buyerId(28), id, claimed));
    const dueIds = async () => (await storeOf().due("2024-03-01T00:00:00Z", 100)).map(({ id }) => id);
    expect(await dueIds()).not.toContain(waiting);
    await storeOf().settleLetter(buyerId(28), sent, "1", { state: "sent", sentAs: "x" });
    await storeOf().settleLetter(buyerId(28), waiting, "1", { state: "unknown", dueAt: "2024-03-01T00:00:00Z" });
    expect(await dueIds()).toContain(waiting);
    expect(await dueIds()).not.toContain(sent);
  });

  test("a letter that is being sent is not changed any more", async () => {
    const id = "9".repeat(32);
    const first = await storeOf().addLetter(letter(buyerId(23), id, {}));
    await storeOf().claimLetter(buyerId(23), id, {
      id: "1",
      until: 60,
      version: 1,
      at: "2026-01-01T00:00:00Z",
    });
    expect(await storeOf().putLetter({ ...first, version: 2 })).toBe("conflict");
  });

  test("erasing leaves nothing of a buyer but what is spared, and then not that either, and others alone", async () => {
    const [erased, other] = [buyerId(24), buyerId(25)];
    const receipt = "7".repeat(32);
    for (const id of [erased, other]) {
      await storeOf().addBuyer(buyer(id));
      await storeOf().addEvent(id, "digest", closed("8190000000000041", "m"));
      await storeOf().putOrder(order(id, "8190000000000041", {}));
      await storeOf().addLetter(letter(id, "8".repeat(32), {}));
      await storeOf().addLetter(letter(id, receipt, {}));
      await storeOf().addAlias(`${name}-${id}`, id);
      await storeOf().addOwnAddress(`${name}-${id}`, { buyer: id, epoch: 1 });
      const mark = { at: "2026-01-01T00:00:00Z", outcome: "x", letter: null };
      await storeOf().addDelivery({ ...mark, id: `${name}-${id}`, buyer: id, key: `key-${id}` });
    }
    expect(await storeOf().keysOf(erased)).toEqual([`key-${erased}`]);
    const left = async (id: string) => ({
      buyer: (await storeOf().findBuyer(id)) !== null,
      events: (await storeOf().events(id, "all")).length,
      orders: (await storeOf().pageOrders(id, { limit: 10, after: null })).orders.length,
      letter: (await storeOf().findLetter(id, "8".repeat(32))) !== null,
      receipt: (await storeOf().findLetter(id, receipt)) !== null,
      alias: (await storeOf().findAlias(`${name}-${id}`)) !== null,
      ownAddress: (await storeOf().findOwnAddress(`${name}-${id}`)) !== null,
      delivery: (await storeOf().findDelivery(`${name}-${id}`)) !== null,
    });
    const whole = await left(other);
    const nothing = { buyer: false, events: 0, orders: 0, letter: false, receipt: false };
    const unbound = { alias: false, ownAddress: false, delivery: false };

    const [ownAddresses, aliases] = [[`${name}-${erased}`], [`${name}-${erased}`]];
    const names = { ...noBelongings, epoch: 1, ownAddresses, aliases, mails: [`key-${erased}`] };
    await storeOf().erase(erased, names, [receipt]);
    expect(await left(erased)).toEqual({ ...nothing, ...unbound, buyer: true, receipt: true });
    await storeOf().erase(erased, names, []);
    await storeOf().erase(erased, names, []);
    expect(await left(erased)).toEqual({ ...nothing, ...unbound });
    expect(await left(other)).toEqual(whole);
    expect(await storeOf().keysOf(erased)).toEqual([]);
  });

  test("erasing leaves who has come back, and what is another buyer's", async () => {
    const [back, gone, other] = [buyerId(29), buyerId(30), buyerId(31)];
    await storeOf().addBuyer(buyer(back, { epoch: 2 }));
    for (const id of [back, gone]) await storeOf().putOrder(order(id, "8190000000000043", {}));
    await storeOf().addAlias(`${name}-${other}`, other);
    await storeOf().addAlias(`${name}-${gone}`, gone);
    const aliases = [`${name}-${other}`];
    for (const epoch of [1, null])
      for (const id of [back, gone]) await storeOf().erase(id, { ...noBelongings, epoch, aliases }, []);
    expect((await storeOf().findBuyer(back))?.epoch).toBe(2);
    expect(await storeOf().findOrder(back, "8190000000000043")).not.toBeNull();
    expect(await storeOf().findOrder(gone, "8190000000000043")).toBeNull();
    expect(await storeOf().findAlias(`${name}-${gone}`)).toBeNull();
    expect(await storeOf().findAlias(`${name}-${other}`)).toBe(other);
  });

  test("erasing finds own addresses that nobody names, by their age, and leaves the mark of a mail that is there still", async () => {
    const id = buyerId(34);
    for (const epoch of [1, 2, 3]) await storeOf().addOwnAddress(`${name}-old-${epoch}`, { buyer: id, epoch });
    for (const key of ["gone", "there"]) {
      const mark = { id: `${name}-${key}`, at: "2026-01-01T00:00:00Z", outcome: "x", letter: null };
      await storeOf().addDelivery({ ...mark, buyer: id, key });
    }
    await storeOf().erase(id, { ...noBelongings, ownAddressesBefore: 3, mails: ["gone"] }, []);
    const found = await Promise.all([1, 2, 3].map((epoch) => storeOf().findOwnAddress(`${name}-old-${epoch}`)));
    expect(found).toEqual([null, null, { buyer: id, epoch: 3 }]);
    expect(await storeOf().keysOf(id)).toEqual(["there"]);
  });

  test("the marks of a buyer's mails are on no page of orders", async () => {
    const mark = { id: `${name}-mark`, at: "2026-01-01T00:00:00Z", outcome: "x", letter: null, key: null };
    await storeOf().addDelivery({ ...mark, buyer: buyerId(26) });
    await storeOf().putOrder(order(buyerId(26), "8190000000000042", {}));
    const { orders } = await storeOf().pageOrders(buyerId(26), { limit: 1, after: null });
    expect(orders).toHaveLength(1);
    expect((await storeOf().pageOrders(buyerId(26), { limit: 10, after: null })).orders).toHaveLength(1);
  });

  test("a delivery is done once", async () => {
    const done = {
      id: `${name}-delivery`,
      at: "2026-01-01T00:00:00Z",
      outcome: "x",
      buyer: null,
      letter: null,
      key: null,
    };
    expect(await storeOf().findDelivery(done.id)).toBeNull();
    await storeOf().addDelivery(done);
    await storeOf().addDelivery({ ...done, outcome: "y" });
    expect(await storeOf().findDelivery(done.id)).toEqual(done);
  });
});
