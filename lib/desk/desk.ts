import type { Clock } from "../adapters/clock.ts";
import type { Log } from "../adapters/log.ts";
import type { Proofs } from "../adapters/proofs.ts";
import type { Ledger } from "../adapters/s3-ledger.ts";
import type { Mails } from "../adapters/s3-mails.ts";
import type { Sender } from "../adapters/ses-sender.ts";
import type { Buyer, Store } from "../adapters/store.ts";
import type { Tokens } from "../adapters/tokens.ts";
import type { LanguageTag } from "../core/letter/languages/tag.ts";
import type { Reader } from "./reader.ts";

/** Everything outside the core that the desk works with, one thing each. */
export interface Desk {
  readonly store: Store;
  readonly mails: Mails;
  readonly sender: Sender;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly log: Log;
  readonly proofs: Proofs;
  readonly reader: Reader;
  /** The address that mails are forwarded to and letters come from: `orders@desk.localhost`. */
  readonly address: string;
  /** The buyer's page, with the token that opens it; null where the desk has none. */
  pageOf(buyer: Buyer): string | null;
  /** Who is believed: DMARC; or, on one's own machine, also whoever connects over the loopback interface. */
  readonly trust: "dmarc" | "loopback";
  /** For how long a claimed letter is left to who claimed it. */
  readonly leaseMilliseconds: number;
  /** For how long it is believed what was last read of the breaker. */
  readonly breakerMilliseconds: number;
  /** The languages that letters are written in; a mail in another one is answered in the first. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
  /** For how many days a mail is kept as it came: what letters promise. */
  readonly mailDays: number;
}

/** Thrown where the same delivery, brought again later, can succeed. */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
}
