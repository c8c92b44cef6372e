/** What SES vouches for of one mail, as it says it in a notification and writes it above the mail's own header. */
export interface Receipt {
  /** SES's id of the mail: the last part of its key in the bucket. */
  readonly id: string;
  /** UTC instant. */
  readonly at: string;
  readonly source: string;
  readonly recipient: string;
  readonly dmarc: "PASS" | "FAIL" | "GRAY";
  readonly virus: "PASS" | "FAIL" | "PROCESSING_FAILED";
}

const mostHeaderBytes = 64_000;

/**
 * Reads back what SES wrote above a stored mail, for an operator who brings it in once more: the desk itself believes
 * notifications only. The lines up to the first X-SES-RECEIPT are SES's, since it puts them on top of whatever came
 * ("Email receiving concepts"); what a sender wrote in their manner stands below.
 * @returns null where those lines are not there, or are of another mail
 */
export function readReceipt(raw: Uint8Array, key: string): Receipt | null {
  const head = Buffer.from(raw.subarray(0, mostHeaderBytes)).toString("latin1");
  const fields = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const end = fields.findIndex((field) => /^X-SES-RECEIPT:/i.test(field));
  const above = fields.slice(0, Math.max(end, 0));
  const first = (name: string): string => {
    const field = above.find((one) => one.toLowerCase().startsWith(`${name}:`));
    return field?.slice(name.length + 1).trim() ?? "";
  };

  const [, id, recipient, date = ""] =
    /\bby inbound-smtp\S* with SMTP id (\S{1,200}) for (\S{1,320}); (.{1,60})$/.exec(first("received")) ?? [];
  const results = /^amazonses\.com;(.*)$/.exec(first("authentication-results"))?.[1];
  const at = Date.parse(date.replace(/\(.*$/, ""));
  if (id === undefined || recipient === undefined || results === undefined || Number.isNaN(at)) return null;
  if (id !== key.split("/").at(-1)) return null;
  const dmarc = /\bdmarc=(\w{1,20})\b/.exec(results)?.[1];
  const virus = first("x-ses-virus-verdict");
  return {
    id,
    at: new Date(at).toISOString(),
    source: /<([^<>]*)>/.exec(first("return-path"))?.[1] ?? "",
    recipient,
    dmarc: dmarc === "pass" ? "PASS" : dmarc === "fail" ? "FAIL" : "GRAY",
    virus: virus === "PASS" || virus === "FAIL" ? virus : "PROCESSING_FAILED",
  };
}

/** The body of the queue's record that SES's own notification would make. */
export function notificationOf(receipt: Receipt, bucket: string, key: string): string {
  const verdict = (status: string) => ({ status });
  const message = {
    notificationType: "Received",
    mail: { messageId: receipt.id, source: receipt.source, timestamp: receipt.at },
    receipt: {
      recipients: [receipt.recipient],
      // Nobody asks for these.
      spfVerdict: verdict("GRAY"),
      dkimVerdict: verdict("GRAY"),
      spamVerdict: verdict("GRAY"),
      dmarcVerdict: verdict(receipt.dmarc),
      virusVerdict: verdict(receipt.virus),
      action: { type: "S3", bucketName: bucket, objectKey: key },
    },
  };
  return JSON.stringify({ Type: "Notification", Message: JSON.stringify(message) });
}
