import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createTokens } from "../../lib/adapters/tokens.ts";
import { blankLetter } from "../../lib/desk/reply.ts";
import { type Bundle, bundleAll } from "../../lib/stack/bundle.ts";
import { type FunctionName, functionNames } from "../../lib/stack/function-names.ts";
import { gmailForward } from "../desk/mails.ts";
import { bounced, complained, httpRequest, mailArrived, sendEvents, sent, tick } from "./aws-events.ts";
import { deskKey, type Embedded, startEmbedded } from "./embedded.ts";
import { type LambdaProcess, startLambda } from "./lambda-process.ts";

// The four bundles as they are deployed, each in a process of its own, with the events that AWS brings.

let folder: string;
let embedded: Embedded;
let bundles: Readonly<Record<FunctionName, Bundle>>;
const running = new Map<FunctionName, LambdaProcess>();
const lambda = (name: FunctionName): LambdaProcess => {
  const found = running.get(name);
  if (found === undefined) throw new Error(`${name} is not running`);
  return found;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundles-"));
  bundles = await bundleAll(folder);
  embedded = await startEmbedded();
  for (const name of functionNames) running.set(name, await startLambda(bundles[name].folder, embedded.variables));
}, 120_000);
afterAll(async () => {
  for (const one of running.values()) await one.stop();
  await embedded.close();
  await rm(folder, { recursive: true });
});

const tokens = createTokens(Buffer.from(deskKey, "base64"));
const buyer = tokens.buyerId("buyer@example.com");

describe("a mail, from the queue to the letter", () => {
  beforeAll(async () => {
    embedded.bucket.set("m1", gmailForward());
    expect(await lambda("receive").invoke(mailArrived("m1"))).toEqual({ batchItemFailures: [] });
  });

  test("is answered to who sent it, with the order's number", async () => {
    const [letter, ...others] = await embedded.outbox();
    expect(others).toEqual([]);
    expect(letter).toMatch(/^To: buyer@example\.com\r$/m);
    expect(letter).toContain("8190000000000012");
  });

  test("is answered once, however often the queue brings it", async () => {
    await lambda("receive").invoke(mailArrived("m1"));
    expect(await embedded.outbox()).toHaveLength(1);
  });

  test("costs the key one request for as long as the process lives", () => {
    expect(embedded.requests.filter(({ call }) => call === "SSM GetParameter").length).toBeLessThanOrEqual(3);
    expect(lambda("receive").printed.join("\n")).not.toContain(deskKey);
  });

  test("leaves its order at the page, for the bearer of a token and nobody else", async () => {
    const stored = await embedded.store.findBuyer(buyer);
    const token = tokens.issue({ buyer, epoch: stored?.epoch ?? 0 }, Math.floor(Date.now() / 1000) + 60);
    const answered = await lambda("status").invoke(
      httpRequest("GET", "/orders/8190000000000012", { authorization: `Bearer ${token}`, accept: "application/json" }),
    );
    expect(answered).toMatchObject({ statusCode: 200, body: expect.stringContaining("8190000000000012") });
    const refused = await lambda("status").invoke(httpRequest("GET", "/orders/8190000000000012"));
    expect(refused).toMatchObject({ statusCode: 404, body: expect.not.stringContaining("8190000000000012") });
  });
});

test("a mail that fails comes again, alone", async () => {
  expect(
    await lambda("receive").invoke({ Records: mailArrived("m2").Records.map((one) => ({ ...one, body: "{}" })) }),
  ).toEqual({ batchItemFailures: [{ itemIdentifier: "sqs-m2" }] });
});

test("the sweep takes the schedule's event", async () => {
  expect(await lambda("dispatch").invoke(tick)).toBeNull();
  expect(lambda("dispatch").printed.filter((line) => line.includes("failure"))).toEqual([]);
});

describe("what SES tells of a letter", () => {
  const id = "0123456789abcdef0123456789abcdef";
  const tag = { letter: id, buyer };
  beforeEach(async () => {
    const stored = await embedded.store.findBuyer(buyer);
    if (stored?.isStopped) await embedded.store.putBuyer({ ...stored, isStopped: false, version: stored.version + 1 });
  });

  test("settles the letter of which nobody knew whether it went out, and takes it from what is due", async () => {
    const [known] = (await embedded.store.due("9999-12-31T00:00:00Z", 10)).filter(({ kind }) => kind === "letter");
    expect(known).toBeUndefined();
    const stored = await embedded.store.findBuyer(buyer);
    if (stored === null) throw new Error("the buyer of the first mail is gone");
    const letter = blankLetter(stored, id, "2026-02-15T09:05:00Z");
    await embedded.store.addLetter({ ...letter, occasion: { why: "words" }, state: "unknown", attempts: 1 });
    expect(await lambda("feedback").invoke(sendEvents(sent(tag)))).toEqual({ batchItemFailures: [] });
    expect(await embedded.store.findLetter(buyer, id)).toMatchObject({
      state: "sent",
      sentAs: sent(tag).mail.messageId,
    });
    expect((await embedded.store.due("9999-12-31T00:00:00Z", 10)).filter(({ kind }) => kind === "letter")).toEqual([]);
  });

  test.each([
    ["a complaint stops what is written unasked", complained(tag), true],
    ["so does a mailbox that is not there", bounced(tag, "Permanent"), true],
    ["not one that is full", bounced(tag, "Transient"), false],
    ["nor a second address that is not there", bounced(tag, "Permanent", "other@example.com"), false],
  ])("%s", async (_, event, isStopped) => {
    expect(await lambda("feedback").invoke(sendEvents(event, event))).toEqual({ batchItemFailures: [] });
    expect(await embedded.store.findBuyer(buyer)).toMatchObject({ isStopped });
  });

  test("of whom nothing is stored changes nothing, and what is none of ours comes again", async () => {
    const nobody = { letter: id, buyer: "f".repeat(32) };
    const canary = { eventType: "Send", mail: { messageId: "canary", tags: { "ses:operation": ["SendEmail"] } } };
    const events = sendEvents(sent(nobody), complained(nobody), canary, { eventType: "Open" });
    expect(await lambda("feedback").invoke(events)).toEqual({ batchItemFailures: [{ itemIdentifier: "event-3" }] });
    expect(await embedded.store.findBuyer(nobody.buyer)).toBeNull();
    expect(await embedded.store.findLetter(nobody.buyer, id)).toBeNull();
  });
});

describe("the bundles", () => {
  // Bytes of what is loaded for an ordinary mail, in English.
  const limits: Readonly<Record<FunctionName, number>> = {
    receive: 1_900_000,
    feedback: 900_000,
    dispatch: 900_000,
    status: 900_000,
  };
  test.each(functionNames)("%s is as small as it can be, and holds nothing that only the laptop uses", (name) => {
    const { bytes, inputs } = bundles[name];
    expect(bytes).toBeLessThanOrEqual(limits[name]);
    const ofTheLaptop = /^lib\/local\/|^node_modules\/(dynalite|smtp-server|level|@hono\/node-server)\//;
    expect([...inputs.keys()].filter((path) => ofTheLaptop.test(path))).toEqual([]);
  });

  test.each(["receive", "dispatch", "status"] as const)("%s loads a language when a letter asks for it", (name) => {
    const { bytes, totalBytes, inputs } = bundles[name];
    const words = [...inputs.keys()].filter((path) => /^lib\/core\/letter\/languages\/[\w-]+\//.test(path));
    expect(new Set(words.map((path) => path.split("/")[4]))).toEqual(new Set(["en"]));
    expect(totalBytes - bytes).toBeGreaterThan(250_000);
  });
});
