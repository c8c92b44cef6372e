import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { AwsSolutionsChecks, ServerlessChecks } from "cdk-nag";
import { afterAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { retention } from "../../lib/core/letter/retention.ts";
import { readConfiguration } from "../../lib/stack/configuration.ts";
import { DeskStack } from "../../lib/stack/desk-stack.ts";

// What would hurt if it were false. Nothing is bundled: the statements are about the template.
const given = { domain: "desk.example.org", localPart: "orders", rawMailDays: "7", keyParameter: "/desk/key" };
const everything = { ...given, alarmMailbox: "operator@example.org", siteDomain: "orders.example.org", canary: "true" };
const folder = mkdtempSync(join(tmpdir(), "whyclosed-stack-"));
afterAll(() => rmSync(folder, { recursive: true }));

function stackOf(context: Record<string, string>): { app: App; stack: DeskStack } {
  const app = new App({ context, outdir: mkdtempSync(join(folder, "out-")) });
  const code = { receive: "functions", feedback: "functions", dispatch: "functions", status: "functions" };
  return { app, stack: new DeskStack(app, "whyclosed", { configuration: readConfiguration(app.node), code }) };
}
const synthesize = (context: Record<string, string>) => Template.fromStack(stackOf(context).stack);
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

const functionNames = ["Receive", "Feedback", "Dispatch", "Status"] as const;
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
        Rules: Match.arrayWith([Match.objectLike({ Status: "Enabled", ExpirationInDays: 7, Prefix: "mail/" })]),
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
    expect(reads.map(({ Action, Resource }) => [Action, /"\/(\w+)\/\*"/.exec(JSON.stringify(Resource))?.[1]])).toEqual([
      [["s3:GetObject", "s3:DeleteObject"], "mail"],
      [["s3:PutObject"], "erased"],
    ]);
  });

  it.each(["Receive", "Dispatch"])("sends from the desk's address with its configuration set only: %s", (name) => {
    const sends = mayDo(name).filter(({ Action }) => Action.some((action) => action.startsWith("ses:")));
    expect(sends.flatMap(({ Action }) => Action)).toEqual(["ses:SendRawEmail"]);
    for (const { Condition, Resource } of sends) {
      expect(Condition).toEqual({ StringEquals: { "ses:FromAddress": "orders@desk.example.org" } });
      expect(JSON.stringify(Resource)).toMatch(/:identity\/.*:configuration-set\//);
    }
  });
});

describe("status", () => {
  it("touches the table, and mails only to delete them: it cannot send or read a mail", () => {
    const beyondItsLog = actionsOf("Status").filter((action) => !action.startsWith("logs:"));
    expect(beyondItsLog).toContain("dynamodb:Query");
    for (const action of beyondItsLog) {
      expect(action).toMatch(
        /^(dynamodb:(Get|Put|Update|Delete)Item|dynamodb:Query|s3:(Delete|Put)Object|ssm:GetParameter)$/,
      );
    }
  });

  it("writes no path and no query into its access log: they can hold a token", () => {
    const [stage] = Object.values(template.findResources("AWS::ApiGatewayV2::Stage"));
    const format = z.object({ Properties: z.object({ AccessLogSettings: z.object({ Format: z.string() }) }) });
    const logged = format.parse(stage).Properties.AccessLogSettings.Format.match(/\$context\.[\w.]+/g);
    expect(logged).toContain("$context.routeKey");
    for (const field of logged ?? []) expect(field).not.toMatch(/path|identity|query|header|authorizer/i);
  });

  it("is throttled", () => {
    template.hasResourceProperties("AWS::ApiGatewayV2::Stage", {
      DefaultRouteSettings: { ThrottlingRateLimit: Match.anyValue(), ThrottlingBurstLimit: Match.anyValue() },
    });
  });
});

