import { Temporal } from "temporal-polyfill";
import type { Arrival } from "../adapters/events.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Mail } from "../core/mail/mail.ts";
import type { Desk } from "./desk.ts";
import type { Speaker } from "./who-speaks.ts";

/** The buyer as stored, or written now: on first contact, with an own address and a guessed zone. */
export async function welcome(desk: Desk, speaker: Speaker, mail: Mail, arrival: Arrival): Promise<Buyer> {
  const known = await desk.store.findBuyer(speaker.buyer);
  if (known !== null) return known;
  if (speaker.address === null) throw new Error("an own address is bound to a buyer who is not stored");
  const epoch = 1;
  const token = desk.tokens.ownAddressToken(speaker.buyer, epoch);
  // Before the buyer: whoever is stored has an own address that works.
  await desk.store.addOwnAddress(desk.tokens.hash(token), { buyer: speaker.buyer, epoch });
  return desk.store.addBuyer({
    id: speaker.buyer,
    address: speaker.address,
    timeZone: guessTimeZone(mail.date?.offset ?? null),
    isTimeZoneGuessed: true,
    epoch,
    since: arrival.at,
  });
}

/** The zone of a clock that stands at this offset from UTC: all that a Date header tells. */
export function guessTimeZone(offset: string | null): string {
  if (offset === null || !/^[+-]\d\d:\d\d$/.test(offset) || offset.endsWith("00:00")) return "UTC";
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(offset).timeZoneId;
  } catch {
    return "UTC";
  }
}
