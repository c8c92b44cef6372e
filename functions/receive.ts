import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { composeDesk } from "../lib/adapters/environment.ts";
import { readArrival } from "../lib/adapters/events.ts";
import { withKey } from "../lib/adapters/secrets.ts";
import type { Desk } from "../lib/desk/desk.ts";
import { receive } from "../lib/desk/receive.ts";

/** The reader of the queue; on a laptop the spool calls it with the same event. */
export type Handler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** Reads a batch of mails one after the other; those that failed, and only those, come again. */
export function createHandler(desk: Desk): Handler {
  return async (event) => {
    const batchItemFailures = [];
    for (const { messageId, body } of event.Records) {
      try {
        await receive(desk, readArrival(body));
      } catch (error) {
        desk.log({ about: "failure", delivery: messageId, error: error instanceof Error ? error.name : "unknown" });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}

let composed: Handler | undefined;

/** What Lambda runs. The desk is composed at the first mail, once for each execution environment. */
export const handler: Handler = async (event) => {
  composed ??= createHandler(composeDesk(await withKey(process.env)));
  return composed(event);
};
