import { describe, expect, test } from "vitest";
import type { Done } from "../../lib/core/buyer/command.ts";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import type { LetterRequest } from "../../lib/core/letter/letter.ts";
import type { Reminder } from "../../lib/core/reminder/reminder.ts";
import { closedEarly, orderNumber, requestFor, requestOf, sellerSilent, twoOrders } from "./cases.ts";
import { linesOfHtml, linesOfText, linksOf, mailOf } from "./rendering.ts";
import { situations } from "./situations.ts";

const ownAddress = "orders+b7f3c2a91d5e4f60@desk.example";
const page = "https://desk.example/orders?token=abc.def";

const windowReminder = (step: Reminder["step"], value = "2026-03-16"): Reminder => ({
  orderNumber,
  deadline: "disputeWindowCloses",
  value,
  step,
});
const replyReminder: Reminder = {
  orderNumber,
  deadline: "sellerReplyDue",
  value: "2026-03-30T14:00:00Z",
  step: "passed",
};
const reminding = (request: LetterRequest, ...reminders: Reminder[]): LetterRequest => ({
  ...request,
  occasion: { why: "reminder" },
  reminders,
});
const wordsOf = (...done: Done[]): LetterRequest => ({ ...closedEarly, occasion: { why: "words" }, done, ownAddress });

const second = "8190000000020012";
/** One order whose seller stayed silent, and one whose refund is due tomorrow. */
const twoDue: LetterRequest = {
  ...sellerSilent,
  cases: [...sellerSilent.cases, ...twoOrders.cases.slice(1)].map(({ order, diagnosis }, index) =>
    index === 0
      ? { order, diagnosis }
      : {
          order: { ...order, orderNumber: second },
          diagnosis: { ...diagnosis, orderNumber: second, deadlines: { refundLatest: "2026-03-31" } },
        },
  ),
};

const allWords: Done[] = [
  { is: "time-zone", timeZone: "Europe/Berlin" },
  { is: "language", language: "en" },
  { is: "also", address: "me@other.example" },
  { is: "address-proved", address: "me@other.example" },
  { is: "status" },
  { is: "stop" },
  { is: "start" },
  { is: "mute", orderNumber },
  { is: "unmute", orderNumber },
  { is: "unreadable", word: "TZ", said: "Berln" },
  { is: "unreadable", word: "LANG", said: "xx" },
  { is: "unreadable", word: "ALSO", said: "me at home" },
  { is: "unreadable", word: "MUTE", said: "that one" },
  { is: "unreadable", word: "UNMUTE", said: "the other" },
];

const letters: Readonly<Record<string, LetterRequest>> = {
  "reminder-three-days": reminding({ ...closedEarly, now: "2026-03-13T08:00:00Z" }, windowReminder("three-days")),
  "reminder-passed": reminding(sellerSilent, replyReminder),
  "reminder-several": reminding(twoDue, replyReminder, {
    orderNumber: second,
    deadline: "refundLatest",
    value: "2026-03-31",
    step: "one-day",
  }),
  words: wordsOf(...allWords),
  "words-without-orders": { ...requestFor([]), occasion: { why: "words" }, done: [{ is: "stop" }] },
  status: { ...twoOrders, occasion: { why: "words" }, done: [{ is: "status" }] },
  welcome: { ...requestOf(situations["in-transit"]), welcome: { ownAddress, isTimeZoneGuessed: true }, page },
  "several-orders": twoOrders,
  "nothing-new": { ...closedEarly, occasion: { why: "nothing-new" } },
  "unclear-answer": { ...closedEarly, occasion: { why: "unclear-answer" } },
  export: { ...closedEarly, occasion: { why: "export" } },
  erased: { ...requestFor([]), occasion: { why: "erased" } },
  "answers-wait": {
    ...requestFor([]),
    occasion: { why: "answers-wait", until: "2026-02-15T10:06:00Z" },
    timeZone: "Europe/Berlin",
    page,
  },
  "forwarding-code": {
    ...requestFor([]),
    occasion: { why: "forwarding-code", code: "123456789", account: "buyer@gmail.example" },
  },
};

