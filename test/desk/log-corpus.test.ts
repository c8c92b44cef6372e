import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { memoryStore } from "../../lib/adapters/memory-store.ts";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { receive } from "../../lib/desk/receive.ts";
import { arrival } from "./mails.ts";
import { testDesk } from "./test-desk.ts";

const corpus = join(import.meta.dirname, "../corpus");
const mails = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, raw: readFileSync(join(corpus, name, "mail.eml"), "utf8") }));

/** Whoever could be told by it, or what was bought: addresses and long numbers, wherever they stand. */
const traces = (text: string): readonly string[] => text.match(/[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\d{10,}/g) ?? [];

test("no line of the log has an address, a number, a subject or a word out of any mail of the corpus", async () => {
  const at = await testDesk();
  try {
    let lines = 0;
    for (const { name, raw } of mails) {
      // Everybody is new each time, and believed: all that can be logged is.
      const desk = { ...at.desk, store: memoryStore(), trust: "loopback" as const };
      at.bucket.set(name, raw);
      at.logged.length = 0;
      await receive(desk, arrival("delivery", { key: name, source: "buyer@example.com" }));
      const said = at.logged.join("\n");
      lines += at.logged.length;
      expect(traces(said.replace(/"[0-9a-f]{32}"/g, "")), name).toEqual([]);
      // Of a mail that nobody knows, the subject is logged without numbers and names, to teach the desk.
      const rest = said.replace(/"skeletons":\[.*?\](?=[,}])/g, "");
      const { subject, text } = await readMail(Buffer.from(raw));
      const words = (text ?? "").split("\n").map((line) => line.trim());
      for (const line of [subject, ...words].filter(({ length }) => length >= 20))
        expect(rest, name).not.toContain(JSON.stringify(line).slice(1, -1));
    }
    expect(lines).toBeGreaterThanOrEqual(mails.length);
  } finally {
    await at.close();
  }
});
