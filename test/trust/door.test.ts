import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createHandler } from "../../functions/receive.ts";
import { createApp } from "../../functions/status.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { isLoopback, readOptions, UsageError } from "../../lib/local/options.ts";
import { senderVerdict } from "../../lib/local/sender-verdict.ts";
import { type RunningDesk, startDesk } from "../../lib/local/start.ts";
import { sendMail, until } from "../desk/mail-client.ts";
import { gmailForward, note, noticeItself } from "../desk/mails.ts";
import { keyRecord, selector, signed, zone } from "./zone.ts";

// Who is let in where others than the owner can connect.

const records = {
  "TXT _dmarc.example.com": ["v=DMARC1; p=reject"],
  "TXT example.com": ["v=spf1 ip4:192.0.2.1 -all"],
  [`TXT ${selector}._domainkey.example.com`]: [keyRecord],
  "TXT _dmarc.strict.example": ["v=DMARC1; p=reject; adkim=s; aspf=s"],
  "TXT strict.example": ["v=spf1 ip4:192.0.2.1 -all"],
  "TXT mail.strict.example": ["v=spf1 ip4:192.0.2.1 -all"],
  [`TXT ${selector}._domainkey.strict.example`]: [keyRecord],
  [`TXT ${selector}._domainkey.mail.strict.example`]: [keyRecord],
  [`TXT ${selector}._domainkey.plain.example`]: [keyRecord],
  "TXT plain.example": ["v=spf1 ip4:192.0.2.1 -all"],
  [`TXT ${selector}._domainkey.evil.example`]: [keyRecord],
  "TXT evil.example": ["v=spf1 ip4:203.0.113.9 -all"],
  "TXT _dmarc.slow.example": "timeout",
  "TXT _dmarc.half.example": ["v=DMARC1; p=none"],
  "TXT half.example": "timeout",
  "TXT _dmarc.aliexpress.com": ["v=DMARC1; p=reject"],
} as const;
const now = "2026-02-15T09:05:00Z";
const home = "192.0.2.1";
const away = "203.0.113.9";

const fromOf = (address: string) => gmailForward({ from: address });
const by = (address: string, domain: string) => signed(fromOf(address), { domain });

describe("the verdict of a sender", () => {
  const cases: readonly (readonly [string, string | Promise<string>, { ip?: string; sender?: string }, string])[] = [
    ["SPF of the domain", fromOf("jo@example.com"), { ip: home }, "PASS"],
    ["SPF of a domain below", fromOf("jo@mail.example.com"), { ip: home, sender: "jo@example.com" }, "PASS"],
    ["DKIM of the domain, from elsewhere", by("jo@example.com", "example.com"), {}, "PASS"],
    [
      "DKIM of the domain, sent on with another sender",
      by("jo@example.com", "example.com"),
      { sender: "list@evil.example" },
      "PASS",
    ],
    ["DKIM of the domain, without a sender", by("jo@example.com", "example.com"), { sender: "" }, "PASS"],
    ["neither", fromOf("jo@example.com"), {}, "FAIL"],
    ["SPF of somebody else", fromOf("jo@example.com"), { sender: "x@evil.example" }, "FAIL"],
    ["DKIM of somebody else", by("jo@example.com", "evil.example"), {}, "FAIL"],
    ["DKIM that does not fit", by("jo@example.com", "example.com").then((raw) => `${raw}!`), {}, "FAIL"],
    ["DKIM over a part", signed(fromOf("jo@example.com"), { domain: "example.com", length: 4 }), {}, "FAIL"],
    [
      "a second From above",
      by("jo@example.com", "example.com").then((raw) => `From: x@evil.example\r\n${raw}`),
      { ip: home },
      "FAIL",
    ],
    [
      "a second Subject above",
      by("jo@example.com", "example.com").then((raw) => `Subject: STOP\r\n${raw}`),
      { ip: home },
      "FAIL",
    ],
    ["two addresses", fromOf("jo@example.com, x@evil.example"), { ip: home }, "FAIL"],
    ["an address inside another", fromOf('"jo@example.com"@evil.example'), { ip: home }, "FAIL"],
    ["no From", fromOf("nobody"), { ip: home }, "FAIL"],
    ["no mail", "", { ip: home }, "FAIL"],
    ["a strict policy and the very domain", by("jo@strict.example", "strict.example"), {}, "PASS"],
    ["a strict policy and a domain below", by("jo@strict.example", "mail.strict.example"), {}, "FAIL"],
    [
      "a strict policy and SPF of a domain below",
      fromOf("jo@strict.example"),
      { ip: home, sender: "jo@mail.strict.example" },
      "FAIL",
    ],
    ["no policy and DKIM of the domain", by("jo@plain.example", "plain.example"), {}, "PASS"],
    ["no policy and SPF alone", fromOf("jo@plain.example"), { ip: home }, "GRAY"],
    ["no policy and DKIM of somebody else", by("jo@plain.example", "evil.example"), {}, "GRAY"],
    ["a domain that there is not", fromOf("jo@nowhere.example"), {}, "GRAY"],
    ["a policy that DNS does not tell", fromOf("jo@slow.example"), {}, "unknown"],
    ["SPF that DNS does not tell", fromOf("jo@half.example"), {}, "unknown"],
    ["no policy and a key that DNS does not tell", by("jo@plain.example", "slow.plain.example"), {}, "unknown"],
  ];
  const dns = zone({ ...records, [`TXT ${selector}._domainkey.slow.plain.example`]: "timeout" });
  test.each(cases)("%s", async (_, content, { ip = away, sender }, verdict) => {
    const raw = await content;
    const from = /^From: .*?([^\s<]+@[^\s>]+)/m.exec(raw)?.[1] ?? "jo@example.com";
    const client = { ip, helo: "mail.example.net", sender: sender ?? from };
    expect(await senderVerdict(Buffer.from(raw), client, dns)).toBe(verdict);
  });
});

