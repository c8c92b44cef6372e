import { describe, expect, test } from "vitest";
import { buyerTextOf } from "../../lib/core/buyer/buyer-text.ts";
import { readBuyer } from "../../lib/core/buyer/read-buyer.ts";
import { readCommands } from "../../lib/core/buyer/read-commands.ts";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { unwrapForward } from "../../lib/core/mail/unwrap-forward.ts";
import { htmlMail, multipart, textMail } from "./compose.ts";
import { deskAddress, orderNumber } from "./letter-replied-to.ts";
import { type Reply, repliesOf } from "./replies.ts";

const receivedAt = "2026-02-16T08:00:00Z";

function mailOf({ subject, text, html }: Reply): Uint8Array {
  const fields = {
    To: deskAddress,
    Subject: `=?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    Date: "Mon, 16 Feb 2026 09:00:00 +0100",
  };
  if (html === null) return textMail(text ?? "", fields);
  if (text === null) return htmlMail(html, fields);
  const part = (type: string, body: string): string => `Content-Type: text/${type}; charset=utf-8\r\n\r\n${body}`;
  return multipart("alternative", fields, part("plain", text), part("html", html));
}

async function read(reply: Reply) {
  const mail = await readMail(mailOf(reply));
  const unwrapped = await unwrapForward(mail, { timeZone: "Europe/Berlin" });
  const text = buyerTextOf(mail, unwrapped, receivedAt);
  const events = readBuyer(text, { mail: "reply", receivedAt });
  return {
    forms: unwrapped.originals.map(({ form }) => form),
    events: events.map((event) => [event.type, event.orderNumber]),
    commands: readCommands(text),
  };
}

const nothing = { forms: ["none"], events: [], commands: [] };
const signed = [
  "",
  "Mit freundlichen Grüßen / Kind regards",
  "Jo Buyer",
  "",
  "CONFIDENTIALITY NOTICE: this message is for the addressee only. If it was not meant for you, contact the sender,",
  "stop reading and delete it. Please consider the environment before printing.",
];

/** Whatever client and language: those of which something else is read than expected. */
async function misread(words: readonly string[], expected: object): Promise<readonly object[]> {
  const wrong: object[] = [];
  for (const reply of repliesOf(words)) {
    const found = await read(reply);
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      wrong.push({ client: reply.client, language: reply.language, found });
    }
  }
  return wrong;
}

describe("of an answer to a letter, in the layout of any client in any language, is read", () => {
  test("the buyer's word, and not one of the letter's", async () => {
    expect(repliesOf(["CONTACTED"]).length).toBeGreaterThan(900);
    expect(await misread(["CONTACTED"], { ...nothing, events: [["seller-contacted", orderNumber]] })).toEqual([]);
  });

  test("the buyer's commands, above a signature and a disclaimer", async () => {
    const commands = [{ is: "status" }, { is: "mute", orderNumber }];
    expect(await misread(["status please", "MUTE", ...signed], { ...nothing, commands })).toEqual([]);
  });

  test("nothing, where the buyer wrote nothing", async () => {
    expect(await misread([""], nothing)).toEqual([]);
  });
});
