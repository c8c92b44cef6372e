import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Construct } from "constructs";
import { Alarms } from "./alarms.ts";
import { Breaker } from "./breaker.ts";
import { Canary } from "./canary.ts";
import { addressOf, type Configuration } from "./configuration.ts";
import { Dispatch } from "./dispatch.ts";
import { Feedback } from "./feedback.ts";
import type { FunctionName } from "./function-names.ts";
import { Inbound } from "./inbound.ts";
import { Outbound } from "./outbound.ts";
import { Overview } from "./overview.ts";
import { Receive } from "./receive.ts";
import { requireReceivingRegion } from "./regions.ts";
import { Signals } from "./signals.ts";
import { Site, Status } from "./status.ts";
import { Store } from "./store.ts";

export interface DeskStackProps extends StackProps {
  readonly configuration: Configuration;
  /** The folder of each function's bundle. */
  readonly code: Readonly<Record<FunctionName, string>>;
}

/** The desk on AWS, in the order a mail travels. Outputs what an operator must do or know after the deployment. */
export class DeskStack extends Stack {
  constructor(scope: Construct, id: string, { configuration, code, ...props }: DeskStackProps) {
    super(scope, id, props);
    requireReceivingRegion(this);
    const { domain, rawMailDays, keyParameter, alarmMailbox, siteDomain } = configuration;
    const address = addressOf(configuration);

    const inbound = new Inbound(this, "Inbound", { address, rawMailDays, readerTimeout: Receive.timeout });
    const store = new Store(this, "Store");
    const outbound = new Outbound(this, "Outbound", { domain, address });
    const site = new Site(this, "Site", { domain: siteDomain });
    const environment = {
      DESK_TABLE: store.table.tableName,
      DESK_BUCKET: inbound.bucket.bucketName,
      DESK_ADDRESS: address,
      DESK_SITE: site.url,
      DESK_LANGUAGES: configuration.languages.join(","),
      DESK_MAIL_DAYS: String(rawMailDays),
      // CloudFormation makes no SecureString, and every other way to a secret passes through a template or costs a
      // month's fee: the operator puts it there once, and the functions fetch it when they start.
      DESK_KEY_PARAMETER: keyParameter,
    };
    const mayReadKey = new PolicyStatement({
      actions: ["ssm:GetParameter"],
      resources: [this.formatArn({ service: "ssm", resource: "parameter", resourceName: keyParameter.slice(1) })],
    });

    const receive = new Receive(this, "Receive", {
      code: code.receive,
      inbound,
      store,
      outbound,
      environment,
      mayReadKey,
    });
    const feedback = new Feedback(this, "Feedback", { code: code.feedback, outbound, store });
    const dispatch = new Dispatch(this, "Dispatch", {
      code: code.dispatch,
      inbound,
      store,
      outbound,
      environment,
      mayReadKey,
    });
    new Status(this, "Status", { code: code.status, site, inbound, store, environment, mayReadKey });

    const canary = configuration.canary ? new Canary(this, "Canary", { domain, address, inbound, outbound }) : null;
    const signals = new Signals(this, "Signals", {
      inbound,
      feedback,
      receive: receive.function,
      dispatch: dispatch.function,
      canary,
    });
    new Overview(this, "Overview", signals);
    const breaker = new Breaker(this, "Breaker", {
      lettersSent: signals.lettersSent,
      mostLetters: configuration.mostLettersPerQuarterHour,
      feedback,
    });
    if (alarmMailbox !== undefined) new Alarms(this, "Alarms", { mailbox: alarmMailbox, signals, breaker });

    const tell = (name: string, description: string, value: string) =>
      new CfnOutput(this, name, { description, value });
    tell("Address", "Forward mails here.", address);
    tell("Endpoint", "The pages and the API.", site.url);
    if (site.aliasOf !== null) tell("SiteRecord", `CNAME record of ${siteDomain}.`, site.aliasOf);
    tell("RuleSetToActivate", "aws ses set-active-receipt-rule-set --rule-set-name …", inbound.ruleSetName);
    tell("MxRecord", `MX record of ${domain}.`, `10 inbound-smtp.${this.region}.amazonaws.com`);
    tell("DmarcRecord", `TXT record of _dmarc.${domain}.`, "v=DMARC1; p=quarantine");
    outbound.identity.dkimRecords.forEach(({ name, value }, index) => {
      tell(`DkimRecord${index + 1}`, "CNAME record, name and value.", `${name} ${value}`);
    });
    tell("Bucket", "DESK_BUCKET of a replay.", inbound.bucket.bucketName);
    tell("Table", "DESK_TABLE of a replay.", store.table.tableName);
    tell("Queue", "DESK_QUEUE of a replay.", inbound.mails.queue.queueUrl);
    tell("ConfigurationSet", "Pausing it stops all letters.", outbound.configurationSet.configurationSetName);
  }
}
