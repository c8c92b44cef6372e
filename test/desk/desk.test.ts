import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DeskProcess } from "./desk-process.ts";
import { gmailForward, noticeItself, thunderbirdForward } from "./mails.ts";
import { header } from "./test-desk.ts";

// The real thing: the desk in a process of its own, a real SMTP client, the real database on disk, real kills.

let folder = "";
let data = "";
let running: DeskProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whyclosed-"));
  data = join(folder, "data");
});
afterEach(async () => {
  await Promise.all(running.map((desk) => desk.end("SIGKILL")));
  running = [];
  await rm(folder, { recursive: true, force: true });
});

async function start(...args: string[]): Promise<DeskProcess> {
  const desk = await DeskProcess.start(data, ...args);
  running.push(desk);
  return desk;
}

const ordersOf = async (desk: DeskProcess): Promise<unknown> => {
  const buyer = (await desk.buyers()).find(({ address }) => address === "buyer@example.com");
  return (await desk.get("/orders", buyer?.token)).json();
};

test("a forward, killed right after 250, answered after the restart; a second forward is not answered in full", async () => {
  const clock = ["--clock", "2026-02-15T09:05:00Z"];
  const killed = await start(...clock);
  expect(await killed.send(gmailForward())).toMatch(/^250 /);
  await killed.end("SIGKILL");

  const desk = await start(...clock);
  const [letter = ""] = await desk.letters(1);
  expect(header(letter, "To")).toBe("buyer@example.com");
  expect(header(letter, "In-Reply-To")).toBe("<one@example.com>");
  expect(header(letter, "References")).toContain("<one@example.com>");
  expect(header(letter, "Auto-Submitted")).toBe("auto-replied");
  await desk.idle();
  expect(await ordersOf(desk)).toMatchObject({ orders: [{ orderNumber: "8190000000000012" }], next: null });

  await desk.send(thunderbirdForward());
  const [full = "", status = ""] = (await desk.letters(2)).toSorted((one, other) => other.length - one.length);
  expect(full).toBe(letter);
  expect(status.length).toBeLessThan(full.length / 2);
  await desk.send(gmailForward({ messageId: "<three@example.com>" }));
  await desk.idle();
  expect(await desk.letters(2)).toHaveLength(2);

  const before = await ordersOf(desk);
  await desk.end("SIGKILL");
  const again = await start(...clock);
  expect(await ordersOf(again)).toEqual(before);
  expect(await again.letters(2)).toHaveLength(2);
  expect(await again.end("SIGTERM")).toBe(0);
}, 30_000);

test("one readable line a mail on the terminal", async () => {
  const desk = await start();
  await desk.send(gmailForward());
  await desk.letters(1);
  await desk.idle();
  expect(desk.lines.at(-1)).toMatch(
    /^read 1 order mail \(inline, en\) from b…@example\.com → letter [0-9a-f]{32} in outbox$/,
  );
});

test("kills at any moment lose no mail that was accepted, and double no letter", async () => {
  const mails = Array.from({ length: 12 }, (_, index) =>
    gmailForward({
      from: `buyer${index}@example.com`,
      orderNumber: `81900000000001${String(index).padStart(2, "0")}`,
      messageId: `<${index}@example.com>`,
    }),
  );
  let accepted = 0;
  for (let round = 0; round < 4; round += 1) {
    const desk = await start();
    const sending = mails.slice(round * 3, round * 3 + 3).map((mail) =>
      desk.send(mail).then(
        () => {
          accepted += 1;
        },
        () => {},
      ),
    );
    await Promise.race([Promise.all(sending), new Promise((done) => setTimeout(done, 130 + round * 25))]);
    await desk.end("SIGKILL");
    await Promise.all(sending);
  }
  const desk = await start();
  await desk.idle();
  const recipients = (await desk.letters(accepted)).map((letter) => header(letter, "To"));
  expect(new Set(recipients).size).toBe(recipients.length);
  expect((await desk.buyers()).length).toBeGreaterThanOrEqual(accepted);
  for (const { token } of await desk.buyers()) {
    expect(await (await desk.get("/orders", token)).json()).toMatchObject({
      orders: [{ diagnosis: ["closed-unknown-cause"] }],
    });
  }
}, 40_000);

