import { parseArgs } from "node:util";
import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { composeStore } from "../lib/adapters/environment.ts";
import { notificationOf, readReceipt } from "../lib/adapters/ses-receipt.ts";
import { deliveryKey } from "../lib/adapters/table.ts";

// Brings stored mails in once more, through the queue: after a template fix, or where a delivery has no outcome.
// `npm run replay -- mail/KEY …` or `npm run replay -- --without-outcome`; see docs/RUNBOOK.md. Facts that are known stay
// as they are, and a letter that was sent is not sent again: only what a mail says beyond that is answered.

const Settings = z.object({
  DESK_BUCKET: z.string(),
  DESK_TABLE: z.string(),
  DESK_QUEUE: z.url(),
  AWS_REGION: z.string(),
  AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
});

/** A mail may still be under way that came less than this ago. */
const restMilliseconds = 30 * 60_000;
/** The mark of a handled mail is forgotten after thirty days: what is older cannot be told from what has none. */
const longestMilliseconds = 14 * 86_400_000;

try {
  const { values, positionals } = parseArgs({
    options: { "without-outcome": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values["without-outcome"] === positionals.length > 0) throw new Error("name mails, or --without-outcome");
  const settings = Settings.parse(process.env);
  const { store, documents } = composeStore(settings);
  const s3 = new S3Client({});
  const sqs = new SQSClient({});
  const bucket = settings.DESK_BUCKET;

  async function* withoutOutcome(): AsyncGenerator<string> {
    let from: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: "mail/",
          ...(from === undefined ? {} : { ContinuationToken: from }),
        }),
      );
      for (const { Key = "", LastModified } of page.Contents ?? []) {
        const age = Date.now() - (LastModified?.getTime() ?? 0);
        const isOurs =
          age > restMilliseconds && age < longestMilliseconds && !Key.endsWith("AMAZON_SES_SETUP_NOTIFICATION");
        if (isOurs && (await store.findDelivery(idOf(Key))) === null) yield Key;
      }
      from = page.NextContinuationToken;
    } while (from !== undefined);
  }

  for await (const key of values["without-outcome"] ? withoutOutcome() : positionals) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const receipt = readReceipt((await Body?.transformToByteArray()) ?? new Uint8Array(), key);
    if (receipt === null) {
      console.log(`${key}: without SES's own lines above it; left alone`);
      continue;
    }
    // The mark would make the delivery count as done.
    await documents.send(new DeleteCommand({ TableName: settings.DESK_TABLE, Key: deliveryKey(receipt.id) }));
    await sqs.send(
      new SendMessageCommand({ QueueUrl: settings.DESK_QUEUE, MessageBody: notificationOf(receipt, bucket, key) }),
    );
    console.log(`${key}: in the queue`);
  }
} catch (error) {
  console.error(`replay: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function idOf(key: string): string {
  return key.split("/").at(-1) ?? key;
}
