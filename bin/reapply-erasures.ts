import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { composeDesk } from "../lib/adapters/environment.ts";
import { ledgerPrefix } from "../lib/adapters/s3-ledger.ts";
import { withKey } from "../lib/adapters/secrets.ts";
import { type Erasure, reapplyErasures } from "../lib/desk/reapply-erasures.ts";

// Erases once more whoever a restored table brought back, as the ledger in the bucket says: before anything uses the
// table. `npm run reapply-erasures`, with the environment of `receive` and DESK_TABLE naming the restored table; see
// docs/RUNBOOK.md. May be repeated.

try {
  const desk = composeDesk(await withKey(process.env));
  const endpoint = process.env["AWS_ENDPOINT_URL_S3"];
  const s3 = new S3Client(endpoint === undefined ? {} : { endpoint });

  async function* ledger(): AsyncGenerator<Erasure> {
    let from: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: process.env["DESK_BUCKET"],
          Prefix: ledgerPrefix,
          ...(from === undefined ? {} : { ContinuationToken: from }),
        }),
      );
      for (const { Key = "", LastModified } of page.Contents ?? [])
        if (LastModified !== undefined)
          yield { buyer: Key.slice(ledgerPrefix.length), at: LastModified.toISOString().replace(".000Z", "Z") };
      from = page.NextContinuationToken;
    } while (from !== undefined);
  }

  console.log(`erased again: ${await reapplyErasures(desk, ledger())}`);
} catch (error) {
  console.error(`reapply-erasures: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
