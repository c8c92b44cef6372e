import { afterAll, beforeAll, expect, test } from "vitest";
import { type Arrival, readArrival } from "../../lib/adapters/events.ts";
import { RetryLater } from "../../lib/desk/desk.ts";
import { arrival, gmailForward, mail, note, noticeItself } from "../desk/mails.ts";
import { header } from "../desk/test-desk.ts";
import { buyerAddress, deskAddress, namedAddress, startWorld, type World } from "./world.ts";
import { signed, usualFields } from "./zone.ts";

// Whoever is not the buyer changes nothing, hears nothing, and makes nothing be sent.

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const failed = { passes: { dmarc: false, virus: true } };
const noPolicy = { ...failed, hasNoPolicy: true };
const evil = "evil@evil.example";
const forward = gmailForward();
/** The buyer's forward with another From field, or several fields in its place. */
const from = (...fields: readonly string[]) => forward.replace(/^From: .*$/m, fields.join("\r\n"));
const above = (...fields: readonly string[]) => mail([...fields, forward]);

/** All that SES may say of one mail, but DMARC's PASS. */
const verdicts = ["FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"].flatMap((dmarc) =>
  [
    ["PASS", "PASS"],
    ["PASS", "FAIL"],
    ["FAIL", "PASS"],
    ["GRAY", "GRAY"],
  ].map(([spf = "", dkim = ""]): Case => [`SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`, forward, told(spf, dkim, dmarc)]),
);

type Case = readonly [name: string, content: string | Promise<string>, given: Partial<Arrival>];

const dmarcFails: readonly Case[] = [
  [
    "results written into the mail",
    above("Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass"),
    failed,
  ],
  ["verdicts of SES written into the mail", above("X-SES-Spam-Verdict: PASS", "X-SES-Virus-Verdict: PASS"), failed],
  ["a receipt of SES written into the mail", above("X-SES-RECEIPT: AAAA", "X-SES-DKIM-SIGNATURE: AAAA"), failed],
  ["SPF's result written into the mail", above("Received-SPF: pass (domain of buyer@example.com)"), failed],
  [
    "seals of ARC written into the mail",
    above("ARC-Seal: i=1; cv=pass", "ARC-Authentication-Results: i=1; dmarc=pass"),
    failed,
  ],
  ["a signature written into the mail", above("DKIM-Signature: v=1; d=example.com; s=x; h=from; bh=x; b=x"), failed],
  ["a signature of the shop's that is genuine", signed(forward, { domain: "notice.aliexpress.com" }), failed],
  ["the buyer as Sender", from(`From: ${evil}`, `Sender: ${buyerAddress}`), failed],
  ["the buyer as Reply-To", from(`From: ${evil}`, `Reply-To: ${buyerAddress}`), failed],
  ["the buyer as Return-Path", above(`Return-Path: <${buyerAddress}>`), failed],
  ["the buyer as Resent-From", above(`Resent-From: ${buyerAddress}`), failed],
  ["the buyer as the envelope's sender", from(`From: ${evil}`), { ...failed, source: buyerAddress }],
  ["the buyer as the display name", from(`From: "${buyerAddress}" <${evil}>`), failed],
  ["the buyer's name", from(`From: Sample Buyer <${evil}>`), failed],
  ["the buyer in capitals", from("From: BUYER@EXAMPLE.COM"), failed],
  ["the buyer's address with a plus", from("From: buyer+orders@example.com"), failed],
  ["a subdomain of the buyer's", from("From: buyer@mail.example.com"), failed],
  ["the buyer's domain in another's", from("From: buyer@example.com.evil.example"), failed],
  ["a domain that looks the same", from("From: buyer@exаmple.com"), failed],
  ["the same as punycode", from("From: buyer@xn--exmple-4nf.com"), failed],
  ["the buyer as an encoded word", from("From: =?utf-8?Q?buyer=40example.com?= <evil@evil.example>"), failed],
  ["the desk in blind copy", forward.replace("To: orders@desk.localhost", `To: ${evil}`), failed],
  ["an answer in the buyer's thread", note(["DELETE"]), failed],
  ["an access token in the text", note(["token=AAAA", "EXPORT"]), failed],
  ["the shop's own mail", noticeItself(), failed],
  ["the shop's own mail, signed", signed(noticeItself()), failed],
];

