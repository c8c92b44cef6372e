import type { Arrival } from "../adapters/events.ts";
import type { Delivery } from "../adapters/store.ts";
import { readForwardingConfirmation } from "../core/mail/forwarding-confirmation.ts";
import { answerMail } from "./answer-mail.ts";
import { answerWith } from "./answer-with.ts";
import { isHalted } from "./breaker.ts";
import { countReply } from "./burst.ts";
import { welcome } from "./buyer.ts";
import { composeFor } from "./compose.ts";
import type { Desk } from "./desk.ts";
import { wasJustErased } from "./erase.ts";
import { eraseAtRequest } from "./erase-at-request.ts";
import { lookAhead } from "./look-ahead.ts";
import { erasedAlready, type Outcome, refused } from "./outcome.ts";
import { isNamedVoice, namesBack } from "./prove-address.ts";
import { plainly, replyTo } from "./reply.ts";
import { signedParts } from "./signed-parts.ts";
import { vouchedFor } from "./vouched-for.ts";
import { isAuthentic, isSentOn, mayBeHeard, whoSpeaks } from "./who-speaks.ts";

/**
 * One delivery of a mail, from SES's word to done. A sequence of writes that may each be repeated, the mark that it
 * is done the last: a crash anywhere is repaired by the redelivery, which changes nothing twice.
 * @throws whatever should be tried again; what cannot succeed is an outcome
 */
export async function receive(desk: Desk, arrival: Arrival): Promise<Delivery> {
  const isHeard = arrival.passes.virus && mayBeHeard(desk, arrival);
  const early = isHeard ? lookAhead(desk, arrival) : desk;
  // Nothing is fetched of a mail that nobody could be found to speak in.
  const fetched = isHeard ? desk.mails.get(arrival.bucket, arrival.key) : null;
  const [done, raw] = await Promise.all([desk.store.findDelivery(arrival.id), fetched]);
  if (done !== null) return done;
  const { settling = null, ...outcome } = await handle(early, arrival, raw);
  const delivery = { id: arrival.id, at: arrival.at, ...outcome };
  await Promise.all([settling, desk.store.addDelivery(delivery)]);
  return delivery;
}

async function handle(desk: Desk, given: Arrival, raw: Uint8Array | null): Promise<Outcome> {
  if (!given.passes.virus) return refused(desk, given, "virus");
  if (!mayBeHeard(desk, given)) return refused(desk, given, "not-authenticated");
  if (raw === null) return refused(desk, given, "gone");

  const [mail, arrival] = await Promise.all([desk.reader.read(raw), vouchedFor(desk, given, raw)]);
  const [writer, signed] = await Promise.all([
    whoSpeaks(desk, arrival, mail, false),
    signedParts(desk.proofs, raw, mail, desk.reader.read),
  ]);
  const known = writer?.known ?? null;
  const isAskedToProve = known !== null && isAuthentic(desk, arrival, mail) && isNamedVoice(known, mail);
  const read = (isWrittenByBuyer: boolean) =>
    desk.reader.understand(mail, {
      mail: arrival.id,
      receivedAt: arrival.at,
      timeZone: known?.timeZone ?? null,
      envelopeFrom: arrival.source,
      isWrittenByBuyer,
      signed,
    });
  const asTold = await read(writer?.isOwnHand !== false || isAskedToProve);
  // An address that does not confirm what it was named for has no voice yet.
  const isUnproved = isAskedToProve && !namesBack(known, asTold.commands);
  const understood = isUnproved ? await read(false) : asTold;
  const speaker = isSentOn(understood) ? await whoSpeaks(desk, arrival, mail, true) : writer;
  if (speaker === null) return refused(desk, arrival, "not-authenticated");
  const confirmation = speaker.via === "own-address" ? readForwardingConfirmation(mail) : null;
  if (confirmation === null && understood.readings[0].kind === "automatic") {
    // It says nothing, and makes nobody a buyer: the mark lets an erasure take it along.
    return { ...refused(desk, arrival, "automatic"), buyer: speaker.buyer, key: arrival.key };
  }

  const isErasureWanted = understood.commands.some(({ is }) => is === "delete");
  if (isErasureWanted && speaker.known === null && (await wasJustErased(desk, speaker.buyer))) {
    return erasedAlready(desk, arrival);
  }

  const buyer = await welcome(desk, speaker, mail, arrival);
  if (buyer === null) return erasedAlready(desk, arrival);
  const to = speaker.address ?? buyer.address;
  if (confirmation !== null) {
    if (!isAuthentic(desk, arrival, mail)) return refused(desk, arrival, "not-authenticated");
    const letter = replyTo(arrival, buyer, plainly(understood, to, { why: "forwarding-code", ...confirmation }));
    // A code is waited for: it is not gathered with others, and only the limits hold it back.
    const counted = await countReply(desk, buyer, letter.id);
    const mayGo = counted.dueAt <= desk.clock.now() && !(await isHalted(desk));
    return answerWith(desk, arrival, counted, letter, mayGo ? await composeFor(desk, counted.buyer, letter, []) : null);
  }
  if (isErasureWanted) return eraseAtRequest(desk, arrival, buyer, understood, to);
  return answerMail(desk, arrival, buyer, { speaker, understood, to, bytes: raw.length });
}
