import { join } from "node:path";
import { composeStore } from "../../lib/adapters/environment.ts";
import type { Store } from "../../lib/adapters/store.ts";
import { ensureTable, mendIndexes, startDatabase } from "../../lib/local/dynamodb.ts";

process.env["AWS_ACCESS_KEY_ID"] = "local";
process.env["AWS_SECRET_ACCESS_KEY"] = "local";
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

export interface DiskStore {
  readonly store: Store;
  readonly endpoint: string;
  readonly documents: ReturnType<typeof composeStore>["documents"];
  /** Does what the desk does when it starts after a kill. */
  mend(): Promise<void>;
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
    mend: () => mendIndexes(documents, "desk"),
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
