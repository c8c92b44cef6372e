// Events as AWS brings them, as far as its documentation shows them; ids and names are nobody's.

const record = (messageId: string, body: string, queue: string) => ({
  messageId,
  receiptHandle: `AQEB${messageId}`,
  body,
  attributes: {
    ApproximateReceiveCount: "1",
    SentTimestamp: "1771146300000",
    SenderId: "AIDAEXAMPLE",
    ApproximateFirstReceiveTimestamp: "1771146300010",
  },
  messageAttributes: {},
  md5OfBody: "00000000000000000000000000000000",
  eventSource: "aws:sqs",
  eventSourceARN: `arn:aws:sqs:eu-west-1:123456789012:${queue}`,
  awsRegion: "eu-west-1",
});

const verdict = (status: string) => ({ status });

/** SQS with SNS with SES: a mail lies in the bucket under this key. */
export const mailArrived = (
  key: string,
  given: { recipient?: string; source?: string; subject?: string; dmarc?: string } = {},
) => {
  const { recipient = "orders@desk.localhost", source = "buyer@example.com", subject = "", dmarc = "PASS" } = given;
  const notification = {
    notificationType: "Received",
    mail: {
      timestamp: "2026-02-15T09:05:00.123Z",
      source,
      messageId: key,
      destination: [recipient],
      headersTruncated: false,
      headers: [{ name: "Return-Path", value: `<${source}>` }],
      commonHeaders: { returnPath: source, from: [`Sample Buyer <${source}>`], to: [recipient], subject },
    },
    receipt: {
      timestamp: "2026-02-15T09:05:00.123Z",
      processingTimeMillis: 512,
      recipients: [recipient],
      spamVerdict: verdict("PASS"),
      virusVerdict: verdict("PASS"),
      spfVerdict: verdict("PASS"),
      dkimVerdict: verdict("PASS"),
      dmarcVerdict: verdict(dmarc),
      action: {
        type: "S3",
        topicArn: "arn:aws:sns:eu-west-1:123456789012:arrivals",
        bucketName: "mails",
        objectKeyPrefix: "",
        objectKey: key,
      },
    },
  };
  const body = {
    Type: "Notification",
    MessageId: "00000000-0000-4000-8000-000000000001",
    TopicArn: "arn:aws:sns:eu-west-1:123456789012:arrivals",
    Subject: "Amazon SES Email Receipt Notification",
    Message: JSON.stringify(notification),
    Timestamp: "2026-02-15T09:05:00.600Z",
    SignatureVersion: "1",
    Signature: "EXAMPLE",
    SigningCertURL: "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService.pem",
    UnsubscribeURL: "https://sns.eu-west-1.amazonaws.com/?Action=Unsubscribe",
  };
  return { Records: [record(`sqs-${key}`, JSON.stringify(body), "mails")] };
};

/** SES's word of a letter, with raw delivery: a record's body is the event itself. */
export const sendEvents = (...events: readonly object[]) => ({
  Records: events.map((event, index) => record(`event-${index}`, JSON.stringify(event), "events")),
});

const letterMail = ({ letter, buyer }: { letter: string; buyer: string }, to: string) => ({
  timestamp: "2026-02-15T09:05:01.000Z",
  source: "orders@desk.localhost",
  sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/desk.localhost",
  sendingAccountId: "123456789012",
  messageId: "0102019c5f5f0000-11111111-2222-3333-4444-555555555555-000000",
  destination: [to],
  headersTruncated: false,
  headers: [{ name: "From", value: "orders@desk.localhost" }],
  commonHeaders: { from: ["orders@desk.localhost"], to: [to] },
  tags: {
    "ses:operation": ["SendRawEmail"],
    "ses:configuration-set": ["letters"],
    "ses:from-domain": ["desk.localhost"],
    letter: [letter],
    buyer: [buyer],
  },
});

type Letter = { letter: string; buyer: string };

export const sent = (letter: Letter, to = "buyer@example.com") => ({
  eventType: "Send",
  mail: letterMail(letter, to),
  send: {},
});

export const bounced = (letter: Letter, type: "Permanent" | "Transient", to = "buyer@example.com") => ({
  eventType: "Bounce",
  bounce: {
    feedbackId: "0102019c5f5f0000-bounce",
    bounceType: type,
    bounceSubType: "General",
    bouncedRecipients: [{ emailAddress: to, action: "failed", status: "5.1.1", diagnosticCode: "smtp; 550 5.1.1" }],
    timestamp: "2026-02-15T09:05:03.000Z",
    reportingMTA: "dsn; a4-1.smtp-out.eu-west-1.amazonses.com",
  },
  mail: letterMail(letter, to),
});

export const complained = (letter: Letter, to = "buyer@example.com") => ({
  eventType: "Complaint",
  complaint: {
    feedbackId: "0102019c5f5f0000-complaint",
    complaintSubType: null,
    complainedRecipients: [{ emailAddress: to }],
    timestamp: "2026-02-15T10:05:03.000Z",
    userAgent: "ExampleCorp Feedback Loop (V0.01)",
    complaintFeedbackType: "abuse",
    arrivalDate: "2026-02-15T10:05:03.000Z",
  },
  mail: letterMail(letter, to),
});

/** The HTTP API's payload, version 2.0. */
export const httpRequest = (method: string, path: string, headers: Readonly<Record<string, string>> = {}) => ({
  version: "2.0",
  routeKey: "ANY /{path+}",
  rawPath: path,
  rawQueryString: "",
  headers: { host: "desk.localhost", ...headers },
  requestContext: {
    accountId: "123456789012",
    apiId: "api",
    domainName: "desk.localhost",
    domainPrefix: "api",
    http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "test" },
    requestId: "request",
    routeKey: "ANY /{path+}",
    stage: "$default",
    time: "15/Feb/2026:09:05:00 +0000",
    timeEpoch: 1771146300000,
  },
  pathParameters: { path: path.slice(1) },
  isBase64Encoded: false,
});

export const tick = {
  version: "0",
  id: "00000000-0000-4000-8000-000000000002",
  "detail-type": "Scheduled Event",
  source: "aws.events",
  account: "123456789012",
  time: "2026-02-15T09:05:00Z",
  region: "eu-west-1",
  resources: ["arn:aws:events:eu-west-1:123456789012:rule/every"],
  detail: {},
};
