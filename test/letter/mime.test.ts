import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { type Envelope, toMime } from "../../lib/adapters/mime.ts";
import { composeLetter } from "../../lib/core/letter/compose-letter.ts";
import { closedEarly, requestFor } from "./cases.ts";

const envelope: Envelope = {
  from: "orders@desk.localhost",
  to: "buyer@mail.example",
  messageId: "<letter-1@desk.localhost>",
  date: "2026-02-15T09:05:00Z",
  inReplyTo: "<forward-1@mail.example>",
  references: ["<first@mail.example>", "<forward-1@mail.example>"],
  isAnswer: true,
  attachments: [],
};
const letter = composeLetter(closedEarly);

test("a letter is a reply in the buyer's thread, marked as automatic (RFC 3834)", async () => {
  const mail = await simpleParser(await toMime(letter, envelope));
  expect(mail.subject).toBe(letter.subject);
  expect(mail.messageId).toBe(envelope.messageId);
  expect(mail.inReplyTo).toBe(envelope.inReplyTo);
  expect(mail.references).toEqual(envelope.references);
  expect(mail.date?.toISOString()).toBe("2026-02-15T09:05:00.000Z");
  expect(mail.headers.get("auto-submitted")).toBe("auto-replied");
  expect(mail.headers.get("x-auto-response-suppress")).toBe("All");
  expect(mail.headers.get("x-loop")).toBe("whyclosed");
});

test("text, HTML and calendar arrive as they were written", async () => {
  const mail = await simpleParser(await toMime(letter, envelope));
  expect(mail.text?.trimEnd()).toBe(letter.text.trimEnd());
  expect(mail.html).toBe(letter.html);
  expect(mail.attachments).toHaveLength(1);
  expect(mail.attachments[0]?.contentType).toBe("text/calendar");
  expect(mail.attachments[0]?.content.toString()).toBe(letter.ics);
  const source = (await toMime(letter, envelope)).toString();
  expect(source).toMatch(/Content-Type: text\/calendar;[^\r\n]*(?:\r\n\s[^\r\n]*)*method=PUBLISH/);
});

test("without a deadline there is no attachment; without a thread no In-Reply-To", async () => {
  const plain = composeLetter({ ...requestFor([]), occasion: { why: "too-large" } });
  const mail = await simpleParser(await toMime(plain, { ...envelope, inReplyTo: null, references: [] }));
  expect(mail.attachments).toEqual([]);
  expect(mail.inReplyTo).toBeUndefined();
  expect(mail.references).toBeUndefined();
});

test.each(["from", "to", "messageId", "inReplyTo"] as const)("a line break in %s adds no header", async (field) => {
  for (const lineBreak of ["\r\n", "\n", "\r"]) {
    const value = `${envelope[field]}${lineBreak}Bcc: victim@mail.example${lineBreak}X-Injected: yes`;
    await expectNoInjection(await toMime(letter, { ...envelope, [field]: value }));
  }
});

test("a line break in the subject or in a reference adds no header", async () => {
  const injection = "\r\nBcc: victim@mail.example\r\nX-Injected: yes\r\n\r\nbody";
  await expectNoInjection(await toMime({ ...letter, subject: `${letter.subject}${injection}` }, envelope));
  await expectNoInjection(await toMime(letter, { ...envelope, references: [`<a@mail.example>${injection}`] }));
});

test("sending the same letter again makes the same mail, but for the boundary", async () => {
  const withoutBoundary = async (): Promise<string> =>
    (await toMime(letter, envelope)).toString().replace(/--_NmP-[\w-]+/g, "boundary");
  expect(await withoutBoundary()).toBe(await withoutBoundary());
});

const expectNoInjection = async (source: Buffer): Promise<void> => {
  const { headers } = await simpleParser(source);
  expect(headers.has("bcc")).toBe(false);
  expect(headers.has("x-injected")).toBe(false);
};
