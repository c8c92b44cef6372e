import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sendMail, until } from "./mail-client.ts";
import { gmailForward, note } from "./mails.ts";
import { startHere } from "./running-desk.ts";

let data = "";
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "erasure-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

/** The files below the folder in which any of these stands, as it is or in base64. */
async function filesWith(...traces: readonly string[]): Promise<readonly string[]> {
  const files = (await readdir(data, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const found: string[] = [];
  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name));
    if (traces.some((trace) => name.includes(trace) || bytes.includes(trace))) found.push(name);
  }
  return found;
}

test("nothing is left in any file of a local desk but the keyed hash: table, spool, outbox, what was put aside", async () => {
  const lines: string[] = [];
  const desk = await startHere(data, lines);
  const orders = Array.from({ length: 3 }, (_, index) => `819000000000001${index}`);
  const neighbours = "8190000000000999";
  for (const [index, orderNumber] of orders.entries())
    await sendMail(desk.smtpPort, gmailForward({ orderNumber, messageId: `<${index}@example.com>` }));
  const other = { from: "neighbour@example.org" };
  await sendMail(desk.smtpPort, gmailForward({ ...other, orderNumber: neighbours }), other);
  await until(async () => (lines.filter((line) => /in outbox$/.test(line)).length === 4 ? true : null));
  await until(async () => ((await readdir(join(data, "spool"))).length === 0 ? true : null));
  await mkdir(join(data, "dead"), { recursive: true });
  await writeFile(join(data, "dead", "one.mail"), `{"source":"buyer@example.com"}\n${gmailForward()}`);
  const traces = ["buyer@", ...orders] as const;
  expect((await filesWith(...traces)).length).toBeGreaterThan(3);

  await sendMail(desk.smtpPort, note(["DELETE"], { subject: "DELETE" }));
  await until(async () => lines.find((line) => line.includes("→ erased")) ?? null);
  await until(async () => ((await readdir(join(data, "spool"))).length === 0 ? true : null));
  // The receipt can be read for a while; a desk that stops does not leave it.
  expect((await filesWith("is erased")).length).toBeGreaterThan(0);
  await desk.stop();

  expect(await filesWith(...traces)).toEqual([]);
  expect(await readdir(join(data, "erased"))).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  // What is kept can be found this way, compressed as the database's files are.
  expect(await filesWith("neighbour@")).toContainEqual(expect.stringMatching(/\.ldb$/));
  const said = lines.join("\n");
  for (const trace of traces) expect(said).not.toContain(trace);

  // Whoever comes back begins anew, and the neighbour is still known.
  const again = await startHere(data, []);
  const buyers = await (await fetch(`http://127.0.0.1:${again.httpPort}/dev/buyers`)).text();
  await again.stop();
  expect(buyers).toContain("neighbour@example.org");
  expect(buyers).not.toContain("buyer@example.com");
});

test("a desk that has erased somebody goes on with the next mail", async () => {
  const desk = await startHere(data, []);
  await sendMail(desk.smtpPort, gmailForward());
  await until(async () => ((await readdir(join(data, "outbox"))).length === 1 ? true : null));
  await sendMail(desk.smtpPort, note(["DELETE"], { subject: "DELETE" }));
  await until(async () => ((await readdir(join(data, "erased")).catch(() => [])).length === 1 ? true : null));
  await desk.stop();
  const again = await startHere(data, []);
  await sendMail(again.smtpPort, gmailForward());
  await until(async () => ((await readdir(join(data, "outbox"))).length === 1 ? true : null));
  await again.stop();
});
