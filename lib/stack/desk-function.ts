import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, EventSourceMapping, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { accept } from "./accept.ts";

export interface DeskFunctionProps {
  /** The folder of its bundle, which exports `handler`; the stack knows a function by this alone. */
  readonly code: string;
  readonly timeout: Duration;
  readonly memoryMebibytes: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All that it may do, beside writing its own log. */
  readonly may: readonly PolicyStatement[];
}

/** One Lambda function: its bundle, its log, and a role that holds what is listed and nothing else. */
export class DeskFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    super(scope, id);

    this.log = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one that CDK makes may write every log group of the account.
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [this.log.logGroupArn],
      }),
    );
    for (const statement of props.may) role.addToPolicy(statement);

    this.lambda = new LambdaFunction(this, "Function", {
      code: Code.fromAsset(props.code),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMebibytes,
      timeout: props.timeout,
      environment: { ...props.environment },
      logGroup: this.log,
      role,
    });
    accept(
      this.lambda,
      "Serverless::Serverless-LambdaTracing",
      "A mail is one invocation and one line of the log; traces would be a second place that knows who asked when.",
    );
  }

  /** Lets it read a queue: record by record, so that one that fails comes again by itself. */
  reads(queue: IQueue, how: { batchSize: number; maxBatchingWindow?: Duration }): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
        resources: [queue.queueArn],
      }),
    );
    accept(
      this.lambda,
      "Serverless::Serverless-LambdaDLQ",
      "Lambda polls the queue for it: what fails goes to the queue's own dead letters.",
    );
    const records = new EventSourceMapping(this, "Records", {
      ...how,
      target: this.lambda,
      eventSourceArn: queue.queueArn,
      // The handler reports what failed and does not throw: unasked, a failed record would count as read.
      reportBatchItemFailures: true,
      // A flood waits in the queue instead of taking the account's whole concurrency.
      maxConcurrency: 5,
    });
    accept(
      records,
      "Serverless::Serverless-LambdaEventSourceMappingDestination",
      "Lambda knows a destination of failures for streams only; this is a queue, with dead letters of its own.",
    );
  }
}
