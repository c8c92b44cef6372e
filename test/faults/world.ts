import { composeDesk } from "../../lib/adapters/environment.ts";
import { memoryStore } from "../../lib/adapters/memory-store.ts";
import type { SendEventStore } from "../../lib/adapters/ses-events-store.ts";
import type { Store } from "../../lib/adapters/store.ts";
import type { Desk } from "../../lib/desk/desk.ts";
import { useLocalCredentials } from "../../lib/local/credentials.ts";
import { memorySendEvents } from "./memory-send-events.ts";

useLocalCredentials();

/** A letter that the mail system took. */
export interface Sent {
  readonly letter: string;
  readonly buyer: string;
  readonly to: string;
}

/** What outlives every process of the desk: the table, the bucket, the letters that went out, and time. */
export interface World {
  /** The desk without faults; its clock is the world's. */
  readonly desk: Desk;
  readonly store: Store;
  readonly sendEvents: SendEventStore;
  /** What lies in the bucket, by key. */
  readonly bucket: Map<string, string>;
  readonly sent: Sent[];
  /** Who was erased, and when. */
  readonly ledger: ReadonlyMap<string, string>;
  /** The present moment, in milliseconds since 1970. */
  now: number;
}

export const deskAddress = "orders@desk.localhost";

/** The instant as the desk's clocks give it: UTC, to the second. */
export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");

/** @param store one that is empty, with what SES's events settle in it; in memory, if none is given */
export function world(store: Store = memoryStore(), sendEvents: SendEventStore = memorySendEvents(store)): World {
  const bucket = new Map<string, string>();
  const sent: Sent[] = [];
  const ledger = new Map<string, string>();
  const outside = {
    store,
    sendEvents,
    bucket,
    sent,
    ledger,
    now: Date.parse("2026-02-15T09:05:00Z"),
  };
  const environment = {
    DESK_TABLE: "unused",
    DESK_BUCKET: "mails",
    DESK_ADDRESS: deskAddress,
    DESK_KEY: Buffer.alloc(32, 7).toString("base64"),
    AWS_REGION: "us-east-1",
  };
  const desk: Desk = {
    ...composeDesk(environment, { clock: { now: () => instant(outside.now) }, log: () => {} }),
    store,
    mails: {
      async get(_, key) {
        const mail = bucket.get(key);
        return mail === undefined ? null : Buffer.from(mail);
      },
      async delete(key) {
        bucket.delete(key);
      },
    },
    ledger: {
      async note(buyer, at) {
        ledger.set(buyer, at);
      },
    },
    sender: {
      async send(_mime, { to }, { letter, buyer }) {
        sent.push({ letter, buyer, to });
        return { outcome: "sent", sentAs: `ses-${sent.length}` };
      },
    },
  };
  return Object.assign(outside, { desk });
}
