import type { Arrival } from "../adapters/events.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Mail } from "../core/mail/mail.ts";
import { isPlainAddress } from "../core/mail/plain-address.ts";
import type { Desk } from "./desk.ts";

/** Whose mail it is, and how that is known. */
export interface Speaker {
  /** The buyer's id. */
  readonly buyer: string;
  /** The address that speaks, the buyer's first or a proved second; null for an own address, whose buyer is stored. */
  readonly address: string | null;
  readonly via: "own-address" | "from" | "loopback";
  /** The buyer as stored; null for one who is not known yet. */
  readonly known: Buyer | null;
}

/**
 * Finds the buyer who speaks (design: verdicts come from the notification, never from headers of the mail): the owner
 * of the own address that it was sent to; else the one From address, where DMARC passes for it.
 * @param isSentOn the mail is the shop's own, sent on unchanged: its From is not who sent it here
 * @returns null where nobody is known to speak: nothing is stored and nothing sent
 */
export async function whoSpeaks(desk: Desk, arrival: Arrival, mail: Mail, isSentOn: boolean): Promise<Speaker | null> {
  const owner = await ownerOf(desk, arrival);
  if (owner !== null) return { buyer: owner.id, address: null, via: "own-address", known: owner };
  if (!arrival.recipients.some((recipient) => recipient.toLowerCase() === desk.address)) return null;
  if (mail.from.length > 1) return null;
  const from = mail.from[0]?.address;
  if (from !== undefined && !isSentOn) return arrival.passes.dmarc ? speakerOf(desk, from, "from") : null;
  return desk.trust === "loopback" ? speakerOf(desk, arrival.source, "loopback") : null;
}

/** Whether anybody could be found to speak, before a byte of the mail is fetched. */
export function mayBeHeard(desk: Desk, arrival: Arrival): boolean {
  const isToOwnAddress = arrival.recipients.some((recipient) => ownAddressTokenIn(recipient, desk.address) !== null);
  return arrival.passes.dmarc || desk.trust === "loopback" || isToOwnAddress;
}

async function ownerOf(desk: Desk, arrival: Arrival): Promise<Buyer | null> {
  for (const recipient of arrival.recipients) {
    const token = ownAddressTokenIn(recipient, desk.address);
    if (token === null) continue;
    const bound = await desk.store.findOwnAddress(desk.tokens.hash(token));
    const buyer = bound === null ? null : await desk.store.findBuyer(bound.buyer);
    if (buyer !== null && buyer.epoch === bound?.epoch) return buyer;
  }
  return null;
}

/** @returns the TOKEN of `orders+TOKEN@…`; null for every other address */
export function ownAddressTokenIn(recipient: string, deskAddress: string): string | null {
  const [localPart = "", domain = ""] = deskAddress.split("@");
  const lower = recipient.toLowerCase();
  if (!lower.startsWith(`${localPart}+`) || !lower.endsWith(`@${domain}`)) return null;
  const token = lower.slice(localPart.length + 1, -(domain.length + 1));
  return /^[0-9a-f]{32}$/.test(token) ? token : null;
}

async function speakerOf(desk: Desk, address: string, via: Speaker["via"]): Promise<Speaker | null> {
  const lower = address.trim().toLowerCase();
  if (!isPlainAddress(lower)) return null;
  // The desk's own voice, coming back: never a buyer.
  if (lower === desk.address || ownAddressTokenIn(lower, desk.address) !== null) return null;
  const id = desk.tokens.buyerId(lower);
  const { owner, buyer: known } = await desk.store.findVoice(id);
  if (owner === null) return { buyer: id, address: lower, via, known };
  return { buyer: owner, address: lower, via, known: await desk.store.findBuyer(owner) };
}