describe("a desk that listens beyond loopback", () => {
  let data = "";
  let desk: RunningDesk;
  const dns = zone({ ...records, "TXT example.com": ["v=spf1 ip4:127.0.0.1 -all"] });

  beforeEach(async () => {
    useLocalCredentials();
    data = await mkdtemp(join(tmpdir(), "door-"));
    const options = readOptions(
      ["--listen", "0.0.0.0", "--smtp", "0", "--http", "0", "--data", data, "--clock", now],
      {},
    );
    desk = await startDesk(options, { createHandler, createApp }, () => {}, dns);
  });
  afterEach(async () => {
    await desk.stop();
    await rm(data, { recursive: true, force: true });
  });

  const send = (raw: string, from = "buyer@example.com", to = "orders@desk.localhost") =>
    sendMail(desk.smtpPort, raw, { from, to });
  const letters = async () => {
    const files = (await readdir(join(data, "outbox"))).filter((file) => file.endsWith(".eml"));
    return Promise.all(files.map((file) => readFile(join(data, "outbox", file), "utf8")));
  };
  const idle = () => until(async () => ((await readdir(join(data, "spool"))).length === 0 ? true : null));
  const buyers = async () => {
    const answer = await fetch(`http://127.0.0.1:${desk.httpPort}/dev/buyers`);
    return (await answer.json()) as { ownAddress: string; token: string }[];
  };

  test("answers who is authenticated, and refuses everybody else in one line, keeping nothing", async () => {
    expect(await send(gmailForward())).toMatch(/^250 /);
    await idle();
    expect(await letters()).toHaveLength(1);

    await expect(send(gmailForward(), "x@evil.example")).rejects.toMatchObject({ responseCode: 550 });
    await expect(send(gmailForward({ from: "x@evil.example" }), "x@evil.example")).rejects.toThrow(
      /550 Not accepted: .*DKIM/,
    );
    await expect(send(noticeItself(), "bounce@notice.aliexpress.com")).rejects.toMatchObject({ responseCode: 550 });
    await expect(send(gmailForward({ from: "x@slow.example" }), "x@slow.example")).rejects.toMatchObject({
      responseCode: 451,
    });
    await expect(send(`${gmailForward()}${"x\r\n".repeat(3_500_000)}`)).rejects.toMatchObject({ responseCode: 552 });
    await idle();
    expect(await letters()).toHaveLength(1);
    expect(await buyers()).toHaveLength(1);
  });

  test("refuses a header of many megabytes, and lets others in beside it", async () => {
    const fields = (megabytes: number) => "X-A: yyyyyyyyyyy\r\n".repeat((megabytes * 1_000_000) / 18);
    const [larger, large, ordinary] = await Promise.allSettled([
      send(fields(25) + gmailForward()),
      send(fields(9) + gmailForward()),
      send(gmailForward()),
    ]);
    expect(larger).toMatchObject({ status: "rejected", reason: { responseCode: 552 } });
    expect(large).toMatchObject({ status: "rejected", reason: { responseCode: 550 } });
    expect(ordinary).toMatchObject({ status: "fulfilled", value: expect.stringMatching(/^250 /) });
    await idle();
    expect(await letters()).toHaveLength(1);
  });

  test("lets in what a filter sends to a buyer's own address, and still knows who wrote it", async () => {
    await send(gmailForward());
    await idle();
    const [known = { ownAddress: "", token: "" }] = await buyers();
    expect(
      await send(
        await signed(noticeItself({ orderNumber: "8190000000000077" })),
        "bounce@evil.example",
        known.ownAddress,
      ),
    ).toMatch(/^250 /);
    await send(noticeItself({ orderNumber: "8190000000000077" }), "x@evil.example", known.ownAddress);
    await send(note(["STOP"]), "x@evil.example", known.ownAddress);
    await send(noticeItself(), "x@evil.example", `orders+${"0".repeat(32)}@desk.localhost`);
    await idle();
    expect((await letters()).filter((letter) => letter.includes("8190000000000077"))).toHaveLength(1);
    expect(await buyers()).toHaveLength(1);
    const orders = await fetch(`http://127.0.0.1:${desk.httpPort}/orders`, {
      headers: { Authorization: `Bearer ${known.token}` },
    });
    expect(((await orders.json()) as { orders: object[] }).orders).toHaveLength(2);
  });
});

test("where the desk listens is an address of the machine's, and loopback where nobody says", () => {
  expect(readOptions([], {}).listen).toBe("127.0.0.1");
  expect(readOptions(["--listen", "localhost"], {}).listen).toBe("127.0.0.1");
  expect(readOptions(["--listen", "::"], { DESK_LISTEN: "10.0.0.1" }).listen).toBe("::");
  expect(readOptions([], { DESK_LISTEN: "10.0.0.1" }).listen).toBe("10.0.0.1");
  for (const host of ["desk.example.com", "0.0.0.0:25", "*", "256.1.1.1"])
    expect(() => readOptions(["--listen", host], {})).toThrow(UsageError);
  expect(["127.0.0.1", "127.9.9.9", "::1"].every(isLoopback)).toBe(true);
  expect(["0.0.0.0", "::", "10.0.0.1", "::ffff:10.0.0.1", "1270.0.0.1"].some(isLoopback)).toBe(false);
});
