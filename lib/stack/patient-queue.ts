import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";

/** A queue that tries each record five times, and keeps what failed for two weeks. */
export class PatientQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  /** @param readerTimeout how long its reader may take over one batch */
  constructor(scope: Construct, id: string, { readerTimeout }: { readonly readerTimeout: Duration }) {
    super(scope, id);
    const secure = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true } as const;
    this.deadLetters = new Queue(this, "DeadLetters", { ...secure, retentionPeriod: Duration.days(14) });
    accept(
      this.deadLetters,
      "Serverless::Serverless-SQSRedrivePolicy",
      "It is the queue of dead letters itself; an alarm tells of every record in it.",
    );
    this.queue = new Queue(this, "Queue", {
      ...secure,
      // Six times the reader's timeout, as Lambda advises: a batch must not come back while it is still being read.
      visibilityTimeout: Duration.seconds(readerTimeout.toSeconds() * 6),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
  }
}