const withoutPolicy: readonly Case[] = [
  ["no policy and a signature of another domain", signed(forward, { domain: "evil.example" }), noPolicy],
  ["no policy and a signature of a part", signed(forward, { domain: "example.com", length: 3 }), noPolicy],
  ["no policy and From unsigned", signed(forward, { domain: "example.com", fields: without("From") }), noPolicy],
  ["no policy and Subject unsigned", signed(forward, { domain: "example.com", fields: without("Subject") }), noPolicy],
  [
    "no policy and a second From above",
    signed(forward, { domain: "example.com" }).then((raw) => `From: ${evil}\r\n${raw}`),
    noPolicy,
  ],
  ["no policy and two addresses", signed(from(`From: ${buyerAddress}, ${evil}`), { domain: "example.com" }), noPolicy],
];

/** DMARC passes for somebody; the header leaves open for whom. */
const ambiguous: readonly Case[] = [
  ["two addresses, the buyer's first", from(`From: ${buyerAddress}, ${evil}`), {}],
  ["two addresses, the buyer's last", from(`From: ${evil}, ${buyerAddress}`), {}],
  ["two From fields, the buyer's first", from(`From: ${buyerAddress}`, `From: ${evil}`), {}],
  ["two From fields, the buyer's last", from(`From: ${evil}`, `From: ${buyerAddress}`), {}],
  ["two From fields, one of them empty", from("From:", `From: ${buyerAddress}`), {}],
  ["two From fields of the same address", from(`From: ${buyerAddress}`, `From: ${buyerAddress}`), {}],
  ["a second From above, written 'From :'", above(`From : ${evil}`), {}],
  ["a second From behind a carriage return", above(`X-Note: y\rFrom: ${evil}`), {}],
  ["a second From with a NUL in its name", above(`From\0: ${evil}`), {}],
  ["a second From behind a vertical tab", from(`From: ${buyerAddress}`, `\x0bFrom: ${evil}`), {}],
  ["a group", from(`From: Friends: ${buyerAddress};`), {}],
  ["a group of two", from(`From: Friends: ${buyerAddress}, ${evil};`), {}],
  ["an empty group", from("From: Undisclosed:;"), {}],
  ["two addresses in angle brackets", from(`From: <${evil}> <${buyerAddress}>`), {}],
  ["another address in place of a name", from(`From: ${evil} <${buyerAddress}>`), {}],
  ["the buyer's address in place of a name", from(`From: ${buyerAddress} <${evil}>`), {}],
  ["another address in a comment", from(`From: (${evil}) ${buyerAddress}`), {}],
  ["an address with a route", from(`From: <@evil.example:${buyerAddress}>`), {}],
  ["the buyer's address as a quoted local part", from(`From: "${buyerAddress}"@evil.example`), {}],
  ["a quoted local part", from('From: "buyer"@example.com'), {}],
  ["a letter that becomes another when written small", from("From: \u212Aim@example.com"), {}],
  ["no address at all", from("From: Sample Buyer"), {}],
  ["no From", from("X-From: buyer@example.com"), {}],
  ["a second Subject", above("Subject: DELETE"), {}],
  ["a second Date", above("Date: Mon, 16 Feb 2026 10:03:00 +0100"), {}],
  ["a second Message-ID", above("Message-ID: <x@example.com>"), {}],
  ["a second Content-Type", above("Content-Type: text/html"), {}],
  ["a second MIME-Version", above("MIME-Version: 1.0"), {}],
  ["a second transfer encoding", above("Content-Transfer-Encoding: 7bit", "Content-Transfer-Encoding: base64"), {}],
  ["the desk itself", from(`From: ${deskAddress}`), {}],
  ["the desk itself in capitals", from("From: ORDERS@DESK.LOCALHOST"), {}],
  ["an own address that nobody has", from(`From: orders+${"a".repeat(32)}@desk.localhost`), {}],
  ["the shop's own mail at the address of all", noticeItself(), {}],
  ["the shop's own mail with the buyer as Reply-To", noticeItself({ headers: [`Reply-To: ${buyerAddress}`] }), {}],
  ["a redirect that names the shop as Reply-To", above("Reply-To: transaction@notice.aliexpress.com"), {}],
  [
    "a relay's mail of the shop",
    from('From: "AliExpress" <transaction_at_notice_aliexpress_com_0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com>'),
    {},
  ],
  ["the null sender", forward, { source: "" }],
  ["a postmaster", from("From: postmaster@example.com"), {}],
  ["an answer of a machine", gmailForward({ headers: ["Auto-Submitted: auto-replied"] }), {}],
  ["a mailing list", gmailForward({ headers: ["List-Id: <list.example.com>"] }), {}],
  ["a virus", forward, { passes: { dmarc: true, virus: false } }],
];

