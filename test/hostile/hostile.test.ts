import { describe, expect, test } from "vitest";
import { type Envelope, toMime } from "../../lib/adapters/mime.ts";
import { answerTo, brokenInHeader, brokenInWords } from "./answer-to.ts";
import { chanceFrom } from "./chance.ts";
import { hostileClasses } from "./classes/index.ts";

const classes = Object.entries(hostileClasses);

test("there are at least fifty classes", () => {
  expect(classes.length).toBeGreaterThanOrEqual(50);
});

describe("a hostile mail is answered, ignored or put aside, and none of it gets into a letter but as words", () => {
  test.each(classes)("%s", async (_, make) => {
    for (const [seed, scale] of [
      [1, 1],
      [2, 1],
      [3, 8],
    ] as const) {
      const { outcome, broken } = await answerTo(make(chanceFrom(seed), scale));
      expect(broken).toEqual([]);
      expect(["reply", "ignore", "quarantine"]).toContain(outcome);
    }
  });
});

describe("a letter would be found out", () => {
  const letter = { subject: "a", text: "a", html: "<p>a</p>", ics: null, cancelledIcs: null, said: new Map() };
  const envelope: Envelope = {
    from: "orders@desk.localhost",
    to: "jo@example.com",
    messageId: "<a@desk.localhost>",
    date: "2024-05-15T09:00:00Z",
    inReplyTo: null,
    references: [],
    isAnswer: true,
    attachments: [],
  };

  test.each([
    ["a script", { html: "<script>x</script>" }, "element <script>"],
    ["a link", { html: '<p><a href="https://x.example">x</a></p>' }, 'link <a href="https://x.example">'],
    ["an address in the text", { text: "see https://x.example" }, "link https://x.example"],
    ["a handler", { html: '<p onclick="x">a</p>' }, 'attribute <p onclick="x">'],
    ["a direction mark", { subject: "a\u202eb" }, 'subject "a\u202eb"'],
  ])("by %s", (_, wrong, found) => {
    expect(brokenInWords({ ...letter, ...wrong })).toContain(found);
  });

  test("by a header that nobody gave it", () => {
    const forged = toMime(letter, envelope).toString("latin1").replace("Subject:", "Bcc: x@example.net\r\nSubject:");
    expect(brokenInHeader(Buffer.from(forged, "latin1"))).toEqual(['header "bcc"']);
  });

  test("and an honest one is not", () => {
    expect([...brokenInHeader(toMime(letter, envelope)), ...brokenInWords(letter)]).toEqual([]);
  });
});
