import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import { dueIndex, urgencyIndex } from "../adapters/table.ts";
import { accept } from "./accept.ts";
import { DeskFunction } from "./desk-function.ts";
import type { Inbound } from "./inbound.ts";
import type { Outbound } from "./outbound.ts";
import type { Store } from "./store.ts";

export interface DispatchProps {
  readonly code: string;
  readonly inbound: Inbound;
  readonly store: Store;
  readonly outbound: Outbound;
  readonly environment: Readonly<Record<string, string>>;
  readonly mayReadKey: PolicyStatement;
}

/** What no mail starts: letters left behind, and orders whose clock has run. */
export class Dispatch extends Construct {
  readonly function: DeskFunction;

  constructor(scope: Construct, id: string, { inbound, store, outbound, ...props }: DispatchProps) {
    super(scope, id);
    this.function = new DeskFunction(this, "Dispatch", {
      code: props.code,
      timeout: Duration.minutes(2),
      memoryMebibytes: 512,
      environment: props.environment,
      may: [
        props.mayReadKey,
        store.mayItems(
          "dynamodb:GetItem",
          "dynamodb:Query",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem",
          "dynamodb:DeleteItem",
        ),
        // The end of an erasure whose receipt had to wait.
        inbound.mayMails("s3:DeleteObject"),
        inbound.mayNoteErasures(),
        store.mayQuery(dueIndex, urgencyIndex),
        outbound.maySend(),
      ],
    });
    inbound.acceptPrefixes(this.function);
    accept(
      this.function.lambda,
      "Serverless::Serverless-LambdaDLQ",
      "A sweep carries nothing that could be lost: the next one does what it left, and an alarm tells of three failures.",
    );
    const every = new Rule(this, "Every", {
      schedule: Schedule.rate(Duration.minutes(5)),
      // A sweep that failed is not tried again by itself: the next one does what it left.
      targets: [new LambdaFunction(this.function.lambda, { retryAttempts: 0 })],
    });
    accept(
      every,
      "Serverless::Serverless-EventBusDLQ",
      "The event is a tick without content: the next one is as good.",
    );
  }
}
