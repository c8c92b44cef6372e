import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { breakerSwitch } from "../../lib/adapters/breaker-switch.ts";
import { jsonLog } from "../../lib/adapters/log.ts";
import { readAlarm } from "../../lib/adapters/ses-events.ts";
import { sendEventStore } from "../../lib/adapters/ses-events-store.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { feedback, heedAlarm } from "../../lib/desk/feedback.ts";
import { receive } from "../../lib/desk/receive.ts";
import { type DiskStore, diskStore } from "../store/disk-store.ts";
import { sendMail, until } from "./mail-client.ts";
import { arrival, gmailForward, mail, note } from "./mails.ts";
import { startHere } from "./running-desk.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

// As on AWS: the store of production, whose alarms and send events come from elsewhere.
let folder = "";
let disk: DiskStore;
let at: TestDesk;
let desk: Desk;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "limits-"));
  disk = await diskStore(folder);
});
afterAll(async () => {
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  at = await testDesk();
  count += 1;
  // Everybody is somebody else in each test.
  const log = jsonLog((line) => at.logged.push(line));
  desk = { ...at.desk, store: disk.store, log, breakerMilliseconds: 0 };
});
afterEach(() => at.close());

const start = Date.parse("2026-02-15T09:05:00Z");
const minute = (minutes: number): string => new Date(start + minutes * 60_000).toISOString().replace(".000", "");
const buyer = () => `buyer${count}@example.com`;
const id = () => desk.tokens.buyerId(buyer());
const stored = async () => {
  const found = await desk.store.findBuyer(id());
  if (found === null) throw new Error("the buyer is there");
  return found;
};

async function deliver(name: string, content: string, minutes: number): Promise<string> {
  at.clock.standAt(minute(minutes));
  const key = `${count}-${name}`;
  at.bucket.set(key, content.replaceAll("buyer@example.com", buyer()));
  return (await receive(desk, arrival(key, { at: minute(minutes), source: buyer() }))).outcome;
}
async function sweep(minutes: number): Promise<void> {
  at.clock.standAt(minute(minutes));
  await dispatch(desk);
}
const forward = (index: number) => gmailForward({ orderNumber: `81900000000${20_000 + index}` });
/** Those to this test's buyer: a sweep does what is due of the others' too. */
const letters = async () => (await at.outbox()).filter((letter) => header(letter, "To") === buyer());
const subjects = async () => (await letters()).map((letter) => header(letter, "Subject") ?? "");
const written = (letter: string | undefined): string => (letter ?? "").replaceAll("=\r\n", "");

describe("at most six answers an hour", () => {
  test("then one notice, then silence; what comes is stored all the same, and told in one letter afterwards", async () => {
    for (let index = 0; index < 25; index += 1) {
      await deliver(`m${index}`, forward(index), 2 * index);
      await sweep(2 * index + 1);
    }
    const before = await subjects();
    expect(before).toHaveLength(7);
    expect(before.filter((subject) => subject === "Our next answer waits a little")).toHaveLength(1);
    const notice = written((await letters()).find((letter) => /next answer waits/.test(letter)));
    expect(notice).toMatch(/What waits is answered from Sun 15 Feb 2026, 11:0\d \(.*\+01:00.*\) on/);
    expect(notice).not.toContain("No order of yours was changed");
    for (let index = 0; index < 25; index += 1)
      expect(await desk.store.findOrder(id(), `81900000000${20_000 + index}`)).not.toBeNull();

    for (let later = 50; later < 75; later += 1) await sweep(later);
    const sent = await letters();
    const told = sent.map(written).join("\n");
    for (let index = 0; index < 25; index += 1) expect(told).toContain(`81900000000${20_000 + index}`);
    expect(sent).toHaveLength(8);
  });

  test("warnings of forged mails, which are never gathered, wait too", async () => {
    const forged = (index: number) =>
      mail([
        "From: Sample Buyer <buyer@example.com>",
        "To: orders@desk.localhost",
        "Subject: Fwd: Your order 8190000000000012 is closed",
        "Date: Sun, 15 Feb 2026 10:03:00 +0100",
        `Message-ID: <forged${index}@example.com>`,
        "Content-Type: text/plain; charset=utf-8",
        "",
        "---------- Forwarded message ---------",
        "From: AliExpress <transaction@notice.aliexpress.com.example.net>",
        "Date: Sun, Feb 15, 2026 at 10:00 AM",
        "Subject: Your order 8190000000000012 is closed",
        "To: <buyer@example.com>",
        "",
        "Your order 8190000000000012 has been closed. Log in at https://aliexpress.com.example.net/pay",
      ]);
    for (let index = 0; index < 30; index += 1) await deliver(`m${index}`, forged(index), 0);
    for (let later = 0; later < 55; later += 1) await sweep(later);
    expect((await letters()).length).toBeLessThanOrEqual(7);
  });
});

