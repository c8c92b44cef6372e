import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { CfnReceiptRule, CfnReceiptRuleSet } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";

export interface InboundProps {
  /** Mail to it and to every labelled form of it is taken in. */
  readonly address: string;
  readonly rawMailDays: number;
  /** How long the reader of the queue may take over one batch. */
  readonly readerTimeout: Duration;
}

/** From the SMTP connection to the queue: the mail rests in the bucket; the word that it came, with SES's verdicts, in the queue. */
export class Inbound extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly ruleSetName: string;
  /** Where in the bucket mails lie: the only place that SES may write to and `receive` may read. */
  readonly prefix = "mail/";

  constructor(scope: Construct, id: string, props: InboundProps) {
    super(scope, id);

    this.bucket = new Bucket(this, "Mails", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [
        { expiration: Duration.days(props.rawMailDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });

    // Not encrypted with a key: SES cannot publish under AWS's own one, and the topic keeps nothing.
    const arrivals = new Topic(this, "Arrivals", { enforceSSL: true });

    this.deadLetters = new Queue(this, "DeadLetters", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Six times the reader's timeout, as Lambda advises: a batch must not come back while it is still being read.
      visibilityTimeout: Duration.seconds(props.readerTimeout.toSeconds() * 6),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 5 },
    });
    arrivals.addSubscription(new SqsSubscription(this.queue));

    // Named by us, not generated: the policies below must name the rule before SES, which tries them, lets it be made.
    const stack = Stack.of(this);
    this.ruleSetName = stack.stackName;
    const ruleName = "desk";
    const bySesForThisRule = {
      principals: [new ServicePrincipal("ses.amazonaws.com")],
      conditions: {
        StringEquals: {
          "aws:SourceAccount": stack.account,
          "aws:SourceArn": stack.formatArn({
            service: "ses",
            resource: "receipt-rule-set",
            resourceName: `${this.ruleSetName}:receipt-rule/${ruleName}`,
          }),
        },
      },
    };
    const mayStore = this.bucket.addToResourcePolicy(
      new PolicyStatement({
        ...bySesForThisRule,
        actions: ["s3:PutObject"],
        resources: [this.bucket.arnForObjects(`${this.prefix}*`)],
      }),
    );
    const mayTell = arrivals.addToResourcePolicy(
      new PolicyStatement({ ...bySesForThisRule, actions: ["sns:Publish"], resources: [arrivals.topicArn] }),
    );

    const ruleSet = new CfnReceiptRuleSet(this, "RuleSet", { ruleSetName: this.ruleSetName });
    const rule = new CfnReceiptRule(this, "Rule", {
      ruleSetName: this.ruleSetName,
      rule: {
        name: ruleName,
        enabled: true,
        // SES takes an address without a label for all its labelled forms: orders+TOKEN@ arrives here too.
        recipients: [props.address],
        tlsPolicy: "Require",
        scanEnabled: true,
        actions: [
          {
            s3Action: {
              bucketName: this.bucket.bucketName,
              objectKeyPrefix: this.prefix,
              topicArn: arrivals.topicArn,
            },
          },
        ],
      },
    });
    rule.addResourceDependency(ruleSet);
    for (const permission of [mayStore, mayTell]) {
      if (permission.policyDependable !== undefined) rule.node.addDependency(permission.policyDependable);
    }
  }
}
