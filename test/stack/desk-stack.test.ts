import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readConfiguration } from "../../lib/stack/configuration.ts";
import { DeskStack } from "../../lib/stack/desk-stack.ts";

// What would hurt if it were false. Nothing is bundled: the statements are about the template.
const given = { domain: "desk.example.org", localPart: "orders", rawMailDays: "7" };
const synthesize = (context: Record<string, string>) => {
  const app = new App({ context: { ...context, "aws:cdk:bundling-stacks": [] } });
  return Template.fromStack(new DeskStack(app, "whyclosed", readConfiguration(app.node)));
};
const template = synthesize(given);

const Statement = z.looseObject({
  Effect: z.string(),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
const Policy = z.object({
  Properties: z.object({
    PolicyDocument: z.object({ Statement: z.array(Statement) }),
    Roles: z.array(z.object({ Ref: z.string() })),
  }),
});
const LambdaFunction = z.object({
  Properties: z.object({ Role: z.object({ "Fn::GetAtt": z.tuple([z.string(), z.string()]) }) }),
});

/** Every statement of the role of the function whose construct path begins with this name. */
function mayDo(name: string): z.infer<typeof Statement>[] {
  const functions = Object.entries(template.findResources("AWS::Lambda::Function"));
  const found = functions.find(([logicalId]) => logicalId.startsWith(name))?.[1];
  const role = LambdaFunction.parse(found).Properties.Role["Fn::GetAtt"][0];
  return Object.values(template.findResources("AWS::IAM::Policy"))
    .map((policy) => Policy.parse(policy).Properties)
    .filter((policy) => policy.Roles.some(({ Ref }) => Ref === role))
    .flatMap((policy) => policy.PolicyDocument.Statement);
}

const actionsOf = (name: string) => mayDo(name).flatMap((statement) => statement.Action);

describe("raw mails", () => {
  it("cannot be made public, and leave after the days configured", () => {
    template.hasResourceProperties("AWS::S3::Bucket", {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
      VersioningConfiguration: Match.absent(),
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ Status: "Enabled", ExpirationInDays: 7, Prefix: Match.absent() })],
      },
    });
  });

  it("travel over TLS only, from the sender and inside AWS", () => {
    const overPlainHttp = Match.objectLike({
      Effect: "Deny",
      Action: "s3:*",
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    });
    template.hasResourceProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: { Statement: Match.arrayWith([overPlainHttp]) },
    });
    template.hasResourceProperties("AWS::SES::ReceiptRule", { Rule: { TlsPolicy: "Require", ScanEnabled: true } });
  });

  it("are written by SES for this rule of this account only", () => {
    const forThisRule = Match.objectLike({
      Effect: "Allow",
      Principal: { Service: "ses.amazonaws.com" },
      Condition: {
        StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" }, "aws:SourceArn": Match.anyValue() },
      },
    });
    for (const type of ["AWS::S3::BucketPolicy", "AWS::SNS::TopicPolicy"]) {
      template.hasResourceProperties(type, { PolicyDocument: { Statement: Match.arrayWith([forThisRule]) } });
    }
  });

  it("come from the desk's address", () => {
    template.hasResourceProperties("AWS::SES::ReceiptRule", { Rule: { Recipients: ["orders@desk.example.org"] } });
  });
});

describe("the queue", () => {
  it("gives a mail five tries, then keeps it for two weeks", () => {
    const deadLetters = template.findResources("AWS::SQS::Queue", {
      Properties: { MessageRetentionPeriod: 14 * 86_400 },
    });
    const [id] = Object.keys(deadLetters);
    template.hasResourceProperties("AWS::SQS::Queue", {
      RedrivePolicy: { maxReceiveCount: 5, deadLetterTargetArn: { "Fn::GetAtt": [id, "Arn"] } },
    });
  });

  it("takes back single mails out of a batch, and bounds how many are read at once", () => {
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: Match.anyValue() },
    });
  });
});

describe("the table", () => {
  it("can be restored to any second, is not deleted by mistake, and forgets what has expired", () => {
    template.hasResource("AWS::DynamoDB::Table", {
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
        TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
      },
    });
  });
});

describe("receive", () => {
  it("reads mails under its prefix only", () => {
    const reads = mayDo("Receive").filter(({ Action }) => Action.some((action) => action.startsWith("s3:")));
    expect(reads.flatMap(({ Action }) => Action)).toEqual(["s3:GetObject"]);
    expect(JSON.stringify(reads.map(({ Resource }) => Resource))).toMatch(/"\/mail\/\*"/);
  });

  it("sends from the desk's address only", () => {
    const sends = mayDo("Receive").filter(({ Action }) => Action.some((action) => action.startsWith("ses:")));
    expect(sends.flatMap(({ Action }) => Action)).toEqual(["ses:SendRawEmail"]);
    for (const { Condition } of sends) {
      expect(Condition).toEqual({ StringEquals: { "ses:FromAddress": "orders@desk.example.org" } });
    }
  });

  it("cannot delete the table or a mail", () => {
    expect(actionsOf("Receive").filter((action) => /^s3:(Delete|Put)|Table$/.test(action))).toEqual([]);
  });
});

describe("status", () => {
  it("reads the table and nothing else: it cannot send, write or read a mail", () => {
    const beyondItsLog = actionsOf("Status").filter((action) => !action.startsWith("logs:"));
    expect(beyondItsLog.length).toBeGreaterThan(0);
    for (const action of beyondItsLog) expect(action).toMatch(/^dynamodb:(GetItem|BatchGetItem|Query)$/);
  });

  it("is throttled", () => {
    template.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: { ThrottlingRateLimit: Match.anyValue(), ThrottlingBurstLimit: Match.anyValue() },
    });
  });
});

describe("the key", () => {
  it("is kept when the stack goes, and stands in no template", () => {
    template.hasResource("AWS::SecretsManager::Secret", {
      DeletionPolicy: "Retain",
      Properties: { SecretString: Match.absent(), GenerateSecretString: Match.anyValue() },
    });
    template.allResourcesProperties("AWS::Lambda::Function", {
      Environment: {
        Variables: {
          DESK_KEY: { "Fn::Join": ["", Match.arrayWith([Match.stringLikeRegexp("resolve:secretsmanager:")])] },
        },
      },
    });
  });
});

describe("every role", () => {
  it("names what it may do: no managed policy, no wildcard for action or resource", () => {
    for (const role of Object.values(template.findResources("AWS::IAM::Role"))) {
      expect(role).not.toHaveProperty("Properties.ManagedPolicyArns");
    }
    for (const name of ["Receive", "Status"]) {
      for (const { Action, Resource } of mayDo(name)) {
        for (const action of Action) expect(action).not.toContain("*");
        expect(Resource).not.toBe("*");
      }
    }
  });
});

describe("the configuration", () => {
  it("alarms only whom the operator named", () => {
    template.resourceCountIs("AWS::CloudWatch::Alarm", 0);
    const watched = synthesize({ ...given, alarmMailbox: "operator@example.org" });
    watched.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "operator@example.org" });
    watched.resourceCountIs("AWS::CloudWatch::Alarm", 1);
  });

  it.each([
    ["domain", { ...given, domain: "localhost" }],
    ["localPart", { ...given, localPart: "orders+TOKEN" }],
    ["rawMailDays", { ...given, rawMailDays: "0" }],
    ["rawMailDays", { domain: given.domain, localPart: given.localPart }],
  ])("names %s when it is wrong or missing", (key, context) => {
    expect(() => synthesize(context)).toThrow(`context ${key}: `);
  });
});