test("at most twenty a day, and the limits outlive an erasure", async () => {
  for (let index = 0; index < 60; index += 1) {
    await deliver(`m${index}`, forward(index), 20 * index);
    await sweep(20 * index + 2);
  }
  const isNotice = (subject: string) => /next answer waits/.test(subject);
  const answers = (await subjects()).filter((subject) => !isNotice(subject));
  // One was the notice, and one is left for what is no answer.
  expect(answers).toHaveLength(18);
  expect(await subjects()).toHaveLength(19);
  expect(await deliver("erase", note(["DELETE"]), 1201)).toBe("erased");
  expect(await deliver("anew", forward(99), 1202)).toBe("letter-due");
  expect((await stored()).recent).toHaveLength(20);
});

test("a second wish to be erased is the first one: one receipt", async () => {
  await deliver("m", forward(1), 0);
  for (let index = 0; index < 10; index += 1)
    expect(await deliver(`erase${index}`, note(["DELETE"]), 1 + index)).toBe("erased");
  expect((await subjects()).filter((subject) => /is erased/.test(subject))).toHaveLength(1);
  expect(await desk.store.findBuyer(id())).toBeNull();
});

const log = () => jsonLog((line) => at.logged.push(line));
const events = () => sendEventStore(disk.documents, "desk");
const sendEvent = (what: "bounced" | "complained", address: string) => ({
  ...{ letter: "a".repeat(32), buyer: id(), sentAs: "1", what, addresses: [address.toUpperCase()] },
  addressId: desk.tokens.buyerId(address),
});

describe.each(["bounced", "complained"] as const)("an address that %s", (what) => {
  test("is sent nothing more, by no way: answers, gathered letters, reminders, receipts", async () => {
    await deliver("m", forward(1), 0);
    await feedback(events(), log(), sendEvent(what, buyer()));
    expect((await stored()).suppressed).toEqual([buyer()]);
    for (let index = 2; index < 8; index += 1) await deliver(`m${index}`, forward(index), 1);
    for (const later of [3, 20, 100, 60 * 24 * 31]) await sweep(later);
    expect(await deliver("status", note(["STATUS"]), 60 * 24 * 31 + 1)).toBe("letter-dropped");
    await deliver("erase", note(["DELETE"]), 60 * 24 * 31 + 2);
    expect(await letters()).toHaveLength(1);
    expect(at.logged.join("\n")).toContain('"outcome":"suppressed"');

    // Who comes back after that is suppressed still, and START from there ends it.
    await deliver("anew", forward(1), 60 * 24 * 40);
    expect(await letters()).toHaveLength(1);
    await deliver("start", note(["START"]), 60 * 24 * 40 + 1);
    expect(await letters()).toHaveLength(2);
    expect((await desk.store.findAddressNote(id()))?.isSuppressed ?? false).toBe(false);
  });
});

test("a second address that bounced is spared, and the first one is written to", async () => {
  await deliver("m", forward(1), 0);
  await desk.store.putBuyer({
    ...(await stored()),
    others: [{ address: "second@example.org", isProved: true }],
    version: (await stored()).version + 1,
  });
  await feedback(events(), log(), sendEvent("bounced", "second@example.org"));
  expect(await stored()).toMatchObject({ suppressed: ["second@example.org"], isStopped: false });
  expect(await deliver("n", forward(2), 1)).toBe("letter-sent");
});

