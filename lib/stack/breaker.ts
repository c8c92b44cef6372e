import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { Feedback } from "./feedback.ts";
import { letAlarmsPublish } from "./let-alarms-publish.ts";

/**
 * Stops all letters while far too many go out, and lets them out again when that is over: the alarm tells `feedback`,
 * which notes it in the table. Mails are read and stored all the while.
 */
export class Breaker extends Construct {
  readonly alarm: Alarm;

  constructor(
    scope: Construct,
    id: string,
    {
      lettersSent,
      mostLetters,
      feedback,
    }: { readonly lettersSent: Metric; readonly mostLetters: number; readonly feedback: Feedback },
  ) {
    super(scope, id);
    const changes = new Topic(this, "Changes", { enforceSSL: true });
    letAlarmsPublish(changes);
    const { queue, deadLetters } = feedback.told;
    changes.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }));
    this.alarm = new Alarm(this, "LettersFlood", {
      alarmDescription: `More than ${mostLetters} letters within a quarter of an hour: all letters wait until it is over.`,
      metric: lettersSent.with({ period: Duration.minutes(15) }),
      threshold: mostLetters,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const tell = new SnsAction(changes);
    this.alarm.addAlarmAction(tell);
    this.alarm.addOkAction(tell);
  }
}
