import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ownAddressOf } from "../../lib/desk/buyer.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { revoke } from "../../lib/desk/status-links.ts";
import { arrival, gmailForward, mail, note } from "./mails.ts";
import { mostWithin } from "./most-within.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

// Whatever it is for: nobody gets more than twenty letters within any twenty-four hours.

let at: TestDesk;
let deliveries = 0;
beforeEach(async () => {
  at = await testDesk();
  deliveries = 0;
});
afterEach(() => at.close());

const twoDays = 2 * 24 * 60;
const minute = (minutes: number): string =>
  new Date(Date.parse("2026-02-15T09:05:00Z") + minutes * 60_000).toISOString().replace(".000", "");

async function deliver(content: string, recipients = ["orders@desk.localhost"], source = "buyer@example.com") {
  deliveries += 1;
  at.bucket.set(`m${deliveries}`, content);
  return receive(at.desk, arrival(`m${deliveries}`, { at: at.clock.now(), recipients, source }));
}
/** Two days, something every so many minutes, swept as often as on AWS. */
async function live(every: number, happens: (turn: number) => Promise<unknown>): Promise<void> {
  for (let now = 0; now < twoDays; now += 5) {
    at.clock.standAt(minute(now));
    await dispatch(at.desk);
    if (now % every === 0) await happens(now / every);
  }
}
async function buyer(address = "buyer@example.com") {
  const stored = await at.store.findBuyer(at.desk.tokens.buyerId(address));
  if (stored === null) throw new Error("the buyer is there");
  return stored;
}
const number = (turn: number): string => `81900000000${20_000 + turn}`;
const forward = (turn: number) => deliver(gmailForward({ orderNumber: number(turn) }));
const erase = () => deliver(note(["DELETE"], { subject: "DELETE" }));
const about = async (subject: RegExp) =>
  (await at.outbox()).filter((letter) => subject.test(header(letter, "Subject") ?? ""));

async function expectAtMostTwentyADay(): Promise<void> {
  const letters = await at.outbox();
  expect(letters.length).toBeGreaterThan(10);
  expect(mostWithin(24 * 60, letters)).toBeLessThanOrEqual(20);
}

describe("at most twenty letters a day", () => {
  test.each([20, 35, 65])("forwards and DELETE in turn, every %i minutes", async (every) => {
    await live(every, (turn) => (turn % 2 === 0 ? forward(turn) : erase()));
    await expectAtMostTwentyADay();
    const receipts = (await about(/is erased/)).length;
    expect(receipts).toBeGreaterThan(0);
    await erase();
    expect(await at.store.findBuyer(at.desk.tokens.buyerId("buyer@example.com"))).toBeNull();
  });

  test("a forwarding code, asked for again and again", async () => {
    await forward(0);
    const asks = mail([
      "From: Gmail Team <forwarding-noreply@google.com>",
      "To: orders@desk.localhost",
      "Subject: (#123456789) Gmail Forwarding Confirmation - Receive Mail from buyer@example.com",
      "Date: Sun, 15 Feb 2026 09:30:00 +0000",
      "Message-ID: <g@mail.gmail.com>",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Confirmation code: 123456789",
    ]);
    const own = [ownAddressOf(at.desk, await buyer())];
    await live(10, () => deliver(asks, own, "noreply@google.com"));
    await expectAtMostTwentyADay();
    expect((await about(/next answer waits/)).length).toBeGreaterThan(0);
  });

  test("links asked for on the page", async () => {
    await forward(0);
    await live(30, async () => revoke(at.desk, await buyer()));
    await expectAtMostTwentyADay();
  });

  test("reminders, answers, receipts of who comes back, all at once", async () => {
    await live(15, async (turn) => {
      if (turn % 9 === 8) await erase();
      else if (turn % 3 === 2) await revoke(at.desk, await buyer());
      else await forward(turn);
    });
    await expectAtMostTwentyADay();
  });

  test("an address that another buyer takes over by its word", async () => {
    const second = (turn: number) => gmailForward({ from: "second@example.org", orderNumber: number(turn) });
    const letterTo = async (address: string) =>
      (await at.outbox()).filter((letter) => header(letter, "To") === address);
    await forward(0);
    const toSecond = ["orders@desk.localhost"];
    await live(20, async (turn) => {
      if (turn === 40) await deliver(note(["ALSO second@example.org"], { subject: "Re: ALSO" }));
      if (turn === 41) {
        const proof = note(["ALSO buyer@example.com"], { subject: "ALSO" });
        const own = [ownAddressOf(at.desk, await buyer())];
        await deliver(
          proof.replace("From: Sample Buyer <buyer@example.com>", "From: second@example.org"),
          own,
          "second@example.org",
        );
        expect((await buyer()).others).toEqual([{ address: "second@example.org", isProved: true }]);
      }
      await deliver(second(turn), toSecond, "second@example.org");
    });
    expect(mostWithin(24 * 60, await letterTo("second@example.org"))).toBeLessThanOrEqual(20);
  });
});
