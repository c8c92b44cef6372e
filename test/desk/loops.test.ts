import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dispatch } from "../../lib/desk/dispatch.ts";
import { receive } from "../../lib/desk/receive.ts";
import { automaticMails, ordinarySubjects } from "./automatic-mails.ts";
import { arrival, gmailForward, mail, note } from "./mails.ts";
import { mostWithin } from "./most-within.ts";
import { header, type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;
beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

test("what a machine has sent for a buyer goes with the buyer's other mails", async () => {
  const deleted: string[] = [];
  const mails = { ...at.desk.mails, delete: async (key: string) => void deleted.push(key) };
  at.bucket.set("away", gmailForward({ headers: ["Auto-Submitted: auto-replied"] }));
  at.bucket.set("order", gmailForward());
  at.bucket.set("delete", note(["DELETE"]));
  const outcomes: string[] = [];
  for (const key of at.bucket.keys()) outcomes.push((await receive({ ...at.desk, mails }, arrival(key))).outcome);
  expect(outcomes).toEqual(["automatic", "letter-sent", "erased"]);
  expect(deleted).toEqual(expect.arrayContaining(["away", "order"]));
});

describe("what a machine has sent is not answered, and nobody becomes a buyer by it", () => {
  test("there are forty shapes and more, in several languages", () => {
    expect(automaticMails.length).toBeGreaterThanOrEqual(40);
  });

  test.each(automaticMails)(
    "$name",
    async ({ from = "buyer@example.com", source, subject, headers = [], body = [] }) => {
      const raw = mail([
        `From: ${from}`,
        "To: orders@desk.localhost",
        `Subject: ${encoded(subject)}`,
        "Date: Sun, 15 Feb 2026 10:03:00 +0100",
        "Message-ID: <machine@example.com>",
        "MIME-Version: 1.0",
        ...(headers.some((field) => /^content-type:/i.test(field)) ? [] : ["Content-Type: text/plain; charset=utf-8"]),
        ...headers,
        "",
        ...body,
        "I read your mail when I am back. Order 8190000000000012.",
      ]);
      at.bucket.set("m", raw);
      const delivery = await receive(at.desk, arrival("m", source === undefined ? {} : { source }));
      expect(delivery).toMatchObject({ outcome: "automatic", letter: null });
      expect(await at.outbox()).toEqual([]);
      expect(await at.store.findBuyer(at.desk.tokens.buyerId("buyer@example.com"))).toBeNull();
    },
  );

  test.each(ordinarySubjects)("a person's mail is not taken for one: %s", async (subject) => {
    at.bucket.set("m", gmailForward().replace(/^Subject: .*$/m, `Subject: ${encoded(subject)}`));
    expect((await receive(at.desk, arrival("m"))).outcome).toBe("letter-sent");
  });
});

const encoded = (subject: string): string => `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`;

test("desk against desk: one answer in all", async () => {
  const other = await testDesk();
  const otherDesk = { ...other.desk, address: "orders@other.example" };
  try {
    // One is given a mail that seems to come from the other.
    at.bucket.set("m", gmailForward({ from: "orders@other.example" }));
    expect((await receive(at.desk, arrival("m", { source: "orders@other.example" }))).outcome).toBe("letter-sent");
    let from = { outbox: at.outbox, name: at.desk.address };
    for (let turn = 0; turn < 10; turn += 1) {
      const [letter] = (await from.outbox()).slice(-1);
      if (letter === undefined) break;
      const isOthers = turn % 2 === 0;
      const [to, bucket] = isOthers ? [otherDesk, other.bucket] : [at.desk, at.bucket];
      bucket.set(`turn${turn}`, letter);
      const given = { source: from.name, recipients: [to.address] };
      expect((await receive(to, arrival(`turn${turn}`, given))).outcome).toBe("automatic");
      from = { outbox: isOthers ? other.outbox : at.outbox, name: to.address };
    }
    expect([...(await at.outbox()), ...(await other.outbox())]).toHaveLength(1);
  } finally {
    await other.close();
  }
});

describe("against a machine that marks its answers in no way, the letters stay within the limits", () => {
  const answers: readonly (readonly [string, (letter: string, turn: number) => string])[] = [
    [
      "it thanks, and quotes",
      (letter, turn) =>
        mail([
          "From: Machine <buyer@example.com>",
          "To: orders@desk.localhost",
          `Subject: Re: ${header(letter, "Subject") ?? ""}`,
          "Date: Sun, 15 Feb 2026 10:10:00 +0100",
          `Message-ID: <machine-${turn}@example.com>`,
          "Content-Type: text/plain; charset=utf-8",
          "",
          "Thank you, your mail has reached us. We answer soon.",
          "",
          "> How your order stands",
        ]),
    ],
    [
      "it sends something new about another order each time",
      (_, turn) =>
        gmailForward({
          orderNumber: `81900000000${String(10_000 + turn)}`,
          messageId: `<machine-${turn}@example.com>`,
        }),
    ],
    [
      "it asks for something else each time",
      (_, turn) =>
        mail([
          "From: Machine <buyer@example.com>",
          "To: orders@desk.localhost",
          "Subject: STATUS",
          "Date: Sun, 15 Feb 2026 10:10:00 +0100",
          `Message-ID: <machine-${turn}@example.com>`,
          "Content-Type: text/plain; charset=utf-8",
          "",
          "STATUS",
        ]),
    ],
    ["it asks to be erased each time", () => note(["DELETE"], { subject: "DELETE" })],
    [
      "it forwards, and asks to be erased, in turn",
      (_, turn) => (turn % 2 === 0 ? gmailForward({ orderNumber: `81900000000${10_000 + turn}` }) : note(["DELETE"])),
    ],
  ];

  test.each(answers)("%s", async (_, answerTo) => {
    let turn = 0;
    const send = async (raw: string) => {
      turn += 1;
      at.bucket.set(`m${turn}`, raw);
      await receive(at.desk, arrival(`m${turn}`, { at: at.clock.now() }));
    };
    await send(gmailForward());
    let answered = 0;
    // Two days, swept as often as on AWS; each letter is answered at once.
    for (let minute = 0; minute < 2 * 24 * 60; minute += 5) {
      at.clock.standAt(
        new Date(Date.parse("2026-02-15T09:05:00Z") + minute * 60_000).toISOString().replace(".000", ""),
      );
      await dispatch(at.desk);
      const letters = await at.outbox();
      for (const letter of letters.slice(answered)) await send(answerTo(letter, turn));
      answered = letters.length;
    }
    const letters = await at.outbox();
    const notices = letters.filter((letter) => /next answer waits/.test(header(letter, "Subject") ?? ""));
    const counted = letters.filter((letter) => !notices.includes(letter));
    expect(mostWithin(60, counted)).toBeLessThanOrEqual(6);
    expect(mostWithin(24 * 60, letters)).toBeLessThanOrEqual(20);
    expect(notices.length).toBeLessThanOrEqual(3);
  });
});
