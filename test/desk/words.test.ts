import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Arrival } from "../../lib/adapters/events.ts";
import { ownAddressOf } from "../../lib/desk/buyer.ts";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival, gmailForward, mail, note, noticeItself } from "./mails.ts";
import { type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;
let deliveries = 0;
beforeEach(async () => {
  at = await testDesk();
  deliveries = 0;
  await deliver(gmailForward());
});
afterEach(() => at.close());

async function deliver(content: string, given: Partial<Arrival> = {}) {
  deliveries += 1;
  // A quarter of an hour between mails: no burst.
  const when = new Date(Date.parse("2026-02-15T09:00:00Z") + deliveries * 900_000).toISOString().replace(".000", "");
  at.clock.standAt(when);
  at.bucket.set(`m${deliveries}`, content);
  return receive(at.desk, arrival(`m${deliveries}`, { at: when, ...given }));
}

const ownerId = () => at.desk.tokens.buyerId("buyer@example.com");
async function buyer() {
  const stored = await at.store.findBuyer(ownerId());
  if (stored === null) throw new Error("the buyer is there");
  return stored;
}
async function lastLetter() {
  const letters = await at.outbox();
  return simpleParser(letters.at(-1) ?? "");
}
const word = (...lines: string[]) => deliver(note(lines, { subject: "Re: your letter" }));

describe("settings", () => {
  test("TZ, LANG, MUTE and STOP are set by one mail, and one letter says so", async () => {
    await word("TZ Europe/Berlin", "LANG de", "MUTE 8190000000000012", "STOP");
    expect(await buyer()).toMatchObject({
      timeZone: "Europe/Berlin",
      isTimeZoneGuessed: false,
      language: "de",
      muted: ["8190000000000012"],
      isStopped: true,
    });
    const letters = await at.outbox();
    expect(letters).toHaveLength(2);
    expect((await lastLetter()).text).toContain("Europe/Berlin");
    await word("START", "UNMUTE 8190000000000012");
    expect(await buyer()).toMatchObject({ muted: [], isStopped: false });
  });

  test("a language that this desk does not write in changes nothing, and the answer says which there are", async () => {
    await word("LANG fr");
    at = { ...at, desk: { ...at.desk, languages: ["en", "fr"] } };
    await word("LANG ru");
    expect((await buyer()).language).toBe("fr");
    expect((await lastLetter()).text).toContain("Sont possibles en, fr, par exemple LANG fr.");
  });

  test("a zone that does not exist changes nothing and is answered", async () => {
    const { timeZone } = await buyer();
    await word("TZ Atlantis/Capital");
    expect((await buyer()).timeZone).toBe(timeZone);
    expect((await lastLetter()).text).toContain("Europe/Berlin");
  });

  test("STATUS lists all orders, the most urgent first", async () => {
    await deliver(gmailForward({ orderNumber: "8190000000000013" }));
    await word("STATUS");
    const { text = "" } = await lastLetter();
    expect(text).toContain("8190000000000012");
    expect(text).toContain("8190000000000013");
  });

  test("STATUS above a forward: the letter knows what the forward brings", async () => {
    await deliver(gmailForward({ orderNumber: "8190000000000099" }).replace("What now?", "STATUS"));
    const { text = "" } = await lastLetter();
    expect(text).toContain("8190000000000012");
    expect(text).toContain("8190000000000099");
  });

  test("after STOP a mail that is forwarded by hand is answered, one of a filter is not", async () => {
    await word("STOP");
    const own = { recipients: [ownAddressOf(at.desk, await buyer())], source: "bounce@mail.example" };
    expect((await deliver(noticeItself({ orderNumber: "8190000000000077" }), own)).outcome).toBe("no-letter");
    expect((await deliver(gmailForward({ orderNumber: "8190000000000078" }))).outcome).toBe("letter-sent");
  });

  test("what is not understood is answered once a day", async () => {
    const thread = { subject: "Re: [Order 8190000000000012] Closed" };
    expect((await deliver(note(["Purple monkeys."], thread))).outcome).toBe("letter-sent");
    expect((await deliver(note(["Green monkeys."], thread))).outcome).toBe("nothing-new");
    expect(await at.outbox()).toHaveLength(2);
  });
});

describe("what a filter sends on", () => {
  const own = async () => ({ recipients: [ownAddressOf(at.desk, await buyer())], source: "bounce@mail.example" });

  test("a stranger's mail to the own address is not answered", async () => {
    const lunch = mail(["From: friend@example.net", "Subject: Lunch", "Message-ID: <l@example.net>", "", "At noon?"]);
    expect((await deliver(lunch, await own())).outcome).toBe("no-letter");
  });

  test("a close is told, but not of a muted order, nor one that is long past", async () => {
    expect((await deliver(noticeItself({ orderNumber: "8190000000000071" }), await own())).outcome).toBe("letter-sent");
    await word("MUTE 8190000000000072");
    expect((await deliver(noticeItself({ orderNumber: "8190000000000072" }), await own())).outcome).toBe("no-letter");
    const old = noticeItself({ orderNumber: "8190000000000073" }).replace("15 Feb 2026", "15 Dec 2024");
    expect((await deliver(old, await own())).outcome).toBe("no-letter");
  });
});

describe("several words at once", () => {
  test("an answer beside EXPORT is told, and the files come with it", async () => {
    await deliver(note(["NOT CHARGED", "EXPORT"]));
    const { attachments, text = "" } = await lastLetter();
    expect(text).toContain("not charged");
    expect(attachments.map(({ filename }) => filename)).toContain("whyclosed.json");
  });

  test("an answer beside STATUS is told, and the other orders follow", async () => {
    await deliver(gmailForward({ orderNumber: "8190000000000013" }));
    await deliver(note(["NOT CHARGED", "STATUS"]));
    const { text = "" } = await lastLetter();
    expect(text).toContain("8190000000000012");
    expect(text).toContain("8190000000000013");
  });
});

describe("the thread", () => {
  test("an answer without any number is about the order of the letter that it answers", async () => {
    await deliver(gmailForward({ orderNumber: "8190000000000013" }));
    const headers = ["References: <order.8190000000000013@desk.localhost> <x@email.amazonses.com>"];
    await deliver(note(["NOT CHARGED"], { subject: "Re: closed", headers }));
    const [one, other] = await Promise.all(
      ["8190000000000012", "8190000000000013"].map((number) => at.store.findOrder(ownerId(), number)),
    );
    expect(one?.history.map(({ type }) => type)).not.toContain("not-charged");
    expect(other?.history.map(({ type }) => type)).toContain("not-charged");
  });

  test("every letter about one order begins its references at the order", async () => {
    expect(String((await lastLetter()).references)).toContain("<order.8190000000000012@desk.localhost>");
  });
});

describe("the first letter", () => {
  test("carries the welcome and the own address; the second does not", async () => {
    const own = ownAddressOf(at.desk, await buyer());
    expect((await lastLetter()).text).toContain(own);
    await deliver(gmailForward({ orderNumber: "8190000000000013" }));
    expect((await lastLetter()).text).not.toContain(own);
  });
});

describe("EXPORT and DELETE", () => {
  test("EXPORT brings everything as JSON and as a table", async () => {
    await word("EXPORT");
    const { attachments } = await lastLetter();
    expect(attachments.map(({ filename }) => filename)).toEqual(["whyclosed.json", "whyclosed.csv"]);
    const exported = JSON.parse(attachments[0]?.content.toString() ?? "");
    expect(exported).toMatchObject({
      buyer: { address: "buyer@example.com" },
      orders: [{ orderNumber: "8190000000000012", events: [{ type: "order-closed" }] }],
    });
    expect(attachments[1]?.content.toString()).toMatch(/8190000000000012"?,closed-unknown-cause/);
  });

  test("DELETE leaves nothing but the receipt that was sent", async () => {
    const token = at.desk.tokens.issue({ buyer: ownerId(), epoch: (await buyer()).epoch }, 4e9);
    expect((await word("DELETE")).outcome).toBe("erased");
    expect(await at.store.findBuyer(ownerId())).toBeNull();
    expect(await at.store.events(ownerId(), "all")).toEqual([]);
    expect(await at.store.findOrder(ownerId(), "8190000000000012")).toBeNull();
    expect(await at.store.findDelivery("m1")).toBeNull();
    expect(await at.outbox()).toHaveLength(2);
    at.clock.standAt("2026-12-31T09:00:00Z");
    await dispatch(at.desk);
    expect(await at.outbox()).toHaveLength(2);

    // The very mail that was forwarded before: answered anew.
    await deliver(gmailForward());
    expect(await at.outbox()).toHaveLength(3);
    expect((await buyer()).welcomedBy).not.toBeNull();
    expect(at.desk.tokens.read(token, 0)?.epoch).not.toBe((await buyer()).epoch);
  });

  test.each(["Please delete the item from my cart", "The seller wrote: DELETE", "delete?"])(
    "nothing is erased by: %s",
    async (line) => {
      await word(line);
      expect(await at.store.findBuyer(ownerId())).not.toBeNull();
    },
  );
});

describe("a second address", () => {
  const second = "second@example.org";
  const fromSecond = (lines: readonly string[]) => note(lines).replace("buyer@example.com", second);

  test("speaks for the buyer only when it has written to the own address", async () => {
    await word(`ALSO ${second}`);
    expect((await lastLetter()).text).toContain(ownAddressOf(at.desk, await buyer()));
    await deliver(gmailForward({ from: second, orderNumber: "8190000000000055" }), { source: second });
    expect(await at.store.findOrder(ownerId(), "8190000000000055")).toBeNull();
    const before = at.desk.tokens.buyerId(second);
    expect(await at.store.findBuyer(before)).not.toBeNull();

    const own = { recipients: [ownAddressOf(at.desk, await buyer())], source: second };
    await deliver(fromSecond(["Who are you?"]), own);
    expect((await buyer()).others).toEqual([{ address: second, isProved: false }]);
    await deliver(fromSecond(["ALSO buyer@example.com"]), own);
    expect((await buyer()).others).toEqual([{ address: second, isProved: true }]);
    // What was kept under that address is the buyer's now, and nothing of it is left there.
    expect(await at.store.findOrder(ownerId(), "8190000000000055")).not.toBeNull();
    expect(await at.store.findBuyer(before)).toBeNull();
    expect(await at.store.events(before, "all")).toEqual([]);
    await deliver(gmailForward({ from: second, orderNumber: "8190000000000056" }), { source: second });
    expect(await at.store.findOrder(ownerId(), "8190000000000056")).not.toBeNull();
    expect((await lastLetter()).to).toMatchObject({ text: second });
  });

  test("does not by writing there without having been named, or without proof of who writes", async () => {
    const own = { recipients: [ownAddressOf(at.desk, await buyer())], source: second };
    await deliver(fromSecond(["ALSO buyer@example.com"]), own);
    expect((await buyer()).others).toEqual([]);
    await word(`ALSO ${second}`);
    await deliver(fromSecond(["ALSO buyer@example.com"]), { ...own, passes: { dmarc: false, virus: true } });
    expect((await buyer()).others).toEqual([{ address: second, isProved: false }]);
  });
});

describe("Gmail asks whether it may forward", () => {
  const asks = mail([
    "From: Gmail Team <forwarding-noreply@google.com>",
    "To: orders@desk.localhost",
    "Subject: (#123456789) Gmail Forwarding Confirmation - Receive Mail from buyer@example.com",
    "Date: Sun, 15 Feb 2026 09:30:00 +0000",
    "Message-ID: <g@mail.gmail.com>",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "buyer@example.com has requested to automatically forward mail to your address.",
    "Confirmation code: 123456789",
    "https://mail-settings.example.com/mail/vf-secret",
  ]);

  test("the code is passed on to the buyer, the link is not", async () => {
    const own = { recipients: [ownAddressOf(at.desk, await buyer())], source: "noreply@google.com" };
    expect((await deliver(asks, own)).outcome).toBe("letter-sent");
    const letter = await lastLetter();
    expect(letter.to).toMatchObject({ text: "buyer@example.com" });
    expect(letter.text).toContain("123456789");
    expect(`${letter.text}${letter.html}`).not.toContain("vf-secret");
  });

  test("not where Google did not write it, nor at the address of all", async () => {
    const own = { recipients: [ownAddressOf(at.desk, await buyer())], source: "x@example.net" };
    const forged = { ...own, passes: { dmarc: false, virus: true } };
    expect((await deliver(asks, forged)).outcome).toBe("not-authenticated");
    const before = (await at.outbox()).length;
    await deliver(asks);
    expect((await at.outbox()).slice(before).join()).not.toContain("123456789");
  });
});