const wrongToken = (token: string): Partial<Arrival> => ({ ...failed, recipients: [`orders+${token}@desk.localhost`] });
const tokens: readonly Case[] = [
  ["a token that was never given", noticeItself(), wrongToken("0".repeat(32))],
  ["a token that is too short", noticeItself(), wrongToken("a".repeat(31))],
  ["a token that is too long", noticeItself(), wrongToken("a".repeat(33))],
  ["a token of other letters", noticeItself(), wrongToken("z".repeat(32))],
  ["an empty token", noticeItself(), wrongToken("")],
  ["a plus address that is none", forward, { recipients: ["orders+sale@desk.localhost"] }],
  ["nobody as the recipient", forward, { recipients: [] }],
  ["another recipient", forward, { recipients: ["someone@example.net"] }],
  ["the desk's name at another domain", forward, { recipients: ["orders@desk.localhost.evil.example"] }],
];

const words = [
  "DELETE",
  "STOP",
  "EXPORT",
  "STATUS",
  `ALSO ${evil}`,
  "REFUNDED",
  "LANG de",
  "TZ Asia/Tokyo",
  "MUTE 8190000000000012",
  "NEW TRACKING AP00823271816356",
];

test.each([...verdicts, ...dmarcFails, ...withoutPolicy, ...ambiguous, ...tokens])(
  "nothing is stored, sent or told: %s",
  async (_, content, given) => {
    const before = await world.everything();
    const done = await world.deliver(await content, given);
    expect(done.outcome).toMatch(/^(?:not-authenticated|automatic|virus)$/);
    if (done.outcome !== "automatic") expect(done.buyer).toBeNull();
    expect(await world.everything()).toEqual(before);
  },
);

/** To the buyer's own address, which leaked; a filter may write there, and nobody else is the buyer for it. */
const leaked: readonly (readonly [string, (at: World) => string, Partial<Arrival>])[] = [
  ["the revoked token", () => noticeItself({ orderNumber: "8190000000000044" }), failed],
  ...words.map((word) => [`the buyer's forged ${word}`, () => note([word]), failed] as const),
  ["the named address, forged, as its own proof", () => named([`ALSO ${buyerAddress}`]), failed],
  ["the named address, forged, that deletes", () => named([`ALSO ${buyerAddress}`, "DELETE"]), failed],
  [
    "the named address beside another",
    () => named([`ALSO ${buyerAddress}`]).replace(namedAddress, `${namedAddress}, ${evil}`),
    {},
  ],
  [
    "the buyer beside another who deletes",
    () => note(["DELETE"]).replace(/^From: .*$/m, `From: ${buyerAddress}, ${evil}`),
    {},
  ],
  ["the buyer in a second From that deletes", () => `From: ${evil}\r\n${note(["DELETE"])}`, {}],
  [
    "a stranger's words that a filter sent on",
    () => note(["DELETE", "REFUNDED"]).replace(/^From: .*$/m, `From: ${evil}`),
    {},
  ],
  ["Gmail's code, forged", () => code("forwarding-noreply@google.com"), failed],
  ["Gmail's code from two senders", () => `From: ${evil}\r\n${code("forwarding-noreply@google.com")}`, {}],
  ["Gmail's code from a name", () => code(`"forwarding-noreply@google.com" <${evil}>`), {}],
];
test.each(leaked)("at an own address that leaked, too: %s", async (name, content, given) => {
  const before = await world.everything();
  const recipients = [name.includes("revoked") ? world.revoked : world.own];
  const done = await world.deliver(content(world), { recipients, source: evil, ...given });
  expect(done.outcome).toMatch(/^(?:not-authenticated|automatic|no-letter)$/);
  expect(await world.everything()).toEqual(before);
});

