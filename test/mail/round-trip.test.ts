import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlMail, sender, unwrap } from "./compose.ts";

// What Gmail's web client does to a notification that is forwarded from it, for any notification.

const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{1,12}$/);
const orderNumber = fc.stringMatching(/^8[0-9]{15}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const notice = fc.record({
  orderNumber,
  status: fc.constantFrom("order confirmed", "order shipped", "ready to ship", "awaiting confirmation"),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }),
  at: fc.date({ min: new Date("2020-01-01T00:00:00Z"), max: new Date("2026-06-01T00:00:00Z"), noInvalidDate: true }),
  note: fc.oneof(fc.constant(""), sentence),
  locale: fc.constantFrom("en-US", "de", "fr", "es", "it", "pt-BR", "nl", "pl", "ru", "tr", "sv", "ja"),
  timeZone: fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"),
});

const printed = (at: Date, locale: string, timeZone: string) =>
  new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  }).format(at);

/** RFC 5322 date of a day after, in the zone. */
function forwardedOn(at: Date, timeZone: string): string {
  const later = new Date(at.getTime() + 86_400_000);
  const zone =
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" }).format(later).split("GMT")[1] ?? "";
  const offset = zone === "" ? "+00:00" : zone;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  const wall = new Date(later.getTime() + (offset.startsWith("-") ? -minutes : minutes) * 60_000);
  return wall.toUTCString().replace("GMT", offset.replace(":", ""));
}

test("a notification forwarded by Gmail is found again: sender, subject, minute, lines and the note", async () => {
  await fc.assert(
    fc.asyncProperty(notice, async ({ orderNumber, status, sentences, at, note, locale, timeZone }) => {
      const subject = `Order ${orderNumber}: ${status}`;
      const head = `From: <strong class="gmail_sendername" dir="auto">AliExpress</strong> <span dir="auto">&lt;<a href="mailto:${sender}">${sender}</a>&gt;</span><br>Date: ${printed(at, locale, timeZone)}<br>Subject: ${subject}<br>To:  &lt;<a href="mailto:jo@example.com">jo@example.com</a>&gt;<br>`;
      const html = `<div dir="ltr">${note}<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>${head}</div><br><br>${sentences.map((line) => `<p>${line}</p>`).join("\n")}</div></div>`;
      const unwrapped = await unwrap(
        htmlMail(html, { Subject: `Fwd: ${subject}`, Date: forwardedOn(at, timeZone) }),
        timeZone,
      );
      expect(unwrapped.note).toBe(note);
      expect(unwrapped.original).toMatchObject({ form: "inline", from: sender, subject, body: { lines: sentences } });
      const minute = Math.floor(at.getTime() / 60_000);
      expect(Math.abs(Math.floor(Date.parse(unwrapped.original.date?.at ?? "") / 60_000) - minute)).toBeOneOf([
        0,
        ...clockChange(at, timeZone),
      ]);
    }),
    { numRuns: 200 },
  );
});

/** In the hour that summer time repeats, a local time names two moments. */
function clockChange(at: Date, timeZone: string): readonly number[] {
  const hour = 3_600_000;
  const early = printed(new Date(at.getTime() - hour), "en-US", timeZone);
  const late = printed(new Date(at.getTime() + hour), "en-US", timeZone);
  return [early, late].includes(printed(at, "en-US", timeZone)) ? [60] : [];
}
