import fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { describe, expect, test } from "vitest";
import { understand } from "../../lib/core/pipeline.ts";
import { type Stranger, stranger } from "./strangers.ts";

// Precision before recall: what AliExpress did not write says nothing about an order, however much it looks so.

const ways = ["straight", "filtered", "gmail", "outlook", "attached"] as const;
const mails = fc.sample(fc.tuple(stranger, fc.constantFrom(...ways)), { numRuns: 1_000, seed: 20_261_123 });

const compose = async (options: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> =>
  new MailComposer({ to: "orders@desk.localhost", date: new Date("2026-11-02T10:00:00Z"), ...options })
    .compile()
    .build();

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const bodyOf = ({ lines, link }: Stranger): string =>
  `${lines.map((line) => `<p>${escaped(line)}</p>`).join("\n")}<p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p>`;

/** The head that each client's forward puts above the original. */
const heads = {
  gmail: ({ from, subject }: Stranger) =>
    `<div class="gmail_attr">---------- Forwarded message ---------<br>From: ${escaped(from)}<br>Date: Sun, Nov 1, 2026 at 9:12 AM<br>Subject: ${escaped(subject)}<br>To: &lt;alex@example.com&gt;<br></div>`,
  outlook: ({ from, subject }: Stranger) =>
    `<hr><div id="divRplyFwdMsg"><b>From:</b> ${escaped(from)}<br><b>Sent:</b> Sunday, November 1, 2026 9:12 AM<br><b>To:</b> alex@example.com &lt;alex@example.com&gt;<br><b>Subject:</b> ${escaped(subject)}</div>`,
};

async function post(mail: Stranger, way: (typeof ways)[number]): Promise<Buffer> {
  const original = { from: mail.from, subject: mail.subject, html: bodyOf(mail) };
  if (way === "straight") return compose(original);
  if (way === "filtered") {
    const headers = {
      "X-Forwarded-To": "orders@desk.localhost",
      "X-Forwarded-For": "alex@example.com orders@desk.localhost",
    };
    return compose({ ...original, headers });
  }
  const forward = { from: "Alex Example <alex@example.com>", subject: `Fwd: ${mail.subject}` };
  if (way === "attached") {
    const content = await compose(original);
    return compose({
      ...forward,
      text: "",
      attachments: [{ contentType: "message/rfc822", filename: "mail.eml", content }],
    });
  }
  return compose({ ...forward, html: `<div>${heads[way](mail)}<br><br>${bodyOf(mail)}</div>` });
}

describe("a thousand mails that are not AliExpress's", () => {
  test.each(ways)("%s: no order event, ever", async (way) => {
    for (const [mail] of mails.filter(([, each]) => each === way)) {
      const { readings } = await understand(await post(mail, way), {
        mail: "stranger",
        receivedAt: "2026-11-02T10:00:00Z",
        timeZone: "UTC",
      });
      // Not forwarded by anybody, its words could at most count as its writer's own, and not as any other buyer's.
      const notices = readings.filter(({ kind }) => kind !== "buyer-note");
      expect(
        notices.flatMap(({ events }) => events),
        `${mail.from}: ${mail.subject}`,
      ).toEqual([]);
      if (readings[0].original.form !== "none")
        expect(notices, `${mail.from}: ${mail.subject}`).toHaveLength(readings.length);
      expect(["unrecognised", "suspected-phishing", "automatic", "buyer-note"]).toContain(readings[0].kind);
    }
  });
});
