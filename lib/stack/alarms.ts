import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { accept } from "./accept.ts";
import type { Breaker } from "./breaker.ts";
import { letAlarmsPublish } from "./let-alarms-publish.ts";
import type { Signals } from "./signals.ts";

interface Watch {
  readonly metric: Metric;
  /** Alarmed above it; below it where `isFloor`. */
  readonly limit: number;
  readonly isFloor?: true;
  /** For how many periods on end; one where it does not say. */
  readonly periods?: number;
  readonly what: string;
}

/** What needs a person, and why: whoever forwarded a mail waits for an answer. docs/RUNBOOK.md has a section for each. */
const watches = (signals: Signals): Readonly<Record<string, Watch>> => ({
  DeadMails: {
    metric: signals.deadMails,
    limit: 0,
    what: "Mails that failed five times wait in the dead-letter queue.",
  },
  DeadEvents: {
    metric: signals.deadEvents,
    limit: 0,
    what: "Send events that failed five times wait in the dead-letter queue.",
  },
  OldestMail: {
    metric: signals.oldestMail,
    limit: 15 * 60,
    what: "A mail has waited a quarter of an hour to be read.",
  },
  SesFailures: {
    metric: signals.sesFailures,
    limit: 0,
    what: "SES could not store or announce a mail; it tries for four hours.",
  },
  SesExpiries: { metric: signals.sesExpiries, limit: 0, what: "SES gave up on a mail: it is lost to the desk." },
  LettersStuck: {
    metric: signals.lettersStuck,
    limit: 0,
    what: "A letter is overdue, or nobody knows whether it went out.",
  },
  SweepErrors: { metric: signals.sweepErrors, limit: 0, periods: 3, what: "The sweep has failed three times on end." },
  BounceRate: {
    metric: signals.bounceRate,
    limit: 0.05,
    what: "Bounces are above 5 %: SES puts the account under review.",
  },
  ComplaintRate: {
    metric: signals.complaintRate,
    limit: 0.001,
    what: "Complaints are above 0.1 %: SES puts the account under review.",
  },
  UnknownMails: {
    metric: signals.unknownMails,
    limit: 0,
    what: "AliExpress has written in a way that the desk does not know.",
  },
  ...(signals.canaryAnswers === null
    ? {}
    : {
        CanarySilent: {
          metric: signals.canaryAnswers,
          limit: 1,
          isFloor: true,
          periods: 2,
          what: "The desk has not answered its own mail for two hours.",
        },
      }),
});

/** Tells the operator by mail what needs a person, and when it is over. */
export class Alarms extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { mailbox, signals, breaker }: { readonly mailbox: string; readonly signals: Signals; readonly breaker: Breaker },
  ) {
    super(scope, id);
    const operator = new Topic(this, "Operator", { enforceSSL: true });
    const subscription = operator.addSubscription(new EmailSubscription(mailbox));
    accept(
      subscription,
      "Serverless::Serverless-SNSRedrivePolicy",
      "An alarm that no mail told of still stands in CloudWatch, and on the dashboard.",
    );
    letAlarmsPublish(operator);
    const tell = new SnsAction(operator);
    breaker.alarm.addAlarmAction(tell);
    breaker.alarm.addOkAction(tell);

    for (const [name, { metric, limit, isFloor = false, periods = 1, what }] of Object.entries(watches(signals))) {
      const alarm = new Alarm(this, name, {
        alarmDescription: what,
        metric,
        threshold: limit,
        comparisonOperator: isFloor
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: periods,
        treatMissingData: isFloor ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      });
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
    }
  }
}
