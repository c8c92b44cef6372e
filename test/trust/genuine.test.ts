import { afterAll, beforeAll, expect, test } from "vitest";
import type { Arrival } from "../../lib/adapters/events.ts";
import { dkimProofs } from "../../lib/adapters/proofs.ts";
import type { Delivery } from "../../lib/adapters/store.ts";
import { ownAddressOf } from "../../lib/desk/buyer.ts";
import { explain } from "../../lib/desk/explain.ts";
import { gmailForward, mail, noticeItself, thunderbirdForward } from "../desk/mails.ts";
import { layouts } from "../mail/clients.ts";
import { htmlMail, multipart, textMail } from "../mail/compose.ts";
import { startWorld, type World } from "./world.ts";
import { signed, zone } from "./zone.ts";

// Whoever is a buyer is heard, whichever way the mail comes; and what AliExpress signed is known to be AliExpress's.

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const failed = { passes: { dmarc: false, virus: true } };
const noPolicy = { ...failed, hasNoPolicy: true };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
let count = 0;

/** Another buyer for every mail: none is held back because of the one before. */
function nextBuyer(domain = "example.com"): string {
  count += 1;
  return `jo${count}@${domain}`;
}

async function heard(done: Delivery) {
  expect(done.outcome).toMatch(/^letter-/);
  const letter = await world.desk.store.findLetter(done.buyer ?? "", done.letter ?? "");
  return { orders: letter?.about, authentic: letter?.authentic };
}

const byHand: readonly (readonly [string, string])[] = [
  ["Gmail, quoted by hand", gmailForward({ from: "jo@example.com" })],
  ["Thunderbird, quoted by hand", thunderbirdForward({ from: "jo@example.com" })],
  ...layouts.map(
    ({ client, subject, text: plain, html }) =>
      [
        client,
        text(html === undefined ? textMail(plain ?? "", about(subject)) : htmlMail(html, about(subject))),
      ] as const,
  ),
];
test.each(byHand)("a forward by hand is answered: %s", async (_, content) => {
  const buyer = nextBuyer();
  const { orders, authentic } = await heard(
    await world.deliver(content.replace("jo@example.com", buyer), { source: buyer }),
  );
  expect({ orders, authentic }).toEqual({ orders: ["8190000000000012"], authentic: "plausible" });
});

const shapesOfFrom = [
  "jo@example.com",
  "<jo@example.com>",
  "Jo Buyer <jo@example.com>",
  '"Buyer, Jo" <jo@example.com>',
  '"jo@example.com" <jo@example.com>',
  "jo@example.com <jo@example.com>",
  "=?utf-8?Q?J=C3=B8?= <jo@example.com>",
  "Jo (at home) <jo@example.com>",
  "jo@example.com (Jo Buyer)",
  "JO@EXAMPLE.COM",
  "Jo\r\n Buyer\r\n <jo@example.com>",
];
test.each(shapesOfFrom)("every way to write one address is one author: %s", async (from) => {
  const buyer = nextBuyer();
  const content = gmailForward({ from: from.replaceAll(/jo@example.com/gi, buyer) });
  expect(await heard(await world.deliver(content, { source: buyer }))).toMatchObject({ orders: ["8190000000000012"] });
});

test.each([
  ["the very domain", "example.com", "example.com"],
  ["the domain above", "mail.example.com", "example.com"],
  ["one beside it", "mail.example.com", "send.example.com"],
])("without a policy, a signature of %s speaks for the address", async (_, domain, signer) => {
  const buyer = nextBuyer(domain);
  const content = await signed(gmailForward({ from: buyer }), { domain: signer });
  expect(await heard(await world.deliver(content, { source: buyer, ...noPolicy }))).toMatchObject({
    orders: ["8190000000000012"],
  });
});

test.each([1_000, 20_000, 500_000])("a signature covers a picture of %i bytes, which is not read", async (size) => {
  const buyer = nextBuyer();
  const picture = ["Content-Type: image/png", "Content-Transfer-Encoding: base64"].join("\r\n");
  const content = text(
    multipart(
      "mixed",
      { From: buyer },
      part(
        "Content-Type: text/plain",
        "---------- Forwarded message ---------\r\nFrom: AliExpress <transaction@notice.aliexpress.com>\r\nDate: Sun, Feb 15, 2026 at 9:00 AM\r\nSubject: Your order 8190000000000012 is closed\r\nTo: <jo@example.com>\r\n\r\nYour order 8190000000000012 has been closed.\r\n",
      ),
      part(picture, base64("x".repeat(size))),
    ),
  );
  const sent = await signed(content, { domain: "example.com" });
  expect(await heard(await world.deliver(sent, { source: buyer, ...noPolicy }))).toMatchObject({
    orders: ["8190000000000012"],
  });
});

