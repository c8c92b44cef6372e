import type { S3Client } from "@aws-sdk/client-s3";
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey } from "@aws-sdk/client-s3";

/** Where the received mails lie. */
export interface Mails {
  /**
   * The bytes of one mail as it was received; null where it was deleted, which a buyer may have asked for.
   * @throws where it cannot be fetched: the delivery is to be tried again
   */
  get(bucket: string, key: string): Promise<Uint8Array | null>;
  /** Deletes a mail; one that is gone already is fine. */
  delete(key: string): Promise<void>;
}

/** Mails in the one bucket that SES writes to: a notification that names another one is refused. */
export function s3Mails(client: S3Client, ownBucket: string): Mails {
  return {
    async get(bucket, key) {
      if (bucket !== ownBucket) throw new Error("the notification names a bucket that is not the desk's");
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (Body === undefined) throw new Error("the mail has no content");
        return await Body.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket: ownBucket, Key: key }));
    },
  };
}
