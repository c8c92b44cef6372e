import { Duration } from "aws-cdk-lib";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { DeskFunction } from "./desk-function.ts";
import type { Outbound } from "./outbound.ts";
import { PatientQueue } from "./patient-queue.ts";
import type { Store } from "./store.ts";

export interface FeedbackProps {
  readonly code: string;
  readonly outbound: Outbound;
  readonly store: Store;
}

/** What SES tells of the letters, back into the table: reads no mail, sends nothing, does not know the desk's key. */
export class Feedback extends Construct {
  readonly told: PatientQueue;
  readonly function: DeskFunction;

  constructor(scope: Construct, id: string, { code, outbound, store }: FeedbackProps) {
    super(scope, id);
    const timeout = Duration.seconds(30);
    this.told = new PatientQueue(this, "Told", { readerTimeout: timeout });
    outbound.events.addSubscription(
      new SqsSubscription(this.told.queue, { rawMessageDelivery: true, deadLetterQueue: this.told.deadLetters }),
    );
    this.function = new DeskFunction(this, "Feedback", {
      code,
      timeout,
      memoryMebibytes: 256,
      environment: { DESK_TABLE: store.table.tableName },
      may: [store.mayItems("dynamodb:GetItem", "dynamodb:UpdateItem")],
    });
    // Nobody waits for it: one invocation for what a minute brings.
    this.function.reads(this.told.queue, { batchSize: 50, maxBatchingWindow: Duration.minutes(1) });
  }
}
