import fc from "fast-check";
import { expect, test } from "vitest";
import { type Layout, layouts } from "./clients.ts";
import { closedLine, htmlMail, sender, textMail, unwrap } from "./compose.ts";

// What every client does to a notification that is forwarded from it, for any notification: each layout is printed
// with other words, at another minute, and must give them back.

const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüßéçñøł]{2,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 10 }).map((words) => words.join(" "));
const notice = fc.record({
  orderNumber: fc.stringMatching(/^8[0-9]{15}$/),
  status: fc.constantFrom("order confirmed", "order shipped", "is closed", "ready to ship", "Ihr Paket ist da"),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }),
  note: sentence,
  hour: fc.integer({ min: 1, max: 9 }),
  minute: fc.integer({ min: 0, max: 59 }),
});

interface Notice {
  readonly orderNumber: string;
  readonly status: string;
  readonly sentences: readonly string[];
  readonly note: string;
  readonly hour: number;
  readonly minute: number;
}

const layoutSubject = "Your order 8190000000000012 is closed";
const linkOf = ({ orderNumber }: Notice) => `https://www.aliexpress.com/p/order/detail.html?orderId=${orderNumber}&a=1`;
const subjectOf = ({ orderNumber, status }: Notice) => `Order ${orderNumber}: ${status}`;

/** A layout with the notice's words in place of its own. */
function printed(layout: Layout, notice: Notice): { raw: Uint8Array; at: string } {
  const { hour, minute, sentences, note } = notice;
  const minutes = String(minute).padStart(2, "0");
  const retold = (source: string): string =>
    source
      .replaceAll(layoutSubject, subjectOf(notice))
      .replace(layoutSubject.replace("order ", "order\n"), subjectOf(notice).replace(" ", "\n"))
      .replaceAll(/(?<![\d.])(0?)3([:.時点])21/g, (_, zero: string, mark: string) => `${zero}${hour}${mark}${minutes}`)
      .replace("Why?", note);
  const fields = { Subject: retold(layout.subject ?? `Fwd: ${layoutSubject}`) };
  const shift = ((hour - 3) * 60 + minute - 21) * 60_000;
  const at = new Date(Date.parse(layout.at ?? "2024-05-14T01:21:00Z") + shift).toISOString().replace(".000Z", "Z");
  if (layout.html !== undefined) {
    const body = [...sentences, `<a href="${linkOf(notice).replace("&", "&amp;")}">View order</a>`].join("<br>");
    return { raw: htmlMail(retold(layout.html).replace(closedLine, body), fields), at };
  }
  const text = retold(layout.text ?? "");
  const prefix =
    text
      .split("\n")
      .find((line) => line.includes(closedLine))
      ?.replace(closedLine, "") ?? "";
  const body = [...sentences, `View order <${linkOf(notice)}>`].join(`\n${prefix}`);
  return { raw: textMail(text.replace(closedLine, body), fields), at };
}

test.each(layouts)("any notification forwarded by $client is found again", async (layout) => {
  await fc.assert(
    fc.asyncProperty(notice, async (notice) => {
      const { raw, at } = printed(layout, notice);
      const { note, originals, original } = await unwrap(raw);
      expect(originals).toHaveLength(1);
      expect(note).toBe(notice.note);
      expect(original).toMatchObject({ form: "inline", from: sender, subject: subjectOf(notice) });
      expect(original.date?.at).toBe(at);
      expect(original.body.lines).toEqual([...notice.sentences, "View order"]);
      expect(original.body.links.map(({ href }) => href)).toEqual([linkOf(notice)]);
    }),
    { numRuns: 30 },
  );
});
