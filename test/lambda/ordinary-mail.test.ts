import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTokens } from "../../lib/adapters/tokens.ts";
import { bundleAll } from "../../lib/stack/bundle.ts";
import { gmailForward } from "../desk/mails.ts";
import { mailArrived, sendEvents, sent } from "./aws-events.ts";
import { deskKey, type Embedded, startEmbedded } from "./embedded.ts";
import { type LambdaProcess, startLambda } from "./lambda-process.ts";
import { type LoggedRequest, roundTrips } from "./request-log.ts";

// What one ordinary mail asks of AWS: a known buyer forwards the news that a known order was closed, and gets a letter.

let folder: string;
let embedded: Embedded;
let receive: LambdaProcess;
let feedback: LambdaProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ordinary-"));
  const bundles = await bundleAll(folder);
  embedded = await startEmbedded();
  receive = await startLambda(bundles.receive.folder, embedded.variables);
  feedback = await startLambda(bundles.feedback.folder, embedded.variables);
}, 120_000);
afterAll(async () => {
  await receive.stop();
  await feedback.stop();
  await embedded.close();
  await rm(folder, { recursive: true });
});

const source = "alex@example.com";
const shipped = new URL("../corpus/en-order-shipped-inline-plain/mail.eml", import.meta.url);
const orderNumber = "8190237603134471";
const closed = gmailForward({ from: `Alex Example <${source}>`, orderNumber });
const subject = `Fwd: Your order ${orderNumber} is closed`;

async function requestsOf(work: () => Promise<unknown>): Promise<readonly LoggedRequest[]> {
  embedded.requests.length = 0;
  await work();
  return [...embedded.requests];
}

const sum = (requests: readonly LoggedRequest[], of: "readUnits" | "writeUnits"): number =>
  requests.reduce((total, request) => total + request[of], 0);

/** The log that `npm run cost` reads; as with the corpus, written where it is missing, and then looked at by a person. */
const log = new URL("../../docs/ordinary-mail.json", import.meta.url);

const listed = (requests: readonly LoggedRequest[]) => ({
  requests: requests
    .map(
      ({ call, about, readUnits, writeUnits, isRefused }) =>
        `${`${call} ${about}`.trim()}${isRefused ? " (refused)" : ""}: ${readUnits} read, ${writeUnits} written`,
    )
    // Those that are made at once come in any order.
    .sort(),
  readUnits: sum(requests, "readUnits"),
  writeUnits: sum(requests, "writeUnits"),
  roundTrips: roundTrips(requests),
});
let ordinary: readonly LoggedRequest[];

test("a mail, and the word that its letter was sent, cost what the log says", async () => {
  embedded.bucket.set("m1", await readFile(shipped, "utf8"));
  embedded.bucket.set("m2", closed);
  const first = await requestsOf(() => receive.invoke(mailArrived("m1", { source })));
  ordinary = await requestsOf(() => receive.invoke(mailArrived("m2", { source, subject })));
  const [letter = ""] = (await embedded.outbox()).flatMap(
    (mail) => /^Message-ID: <([0-9a-f]{32})@/m.exec(mail)?.[1] ?? [],
  );
  const buyer = createTokens(Buffer.from(deskKey, "base64")).buyerId(source);
  const told = await requestsOf(() => feedback.invoke(sendEvents(sent({ letter, buyer }, source))));

  expect(await embedded.outbox()).toHaveLength(2);
  expect(ordinary.filter(({ call }) => call === "SES SendRawEmail")).toHaveLength(1);
  const measured = { first: listed(first), ordinary: listed(ordinary), sendEvent: listed(told) };
  if (!existsSync(log) && process.env["CI"] === undefined)
    await writeFile(log, `${JSON.stringify(measured, null, 2)}\n`);
  expect(measured).toEqual(JSON.parse(await readFile(log, "utf8")));
});

test("an ordinary mail keeps to its budget of units", () => {
  expect(sum(ordinary, "writeUnits")).toBeLessThanOrEqual(12);
  expect(sum(ordinary, "readUnits")).toBeLessThanOrEqual(3);
});

// Facts with the mail itself, orders and buyer, the letter, the shot, the marks.
test("an ordinary mail makes no more than five round trips, one after the other", () => {
  expect(roundTrips(ordinary)).toBeLessThanOrEqual(5);
});
