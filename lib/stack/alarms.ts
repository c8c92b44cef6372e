import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { IQueue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface AlarmsProps {
  readonly mailbox: string;
  readonly deadLetters: IQueue;
}

/** Tells the operator by mail that a mail could not be handled: whoever sent it waits for an answer. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);

    const operator = new Topic(this, "Operator", { enforceSSL: true });
    operator.addSubscription(new EmailSubscription(props.mailbox));

    const waiting = new Alarm(this, "DeadLettersWaiting", {
      alarmDescription: "Mails that failed five times wait in the dead-letter queue.",
      metric: props.deadLetters.metricApproximateNumberOfMessagesVisible(),
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    waiting.addAlarmAction(new SnsAction(operator));
  }
}