const themselves: readonly (readonly [string, string])[] = [
  ["with the buyer as a quoted display name", from(`From: "${buyerAddress}" <${evil}>`)],
  ["with the buyer as Reply-To", from(`From: ${evil}`, `Reply-To: ${buyerAddress}`)],
  ["with the buyer as Sender", from(`From: ${evil}`, `Sender: ${buyerAddress}`)],
  ["from the buyer's address with a plus", from("From: buyer+orders@example.com")],
  ["from a subdomain", from("From: buyer@mail.example.com")],
  ["from a domain that looks the same", from("From: buyer@exаmple.com")],
  [
    "who names the buyer's address as a second one",
    note([`ALSO ${buyerAddress}`]).replace(/^From: .*$/m, `From: ${evil}`),
  ],
  ["who answers in the buyer's thread", note(["STATUS", "EXPORT"]).replace(/^From: .*$/m, `From: ${evil}`)],
  ["who deletes", note(["DELETE"]).replace(/^From: .*$/m, `From: ${evil}`)],
  ["who writes from the address that the buyer named", named([`ALSO ${buyerAddress}`, "DELETE"])],
];
test.each(themselves)("who proves to be somebody else speaks for nobody else: %s", async (_, content) => {
  const [before, sent] = [await world.ofOwner(), new Set(await world.outbox())];
  await world.deliver(content, { source: evil });
  expect(await world.ofOwner()).toEqual(before);
  const letters = (await world.outbox()).filter((letter) => !sent.has(letter));
  expect(letters.map((letter) => header(letter, "To"))).not.toContain(buyerAddress);
});

test("words that the buyer wrote to somebody else, and that were brought here, are not done", async () => {
  for (const word of ["DELETE", "STOP", `ALSO ${evil}`]) {
    const elsewhere = note([word], { subject: "Your newsletter" }).replace(deskAddress, "news@shop.example");
    await world.deliver(elsewhere, { source: evil });
  }
  expect(await world.desk.store.findBuyer(world.owner)).toMatchObject({
    isStopped: false,
    others: [{ address: namedAddress, isProved: false }],
  });
});

test("where DNS does not answer, the mail comes again; after some minutes it is refused", async () => {
  const unsure = await signed(from("From: other@example.net"), { domain: "example.net" });
  const before = await world.everything();
  await expect(world.deliver(unsure, noPolicy)).rejects.toThrow(RetryLater);
  const late = await world.deliver(unsure, { ...noPolicy, at: "2026-02-15T08:55:00Z" });
  expect(late.outcome).toBe("not-authenticated");
  expect(await world.everything()).toEqual(before);
});

function told(spf: string, dkim: string, dmarc: string): Partial<Arrival> {
  const { id, source, recipients, bucket } = arrival("m");
  const is = (status: string) => ({ status });
  const receipt = {
    recipients,
    spfVerdict: is(spf),
    dkimVerdict: is(dkim),
    dmarcVerdict: is(dmarc),
    spamVerdict: is("PASS"),
    virusVerdict: is("PASS"),
    action: { type: "S3", bucketName: bucket, objectKey: id },
  };
  const notification = {
    notificationType: "Received",
    mail: { messageId: id, source, timestamp: "2026-02-15T09:05:00.000Z" },
    receipt,
  };
  const read = readArrival(JSON.stringify({ Type: "Notification", Message: JSON.stringify(notification) }));
  return { passes: read.passes, ...(read.hasNoPolicy === undefined ? {} : { hasNoPolicy: read.hasNoPolicy }) };
}

function without(name: string): readonly string[] {
  return usualFields.filter((field) => field !== name);
}

function named(lines: readonly string[]): string {
  return note(lines, { subject: "Hello" }).replace(/^From: .*$/m, `From: ${namedAddress}`);
}

function code(sender: string): string {
  return mail([
    `From: ${sender}`,
    "To: orders@desk.localhost",
    "Subject: (#123456789) Gmail Forwarding Confirmation - Receive Mail from buyer@example.com",
    "Date: Sun, 15 Feb 2026 09:30:00 +0000",
    "Message-ID: <g@mail.gmail.com>",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Confirmation code: 123456789",
  ]);
}