describe.each(Object.entries(letters))("%s", (name, request) => {
  const { subject, text, html } = composeLetter(request);

  test("is the letter that was read by eye", async () => {
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot(`golden/occasions/${name}.txt`);
  });

  test("text and HTML say the same", () => {
    expect(linesOfHtml(html)).toEqual(linesOfText(text));
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test("every link begins an answer to the desk, or leads to the buyer's page", () => {
    for (const link of linksOf(html)) {
      if (link === request.page) continue;
      const { to, fields } = mailOf(link);
      expect(to).toBe("orders@desk.example");
      expect(Object.keys(fields)).toEqual(["subject", "body"]);
      expect(text).toContain(fields["body"]?.trim());
    }
    const printed = text.match(/https?:\S+/g) ?? [];
    expect(printed).toEqual(request.page === null ? [] : [page]);
  });
});

describe("a reminder", () => {
  test("ahead: the subject says so, with the date that it is about", () => {
    const { subject, text } = composeLetter(
      reminding({ ...closedEarly, now: "2026-03-13T08:00:00Z" }, windowReminder("three-days")),
    );
    expect(subject).toBe(`[Order ${orderNumber}] Reminder: Closed: you can still open a dispute until Mon 16 Mar 2026`);
    expect(text.split("\n")[0]).toBe(
      "No mail announces this, so we write first. Mon 16 Mar 2026 (UTC) is the last day to open a dispute. That is in 3 days.",
    );
  });

  test("about a date that is not the headline", () => {
    const { subject } = composeLetter(reminding(sellerSilent, windowReminder("one-day", "2026-05-05")));
    expect(subject).toBe(`[Order ${orderNumber}] Reminder: Shipment cancelled: open a dispute by Tue 5 May 2026`);
  });

  test("passed: it is news, and says what is left to do", () => {
    const { subject, text } = composeLetter(reminding(sellerSilent, replyReminder));
    expect(subject).toBe(`[Order ${orderNumber}] Shipment cancelled: open a dispute now`);
    expect(text).toContain("The seller's time to answer ended on Mon 30 Mar 2026, 16:00 (Europe/Berlin, UTC+02:00).");
  });
});

describe("the buyer's words", () => {
  test("are answered first in any letter", () => {
    const { text } = composeLetter({ ...closedEarly, done: [{ is: "time-zone", timeZone: "Europe/Berlin" }] });
    expect(text.split("\n")[0]).toBe("Dates are now counted in Europe/Berlin.");
  });

  test("a status needs no confirmation: one order has its verdict in the subject", () => {
    const { subject, text } = composeLetter(wordsOf({ is: "status" }));
    expect(subject).toContain("Closed: you can still open a dispute until Mon 16 Mar 2026");
    expect(text.split("\n")[0]).toBe("Where your orders stand");
  });

  test("what could not be read alone is not called done, and is quoted without a link", () => {
    const { subject, text } = composeLetter(wordsOf({ is: "unreadable", word: "LANG", said: "https://evil.example" }));
    expect(subject).toBe("We could not read that");
    expect(text).not.toContain("evil");
    expect(text).toContain("en, de, es, fr, pt-BR, ru");
  });

  test("of languages only those that the desk writes in are offered, and the example is one of them", () => {
    const lang = wordsOf({ is: "unreadable", word: "LANG", said: "ru" });
    expect(composeLetter({ ...lang, languages: ["en", "fr"] }).text).toContain(
      "Possible are en, fr, for example LANG fr.",
    );
    expect(composeLetter({ ...lang, languages: ["en"] }).text).toContain("Possible are en, for example LANG en.");
  });

  test("a second address is told where to write, also where the own address is not known any more", () => {
    const also: Done = { is: "also", address: "me@other.example" };
    expect(composeLetter(wordsOf(also)).text).toContain(ownAddress);
    expect(composeLetter({ ...wordsOf(also), ownAddress: null }).text).toContain("your own address");
  });
});

describe("the welcome", () => {
  const request = { ...requestOf(situations["in-transit"]), welcome: { ownAddress, isTimeZoneGuessed: true } };

  test("stands below the answer, with the address, three mailboxes and the zone", () => {
    const { text } = composeLetter(request);
    const welcome = text.slice(text.indexOf("\nWelcome\n"));
    expect(text.indexOf("Your parcel is on its way")).toBeLessThan(text.indexOf("\nWelcome\n"));
    for (const fact of [ownAddress, "Gmail", "Outlook.com", "iCloud", "aliexpress.com", "TZ America/New_York"])
      expect(welcome).toContain(fact);
    expect(welcome.indexOf("-- ")).toBeGreaterThan(0);
  });

  test("a guess is called one", () => {
    expect(composeLetter(request).text).toContain("guess");
    expect(composeLetter({ ...request, welcome: { ownAddress, isTimeZoneGuessed: false } }).text).not.toContain(
      "guess",
    );
  });
});

test("an answer's link carries the order and the word, and nothing is lost in between (RFC 6068)", () => {
  const { html } = composeLetter({ ...sellerSilent, deskAddress: "orders+a&b@desk.example" });
  const link = linksOf(html).find((href) => href.includes("NEW%20TRACKING")) ?? "";
  expect(link).not.toMatch(/[ +[\]]/);
  expect(mailOf(link)).toEqual({
    to: "orders+a&b@desk.example",
    fields: { subject: `[Order ${orderNumber}]`, body: "NEW TRACKING " },
  });
});

test("every letter but the receipt of an erasure can be answered STOP and DELETE", () => {
  for (const [name, request] of Object.entries(letters)) {
    const bodies = linksOf(composeLetter(request).html)
      .filter((link) => link.startsWith("mailto:"))
      .map((link) => mailOf(link).fields["body"]);
    if (name === "erased") expect(bodies).toEqual([]);
    else expect(bodies).toEqual(expect.arrayContaining(["STOP", "DELETE"]));
  }
});

test("a code is passed on, an account only where it is an address", () => {
  const withAccount = (account: string | null) =>
    composeLetter({ ...requestFor([]), occasion: { why: "forwarding-code", code: "123456789", account } });
  expect(withAccount(null).subject).toBe("Your code for Gmail: 123456789");
  expect(withAccount("buyer@gmail.example").text).toContain("buyer@gmail.example");
  expect(withAccount("<script>@x https://evil.example").text).not.toContain("evil");
});
