import { Duration } from "aws-cdk-lib";
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { urgencyIndex } from "../adapters/table.ts";
import { DeskFunction } from "./desk-function.ts";
import type { Inbound } from "./inbound.ts";
import type { Outbound } from "./outbound.ts";
import type { Store } from "./store.ts";

export interface ReceiveProps {
  readonly code: string;
  readonly inbound: Inbound;
  readonly store: Store;
  readonly outbound: Outbound;
  readonly environment: Readonly<Record<string, string>>;
  readonly mayReadKey: PolicyStatement;
}

/** From the queue to the letter: reads the mail, stores the events, answers. */
export class Receive extends Construct {
  static readonly timeout = Duration.seconds(30);
  readonly function: DeskFunction;

  constructor(scope: Construct, id: string, { inbound, store, outbound, ...props }: ReceiveProps) {
    super(scope, id);
    this.function = new DeskFunction(this, "Receive", {
      code: props.code,
      timeout: Receive.timeout,
      memoryMebibytes: 1024,
      environment: props.environment,
      may: [
        props.mayReadKey,
        // Deleted where the buyer asks for it.
        inbound.mayMails("s3:GetObject", "s3:DeleteObject"),
        inbound.mayNoteErasures(),
        store.mayItems(
          "dynamodb:GetItem",
          "dynamodb:Query",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
        ),
        // The buyer's other orders, and the marks of the buyer's mails.
        store.mayQuery(urgencyIndex),
        outbound.maySend(),
      ],
    });
    inbound.acceptPrefixes(this.function);
    // Mails are few and an answer is awaited: none waits for a slow one beside it.
    this.function.reads(inbound.mails.queue, { batchSize: 1 });
  }
}
