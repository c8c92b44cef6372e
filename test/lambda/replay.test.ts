import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { createHandler } from "../../functions/receive.ts";
import { composeDesk } from "../../lib/adapters/environment.ts";
import { readReceipt } from "../../lib/adapters/ses-receipt.ts";
import { gmailForward } from "../desk/mails.ts";
import { mailArrived } from "./aws-events.ts";
import { deskKey, type Embedded, startEmbedded } from "./embedded.ts";

// What an operator does with a stored mail, from the bucket over the queue to the function.

/** The lines that SES writes above a mail, as it documents them. */
const bySes = (id: string, dmarc = "pass", recipient = "orders@desk.localhost") =>
  [
    "Return-Path: <buyer@example.com>",
    "Received: from mx.example.com (mx.example.com [192.0.2.1])",
    ` by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${id}`,
    ` for ${recipient};`,
    " Sun, 15 Feb 2026 09:05:00 +0000 (UTC)",
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    "Authentication-Results: amazonses.com;",
    " spf=pass (spfCheck: domain of example.com designates 192.0.2.1 as permitted sender);",
    ` dkim=pass header.i=@example.com; dmarc=${dmarc} header.from=example.com;`,
    "X-SES-RECEIPT: AEFBQUFBQUFBQUFE",
    "",
  ].join("\r\n");

let embedded: Embedded;
let queue: { url: string; bodies: string[]; close(): void };

beforeAll(async () => {
  embedded = await startEmbedded();
  queue = await startQueue();
});
afterAll(async () => {
  queue.close();
  await embedded.close();
});

async function startQueue() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const { MessageBody } = z.object({ MessageBody: z.string() }).parse(JSON.parse(await text(request)));
    bodies.push(MessageBody);
    response.writeHead(200, { "Content-Type": "application/x-amz-json-1.0" });
    const MD5OfMessageBody = createHash("md5").update(MessageBody).digest("hex");
    response.end(JSON.stringify({ MessageId: "m", MD5OfMessageBody }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, bodies, close: () => void server.close() };
}

const replay = (...keys: readonly string[]) =>
  promisify(execFile)(process.execPath, ["--import", "tsx", "bin/replay.ts", ...keys], {
    env: {
      ...process.env,
      ...embedded.variables,
      AWS_REGION: "eu-west-1",
      DESK_QUEUE: `${queue.url}/123456789012/mails`,
      AWS_ENDPOINT_URL_SQS: queue.url,
    },
  });

test("a mail is brought in once more, and says nothing that was said before", async () => {
  const desk = composeDesk({ ...embedded.variables, DESK_KEY: deskKey, AWS_REGION: "eu-west-1" }, { log: () => {} });
  const handler = createHandler(desk);
  embedded.bucket.set("m1", bySes("m1") + gmailForward());
  expect(await handler(mailArrived("m1"))).toEqual({ batchItemFailures: [] });
  expect(await embedded.store.findDelivery("m1")).toMatchObject({ outcome: "letter-sent" });

  const { stdout } = await replay("m1");
  expect(stdout).toBe("m1: in the queue\n");
  expect(await embedded.store.findDelivery("m1")).toBeNull();
  const Records = mailArrived("m1").Records.flatMap((record) => queue.bodies.map((body) => ({ ...record, body })));
  expect(await handler({ Records })).toEqual({ batchItemFailures: [] });
  expect(await embedded.store.findDelivery("m1")).toMatchObject({ outcome: "letter-sent" });
  expect(await embedded.outbox()).toHaveLength(1);
});

test("SES's lines are believed, a sender's in their manner are not", () => {
  const read = (mail: string, key = "mail/m1") => readReceipt(Buffer.from(mail), key);
  expect(read(bySes("m1") + gmailForward())).toEqual({
    id: "m1",
    at: "2026-02-15T09:05:00.000Z",
    source: "buyer@example.com",
    recipient: "orders@desk.localhost",
    dmarc: "PASS",
    virus: "PASS",
  });
  expect(read(bySes("m1", "fail") + bySes("m1") + gmailForward())).toMatchObject({ dmarc: "FAIL" });
  expect(read(bySes("m2") + bySes("m1") + gmailForward())).toBeNull();
  expect(read(gmailForward())).toBeNull();
});

test("says in one line what it was not told", async () => {
  await expect(replay()).rejects.toMatchObject({ code: 1, stderr: "replay: name mails, or --without-outcome\n" });
});
