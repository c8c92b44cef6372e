import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMail } from "../../lib/core/mail/read-mail.ts";
import { bundle } from "../../lib/stack/bundle.ts";

// Half of the library that reads mails is left out of the bundles: what is left must read every mail the same.

let folder: string;
let bundled: { readMail: typeof readMail };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "left-out-"));
  const { folder: built } = await bundle("receive", folder, "lib/core/mail/read-mail.ts");
  bundled = await import(pathToFileURL(join(built, "index.mjs")).href);
});
afterAll(() => rm(folder, { recursive: true }));

test("the bundled reader reads every mail of the corpus as the reader itself does", async () => {
  const corpus = new URL("../corpus/", import.meta.url);
  const files = (await readdir(corpus, { recursive: true })).filter((path) => path.endsWith(".eml"));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const raw = await readFile(new URL(file, corpus));
    expect(await bundled.readMail(raw), file).toEqual(await readMail(raw));
  }
});

// "Order", as mails of East Asia write it: their tables lie beside the bundle.
test.each([
  ["ISO-2022-JP", "注文", "GyRCQ21KOBsoQg=="],
  ["Shift_JIS", "注文", "ko2Vtg=="],
  ["EUC-JP", "注文", "w+3KuA=="],
  ["GB2312", "订单", "tqm1pQ=="],
  ["GBK", "訂單", "04aGzg=="],
  ["GB18030", "订单", "tqm1pQ=="],
  ["Big5", "訂單", "rXGz5g=="],
  ["EUC-KR", "주문", "wda5rg=="],
])("it reads %s, in the subject and in the body", async (charset, word, base64) => {
  const raw = Buffer.from(
    [
      "From: buyer@example.com",
      `Subject: =?${charset}?B?${base64}?=`,
      `Content-Type: text/plain; charset=${charset}`,
      "Content-Transfer-Encoding: base64",
      "",
      base64,
      "",
    ].join("\r\n"),
  );
  const mail = await bundled.readMail(raw);
  expect(mail.subject).toBe(word);
  expect(mail).toEqual(await readMail(raw));
  expect(JSON.stringify({ ...mail, subject: "" })).toContain(word);
});
