import { Duration } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Canary } from "./canary.ts";
import type { DeskFunction } from "./desk-function.ts";
import type { Feedback } from "./feedback.ts";
import type { Inbound } from "./inbound.ts";

export interface SignalsProps {
  readonly inbound: Inbound;
  readonly feedback: Feedback;
  readonly receive: DeskFunction;
  readonly dispatch: DeskFunction;
  readonly canary: Canary | null;
}

const namespace = "WhyClosed";
const fiveMinutes = { period: Duration.minutes(5), statistic: "Sum" } as const;

/**
 * What can be measured of the desk. The functions publish no metrics: two are counted from lines of their log, the rest
 * is what AWS measures by itself.
 */
export class Signals extends Construct {
  readonly deadMails: Metric;
  readonly deadEvents: Metric;
  readonly oldestMail: Metric;
  readonly sesFailures: Metric;
  readonly sesExpiries: Metric;
  readonly lettersStuck: Metric;
  readonly unknownMails: Metric;
  readonly sweepErrors: Metric;
  readonly bounceRate: Metric;
  readonly complaintRate: Metric;
  readonly lettersSent: Metric;
  readonly canaryAnswers: Metric | null;

  constructor(scope: Construct, id: string, props: SignalsProps) {
    super(scope, id);
    const { inbound, feedback, receive, dispatch } = props;
    const mostIn = { period: Duration.minutes(5), statistic: "Maximum" } as const;
    this.deadMails = inbound.mails.deadLetters.metricApproximateNumberOfMessagesVisible(mostIn);
    this.deadEvents = feedback.told.deadLetters.metricApproximateNumberOfMessagesVisible(mostIn);
    this.oldestMail = inbound.mails.queue.metricApproximateAgeOfOldestMessage(mostIn);

    const ses = (metricName: string, more: { statistic?: string; dimensionsMap?: Record<string, string> } = {}) =>
      new Metric({ namespace: "AWS/SES", metricName, ...fiveMinutes, ...more });
    const ofOurRule = { dimensionsMap: { RuleName: inbound.ruleName } };
    this.sesFailures = ses("PublishFailure", ofOurRule);
    this.sesExpiries = ses("PublishExpired", ofOurRule);
    this.bounceRate = ses("Reputation.BounceRate", { statistic: "Maximum" });
    this.complaintRate = ses("Reputation.ComplaintRate", { statistic: "Maximum" });
    this.lettersSent = ses("Send");
    this.sweepErrors = dispatch.lambda.metricErrors(fiveMinutes);
    this.canaryAnswers = props.canary?.answers ?? null;

    const stuck = FilterPattern.any(
      FilterPattern.stringValue("$.outcome", "=", "overdue"),
      FilterPattern.stringValue("$.outcome", "=", "ambiguous"),
    );
    this.lettersStuck = this.count("LettersStuck", stuck, [receive, dispatch]);
    const unknown = FilterPattern.any(
      FilterPattern.stringValue("$.kinds[0]", "=", "unknown-notification"),
      FilterPattern.stringValue("$.kinds[1]", "=", "unknown-notification"),
    );
    this.unknownMails = this.count("UnknownMails", unknown, [receive]);
  }

  /** Counts lines of the log, in all functions under one name. */
  private count(name: string, filterPattern: IFilterPattern, functions: readonly DeskFunction[]): Metric {
    for (const { log, node } of functions) {
      new MetricFilter(this, `${name}${node.id}`, {
        logGroup: log,
        filterPattern,
        metricNamespace: namespace,
        metricName: name,
      });
    }
    return new Metric({ namespace, metricName: name, ...fiveMinutes });
  }
}
