import { expect, test } from "vitest";
import { dkimProofs, type Proof } from "../../lib/adapters/proofs.ts";
import { noticeItself } from "../desk/mails.ts";
import { selector, signed, usualFields, zone } from "./zone.ts";

// What a signature proves of one mail, with keys of our own (RFC 6376).

const notice = noticeItself();
const from = "transaction@notice.aliexpress.com";
const key = `TXT ${selector}._domainkey.notice.aliexpress.com`;
const genuine = await signed(notice);

async function prove(mail: string | Uint8Array, resolver = zone()): Promise<Proof | undefined> {
  const [proof] = await dkimProofs(resolver).verify([typeof mail === "string" ? Buffer.from(mail, "latin1") : mail]);
  return proof;
}

const after = (text: string, put: string) => genuine.replace(text, `${text}${put}`);

const proved: readonly (readonly [string, string])[] = [
  ["as it was sent", genuine],
  ["with the domain above as the signer", await signed(notice, { domain: "aliexpress.com" })],
  ["with everything signed that there is", await signed(notice, { fields: [...usualFields, "Precedence"] })],
  ["saved with line feeds alone", genuine.replaceAll("\r\n", "\n")],
  ["with a blank line before its body, as Alpine attaches it", genuine.replace("\r\n\r\n", "\r\n\r\n\r\n")],
  ["with a line of an mbox before it", `From sender@example.com Sun Feb 15 10:00:00 2026\r\n${genuine}`],
  ["with blank lines behind it", `${genuine}\r\n\r\n\r\n`],
  ["with fields refolded", genuine.replace("Subject: Your order", "Subject: Your\r\n order")],
  ["with the traces of servers above it", `Received: from a by b; Sun, 15 Feb 2026 09:00:00 +0000\r\n${genuine}`],
  [
    "with the signature and seals of a forwarder above it",
    `${sealed()}${await signed(genuine, { domain: "lists.example.net" })}`,
  ],
  [
    "with a signature beside it that does not fit",
    `${await signed(`${notice}!`)}`.split("From: AliExpress")[0] + genuine,
  ],
];
test.each(proved)("proves the genuine mail %s", async (_, mail) => {
  expect(await prove(mail)).toEqual({ is: "signed", from });
});

