import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { bundle } from "../../lib/stack/bundle.ts";

// Half of the library that reads mails is left out of the bundles: what is left must read every mail the same.

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "left-out-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("the bundled reader reads every mail of the corpus as the reader itself does", async () => {
  const { folder: built } = await bundle("receive", folder, "lib/core/mail/read-mail.ts");
  const bundled: { readMail: typeof readMail } = await import(pathToFileURL(join(built, "index.mjs")).href);
  const corpus = new URL("../corpus/", import.meta.url);
  const files = (await readdir(corpus, { recursive: true })).filter((path) => path.endsWith(".eml"));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const raw = await readFile(new URL(file, corpus));
    expect(await bundled.readMail(raw), file).toEqual(await readMail(raw));
  }
});
