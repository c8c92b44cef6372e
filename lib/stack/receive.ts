import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping } from "aws-cdk-lib/aws-lambda";
import type { EmailIdentity } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { urgencyIndex } from "../adapters/table.ts";
import { DeskFunction } from "./desk-function.ts";
import type { Inbound } from "./inbound.ts";
import type { Store } from "./store.ts";

export interface ReceiveProps {
  readonly inbound: Inbound;
  readonly store: Store;
  readonly identity: EmailIdentity;
  /** The only address that it may send from. */
  readonly address: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** From the queue to the letter: reads the mail, stores the events, answers. */
export class Receive extends Construct {
  static readonly timeout = Duration.seconds(30);

  constructor(scope: Construct, id: string, props: ReceiveProps) {
    super(scope, id);
    const { inbound, store, identity } = props;

    const receive = new DeskFunction(this, "Receive", {
      entry: "functions/receive.ts",
      timeout: Receive.timeout,
      memoryMebibytes: 1024,
      environment: props.environment,
      may: [
        new PolicyStatement({
          actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ChangeMessageVisibility"],
          resources: [inbound.queue.queueArn],
        }),
        new PolicyStatement({
          actions: ["s3:GetObject"],
          resources: [inbound.bucket.arnForObjects(`${inbound.prefix}*`)],
        }),
        new PolicyStatement({
          actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
          resources: [store.table.tableArn],
        }),
        // The buyer's other open orders, where a seller was suspended.
        new PolicyStatement({
          actions: ["dynamodb:Query"],
          resources: [`${store.table.tableArn}/index/${urgencyIndex.name}`],
        }),
        new PolicyStatement({
          actions: ["ses:SendRawEmail"],
          resources: [identity.emailIdentityArn],
          conditions: { StringEquals: { "ses:FromAddress": props.address } },
        }),
      ],
    });

    new EventSourceMapping(this, "Mails", {
      target: receive.lambda,
      eventSourceArn: inbound.queue.queueArn,
      // Mails are few and an answer is awaited: none waits for a slow one beside it.
      batchSize: 1,
      // The handler reports what failed and does not throw: unasked, a failed mail would count as read.
      reportBatchItemFailures: true,
      // A flood of mail waits in the queue instead of taking the account's whole concurrency.
      maxConcurrency: 5,
    });
  }
}
