import { Dashboard, GraphWidget, type Metric } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { Signals } from "./signals.ts";

/** One page of graphs, in the order a mail travels. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, signals: Signals) {
    super(scope, id);
    const graph = (title: string, ...left: readonly (Metric | null)[]) =>
      new GraphWidget({ title, left: left.filter((metric) => metric !== null), width: 12 });
    new Dashboard(this, "Dashboard", {
      widgets: [
        [
          graph("SES: could not store or announce", signals.sesFailures, signals.sesExpiries),
          graph("Oldest mail, seconds", signals.oldestMail),
        ],
        [
          graph("Dead letters", signals.deadMails, signals.deadEvents),
          graph("Mails of an unknown kind", signals.unknownMails),
        ],
        [
          graph("Letters", signals.lettersSent, signals.canaryAnswers),
          graph("Letters that are stuck, sweeps that failed", signals.lettersStuck, signals.sweepErrors),
        ],
        [graph("Bounces and complaints, share", signals.bounceRate, signals.complaintRate)],
      ],
    });
  }
}
