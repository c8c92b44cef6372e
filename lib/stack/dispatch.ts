import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { EmailIdentity } from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import { dueIndex, urgencyIndex } from "../adapters/table.ts";
import { DeskFunction } from "./desk-function.ts";
import type { Store } from "./store.ts";

export interface DispatchProps {
  readonly store: Store;
  readonly identity: EmailIdentity;
  /** The only address that it may send from. */
  readonly address: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What no mail starts: letters left behind, and orders whose clock has run. */
export class Dispatch extends Construct {
  constructor(scope: Construct, id: string, { store, identity, address, environment }: DispatchProps) {
    super(scope, id);
    const { tableArn } = store.table;

    const dispatch = new DeskFunction(this, "Dispatch", {
      entry: "functions/dispatch.ts",
      timeout: Duration.minutes(2),
      memoryMebibytes: 512,
      environment,
      may: [
        new PolicyStatement({
          actions: ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"],
          resources: [tableArn],
        }),
        new PolicyStatement({
          actions: ["dynamodb:Query"],
          resources: [dueIndex, urgencyIndex].map(({ name }) => `${tableArn}/index/${name}`),
        }),
        new PolicyStatement({
          actions: ["ses:SendRawEmail"],
          resources: [identity.emailIdentityArn],
          conditions: { StringEquals: { "ses:FromAddress": address } },
        }),
      ],
    });

    new Rule(this, "Every", {
      schedule: Schedule.rate(Duration.minutes(5)),
      // A sweep that failed is not tried again by itself: the next one does what it left.
      targets: [new LambdaFunction(dispatch.lambda, { retryAttempts: 0 })],
    });
  }
}
