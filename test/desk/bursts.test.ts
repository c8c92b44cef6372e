import { afterEach, beforeEach, expect, test } from "vitest";
import { ownAddressOf } from "../../lib/desk/buyer.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, forwardOf, gmailForward, mail } from "./mails.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

const second = (index: number, from = "2026-02-15T09:05:00Z"): string =>
  new Date(Date.parse(from) + index * 1000).toISOString().replace(".000", "");

async function deliver(id: string, content: string, when: string, given: object = {}): Promise<string> {
  at.clock.standAt(when);
  at.bucket.set(id, content);
  return (await receive(at.desk, arrival(id, { at: when, ...given }))).outcome;
}

test("thirty mails about one order in a minute: four letters at the most, the last one right", async () => {
  for (let index = 0; index < 30; index += 1) {
    const day = 2 + Math.floor(index / 2);
    const subject = `Order 8190000000000012: ${index === 29 ? "shipment cancelled" : "delivery update"}`;
    const text = index === 29 ? "Shipment cancelled." : `Estimated delivery: Mar ${day}, 2026`;
    await deliver(
      `m${index}`,
      forwardOf(subject, [text], `Sun, 15 Feb 2026 08:${10 + index}:00 +0000`),
      second(2 * index),
    );
  }
  await dispatch(at.desk);
  expect(await at.outbox()).toHaveLength(3);
  at.clock.standAt(second(125));
  await dispatch(at.desk);
  await dispatch(at.desk);
  const letters = await at.outbox();
  expect(letters).toHaveLength(4);
  expect(header(letters[3] ?? "", "Subject")).toContain("[Order 8190000000000012]");
  expect(letters[3]).toContain("cancelled");
  at.clock.standAt(second(3600));
  await dispatch(at.desk);
  expect(await at.outbox()).toHaveLength(4);
});

test("thirty mails about thirty orders: the last letter lists all that were not answered", async () => {
  const numbers = Array.from({ length: 30 }, (_, index) => `81900000000001${String(index).padStart(2, "0")}`);
  for (const [index, orderNumber] of numbers.entries())
    await deliver(`m${index}`, gmailForward({ orderNumber }), second(index));
  at.clock.standAt(second(125));
  await dispatch(at.desk);
  const letters = await at.outbox();
  expect(letters).toHaveLength(4);
  const last = (letters[3] ?? "").replaceAll("=\r\n", "");
  for (const number of numbers.slice(3)) expect(last).toContain(number);
});

test("a letter that waits to be gathered is not lost with the machine, and a redelivery adds nothing", async () => {
  for (let index = 0; index < 5; index += 1)
    await deliver(`m${index}`, gmailForward({ orderNumber: `819000000000010${index}` }), second(index));
  expect(await receive(at.desk, arrival("m4", { at: second(4) }))).toMatchObject({ outcome: "letter-due" });
  at.clock.standAt(second(90));
  await dispatch(at.desk);
  await dispatch(at.desk);
  expect(await at.outbox()).toHaveLength(4);
});

test("a year of notices sent on by a filter, nothing wrong: no letter but the welcome", async () => {
  await deliver("first", gmailForward(), "2026-02-15T09:05:00Z");
  const buyer = await at.store.findBuyer(at.desk.tokens.buyerId("buyer@example.com"));
  if (buyer === null) throw new Error("the buyer is there");
  const own = { recipients: [ownAddressOf(at.desk, buyer)], source: "bounce@mail.example" };
  const steps = [
    ["Order {number}: order confirmed", "Order confirmed. Estimated delivery: {estimate}", 0],
    ["Order {number}: order shipped", "Your order has been shipped. Estimated delivery: {estimate}", 2],
    ["Order {number}: delivered", "Your package was delivered.", 12],
    ["Order {number}: confirmed receipt", "Order {number}: receipt confirmed", 14],
  ] as const;
  const day = 86_400_000;
  const notices = Array.from({ length: 50 }, (_, index) =>
    steps.map(([subject, body, days]) => ({
      subject,
      body,
      index,
      when: Date.parse("2026-03-01T10:00:00Z") + (index * 7 + days) * day,
    })),
  ).flat();
  let count = 0;
  for (const { subject, body, index, when } of notices.sort((one, other) => one.when - other.when)) {
    const estimate = new Date(when + 30 * day)
      .toDateString()
      .slice(4)
      .replace(/ 0?(\d+) /, " $1, ");
    const orderNumber = `82000000000001${String(index).padStart(2, "0")}`;
    const notice = mail([
      "From: AliExpress <transaction@notice.aliexpress.com>",
      "To: buyer@example.com",
      `Subject: ${subject.replace("{number}", orderNumber)}`,
      `Date: ${new Date(when).toUTCString()}`,
      `Message-ID: <${count}@notice.aliexpress.com>`,
      "Content-Type: text/plain; charset=utf-8",
      "",
      body.replace("{estimate}", estimate).replace("{number}", orderNumber),
    ]);
    const outcome = await deliver(`m${count}`, notice, second(30, new Date(when).toISOString()), own);
    expect(outcome, `${subject} ${orderNumber}`).toBe("no-letter");
    await dispatch(at.desk);
    count += 1;
  }
  expect(count).toBe(200);
  at.clock.standAt("2027-12-31T09:00:00Z");
  await dispatch(at.desk);
  const aboutThose = (await at.outbox()).filter((letter) => /\[Order 82/.test(header(letter, "Subject") ?? ""));
  expect(aboutThose).toEqual([]);
});
