import { describe, expect, test } from "vitest";
import { buyerTextOf } from "../../lib/core/buyer/buyer-text.ts";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";
import { readCommands } from "../../lib/core/buyer/read-commands.ts";
import { threadOf } from "../../lib/core/buyer/thread.ts";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { unwrapForward } from "../../lib/core/mail/unwrap-forward.ts";
import { multipart, notification, textMail } from "../mail/compose.ts";

const order = "8190000000000012";
const receivedAt = "2026-02-15T10:00:00Z";

async function read(raw: Uint8Array) {
  const mail = await readMail(raw);
  const text = buyerTextOf(mail, await unwrapForward(mail, { timeZone: null }), receivedAt);
  const events = readBuyer(text, { mail: "a.eml", receivedAt });
  return {
    events: events.map(({ type, orderNumber }) => [type, orderNumber]),
    commands: readCommands(text).map(({ is }) => is),
  };
}

const nothing = { events: [], commands: [] };

describe("a mail with an empty body says it in its subject", () => {
  test.each(["STATUS", "status", "Re: STATUS", "AW: RE: STATUS", "回复：STATUS", `[Order ${order}] STATUS`])(
    "%s",
    async (subject) => {
      expect(await read(textMail("", { Subject: `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=` }))).toEqual({
        events: [],
        commands: ["status"],
      });
    },
  );

  test.each([
    [`[Order ${order}] CONTACTED`, [["seller-contacted", order]]],
    [`Re: [Order ${order}] CONTACTED`, [["seller-contacted", order]]],
    [`NOT RECEIVED ${order}`, [["not-received", order]]],
    ["Nothing arrived", [["not-received", undefined]]],
  ])("%s", async (subject, events) => {
    expect(await read(textMail("", { Subject: subject }))).toEqual({ events, commands: [] });
  });

  test.each([
    `Re: [Order ${order}] Not charged`,
    `[Order ${order}] Not charged`,
    `Re: [Order ${order}] Refund received`,
    "Re: Stop",
    "Fwd: DELETE",
    "WG: STOP",
    `[Order ${order}]`,
    "",
  ])("not: %s", async (subject) => {
    expect(await read(textMail("", { Subject: subject }))).toEqual(nothing);
  });

  test("nor where there is a body", async () => {
    expect(await read(textMail("Thank you", { Subject: "DELETE" }))).toEqual(nothing);
  });

  test("nor that of a forward", async () => {
    const attached = `Content-Type: message/rfc822\r\n\r\n${notification.join("\r\n")}`;
    expect(await read(multipart("mixed", { Subject: "DELETE" }, attached))).toEqual(nothing);
  });
});

test("a button's mail has the order in its subject and the word in its body", async () => {
  expect(await read(textMail("CONTACTED\n\n-- \nJo Buyer", { Subject: `[Order ${order}]` }))).toEqual({
    events: [["seller-contacted", order]],
    commands: [],
  });
});

test("the note above a forward counts, the forward's own words do not", async () => {
  const forward = `TZ Europe/Berlin\n\n---------- Forwarded message ---------\nFrom: AliExpress <transaction@notice.aliexpress.com>\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: Your order ${order} is closed\nTo: <jo@example.com>\n\n\nDELETE\nSTOP\nCONTACTED`;
  expect(await read(textMail(forward))).toEqual({ events: [], commands: ["time-zone"] });
});

test.each([
  "Sent from my phone, with Outlook for Android",
  "On Wed, 14 Nov 2018 08:14:43 -0200 whyclosed <orders@desk.example> wrote",
])("nothing is read below a line of the client's: %s", async (line) => {
  expect(await read(textMail(`STATUS\n\n${line}\n\nCONTACTED\nDELETE`, { Subject: "hello" }))).toEqual({
    events: [],
    commands: ["status"],
  });
});

describe("the thread", () => {
  const thread = (inReplyTo: string | null, ...references: readonly string[]) => threadOf({ inReplyTo, references });

  test("is the order that the letters of it refer to", () => {
    expect(thread(null, `<order.${order}@desk.example>`, "<letter@desk.example>")).toBe(order);
    expect(thread(`<order.${order}@desk.example>`)).toBe(order);
    expect(thread(`<order.${order}@desk.example>`, `<order.${order}@eu.desk.example>`)).toBe(order);
  });

  test("is none where nothing or several are referred to", () => {
    expect(thread(null)).toBe(null);
    expect(thread("<reorder.8190000000000012@desk.example>", "<order.12@desk.example>")).toBe(null);
    expect(thread(`<order.${order}@desk.example>`, "<order.8190000000000029@desk.example>")).toBe(null);
  });

  test.each([
    ["CONTACTED", "hello", order],
    ["CONTACTED 8190000000000029", "hello", "8190000000000029"],
    ["CONTACTED", "Re: [Order 8190000000000029] Closed", "8190000000000029"],
    ["CONTACTED", "About 8190000000000029", "8190000000000029"],
    ["Order 8190000000000029\nCONTACTED", "hello", "8190000000000029"],
  ])("gives way to an order that is named: %j, %s", async (note, subject, about) => {
    const raw = textMail(note, { Subject: subject, References: `<order.${order}@desk.example> <a@b.example>` });
    expect((await read(raw)).events).toEqual([["seller-contacted", about]]);
  });
});
