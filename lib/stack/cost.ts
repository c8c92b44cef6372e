import * as z from "zod";
import { prices } from "./prices.ts";

/** What the template says that costs something without a mail. */
const Template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.looseObject({}).optional() })),
});

const Bucket = z.object({
  LifecycleConfiguration: z.object({ Rules: z.array(z.object({ Prefix: z.string(), ExpirationInDays: z.number() })) }),
});

const Measured = z.object({
  requests: z.array(z.string()),
  readUnits: z.number(),
  writeUnits: z.number(),
});
/** docs/ordinary-mail.json: what was asked of the embedded parts. */
export const RequestLog = z.object({ ordinary: Measured, sendEvent: Measured });
export type RequestLog = z.infer<typeof RequestLog>;

/** What no log tells; each on the high side. */
export const assumed = {
  receiveSeconds: 0.5,
  feedbackSeconds: 0.1,
  sweepSeconds: 0.5,
  mailKilobytes: 60,
  logKilobytes: 1,
  /** One long poll of twenty seconds after another, by each of the five pollers that Lambda keeps for a queue. */
  pollsOfQueueAMonth: (5 * 30 * 86_400) / 20,
  sweepsAMonth: (30 * 86_400) / 300,
  /** Of an empty due index: eight partitions, half a unit each. */
  sweepReadUnits: 4,
} as const;

/** An item of the bill, in dollars. */
export interface CostItem {
  readonly item: string;
  readonly dollars: number;
}

export interface Cost {
  readonly thousandMails: readonly CostItem[];
  readonly thousandSendEvents: readonly CostItem[];
  readonly idleMonth: readonly CostItem[];
  /** What CloudWatch's free tier takes off the idle month. */
  readonly freeOfIdleMonth: number;
}

export const total = (items: readonly CostItem[]): number => items.reduce((sum, { dollars }) => sum + dollars, 0);

/** Computes the bill from a synthesized template and a log of requests. @throws where either has another shape */
export function costOf(template: unknown, log: RequestLog): Cost {
  const { Resources } = Template.parse(template);
  const of = (type: string) => Object.entries(Resources).filter(([, { Type }]) => Type === type);
  const gigabytes = (name: string): number => {
    const found = of("AWS::Lambda::Function").find(([id]) => id.startsWith(name))?.[1].Properties?.["MemorySize"];
    return z.number().parse(found) / 1024;
  };
  const { LifecycleConfiguration } = Bucket.parse(of("AWS::S3::Bucket")[0]?.[1].Properties);
  const days = z
    .number()
    .parse(LifecycleConfiguration.Rules.find(({ Prefix }) => Prefix === "mail/")?.ExpirationInDays);
  const calls = (call: string, { requests }: RequestLog["ordinary"]) =>
    requests.filter((request) => request.startsWith(call)).length;

  const times = (count: number, items: Readonly<Record<string, number>>): CostItem[] =>
    Object.entries(items).map(([item, dollars]) => ({ item, dollars: count * dollars }));
  const { ordinary, sendEvent } = log;
  const alarms = of("AWS::CloudWatch::Alarm").length;
  const metrics = new Set(
    of("AWS::Logs::MetricFilter").map(([, { Properties }]) => JSON.stringify(Properties?.["MetricTransformations"])),
  ).size;
  const dashboards = of("AWS::CloudWatch::Dashboard").length;
  const queues = of("AWS::Lambda::EventSourceMapping").length;

  return {
    thousandMails: times(1000, {
      "DynamoDB, writes": ordinary.writeUnits * prices.dynamoWriteUnit,
      "DynamoDB, reads": ordinary.readUnits * prices.dynamoReadUnit,
      "Lambda, receive":
        prices.lambdaRequest + assumed.receiveSeconds * gigabytes("Receive") * prices.lambdaGigabyteSecond,
      "S3, SES stores it": prices.s3Put,
      "S3, receive fetches it": calls("S3 GetObject", ordinary) * prices.s3Get,
      "S3, kept": (assumed.mailKilobytes / 1e6) * (days / 30) * prices.s3GigabyteMonth,
      "SNS, SES announces it": prices.snsPublish,
      "SQS, sent, received, deleted": 3 * prices.sqsRequest,
      "CloudWatch, log": (assumed.logKilobytes / 1e6) * prices.logGigabyte,
    }),
    thousandSendEvents: times(1000, {
      SNS: prices.snsPublish,
      "SQS, sent, received, deleted": 3 * prices.sqsRequest,
      "DynamoDB, reads": sendEvent.readUnits * prices.dynamoReadUnit,
      "Lambda, feedback":
        prices.lambdaRequest + assumed.feedbackSeconds * gigabytes("Feedback") * prices.lambdaGigabyteSecond,
    }),
    idleMonth: [
      { item: `SQS, Lambda polls ${queues} queues`, dollars: queues * assumed.pollsOfQueueAMonth * prices.sqsRequest },
      ...times(assumed.sweepsAMonth, {
        "Lambda, sweeps":
          prices.lambdaRequest + assumed.sweepSeconds * gigabytes("Dispatch") * prices.lambdaGigabyteSecond,
        "DynamoDB, sweeps": assumed.sweepReadUnits * prices.dynamoReadUnit,
      }),
      { item: `CloudWatch, ${alarms} alarms`, dollars: alarms * prices.alarm },
      { item: `CloudWatch, ${metrics} metrics`, dollars: metrics * prices.customMetric },
      { item: `CloudWatch, ${dashboards} dashboard`, dollars: dashboards * prices.dashboard },
    ],
    freeOfIdleMonth:
      Math.min(alarms, prices.free.alarms) * prices.alarm +
      Math.min(metrics, prices.free.customMetrics) * prices.customMetric +
      Math.min(dashboards, prices.free.dashboards) * prices.dashboard,
  };
}
