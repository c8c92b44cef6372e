import type { Clock } from "../adapters/clock.ts";
import type { Log } from "../adapters/log.ts";
import type { Mails } from "../adapters/s3-mails.ts";
import type { Sender } from "../adapters/ses-sender.ts";
import type { Buyer, Store } from "../adapters/store.ts";
import type { Tokens } from "../adapters/tokens.ts";

/** Everything outside the core that the desk works with, one thing each. */
export interface Desk {
  readonly store: Store;
  readonly mails: Mails;
  readonly sender: Sender;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly log: Log;
  /** The address that mails are forwarded to and letters come from: `orders@desk.localhost`. */
  readonly address: string;
  /** The buyer's page, with the token that opens it; null where the desk has none. */
  pageOf(buyer: Buyer): string | null;
  /** Who is believed: DMARC; or, on one's own machine, also whoever connects over the loopback interface. */
  readonly trust: "dmarc" | "loopback";
  /** For how long a claimed letter is left to who claimed it. */
  readonly leaseMilliseconds: number;
}

/** Thrown where the same delivery, brought again later, can succeed. */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
}