describe("feedback", () => {
  it("hears of every letter sent, refused, bounced and complained of, and can neither send nor open the key", () => {
    template.hasResourceProperties("AWS::SES::ConfigurationSetEventDestination", {
      EventDestination: { Enabled: true, MatchingEventTypes: ["send", "reject", "bounce", "complaint"] },
    });
    const beyondItsLog = actionsOf("Feedback").filter((action) => !/^(logs|sqs):/.test(action));
    expect(beyondItsLog).toEqual(["dynamodb:GetItem", "dynamodb:UpdateItem"]);
  });

  it("is that of every letter from the domain: the identity names the configuration set", () => {
    template.hasResourceProperties("AWS::SES::EmailIdentity", {
      ConfigurationSetAttributes: { ConfigurationSetName: Match.anyValue() },
    });
    template.hasResourceProperties("AWS::SES::ConfigurationSet", {
      SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
  });
});

describe("the key", () => {
  it("stands in no template: the functions are told its name, and only those that need it may read it", () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/"DESK_KEY"|resolve:/);
    for (const name of functionNames) {
      const reads = mayDo(name).filter(({ Action }) => Action.some((action) => action.startsWith("ssm:")));
      expect(reads.map(({ Action }) => Action)).toEqual(name === "Feedback" ? [] : [["ssm:GetParameter"]]);
      for (const { Resource } of reads) expect(JSON.stringify(Resource)).toContain(":parameter/desk/key");
    }
  });
});

describe("a queue", () => {
  it("loses nothing on the way: what cannot be handed on or read goes to its dead letters", () => {
    for (const type of ["AWS::SNS::Subscription", "AWS::SQS::Queue"] as const) {
      const isDeadLetters = Match.objectLike({ MessageRetentionPeriod: 14 * 86_400 });
      const others = Object.keys(template.findResources(type)).length;
      const safe = template.findResources(type, { Properties: { RedrivePolicy: Match.anyValue() } });
      const last = type === "AWS::SQS::Queue" ? template.findResources(type, { Properties: isDeadLetters }) : {};
      expect(Object.keys(safe).length + Object.keys(last).length).toBe(others);
    }
  });
});

describe("every role", () => {
  it("names what it may do: no managed policy, no wildcard for action or resource", () => {
    for (const role of Object.values(template.findResources("AWS::IAM::Role"))) {
      expect(role).not.toHaveProperty("Properties.ManagedPolicyArns");
    }
    for (const name of functionNames) {
      for (const { Action, Resource } of mayDo(name)) {
        for (const action of Action) expect(action).not.toContain("*");
        expect(Resource).not.toBe("*");
      }
    }
  });
});

describe("the deployment", () => {
  it("is refused where SES receives no mail", () => {
    const [rule] = Object.values(template.toJSON()["Rules"] ?? {}).filter((one) =>
      JSON.stringify(one).includes("eu-west-1"),
    );
    expect(JSON.stringify(rule)).toContain('"Ref":"AWS::Region"');
    expect(JSON.stringify(rule)).not.toContain("eu-north-1");
  });

  it("tells every DNS record, and what else is left to do", () => {
    const outputs = Object.keys(synthesize(everything).findOutputs("*"));
    const records = ["MxRecord", "DmarcRecord", "DkimRecord1", "DkimRecord2", "DkimRecord3", "SiteRecord"];
    expect(outputs).toEqual(expect.arrayContaining([...records, "Address", "Endpoint", "RuleSetToActivate"]));
  });

  it.each([
    ["as little as possible", given],
    ["everything", everything],
  ])("with %s passes cdk-nag's AwsSolutions and Serverless packs", (_, context) => {
    const { app } = stackOf(context);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    expect(() => app.synth()).not.toThrow();
  });

  it("does not pass cdk-nag with a queue more that nobody thought about", () => {
    const { app, stack } = stackOf(given);
    new Queue(stack, "Thoughtless");
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    expect(() => app.synth()).toThrow("AwsSolutions-SQS4");
  });
});

