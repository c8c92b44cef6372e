import { Temporal } from "temporal-polyfill";
import type { Arrival } from "../adapters/events.ts";
import { type Buyer, noBelongings } from "../adapters/store.ts";
import type { Mail } from "../core/mail/mail.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { epochOf } from "./epoch.ts";
import { forget } from "./erase.ts";
import type { Speaker } from "./who-speaks.ts";

/**
 * The buyer as stored, or written now: on first contact, with an own address and a guessed zone.
 * @returns null for a mail that came before its writer was erased: it was being read at that moment, or comes again
 */
export async function welcome(desk: Desk, speaker: Speaker, mail: Mail, arrival: Arrival): Promise<Buyer | null> {
  const { known, address } = speaker;
  if (known !== null) return isErased(known.after, arrival) ? null : known;
  if (address === null) throw new Error("an own address is bound to a buyer who is not stored");
  const own = desk.tokens.buyerId(address);
  if (own !== speaker.buyer) {
    // Bound while its owner was erased; unbound, the address speaks for itself.
    await forget(desk, { id: speaker.buyer }, null, null);
    throw new RetryLater("whose second address it was is erased");
  }
  const epoch = epochOf(arrival.at, arrival.id);
  const token = desk.tokens.hash(desk.tokens.ownAddressToken(own, epoch));
  // Before the buyer: whoever is stored has an own address that works.
  const [note] = await Promise.all([
    desk.store.findAddressNote(own),
    desk.store.addOwnAddress(token, { buyer: own, epoch }),
  ]);
  const after = note?.erasure == null || note.erasedAt === null ? null : { erasure: note.erasure, at: note.erasedAt };
  // Nobody was told of it.
  const takeBack = () => desk.store.erase(`unused/${own}`, { ...noBelongings, ownAddresses: [token] }, []);
  if (isErased(after, arrival)) {
    await takeBack();
    return null;
  }
  const stored = await desk.store.addBuyer({
    id: own,
    address,
    others: [],
    timeZone: guessTimeZone(mail.date?.offset ?? null),
    isTimeZoneGuessed: true,
    language: null,
    hasUnplaced: false,
    isStopped: false,
    muted: [],
    suppressed: note?.isSuppressed === true ? [address] : [],
    welcomedBy: null,
    // Answers to who was erased since count on; the letters have no names any more.
    recent: (note?.answeredAt ?? []).map((at) => ({ letter: "", at })),
    epoch,
    since: arrival.at,
    after,
    version: 1,
  });
  // Another mail of the same buyer was faster.
  if (stored.epoch !== epoch) await takeBack();
  return isErased(stored.after, arrival) ? null : stored;
}

/** Whether a mail came before an erasure, or asked for it. */
const isErased = (after: Buyer["after"], { id, at }: Arrival): boolean =>
  after !== null && (at < after.at || id === after.erasure);

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
