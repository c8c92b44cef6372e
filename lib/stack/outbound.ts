import { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

export interface OutboundProps {
  readonly domain: string;
  /** The only address that letters come from. */
  readonly address: string;
}

/** The domain that letters leave from, and what SES tells of each: sent, refused, bounced, complained of. */
export class Outbound extends Construct {
  readonly identity: EmailIdentity;
  readonly configurationSet: ConfigurationSet;
  readonly events: Topic;
  private readonly address: string;

  constructor(scope: Construct, id: string, { domain, address }: OutboundProps) {
    super(scope, id);
    this.address = address;

    this.configurationSet = new ConfigurationSet(this, "Letters", {
      reputationMetrics: true,
      // SES itself sends nothing more to who bounced or complained, from any function.
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    // The identity's own set: whoever sends from the domain without naming one is heard of too.
    this.identity = new EmailIdentity(this, "Domain", {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
    });

    const stack = Stack.of(this);
    this.events = new Topic(this, "Events", { enforceSSL: true });
    const mayTell = this.events.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("ses.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.events.topicArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": stack.account, "aws:SourceArn": this.configurationSetArn },
        },
      }),
    );
    const destination = this.configurationSet.addEventDestination("ToTopic", {
      destination: EventDestination.snsTopic(this.events),
      events: [EmailSendingEvent.SEND, EmailSendingEvent.REJECT, EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    if (mayTell.policyDependable !== undefined) destination.node.addDependency(mayTell.policyDependable);
  }

  private get configurationSetArn(): string {
    return Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: this.configurationSet.configurationSetName,
    });
  }

  /** From the desk's one address, with its one configuration set. */
  maySend(): PolicyStatement {
    return new PolicyStatement({
      actions: ["ses:SendRawEmail"],
      resources: [this.identity.emailIdentityArn, this.configurationSetArn],
      conditions: { StringEquals: { "ses:FromAddress": this.address } },
    });
  }
}