describe("the breaker", () => {
  it("stops all letters, and lets them out again, by the queue that feedback reads", () => {
    const [flood] = Object.values(template.findResources("AWS::CloudWatch::Alarm"));
    const topic = z.object({ Ref: z.string() });
    const actions = z.object({
      Properties: z.object({ AlarmActions: z.tuple([topic]), OKActions: z.tuple([topic]), Period: z.literal(900) }),
    });
    const { AlarmActions, OKActions } = actions.parse(flood).Properties;
    expect(OKActions).toEqual(AlarmActions);
    template.hasResourceProperties("AWS::SNS::Subscription", {
      TopicArn: AlarmActions[0],
      Protocol: "sqs",
      RawMessageDelivery: true,
    });
    template.hasResourceProperties("AWS::SNS::TopicPolicy", {
      Topics: AlarmActions,
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: "Allow", Principal: { Service: "cloudwatch.amazonaws.com" } }),
        ]),
      },
    });
  });
});

describe("what letters promise", () => {
  const variables = (name: string): Record<string, unknown> => {
    const functions = Object.entries(template.findResources("AWS::Lambda::Function"));
    const shape = z.object({
      Properties: z.object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) }),
    });
    return shape.parse(functions.find(([id]) => id.startsWith(name))?.[1]).Properties.Environment.Variables;
  };

  it.each(["Receive", "Dispatch", "Status"])("is what is configured, in the languages that are: %s", (name) => {
    expect(variables(name)).toMatchObject({ DESK_MAIL_DAYS: "7", DESK_LANGUAGES: "en,de,es,fr,pt-BR,ru" });
  });

  it("of erasures: the ledger outlasts every backup, and the logs and dead letters end in time", () => {
    template.hasResourceProperties("AWS::S3::Bucket", {
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ Prefix: "erased/", ExpirationInDays: retention.ledgerDays })]),
      },
    });
    expect(retention.ledgerDays).toBeGreaterThan(retention.backupDays);
    // DynamoDB's own default is the longest there is.
    template.hasResourceProperties("AWS::DynamoDB::Table", {
      PointInTimeRecoverySpecification: { RecoveryPeriodInDays: Match.absent() },
    });
    for (const log of Object.values(template.findResources("AWS::Logs::LogGroup")))
      expect(log).toHaveProperty(
        "Properties.RetentionInDays",
        expect.toSatisfy((days) => days <= retention.logDays),
      );
    for (const queue of Object.values(template.findResources("AWS::SQS::Queue")))
      expect(queue).toHaveProperty(
        "Properties.MessageRetentionPeriod",
        expect.toSatisfy((seconds) => seconds <= retention.queueDays * 86_400),
      );
  });
});

describe("the configuration", () => {
  it("alarms only whom the operator named, of everything that needs a person", () => {
    // The breaker's, which tells the desk itself.
    template.resourceCountIs("AWS::CloudWatch::Alarm", 1);
    const watched = synthesize(everything);
    watched.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "operator@example.org" });
    const alarms = Object.values(watched.findResources("AWS::CloudWatch::Alarm"));
    expect(alarms.length).toBeGreaterThanOrEqual(12);
    const operator = Object.keys(watched.findResources("AWS::SNS::Topic")).find((id) => /Operator/.test(id));
    for (const alarm of alarms) {
      for (const actions of ["AlarmActions", "OKActions"])
        expect(alarm).toHaveProperty(`Properties.${actions}`, expect.arrayContaining([{ Ref: operator }]));
    }
    watched.hasResourceProperties("AWS::CloudWatch::Alarm", { MetricName: "Reputation.BounceRate", Threshold: 0.05 });
    watched.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: "Reputation.ComplaintRate",
      Threshold: 0.001,
    });
  });

  it.each([
    ["domain", { ...given, domain: "localhost" }],
    ["localPart", { ...given, localPart: "orders+TOKEN" }],
    ["rawMailDays", { ...given, rawMailDays: "0" }],
    ["rawMailDays", { ...given, rawMailDays: String(retention.mailDays + 1) }],
    ["languages.1", { ...given, languages: "de,xx" }],
    ["keyParameter", { ...given, keyParameter: "key" }],
    ["canary", { ...given, canary: "perhaps" }],
    ["rawMailDays", { domain: given.domain, localPart: given.localPart, keyParameter: given.keyParameter }],
  ])("names %s when it is wrong or missing", (key, context) => {
    expect(() => synthesize(context)).toThrow(`context ${key}: `);
  });
});
