import { describe, expect, test } from "vitest";
import { layouts } from "./clients.ts";
import { closedLine, htmlMail, multipart, sender, textMail, unwrap } from "./compose.ts";

const subject = "Your order 8190000000000012 is closed";

describe("an inline forward", () => {
  test.each(layouts)("by $client gives the original and the note", async ({ subject: outer, text, html, at }) => {
    const fields = { Subject: outer ?? `Fwd: ${subject}` };
    const { note, originals, original } = await unwrap(
      html === undefined ? textMail(text ?? "", fields) : htmlMail(html, fields),
    );
    expect(originals).toHaveLength(1);
    expect(original).toMatchObject({ form: "inline", from: sender, subject, raw: null });
    expect(original.date?.at).toBe(at ?? "2024-05-14T01:21:00Z");
    expect(original.body.lines).toEqual([closedLine]);
    expect(note).toBe("Why?");
  });

  test.each(layouts)(
    "by $client that was quoted once more is still found",
    async ({ subject: outer, text, html, at }) => {
      const fields = { Subject: outer ?? `Fwd: ${subject}` };
      const quoted = (text ?? "").replace(/^/gm, "> ");
      const raw = html === undefined ? textMail(quoted, fields) : htmlMail(`<blockquote>${html}</blockquote>`, fields);
      const { original } = await unwrap(raw);
      expect(original).toMatchObject({ form: "inline", from: sender, subject });
      expect(original.date?.at).toBe(at ?? "2024-05-14T01:21:00Z");
    },
  );

  test("with a subject that the buyer rewrote", async () => {
    const raw = textMail(
      `From: AliExpress <${sender}>\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n${closedLine}`,
      {
        Subject: "what is this?",
      },
    );
    expect((await unwrap(raw)).original).toMatchObject({ form: "inline", from: sender, subject });
  });

  test("whose client lost the sender's address has none, not the buyer's", async () => {
    const raw = textMail(
      `Von: AliExpress\nGesendet: Dienstag, 14. Mai 2024 03:21\nAn: Jo <jo@example.com>\nBetreff: ${subject}\n\n${closedLine}`,
    );
    expect((await unwrap(raw)).original).toMatchObject({ form: "inline", from: null, subject });
  });

  test("by aerc has a date but no address", async () => {
    const { original } = await unwrap(
      textMail(`Forwarded message from AliExpress on Tue May 14, 2024 at 3:21 AM:\n${closedLine}`),
    );
    expect(original).toMatchObject({
      form: "inline",
      from: null,
      subject,
      date: { at: "2024-05-14T01:21:00Z", offset: null },
    });
  });

  test("names the sender by the address, not by what the name pretends", async () => {
    const raw = textMail(
      `From: "${sender}" <offers@example.net>\nDate: Tue, May 14, 2024 at 3:21 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n${closedLine}`,
    );
    expect((await unwrap(raw)).original.from).toBe("offers@example.net");
  });

  test("of a forward by somebody else is AliExpress's, the innermost", async () => {
    const { note, original } = await unwrap(
      textMail(
        `Is this bad?\n\n---------- Forwarded message ---------\nFrom: Friend <friend@example.org>\nDate: Wed, May 15, 2024 at 9:00 AM\nSubject: Fwd: ${subject}\nTo: <jo@example.com>\n\nyours?\n\n-------- Weitergeleitete Nachricht --------\nBetreff: ${subject}\nDatum: Tue, 14 May 2024 03:21:09 -0700\nVon: AliExpress <${sender}>\nAn: friend@example.org\n\n${closedLine}`,
      ),
    );
    expect(note).toBe("Is this bad?");
    expect(original).toMatchObject({
      from: sender,
      date: { at: "2024-05-14T10:21:09Z" },
      body: { lines: [closedLine] },
    });
  });

  test("dates no later than itself where its head's date is lost", async () => {
    const raw = textMail(
      `From: AliExpress <${sender}>\nDate: 2023-02-31 12:00\nSubject: ${subject}\nTo: <jo@example.com>\n\n${closedLine}`,
    );
    expect((await unwrap(raw)).original.date).toEqual({
      at: "2024-05-14T12:00:00Z",
      offset: null,
      isNoLaterThan: true,
    });
  });

  test("by Gnus has its head in one part and its body in the next", async () => {
    const head = `Why?\r\n\r\n-------------------- Start of forwarded message --------------------\r\nFrom: AliExpress <${sender}>\r\nTo: jo@example.com\r\nSubject: ${subject}\r\nDate: Tue, 14 May 2024 03:21:09 -0700\r\n`;
    const { note, original } = await unwrap(
      multipart(
        "mixed",
        { Subject: `[AliExpress] ${subject}` },
        `Content-Type: text/plain\r\n\r\n${head}`,
        `Content-Type: text/html\r\n\r\n<p>${closedLine}</p>`,
      ),
    );
    expect(note).toBe("Why?");
    expect(original).toMatchObject({ form: "inline", from: sender, subject, body: { lines: [closedLine] } });
  });

  test("of a mail that came through Apple's relay is from the sender behind it", async () => {
    const relay = "transaction_at_notice_aliexpress_com_0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com";
    const { original } = await unwrap(
      textMail(`From: AliExpress <${relay}>\nDate: 14 May 2024 at 03:21\nSubject: ${subject}\n\n${closedLine}`),
    );
    expect(original).toMatchObject({ form: "inline", from: sender });
  });

  test("keeps the links that stand below its head, and the Message-ID that the client kept", async () => {
    const { original } = await unwrap(
      htmlMail(
        `<a href="https://example.com/mine">mine</a><p>From: AliExpress &lt;${sender}&gt;<br>Date: Tue, May 14, 2024 at 3:21 AM<br>Subject: ${subject}</p><p><a href="https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012">see</a></p>`,
        { "X-Forwarded-Message-Id": "<1.2.JavaMail.admin@notice.aliexpress.com>" },
      ),
    );
    expect(original.messageId).toBe("<1.2.JavaMail.admin@notice.aliexpress.com>");
    expect(original.body.links).toEqual([
      { href: "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012", text: "see" },
    ]);
  });
});