const notice = noticeItself({ orderNumber: "8190000000000077" });
const original = await signed(notice);
const received = "Received: from mx.example by mail.example; Sun, 15 Feb 2026 09:00:02 +0000";
const note = "Content-Type: text/plain\r\n\r\nWhy?\r\n";
const part = (head: string, content: string) => `${head}\r\n\r\n${content}`;
const base64 = (content: string) => (btoa(content).match(/.{1,76}/g) ?? []).join("\r\n");
const rfc822 = "Content-Type: message/rfc822";
const attached = (...parts: readonly string[]) => text(multipart("mixed", {}, note, ...parts));

const attachedBy: readonly (readonly [string, (content: string) => string])[] = [
  ["most clients", (content) => attached(part(rfc822, content))],
  ["a client that shows it below", (content) => attached(part(`${rfc822}\r\nContent-Disposition: inline`, content))],
  ["a client with a name for it", (content) => attached(part(`${rfc822}; name="order.eml"`, content))],
  ["aerc, in base64", (content) => attached(part(`${rfc822}\r\nContent-Transfer-Encoding: base64`, base64(content)))],
  [
    "a phone, as a file",
    (content) =>
      attached(
        part(
          'Content-Type: application/octet-stream; name="o.eml"\r\nContent-Transfer-Encoding: base64',
          base64(content),
        ),
      ),
  ],
  [
    "a client that knows no type",
    (content) =>
      attached(part("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64", base64(content))),
  ],
  ["a client that writes utf-8 headers", (content) => attached(part("Content-Type: message/global", content))],
  [
    "Alpine, with a blank line before the body",
    (content) => attached(part(rfc822, content.replace("\r\n\r\n", "\r\n\r\n\r\n"))),
  ],
  ["a client that drops carriage returns", (content) => attached(part(rfc822, content)).replaceAll("\r\n", "\n")],
  [
    "nmh, as the mail itself",
    (content) =>
      text(multipart("mixed", { "Content-Type": "message/rfc822" })).replace(/\r\n\r\n[\s\S]*$/, `\r\n\r\n${content}`),
  ],
  [
    "somebody who attached a forward that had it attached",
    (content) => attached(part(rfc822, attached(part(rfc822, content)).replaceAll("=_part", "=_inner"))),
  ],
  [
    "somebody who put a picture beside it",
    (content) =>
      attached(part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0K"), part(rfc822, content)),
  ],
];

test.each(attachedBy)("what AliExpress signed is proved when attached by %s", async (_, attach) => {
  const buyer = nextBuyer();
  const content = attach(original).replace("jo@example.com", buyer);
  expect(await heard(await world.deliver(content, { source: buyer }))).toEqual({
    orders: ["8190000000000077"],
    authentic: "dkim",
  });
});

const sentOnBy: readonly (readonly [string, (content: string) => string])[] = [
  ["a rule that leaves no trace", (content) => content],
  [
    "Gmail's filter",
    (content) =>
      mail([
        "X-Forwarded-To: orders@desk.localhost",
        "X-Forwarded-For: jo@example.com orders@desk.localhost",
        "Delivered-To: jo@example.com",
        received,
        content,
      ]),
  ],
  [
    "Gmail's filter, sealed",
    (content) =>
      mail([
        "ARC-Seal: i=1; a=rsa-sha256; cv=none; d=google.com; s=arc; b=AAAA",
        "ARC-Message-Signature: i=1; a=rsa-sha256; d=google.com; s=arc; h=from; bh=AAAA; b=AAAA",
        "ARC-Authentication-Results: i=1; mx.google.com; dkim=pass",
        received,
        content,
      ]),
  ],
  [
    "a redirect",
    (content) =>
      mail([
        "Resent-From: jo@example.com",
        "Resent-To: orders@desk.localhost",
        "Resent-Date: Sun, 15 Feb 2026 10:00:05 +0100",
        "Resent-Message-ID: <r@example.com>",
        content,
      ]),
  ],
  [
    "Postfix",
    (content) =>
      mail([
        "Return-Path: <bounce@notice.aliexpress.com>",
        "X-Original-To: jo@example.com",
        "Delivered-To: orders@desk.localhost",
        received,
        content,
      ]),
  ],
  [
    "Exchange's rule",
    (content) =>
      mail(["X-MS-Exchange-Inbox-Rules-Loop: jo@example.com", "Auto-Submitted: auto-generated", received, content]),
  ],
  [
    "a server that signs what it sends on",
    (content) =>
      mail(["DKIM-Signature: v=1; a=rsa-sha256; d=forwarder.example; s=x; h=from; bh=AAAA; b=AAAA", received, content]),
  ],
];
test.each(sentOnBy)("what AliExpress signed is proved when sent on by %s", async (_, sendOn) => {
  const done = await sentOn(sendOn(original));
  expect(await heard(done)).toEqual({ orders: ["8190000000000077"], authentic: "dkim" });
});

const unprovable: readonly (readonly [string, string])[] = [
  [
    "a redirect by Claws, which writes into From",
    notice.replace(/^From: (.*)$/m, "From: $1 (by way of Jo <jo@example.com>)"),
  ],
  [
    "a redirect by Thunderbird, which puts the buyer there",
    notice.replace(/^From: (.*)$/m, "From: Jo <jo@example.com>\r\nReply-To: $1"),
  ],
  [
    "a relay",
    notice.replace(
      /^From: .*$/m,
      "From: <transaction_at_notice_aliexpress_com_0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com>",
    ),
  ],
  ["a filter, unsigned", mail(["X-Forwarded-To: orders@desk.localhost", notice])],
];
test.each(unprovable)("what nobody can prove is heard all the same: %s", async (_, content) => {
  expect(await heard(await sentOn(content))).toEqual({ orders: ["8190000000000077"], authentic: "plausible" });
});

const tampers: readonly (readonly [string, (content: string) => string])[] = [
  ["a word of the body", (content) => content.replace("has the details", "has no details")],
  ["a line below", (content) => `${content}\r\nThe order page has moved.`],
  ["the subject", (content) => content.replace("is closed", "is Closed")],
  ["the date", (content) => content.replace("01:00:00", "02:00:00")],
  ["the sender", (content) => content.replace("transaction@", "buy@")],
  ["the recipient", (content) => content.replace("To: buyer@", "To: other@")],
  ["the content type", (content) => content.replace("text/plain", "text/html")],
  ["a Subject put above", (content) => `Subject: Your order 8190000000000077 is closed\r\n${content}`],
  ["a Date put above", (content) => `Date: Sun, 15 Feb 2026 01:00:00 -0800\r\n${content}`],
  ["a From put above", (content) => `From: AliExpress <transaction@notice.aliexpress.com>\r\n${content}`],
  ["a Content-Type put above", (content) => `Content-Type: text/plain\r\n${content}`],
  ["the signature of another mail", (content) => content.replaceAll("8190000000000077", "8190000000000078")],
];
test.each(tampers)("whatever was changed, nothing is proved any more: %s", async (_, tamper) => {
  const changed = tamper(original);
  for (const [, attach] of attachedBy) {
    const buyer = nextBuyer();
    const done = await world.deliver(attach(changed).replace("jo@example.com", buyer), { source: buyer });
    expect((await heard(done)).authentic).not.toBe("dkim");
  }
  for (const [, sendOn] of sentOnBy) {
    const done = await sentOn(sendOn(changed));
    const letter = await world.desk.store.findLetter(done.buyer ?? "", done.letter ?? "");
    expect(letter?.authentic).not.toBe("dkim");
  }
});

test("explain asks for keys where it may, and says what is proved", async () => {
  const files = [
    { file: "attached.eml", raw: Buffer.from(attached(part(rfc822, original))) },
    { file: "saved.eml", raw: Buffer.from(original) },
    { file: "typed.eml", raw: Buffer.from(gmailForward()) },
  ];
  const options = { now: "2026-02-15T09:05:00Z", timeZone: "UTC", buyer: null };
  const asking = await explain(files, { ...options, proofs: dkimProofs(zone()) });
  const offline = await explain(files, options);
  expect(asking.json.mails).toMatchObject([{ authentic: "dkim" }, { authentic: "dkim" }, { authentic: "plausible" }]);
  expect(offline.json.mails).toMatchObject(files.map(({ file }) => ({ file, authentic: "plausible" })));
});

/** Sends a mail on, by a filter, to the own address of a buyer who has been there before. */
async function sentOn(content: string): Promise<Delivery> {
  const buyer = nextBuyer();
  const { buyer: id } = await world.deliver(gmailForward({ from: buyer }), { source: buyer });
  const known = await world.desk.store.findBuyer(id ?? "");
  if (known === null) throw new Error("the buyer is not known");
  const given: Partial<Arrival> = {
    recipients: [ownAddressOf(world.desk, known)],
    source: "bounce@notice.aliexpress.com",
    ...failed,
  };
  return world.deliver(content, given);
}

function about(subject: string | undefined): Record<string, string> {
  return subject === undefined ? {} : { Subject: subject };
}
