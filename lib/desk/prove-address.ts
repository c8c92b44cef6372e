import type { Arrival } from "../adapters/events.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Done } from "../core/buyer/command.ts";
import type { Mail } from "../core/mail/mail.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";
import type { Speaker } from "./who-speaks.ts";

/**
 * Proves a second address that the buyer has named: by a mail from it to the buyer's own address, which nobody else
 * knows. Only then does it speak for the buyer and is written to.
 * @returns the buyer as stored afterwards, and what to say was done
 */
export async function proveAddress(
  desk: Desk,
  buyer: Buyer,
  speaker: Speaker,
  mail: Mail,
  arrival: Arrival,
): Promise<{ buyer: Buyer; proved: readonly Done[] }> {
  const from = mail.from[0]?.address.toLowerCase();
  const isAuthentic = arrival.passes.dmarc || desk.trust === "loopback";
  const isNamed = buyer.others.some(({ address, isProved }) => address === from && !isProved);
  if (speaker.via !== "own-address" || mail.from.length !== 1 || from === undefined || !isAuthentic || !isNamed)
    return { buyer, proved: [] };

  // Its mails may already be another buyer's second voice: whose it was first, stays.
  const owner = await desk.store.addAlias(desk.tokens.buyerId(from), buyer.id);
  if (owner !== buyer.id) return { buyer, proved: [] };
  const changed = await changeBuyer(desk, buyer, ({ others }) => ({
    others: others.map((one) => (one.address === from ? { ...one, isProved: true } : one)),
  }));
  return { buyer: changed, proved: [{ is: "address-proved", address: from }] };
}

/** Whether letters may go there: the buyer's address, or a second one that has proved itself. */
export const mayBeWrittenTo = ({ address, others }: Buyer, to: string): boolean =>
  address === to || others.some((other) => other.isProved && other.address === to);
