import { expect, test } from "vitest";
import { type Layout, layouts } from "./clients.ts";
import { closedLine, htmlMail, sender, textMail, unwrap } from "./compose.ts";

// A friend forwards the notification by one client, and the buyer the friend's mail by another: the notification is
// found, and the buyer's words alone are the note.

const subject = "Your order 8190000000000012 is closed";
const html = (text: string) =>
  `<div>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>")}</div>`;

/** The inner layout printed where the outer one prints the notification; null for HTML inside a text. */
function nested(outer: Layout, inner: Layout): Uint8Array | null {
  const fields = { Subject: `Fwd: Fwd: ${subject}` };
  const byFriend = (source: string) =>
    source
      .replaceAll(sender, "friend@example.org")
      .replaceAll("AliExpress", "A Friend")
      .replaceAll(subject, `Fwd: ${subject}`);
  const ofFriend = (source: string) => source.replace("Why?", "Is this yours?");
  if (outer.html !== undefined) {
    const body = ofFriend(inner.html ?? html(inner.text ?? ""));
    return htmlMail(
      byFriend(outer.html).replace(closedLine, () => body),
      fields,
    );
  }
  if (outer.text === undefined || inner.text === undefined) return null;
  const line = outer.text.split("\n").find((each) => each.includes(closedLine)) ?? "";
  const body = ofFriend(inner.text).replaceAll("\n", `\n${line.replace(closedLine, "")}`);
  return textMail(
    byFriend(outer.text).replace(closedLine, () => body),
    fields,
  );
}

/** Every inner layout stands in a few of the outer ones. */
const mostInner = 8;
const innersOf = (at: number) =>
  Array.from({ length: mostInner }, (_, step) => layouts[(at * 7 + step * 11) % layouts.length]).filter(
    (inner) => inner !== undefined,
  );

test.each(layouts.map((outer, at) => [outer.client, outer, innersOf(at)] as const))(
  "a forward by %s of a forward is found again",
  async (_, outer, inners) => {
    for (const inner of inners) {
      const raw = nested(outer, inner);
      if (raw === null) continue;
      const { note, originals, original } = await unwrap(raw);
      expect([inner.client, note, originals.length]).toEqual([inner.client, "Why?", 1]);
      expect([inner.client, original]).toMatchObject([
        inner.client,
        {
          form: "inline",
          from: sender,
          subject,
          date: { at: inner.at ?? "2024-05-14T01:21:00Z" },
          body: { lines: [closedLine] },
        },
      ]);
    }
  },
);
