import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandler } from "../../functions/receive.ts";
import { composeDesk } from "../../lib/adapters/environment.ts";
import { toSqsEvent } from "../../lib/local/sqs-event.ts";
import { gmailForward, noticeItself } from "./mails.ts";
import { type TestDesk, testDesk } from "./test-desk.ts";

let at: TestDesk;

beforeEach(async () => {
  at = await testDesk();
});
afterEach(() => at.close());

const record = (id: string) => {
  const envelope = {
    id,
    at: "2026-02-15T09:05:00Z",
    source: "buyer@example.com",
    recipients: ["orders@desk.localhost"],
  };
  return toSqsEvent(envelope, "mails").Records;
};

test("of a batch only what failed comes again", async () => {
  at.bucket.set("m1", gmailForward());
  at.bucket.set("m3", gmailForward({ orderNumber: "8190000000000013", messageId: "<b@example.com>" }));
  const garbled = record("m2").map((one) => ({ ...one, body: '{"Type":"Notification","Message":"{}"}' }));
  const missing = record("m4");
  const event = { Records: [...record("m1"), ...garbled, ...record("m3"), ...missing] };
  expect(await createHandler(at.desk)(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: "m2" }],
  });
  expect(await at.outbox()).toHaveLength(2);
});

test("a notification that names another bucket is not followed", async () => {
  at.bucket.set("m1", gmailForward());
  const event = { Records: record("m1").map((one) => ({ ...one, body: one.body.replace("mails", "others") })) };
  expect(await createHandler(at.desk)(event)).toEqual({ batchItemFailures: [{ itemIdentifier: "m1" }] });
});

test("only DMARC makes a sender believed on AWS: SES's word for the shop's own domain names no buyer", async () => {
  at.bucket.set("m1", noticeItself());
  await createHandler(at.desk)({ Records: record("m1") });
  expect(await at.store.findDelivery("m1")).toMatchObject({ outcome: "not-authenticated" });
});

test("a desk that is not told enough says what is missing in one line", () => {
  const given = { DESK_TABLE: "desk", DESK_BUCKET: "mails", DESK_ADDRESS: "nobody", AWS_REGION: "eu-west-1" };
  expect(() => composeDesk(given)).toThrow(/^environment: .*DESK_ADDRESS.*DESK_KEY[^\n]*$/);
});
