import type { Arrival } from "../adapters/events.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Mail } from "../core/mail/mail.ts";
import { isPlainAddress } from "../core/mail/plain-address.ts";
import { soleAuthor } from "../core/mail/sole-author.ts";
import type { Understood } from "../core/pipeline.ts";
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
  /** Whether the buyer wrote this very mail, and to the desk: only then are its words taken for the buyer's. */
  readonly isOwnHand: boolean;
}

/**
 * Finds the buyer who speaks (design: verdicts come from the notification, never from headers of the mail): the owner
 * of the own address that it was sent to; else the one From address, where DMARC passes for it.
 * @param isSentOn the mail is the shop's own, sent on unchanged: its From is not who sent it here
 * @returns null where nobody is known to speak: nothing is stored and nothing sent
 */
export async function whoSpeaks(desk: Desk, arrival: Arrival, mail: Mail, isSentOn: boolean): Promise<Speaker | null> {
  const owner = await ownerOf(desk, arrival);
  if (owner !== null) {
    const isOwnHand = isAuthentic(desk, arrival, mail) && isVoiceOf(owner, mail);
    return { buyer: owner.id, address: null, via: "own-address", known: owner, isOwnHand };
  }
  if (!arrival.recipients.some((recipient) => recipient.toLowerCase() === desk.address)) return null;
  if (mail.from.length > 1) return null;
  const from = mail.from[0]?.address;
  if (from !== undefined && !isSentOn) {
    if (!arrival.passes.dmarc || !isAuthentic(desk, arrival, mail)) return null;
    // What was written to somebody else, and brought here by whoever got it, still carries its signature.
    const isOwnHand = desk.trust === "loopback" || isNamedIn(mail, desk.address);
    return speakerOf(desk, from, "from", isOwnHand);
  }
  return desk.trust === "loopback" ? speakerOf(desk, arrival.source, "loopback", true) : null;
}

/**
 * Whether the From address is who wrote the mail: DMARC passes, and there is one author that it can have passed for. On
 * one's own machine whoever connects is believed.
 */
export const isAuthentic = (desk: Desk, arrival: Arrival, mail: Mail): boolean =>
  desk.trust === "loopback" || (arrival.passes.dmarc && soleAuthor(mail) !== null);

/** Written from an address of the buyer's that has proved itself, or is the first. */
function isVoiceOf(buyer: Buyer, { from }: Mail): boolean {
  const address = from[0]?.address.toLowerCase();
  return buyer.address === address || buyer.others.some((other) => other.isProved && other.address === address);
}

/** Whether the header says that the mail is for this address. */
const isNamedIn = ({ headers }: Mail, address: string): boolean =>
  ["to", "cc"].some((name) => headers.get(name)?.some((value) => value.toLowerCase().includes(address)));

/** Whether anybody could be found to speak, before a byte of the mail is fetched. */
export function mayBeHeard(desk: Desk, arrival: Arrival): boolean {
  return (
    arrival.passes.dmarc ||
    arrival.hasNoPolicy === true ||
    desk.trust === "loopback" ||
    isToOwnAddress(arrival.recipients, desk.address)
  );
}

/** Whether one of the recipients has the shape of a buyer's own address. */
export const isToOwnAddress = (recipients: readonly string[], deskAddress: string): boolean =>
  recipients.some((recipient) => ownAddressTokenIn(recipient, deskAddress) !== null);

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

async function speakerOf(
  desk: Desk,
  address: string,
  via: Speaker["via"],
  isOwnHand: boolean,
): Promise<Speaker | null> {
  const lower = address.trim().toLowerCase();
  if (!isPlainAddress(lower)) return null;
  // The desk's own voice, coming back: never a buyer.
  if (lower === desk.address || ownAddressTokenIn(lower, desk.address) !== null) return null;
  const id = desk.tokens.buyerId(lower);
  const { owner, buyer: known } = await desk.store.findVoice(id);
  if (owner === null) return { buyer: id, address: lower, via, known, isOwnHand };
  return { buyer: owner, address: lower, via, known: await desk.store.findBuyer(owner), isOwnHand };
}

/** The shop's own mail, unchanged on its way: its From says nothing about who sent it here. */
export const isSentOn = ({ readings: [{ original }] }: Understood): boolean =>
  original.form === "direct" || original.form === "auto-forwarded" || original.form === "relayed";