describe("a mail that forwards nothing", () => {
  test("is the buyer's own", async () => {
    const { note, original } = await unwrap(
      textMail("NO REPLY\n\nabout 8190000000000012\n-- \nJo\nexample.com", { Subject: "Re: [Order 8190000000000012]" }),
    );
    expect(note).toBe("NO REPLY\nabout 8190000000000012");
    expect(original).toMatchObject({ form: "none", from: "jo@example.com", messageId: "<forward@example.com>" });
  });

  const letter = "On 15 February the order was closed.";
  test.each([
    ["Gmail", `REFUSED\n\nOn Tue, May 14, 2024 at 9:00 AM Desk <orders@desk.localhost>\nwrote:\n\n> ${letter}\n> more`],
    ["Thunderbird", `REFUSED\n\nAm 14.05.24 um 09:00 schrieb Desk:\n> ${letter}`],
    [
      "Outlook",
      `REFUSED\n\n-----Original Message-----\nFrom: Desk <orders@desk.localhost>\nSent: Tuesday, May 14, 2024 9:00 AM\nTo: Jo <jo@example.com>\nSubject: [Order 8190000000000012] closed\n\n${letter}`,
    ],
    [
      "Outlook without a rule",
      `REFUSED\n\nVon: Desk <orders+0a1b@desk.localhost>\nGesendet: Dienstag, 14. Mai 2024 09:00\nAn: Jo <jo@example.com>\nBetreff: [Order 8190000000000012] closed\n\n${letter}`,
    ],
  ])("because it answers our letter, by %s, notes the answer alone", async (_, body) => {
    const { note, original } = await unwrap(textMail(body, { Subject: "Re: [Order 8190000000000012] closed" }));
    expect(note).toBe("REFUSED");
    expect(original.form).toBe("none");
  });

  test("because its pasted text has no head keeps that text", async () => {
    const { note, original } = await unwrap(
      textMail(
        `${closedLine}\nCheck order details at https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000012`,
      ),
    );
    expect(original).toMatchObject({
      form: "none",
      body: { lines: [closedLine, expect.stringContaining("Check order details")] },
    });
    expect(original.body.links[0]?.href).toContain("orderId=8190000000000012");
    expect(note).toContain(closedLine);
  });
});