describe("the breaker", () => {
  /** Alarms know the machine's time alone. */
  const alarm = async (state: "ALARM" | "OK", minutesAgo = 0) => {
    const changed = new Date(Date.now() - minutesAgo * 60_000).toISOString().replace("Z", "+0000");
    const told = readAlarm(
      JSON.stringify({ AlarmName: "LettersFlood", NewStateValue: state, StateChangeTime: changed }),
    );
    if (told === null) throw new Error("an alarm's own shape");
    await heedAlarm(breakerSwitch(disk.documents, "desk"), log(), told);
  };

  test("stops every letter while it is open, stores what mails say, and loses no letter", async () => {
    await deliver("m", forward(1), 0);
    await alarm("ALARM");
    expect(await deliver("n", forward(2), 2)).toBe("letter-due");
    expect(await desk.store.findOrder(id(), "8190000000020002")).not.toBeNull();
    await sweep(10);
    await sweep(60 * 24 * 31);
    expect(await letters()).toHaveLength(1);
    // One that was overtaken on its way changes nothing.
    await alarm("OK", 1);
    await sweep(60 * 24 * 31 + 1);
    expect(await letters()).toHaveLength(1);

    await alarm("OK");
    await sweep(60 * 24 * 31 + 3);
    const sent = (await letters()).map(written);
    expect(sent.slice(1).join("\n")).toContain("8190000000020002");
  });

  test("lets an erasure be asked for: everything goes but the receipt, and that with the sweep", async () => {
    await deliver("m", forward(1), 60 * 24 * 40);
    await alarm("ALARM");
    expect(await deliver("erase", note(["DELETE"]), 60 * 24 * 40 + 2)).toBe("erased");
    expect(await desk.store.findOrder(id(), "8190000000020001")).toBeNull();
    await alarm("OK");
    await sweep(60 * 24 * 40 + 4);
    expect((await subjects()).filter((subject) => /is erased/.test(subject))).toHaveLength(1);
    expect(await desk.store.findBuyer(id())).toBeNull();
  });

  test("ends by itself after six hours where the all-clear is lost: what waits goes out, and the next alarm stops it again", async () => {
    const hours = (count: number): void => void vi.setSystemTime(Date.now() + count * 3_600_000);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    try {
      await alarm("ALARM");
      hours(5.9);
      expect(await deliver("m", forward(1), 60 * 24 * 50)).toBe("letter-due");
      await sweep(60 * 24 * 50 + 5);
      expect(await letters()).toEqual([]);
      hours(0.2);
      await sweep(60 * 24 * 50 + 10);
      expect((await letters()).map(written).join("")).toContain("8190000000020001");
      await alarm("ALARM");
      expect(await deliver("n", forward(2), 60 * 24 * 50 + 15)).toBe("letter-due");
      await alarm("OK");
    } finally {
      vi.useRealTimers();
    }
  });

  test("knows an alarm's word from a send event's", () => {
    expect(readAlarm(JSON.stringify({ eventType: "Send", mail: {} }))).toBeNull();
    expect(readAlarm(JSON.stringify({ NewStateValue: "ALARM", StateChangeTime: "soon" }))).toBeNull();
  });
});

test("the breaker of a local desk is worked by hand: no letter while it is open, and none lost", async () => {
  const data = await mkdtemp(join(tmpdir(), "breaker-"));
  const running = await startHere(data);
  const work = (body: unknown) =>
    fetch(`http://127.0.0.1:${running.httpPort}/dev/breaker`, { method: "POST", body: JSON.stringify(body) });
  const lettersIn = async () => (await readdir(join(data, "outbox"))).length;
  try {
    expect((await work({ isOpen: "yes" })).status).toBe(400);
    expect((await work({ isOpen: true })).status).toBe(200);
    await sendMail(running.smtpPort, gmailForward());
    await until(async () => ((await readdir(join(data, "spool"))).length === 0 ? true : null));
    expect(await lettersIn()).toBe(0);
    await work({ isOpen: false });
    await until(async () => ((await lettersIn()) === 1 ? true : null));
  } finally {
    await running.stop();
    await rm(data, { recursive: true, force: true });
  }
});