test("bad input gets one answer or a refusal, and harms nothing that is stored", async () => {
  const desk = await start();
  await desk.send(gmailForward());
  await desk.letters(1);
  const before = await ordersOf(desk);

  // Each from somebody else: what forwards nothing is answered once a day.
  const strangers = ["one", "two", "three", "four", "five"].map((name) => `${name}@example.org`);
  const [from = "", , third = "", fourth = "", fifth = ""] = strangers;
  const head = (sender: string) => `From: ${sender}\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n`;
  const bad: readonly (string | Buffer)[] = [
    "\r\n",
    randomBytes(5_000),
    gmailForward({ from: third }).slice(0, 150),
    head(fourth) + "lunch?\r\n".repeat(3),
    head(fifth) + `${"x".repeat(70)}\r\n`.repeat(430_000),
  ];
  for (const [index, mail] of bad.entries()) {
    await desk.send(mail, { from: strangers[index] ?? "" });
    expect(await desk.letters(index + 2)).toHaveLength(index + 2);
  }
  await desk.idle();
  const answered = (await desk.letters(1 + bad.length)).map((letter) => header(letter, "To") ?? "");
  expect(answered.filter((to) => strangers.includes(to)).sort()).toEqual([...strangers].sort());

  await expect(desk.send("x".repeat(41_000_000), { from })).rejects.toThrow(/552/);
  await expect(desk.send(gmailForward(), { from, to: "someone@example.net" })).rejects.toThrow(/550/);
  await expect(desk.send(gmailForward(), { from, to: "orders+short@desk.localhost" })).rejects.toThrow(/550/);
  expect(await ordersOf(desk)).toEqual(before);
  expect(desk.lines.join("\n")).not.toMatch(/^\s+at /m);
  expect(await readdir(join(data, "spool"))).toEqual([]);
}, 40_000);

test("the shop's own mail, sent on unchanged: the buyer is who sent it here", async () => {
  const desk = await start("--clock", "2026-02-15T09:30:00Z");
  await desk.send(noticeItself());
  const [letter = ""] = await desk.letters(1);
  expect(header(letter, "To")).toBe("buyer@example.com");
  const [buyer] = await desk.buyers();
  expect(buyer).toMatchObject({ address: "buyer@example.com" });

  await desk.send(noticeItself({ orderNumber: "8190000000000013" }), {
    from: "bounce@mail.example",
    to: buyer?.ownAddress ?? "",
  });
  const letters = await desk.letters(2);
  expect(letters.map((one) => header(one, "To"))).toEqual(["buyer@example.com", "buyer@example.com"]);
});

test("the clock stands where it was put, and moves when it is told to", async () => {
  const desk = await start("--clock", "2026-02-15T09:05:00Z");
  await desk.send(gmailForward());
  const [letter = ""] = await desk.letters(1);
  expect(header(letter, "Date")).toContain("15 Feb 2026 09:05:00");
  const move = (body: string, type: string) =>
    fetch(`http://127.0.0.1:${desk.httpPort}/dev/clock`, { method: "POST", body, headers: { "Content-Type": type } });
  expect((await move('{"now":"2026-03-20T00:00:00Z"}', "application/json")).status).toBe(200);
  expect((await move('{"now":"soon"}', "application/json")).status).toBe(400);
  await desk.send(gmailForward({ orderNumber: "8190000000000013", messageId: "<b@example.com>" }));
  const dates = (await desk.letters(2)).map((one) => header(one, "Date"));
  expect(dates.some((date) => date?.includes("20 Mar 2026 00:00:00"))).toBe(true);
});

test("a wrong start is one line and exit code 2; a second desk on the same folder as well", async () => {
  const desk = await start();
  const busy = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => busy.once("listening", done));
  const address = busy.address();
  const port = typeof address === "object" && address !== null ? String(address.port) : "";
  const wrong = await Promise.all([
    DeskProcess.fails(data),
    DeskProcess.fails(join(folder, "a"), "--smtp", port),
    DeskProcess.fails(join(folder, "b"), "--clock", "tomorrow"),
  ]);
  busy.close();
  expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2]);
  for (const { lines } of wrong) expect(lines).toHaveLength(1);
  expect(wrong[0]?.lines[0]).toContain("another desk is running");
  expect(await desk.end("SIGINT")).toBe(0);
}, 30_000);
