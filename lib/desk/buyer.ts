import { Temporal } from "temporal-polyfill";
import type { Arrival } from "../adapters/events.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Mail } from "../core/mail/mail.ts";
import { digest } from "../core/order/digest.ts";
import { type Desk, RetryLater } from "./desk.ts";
import type { Speaker } from "./who-speaks.ts";

/** The buyer as stored, or written now: on first contact, with an own address and a guessed zone. */
export async function welcome(desk: Desk, speaker: Speaker, mail: Mail, arrival: Arrival): Promise<Buyer> {
  if (speaker.known !== null) return speaker.known;
  if (speaker.address === null) throw new Error("an own address is bound to a buyer who is not stored");
  // The same for a redelivery, another one for who was erased and comes back: what was handed out then stays revoked.
  const epoch = Date.parse(arrival.at) + (Number.parseInt(digest(arrival.id).slice(0, 4), 16) % 1000);
  const token = desk.tokens.ownAddressToken(speaker.buyer, epoch);
  // Before the buyer: whoever is stored has an own address that works.
  const [note] = await Promise.all([
    desk.store.findAddressNote(speaker.buyer),
    desk.store.addOwnAddress(desk.tokens.hash(token), { buyer: speaker.buyer, epoch }),
  ]);
  return desk.store.addBuyer({
    id: speaker.buyer,
    address: speaker.address,
    others: [],
    timeZone: guessTimeZone(mail.date?.offset ?? null),
    isTimeZoneGuessed: true,
    language: null,
    hasUnplaced: false,
    isStopped: false,
    muted: [],
    suppressed: note?.isSuppressed === true ? [speaker.address] : [],
    welcomedBy: null,
    // Answers to who was erased since count on; the letters have no names any more.
    recent: (note?.answeredAt ?? []).map((at) => ({ letter: "", at })),
    epoch,
    since: arrival.at,
    version: 1,
  });
}

/** `orders+TOKEN@…`, which a filter may forward to. */
export function ownAddressOf({ tokens, address }: Desk, { id, epoch }: Buyer): string {
  const [localPart, domain] = address.split("@");
  return `${localPart}+${tokens.ownAddressToken(id, epoch)}@${domain}`;
}

/**
 * Changes what is stored of a buyer, over the writes of others.
 * @param change gives the new fields, or null where nothing is to be changed; may be asked several times
 * @returns the buyer as stored afterwards
 */
export async function changeBuyer(
  desk: Desk,
  buyer: Buyer,
  change: (buyer: Buyer) => Partial<Buyer> | null,
): Promise<Buyer> {
  let stored: Buyer | null = buyer;
  for (let attempt = 1; attempt <= mostAttempts && stored !== null; attempt += 1) {
    const fields = change(stored);
    if (fields === null) return stored;
    const changed: Buyer = { ...stored, ...fields, version: stored.version + 1 };
    if ((await desk.store.putBuyer(changed)) === "written") return changed;
    stored = await desk.store.findBuyer(buyer.id);
  }
  throw new RetryLater("the buyer is being changed by other mails, or was erased");
}

const mostAttempts = 5;

/** The zone of a clock that stands at this offset from UTC: all that a Date header tells. */
export function guessTimeZone(offset: string | null): string {
  if (offset === null || !/^[+-]\d\d:\d\d$/.test(offset) || offset.endsWith("00:00")) return "UTC";
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(offset).timeZoneId;
  } catch {
    return "UTC";
  }
}
