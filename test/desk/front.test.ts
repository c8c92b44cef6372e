import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { understand } from "../../lib/core/pipeline.ts";
import { examples, forwardOf } from "../../lib/local/front/examples.ts";
import { DeskProcess } from "./desk-process.ts";
import { gmailForward } from "./mails.ts";

// A newcomer's first minute: the local desk's own pages, over HTTP, on the running desk.

const now = "2026-02-15T09:05:00Z";

test("the five examples are read as what they are", async () => {
  const kinds = [];
  for (const example of examples(now)) {
    const raw = Buffer.from(forwardOf(example, now));
    const { readings, events } = await understand(raw, { mail: "m", receivedAt: now, timeZone: null });
    kinds.push([example.id, readings[0].kind, events.map(({ type }) => type).join()]);
  }
  expect(kinds).toEqual([
    ["closed", "notification", "order-closed"],
    ["shipment-cancelled", "notification", "shipment-cancelled"],
    ["not-shipped", "notification", "order-closed"],
    ["refund-sent", "notification", "refund-sent"],
    ["phishing", "suspected-phishing", ""],
  ]);
});

let data = "";
let desk: DeskProcess;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "whyclosed-"));
  desk = await DeskProcess.start(data, "--clock", now);
});
afterEach(async () => {
  await desk.end("SIGTERM");
  await rm(data, { recursive: true, force: true });
});

const url = (path: string) => `http://127.0.0.1:${desk.httpPort}${path}`;
const post = (path: string, body: string | FormData) =>
  fetch(url(path), {
    method: "POST",
    body,
    redirect: "manual",
    headers: typeof body === "string" ? { "Content-Type": "application/x-www-form-urlencoded" } : {},
  });

test("an example, its letter, two days later the reminder, and the buyer's page", async () => {
  expect(await (await desk.get("/dev/")).text()).toContain("No letter yet");
  const posted = await post("/dev/mails", "example=shipment-cancelled");
  expect(posted.status).toBe(303);
  const letter = await (await desk.get(posted.headers.get("location") ?? "")).text();
  expect(letter).toContain("Shipment cancelled");
  expect(letter).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');

  expect((await post("/dev/clock", "by=next")).status).toBe(303);
  const front = await (await desk.get("/dev/")).text();
  expect(front).toContain("open a dispute now");
  const page = /href="(http:[^"]*\/in\/[^"]*)"/.exec(front)?.[1] ?? "";
  const entered = await fetch(page, { redirect: "manual" });
  const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const orders = await fetch(url("/orders"), { headers: { Cookie: cookie, Accept: "text/html" } });
  expect(await orders.text()).toContain("8190000000000012");
}, 30_000);

test("a mail dropped as a file, and words pasted without any header", async () => {
  const form = new FormData();
  form.set("file", new File([gmailForward()], "closed.eml"));
  expect((await post("/dev/mails", form)).headers.get("location")).toMatch(/^\/dev\/outbox\//);
  const pasted = await post("/dev/mails", `text=${encodeURIComponent("Your order 8190000000000044 has been closed.")}`);
  expect(pasted.headers.get("location")).toMatch(/^\/dev\/outbox\//);
  expect((await post("/dev/mails", "text=")).headers.get("location")).toBe("/dev/?notice=no-mail");
}, 30_000);

test.each(["/dev/outbox/..%2f..%2fpackage.json", "/dev/outbox/x.eml", "/dev/outbox/key"])(
  "no file but the letters can be read: %s",
  async (path) => {
    expect((await desk.get(path)).status).toBe(404);
  },
);

test("a page of another site can neither post a mail nor move the clock", async () => {
  const headers = { Origin: "https://shop.example", "Content-Type": "application/x-www-form-urlencoded" };
  for (const path of ["/dev/mails", "/dev/clock"]) {
    const answer = await fetch(url(path), { method: "POST", body: "example=closed&by=PT1H", headers });
    expect(answer.status).toBe(404);
  }
}, 30_000);
