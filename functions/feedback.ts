import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type BreakerSwitch, breakerSwitch } from "../lib/adapters/breaker-switch.ts";
import { composeStore, Environment } from "../lib/adapters/environment.ts";
import { jsonLog, type Log } from "../lib/adapters/log.ts";
import { readAlarm, readSendEvent } from "../lib/adapters/ses-events.ts";
import { type SendEventStore, sendEventStore } from "../lib/adapters/ses-events-store.ts";
import { feedback, heedAlarm } from "../lib/desk/feedback.ts";

const TableOnly = Environment.pick({ DESK_TABLE: true, AWS_REGION: true, AWS_ENDPOINT_URL_DYNAMODB: true });

let composed: { readonly store: SendEventStore; readonly halt: BreakerSwitch; readonly log: Log } | undefined;

function compose() {
  const environment = TableOnly.parse(process.env);
  const { documents } = composeStore(environment);
  return {
    store: sendEventStore(documents, environment.DESK_TABLE),
    halt: breakerSwitch(documents, environment.DESK_TABLE),
    log: jsonLog((line) => process.stdout.write(`${line}\n`)),
  };
}

/** What Lambda runs for SES's send events: those that failed, and only those, come again. */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  composed ??= compose();
  const { store, halt, log } = composed;
  const batchItemFailures = [];
  for (const { messageId, body } of event.Records) {
    try {
      const alarm = readAlarm(body);
      const told = alarm === null ? readSendEvent(body) : null;
      if (alarm !== null) await heedAlarm(halt, log, alarm);
      if (told !== null) await feedback(store, log, told);
    } catch (error) {
      log({ about: "failure", delivery: messageId, error: error instanceof Error ? error.name : "unknown" });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};