const unproved: readonly (readonly [string, string, Proof["is"]])[] = [
  ["no signature", notice, "unsigned"],
  ["a word of the body changed", genuine.replace("has been closed", "has been opened"), "broken"],
  ["a line put below", `${genuine}\r\nReply with your card number.`, "broken"],
  ["a line put above the body", genuine.replace("\r\n\r\n", "\r\n\r\nDear buyer\r\n"), "broken"],
  ["two blank lines put above the body", genuine.replace("\r\n\r\n", "\r\n\r\n\r\n\r\n"), "broken"],
  ["the subject changed", genuine.replace("is closed", "is opened"), "broken"],
  ["the date changed", genuine.replace("01:00:00", "02:00:00"), "broken"],
  ["the recipient changed", genuine.replace("To: buyer@", "To: other@"), "broken"],
  ["From changed to another address of the shop", genuine.replace("transaction@", "buyer@"), "broken"],
  ["a display name changed", genuine.replace("From: AliExpress", "From: AliExpress Refunds"), "broken"],
  ["the content type changed", genuine.replace("text/plain", "text/html"), "broken"],
  ["a second From above", `From: evil@example.net\r\n${genuine}`, "unsigned"],
  ["a second From below", after("-0800\r\n", "From: evil@example.net\r\n"), "unsigned"],
  ["a second Subject above", `Subject: You owe us\r\n${genuine}`, "unsigned"],
  ["a second Date above", `Date: Mon, 16 Feb 2026 01:00:00 -0800\r\n${genuine}`, "unsigned"],
  ["a second Content-Type above", `Content-Type: text/html\r\n${genuine}`, "unsigned"],
  ["a second Message-ID above", `Message-ID: <x@example.net>\r\n${genuine}`, "unsigned"],
  ["a second MIME-Version above", `MIME-Version: 1.0\r\n${genuine}`, "unsigned"],
  [
    "a second transfer encoding",
    `Content-Transfer-Encoding: base64\r\nContent-Transfer-Encoding: 7bit\r\n${genuine}`,
    "unsigned",
  ],
  ["a second Subject behind a vertical tab", `Received: x\r\n\x0bSubject: You owe us\r\n${genuine}`, "unsigned"],
  ["a signature over the beginning alone (l=)", await signed(notice, { length: 5 }), "unsigned"],
  ["a signature over the whole length (l=)", await signed(notice, { length: 10_000 }), "unsigned"],
  ["From unsigned", await signed(notice, { fields: usualFields.filter((name) => name !== "From") }), "unsigned"],
  ["Subject unsigned", await signed(notice, { fields: usualFields.filter((name) => name !== "Subject") }), "unsigned"],
  ["Date unsigned", await signed(notice, { fields: usualFields.filter((name) => name !== "Date") }), "unsigned"],
  ["To unsigned", await signed(notice, { fields: usualFields.filter((name) => name !== "To") }), "unsigned"],
  [
    "Content-Type unsigned",
    await signed(notice, { fields: usualFields.filter((name) => name !== "Content-Type") }),
    "unsigned",
  ],
  ["another domain's signature", await signed(notice, { domain: "evil.example" }), "unsigned"],
  ["the signature of a domain that ends alike", await signed(notice, { domain: "notaliexpress.com" }), "unsigned"],
  ["the signature of a top-level domain", await signed(notice, { domain: "com" }), "unsigned"],
  [
    "the shop's name as a subdomain of another",
    await signed(notice, { domain: "aliexpress.com.evil.example" }),
    "unsigned",
  ],
  ["a signature made with another key", await signed(notice, { isByStranger: true }), "broken"],
  ["a signature of another mail", genuine.split("From: AliExpress")[0] + notice.replaceAll("0012", "0013"), "broken"],
  [
    "a signature of nonsense",
    `DKIM-Signature: v=1; a=rsa-sha256; d=aliexpress.com; s=mail; h=from; bh=x; b=y\r\n${notice}`,
    "broken",
  ],
  ["a group as From", genuine.replace(/From: .*/, "From: AliExpress: transaction@notice.aliexpress.com;"), "unsigned"],
  ["an empty mail", "", "unsigned"],
];
test.each(unproved)("proves nothing with %s", async (_, mail, is) => {
  expect(await prove(mail)).toEqual({ is });
});

test("what DNS does not say makes no mail a forgery", async () => {
  expect(await prove(genuine, zone({ [key]: "timeout" }))).toEqual({ is: "unknown" });
  expect(await prove(genuine, zone({ [key]: [] }))).toEqual({ is: "unknown" });
  expect(await prove(genuine, zone({ [key]: ["v=DKIM1; p="] }))).toEqual({ is: "unknown" });
  const gone = await signed(notice, { domain: "mail.aliexpress.com" });
  expect(await prove(gone)).toEqual({ is: "unknown" });
});

test("only keys of the From address's domain are asked for, each once, and few of them", async () => {
  const asked: string[] = [];
  const many = Array.from({ length: 50 }, (_, index) => claim(`s${index}`, "aliexpress.com")).join("");
  const others = Array.from({ length: 50 }, (_, index) => claim("s", `d${index}.example`)).join("");
  await dkimProofs(zone({}, asked)).verify([genuine, genuine].map((mail) => Buffer.from(`${others}${many}${mail}`)));
  expect(asked).toEqual([key]);
});

test("a mail that is too large to be read is not verified either", async () => {
  expect(await prove(`${genuine}\r\n${"x".repeat(10_000_001)}`)).toEqual({ is: "unsigned" });
});

/** A signature that nobody made, over this very body. */
function claim(name: string, domain: string): string {
  return `DKIM-Signature: v=1; a=rsa-sha256; d=${domain}; s=${name}; h=from:to; bh=AAAA; b=AAAA\r\n`;
}

function sealed(): string {
  return [
    "ARC-Seal: i=1; a=rsa-sha256; t=1; cv=none; d=example.net; s=arc; b=AAAA",
    "ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=arc; h=from; bh=AAAA; b=AAAA",
    "ARC-Authentication-Results: i=1; mx.example.net; dkim=pass",
    "",
  ].join("\r\n");
}
