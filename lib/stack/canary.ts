import { Duration, Stack } from "aws-cdk-lib";
import type { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import { Universal } from "aws-cdk-lib/aws-scheduler-targets";
import { CfnReceiptRule } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { Inbound } from "./inbound.ts";
import type { Outbound } from "./outbound.ts";

export interface CanaryProps {
  readonly domain: string;
  readonly address: string;
  readonly inbound: Inbound;
  readonly outbound: Outbound;
}

/**
 * A buyer without code: asks the desk for its status every hour, through SES and DNS like any other, and counts the
 * answers. It works in SES's sandbox too, since both addresses are of the verified domain.
 */
export class Canary extends Construct {
  /** How many answers came. */
  readonly answers: Metric;

  constructor(scope: Construct, id: string, { domain, address, inbound, outbound }: CanaryProps) {
    super(scope, id);
    const own = `canary@${domain}`;
    const stack = Stack.of(this);
    const arn = (resource: string, resourceName: string) => stack.formatArn({ service: "ses", resource, resourceName });

    new Schedule(this, "Hourly", {
      schedule: ScheduleExpression.rate(Duration.hours(1)),
      target: new Universal({
        service: "sesv2",
        action: "sendEmail",
        input: ScheduleTargetInput.fromObject({
          FromEmailAddress: own,
          Destination: { ToAddresses: [address] },
          Content: { Simple: { Subject: { Data: "STATUS" }, Body: { Text: { Data: "STATUS" } } } },
        }),
        retryAttempts: 0,
        policyStatements: [
          new PolicyStatement({
            actions: ["ses:SendEmail"],
            resources: [
              outbound.identity.emailIdentityArn,
              arn("configuration-set", outbound.configurationSet.configurationSetName),
            ],
            conditions: { StringEquals: { "ses:FromAddress": own } },
          }),
        ],
      }),
    });

    // Nobody listens: that something was published is all there is to know.
    const answers = new Topic(this, "Answers", { enforceSSL: true });
    const ruleName = "canary";
    const mayTell = answers.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("ses.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [answers.topicArn],
        conditions: {
          StringEquals: {
            "aws:SourceAccount": stack.account,
            "aws:SourceArn": arn("receipt-rule-set", `${inbound.ruleSetName}:receipt-rule/${ruleName}`),
          },
        },
      }),
    );
    const rule = new CfnReceiptRule(this, "Rule", {
      ruleSetName: inbound.ruleSetName,
      rule: {
        name: ruleName,
        enabled: true,
        recipients: [own],
        tlsPolicy: "Require",
        scanEnabled: true,
        actions: [{ snsAction: { topicArn: answers.topicArn } }],
      },
    });
    rule.addResourceDependency(inbound.ruleSet);
    if (mayTell.policyDependable !== undefined) rule.node.addDependency(mayTell.policyDependable);
    this.answers = answers.metricNumberOfMessagesPublished({ period: Duration.hours(1), statistic: "Sum" });
  }
}
