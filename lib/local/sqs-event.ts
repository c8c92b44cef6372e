import type { SQSEvent } from "aws-lambda";
import type { SpooledEnvelope } from "./spool.ts";

const passed = { status: "PASS" } as const;

/**
 * The event that SQS brings for a mail on AWS: SES's word inside an SNS notification inside a record. Without a verdict
 * of its own DMARC passes, since whoever can connect to the loopback interface is the desk's owner.
 */
export function toSqsEvent(envelope: SpooledEnvelope, bucket: string): SQSEvent {
  const notification = {
    notificationType: "Received",
    mail: {
      messageId: envelope.id,
      source: envelope.source,
      timestamp: envelope.at,
      commonHeaders: { from: [envelope.source] },
    },
    receipt: {
      recipients: envelope.recipients,
      spfVerdict: passed,
      dkimVerdict: passed,
      dmarcVerdict: { status: envelope.dmarc ?? "PASS" },
      spamVerdict: passed,
      virusVerdict: passed,
      action: { type: "S3", bucketName: bucket, objectKey: envelope.id },
    },
  };
  return {
    Records: [
      {
        messageId: envelope.id,
        receiptHandle: envelope.id,
        body: JSON.stringify({ Type: "Notification", Message: JSON.stringify(notification) }),
        attributes: {
          ApproximateReceiveCount: "1",
          SentTimestamp: "0",
          SenderId: "local",
          ApproximateFirstReceiveTimestamp: "0",
        },
        messageAttributes: {},
        md5OfBody: "",
        eventSource: "aws:sqs",
        eventSourceARN: "arn:aws:sqs:local:000000000000:mails",
        awsRegion: "local",
      },
    ],
  };
}
