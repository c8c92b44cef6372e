import * as z from "zod";

// What AWS brings: an SQS record whose body is an SNS notification whose message is SES's word that a mail came.

const Verdict = z.object({ status: z.enum(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"]) });

const SesNotification = z.object({
  notificationType: z.literal("Received"),
  mail: z.object({
    messageId: z.string().min(1).max(200),
    source: z.string(),
    timestamp: z.iso.datetime(),
    commonHeaders: z.object({ from: z.array(z.string()).optional(), subject: z.string().optional() }).optional(),
  }),
  receipt: z.object({
    recipients: z.array(z.string()),
    spfVerdict: Verdict,
    dkimVerdict: Verdict,
    dmarcVerdict: Verdict,
    spamVerdict: Verdict,
    virusVerdict: Verdict,
    action: z.object({ type: z.literal("S3"), bucketName: z.string(), objectKey: z.string() }),
  }),
});

const SnsNotification = z.object({ Type: z.literal("Notification"), Message: z.string() });

/** One delivery of a mail to the desk: all that SES vouches for. But for what is announced, nothing was read out of the mail. */
export interface Arrival {
  /** The same for every redelivery. */
  readonly id: string;
  /** UTC instant to the second. */
  readonly at: string;
  /** The envelope's MAIL FROM; empty for a bounce. */
  readonly source: string;
  readonly recipients: readonly string[];
  readonly passes: { readonly dmarc: boolean; readonly virus: boolean };
  /** The From domain publishes no DMARC policy by which it could pass or fail. */
  readonly hasNoPolicy?: boolean;
  readonly bucket: string;
  readonly key: string;
  /** What the mail's header says of itself, where SES found it: good for guesses, and for nothing else. */
  readonly announced?: { readonly from: string; readonly subject: string };
}

/**
 * Reads the body of one SQS record.
 * @throws where it is none of ours: the record goes to the dead letters
 */
export function readArrival(body: string): Arrival {
  const { mail, receipt } = SesNotification.parse(JSON.parse(SnsNotification.parse(JSON.parse(body)).Message));
  return {
    id: mail.messageId,
    at: `${mail.timestamp.slice(0, 19)}Z`,
    source: mail.source === "<>" ? "" : mail.source,
    recipients: receipt.recipients,
    passes: { dmarc: receipt.dmarcVerdict.status === "PASS", virus: receipt.virusVerdict.status !== "FAIL" },
    hasNoPolicy: receipt.dmarcVerdict.status === "GRAY",
    bucket: receipt.action.bucketName,
    key: receipt.action.objectKey,
    announced: { from: mail.commonHeaders?.from?.[0] ?? "", subject: mail.commonHeaders?.subject ?? "" },
  };
}
