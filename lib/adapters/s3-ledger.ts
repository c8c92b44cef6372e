import type { S3Client } from "@aws-sdk/client-s3";
import { PutObjectCommand } from "@aws-sdk/client-s3";

/**
 * Who was erased, and when, beside the table: a table that is restored as it was brings back whoever was erased since,
 * and knows nothing of it.
 */
export interface Ledger {
  /** @param buyer the keyed hash that names the buyer @param at UTC instant of the erasure; a later one replaces it */
  note(buyer: string, at: string): Promise<void>;
}

/** Where in the bucket its entries lie: `erased/BUYER`, the moment as their content. */
export const ledgerPrefix = "erased/";

/** The ledger in the bucket that mails lie in, under a prefix of its own. */
export function s3Ledger(client: S3Client, bucket: string): Ledger {
  return {
    async note(buyer, at) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: `${ledgerPrefix}${buyer}`, Body: at }));
    },
  };
}
