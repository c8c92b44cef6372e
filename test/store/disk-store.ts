import { join } from "node:path";
import { composeStore } from "../../lib/adapters/environment.ts";
import type { Store } from "../../lib/adapters/store.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { ensureTable, startDatabase } from "../../lib/local/dynamodb.ts";
import { mendIndexes, mendLetters } from "../../lib/local/mend.ts";

useLocalCredentials();

export interface DiskStore {
  readonly store: Store;
  readonly endpoint: string;
  readonly documents: ReturnType<typeof composeStore>["documents"];
  /** Does what the desk does when it starts after a kill. @param outbox the ids of the letters that were sent */
  mend(outbox?: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** The store of production on the embedded database, in a folder. */
export async function diskStore(folder: string): Promise<DiskStore> {
  const database = await startDatabase(join(folder, "db"));
  const { store, client, documents } = composeStore(storeSettings(database.endpoint));
  await ensureTable(client, "desk");
  return {
    store,
    endpoint: database.endpoint,
    documents,
    async mend(outbox = []) {
      await mendIndexes(documents, "desk");
      await mendLetters(documents, "desk", (id) => outbox.includes(id), true);
    },
    async close() {
      client.destroy();
      await database.close();
    },
  };
}

export const storeSettings = (endpoint: string) => ({
  DESK_TABLE: "desk",
  AWS_REGION: "us-east-1",
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
});
