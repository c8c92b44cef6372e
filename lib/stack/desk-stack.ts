import { CfnOutput, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { EmailIdentity, Identity } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import { Alarms } from "./alarms.ts";
import { addressOf, type Configuration } from "./configuration.ts";
import { Dispatch } from "./dispatch.ts";
import { Inbound } from "./inbound.ts";
import { Receive } from "./receive.ts";
import { Status } from "./status.ts";
import { Store } from "./store.ts";

/** The desk on AWS, in the order a mail travels. Outputs what an operator must do or know after the deployment. */
export class DeskStack extends Stack {
  constructor(scope: Construct, id: string, configuration: Configuration, props?: StackProps) {
    super(scope, id, props);
    const { domain, rawMailDays, alarmMailbox } = configuration;
    const address = addressOf(configuration);

    const identity = new EmailIdentity(this, "Domain", { identity: Identity.domain(domain) });
    const inbound = new Inbound(this, "Inbound", { address, rawMailDays, readerTimeout: Receive.timeout });
    const store = new Store(this, "Store");
    // Every buyer's id and token derives from it: without it, what is stored belongs to nobody.
    const key = new Secret(this, "Key", {
      description: "Names and tokens of buyers are derived from it; base64.",
      // Letters and digits only, and a multiple of four of them: base64 as it stands, and more than 256 bits.
      generateSecretString: { passwordLength: 44, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const environment = {
      DESK_TABLE: store.table.tableName,
      DESK_BUCKET: inbound.bucket.bucketName,
      DESK_ADDRESS: address,
      // A reference that CloudFormation resolves: the template holds its name, the functions' settings its value.
      DESK_KEY: key.secretValue.unsafeUnwrap(),
    };
    new Receive(this, "Receive", { inbound, store, identity, address, environment });
    new Dispatch(this, "Dispatch", { store, identity, address, environment });
    const status = new Status(this, "Status", { store, environment });
    if (alarmMailbox !== undefined) {
      new Alarms(this, "Alarms", { mailbox: alarmMailbox, deadLetters: inbound.deadLetters });
    }

    const tell = (name: string, description: string, value: string) =>
      new CfnOutput(this, name, { description, value });
    tell("Address", "Forward mails here.", address);
    tell("Endpoint", "GET /orders, with a buyer's token.", status.endpoint);
    tell("RuleSetToActivate", "aws ses set-active-receipt-rule-set --rule-set-name …", inbound.ruleSetName);
    tell("MxRecord", `MX record of ${domain}.`, `10 inbound-smtp.${this.region}.amazonaws.com`);
    identity.dkimRecords.forEach(({ name, value }, index) => {
      tell(`DkimRecord${index + 1}`, "CNAME record, name and value.", `${name} ${value}`);
    });
  }
}
