import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { CfnReceiptRule, CfnReceiptRuleSet } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { SqsSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import { ledgerPrefix } from "../adapters/s3-ledger.ts";
import { retention } from "../core/letter/retention.ts";
import { accept } from "./accept.ts";
import { PatientQueue } from "./patient-queue.ts";

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
  readonly mails: PatientQueue;
  readonly ruleSet: CfnReceiptRuleSet;
  readonly ruleSetName: string;
  readonly ruleName = "desk";
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
        {
          prefix: this.prefix,
          expiration: Duration.days(props.rawMailDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { prefix: ledgerPrefix, expiration: Duration.days(retention.ledgerDays) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accept(
      this.bucket,
      "AwsSolutions::AwsSolutions-S1",
      "Only SES writes and two functions read or delete; an access log would keep for longer what the bucket forgets.",
    );

    // Not encrypted with a key: SES cannot publish under AWS's own one, and the topic keeps nothing.
    const arrivals = new Topic(this, "Arrivals", { enforceSSL: true });
    this.mails = new PatientQueue(this, "Arrived", { readerTimeout: props.readerTimeout });
    arrivals.addSubscription(new SqsSubscription(this.mails.queue, { deadLetterQueue: this.mails.deadLetters }));

    // Named by us, not generated: the policies below must name the rule before SES, which tries them, lets it be made.
    const stack = Stack.of(this);
    this.ruleSetName = stack.stackName;
    const bySesForThisRule = {
      principals: [new ServicePrincipal("ses.amazonaws.com")],
      conditions: {
        StringEquals: {
          "aws:SourceAccount": stack.account,
          "aws:SourceArn": stack.formatArn({
            service: "ses",
            resource: "receipt-rule-set",
            resourceName: `${this.ruleSetName}:receipt-rule/${this.ruleName}`,
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

    this.ruleSet = new CfnReceiptRuleSet(this, "RuleSet", { ruleSetName: this.ruleSetName });
    const rule = new CfnReceiptRule(this, "Rule", {
      ruleSetName: this.ruleSetName,
      rule: {
        name: this.ruleName,
        enabled: true,
        // SES takes an address without a label for all its labelled forms ("Creating receipt rules", step 5):
        // orders+TOKEN@ arrives here too.
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
    rule.addResourceDependency(this.ruleSet);
    for (const permission of [mayStore, mayTell]) {
      if (permission.policyDependable !== undefined) rule.node.addDependency(permission.policyDependable);
    }
  }

  /** Mails as they came, under the prefix that SES writes to; the statement for a function of which {@link acceptPrefixes} is said. */
  mayMails(...actions: readonly ("s3:GetObject" | "s3:DeleteObject")[]): PolicyStatement {
    return new PolicyStatement({
      actions: [...actions],
      resources: [this.bucket.arnForObjects(`${this.prefix}*`)],
    });
  }

  /** The ledger of erasures lies here because a table that is restored brings back whoever was erased since. */
  mayNoteErasures(): PolicyStatement {
    return new PolicyStatement({
      actions: ["s3:PutObject"],
      resources: [this.bucket.arnForObjects(`${ledgerPrefix}*`)],
    });
  }

  /** Every mail and every entry of the ledger has a key of its own: a role can name the prefixes only. */
  acceptPrefixes(role: Construct): void {
    const bucket = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    accept(
      role,
      `AwsSolutions::AwsSolutions-IAM5[Resource::<${bucket}.Arn>/${this.prefix}*]`,
      "SES names each mail by its message id: the prefix it writes to is the narrowest there is.",
    );
    accept(
      role,
      `AwsSolutions::AwsSolutions-IAM5[Resource::<${bucket}.Arn>/${ledgerPrefix}*]`,
      "An entry is named by the keyed hash of who was erased: the prefix is the narrowest there is.",
    );
  }
}
