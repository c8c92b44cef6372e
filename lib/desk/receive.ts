import type { Arrival } from "../adapters/events.ts";
import { maskAddress } from "../adapters/log.ts";
import type { Buyer, Delivery, StoredLetter } from "../adapters/store.ts";
import type { Done } from "../core/buyer/command.ts";
import { letterLanguage } from "../core/letter/languages/tag.ts";
import type { Letter, Occasion } from "../core/letter/letter.ts";
import { occasionOf } from "../core/letter/occasion.ts";
import { readForwardingConfirmation } from "../core/mail/forwarding-confirmation.ts";
import type { Understood } from "../core/pipeline.ts";
import { cadence } from "../core/reminder/cadence.ts";
import { isHalted } from "./breaker.ts";
import { countReply, planReply, type Scheduled } from "./burst.ts";
import { changeBuyer, welcome } from "./buyer.ts";
import { composeFor } from "./compose.ts";
import { describe } from "./describe.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { erase, wasJustErased } from "./erase.ts";
import { remember } from "./events.ts";
import { allOrdersOf } from "./export.ts";
import { tellLimit } from "./limit-notice.ts";
import { lookAhead } from "./look-ahead.ts";
import { obey } from "./obey.ts";
import { type Changes, deriveOrders, persistently, writeOrders } from "./orders.ts";
import { isNamedVoice, namesBack, proveAddress } from "./prove-address.ts";
import { withSaid } from "./record-said.ts";
import { type Answered, replyTo } from "./reply.ts";
import { sendLetter, sendNew } from "./send-letter.ts";
import { signedParts } from "./signed-parts.ts";
import { vouchedFor } from "./vouched-for.ts";
import { isAuthentic, mayBeHeard, type Speaker, whoSpeaks } from "./who-speaks.ts";

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

interface Outcome extends Pick<Delivery, "outcome" | "buyer" | "letter" | "key"> {
  /** The mark on a letter that has gone out, which the delivery's own need not wait for. */
  readonly settling?: Promise<void> | null;
}

const refused = (desk: Desk, arrival: Arrival, outcome: string): Outcome => {
  desk.log({ about: "mail", delivery: arrival.id, outcome });
  return { outcome, buyer: null, letter: null, key: null };
};

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
  if (confirmation === null && understood.readings[0].kind === "automatic") return refused(desk, arrival, "automatic");

  const isErasureWanted = understood.commands.some(({ is }) => is === "delete");
  if (isErasureWanted && speaker.known === null && (await wasJustErased(desk, speaker.buyer))) {
    await desk.mails.delete(arrival.key);
    return refused(desk, arrival, "erased");
  }

  const buyer = await welcome(desk, speaker, mail, arrival);
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

interface Heard {
  readonly speaker: Speaker;
  readonly understood: Understood;
  readonly to: string;
  readonly bytes: number;
}

/** What a mail says goes into the orders, what it asks for is done, and one letter says both. */
async function answerMail(desk: Desk, arrival: Arrival, given: Buyer, heard: Heard): Promise<Outcome> {
  const { speaker, understood, bytes } = heard;
  const { events, commands, readings } = understood;
  const proof = await proveAddress(desk, given, speaker, understood, arrival);
  const obeyed = await obey(
    desk,
    proof.buyer,
    proof.proved.length > 0 ? commands.filter(({ is }) => is !== "also") : commands,
  );
  const isUnplaced = events.some(({ orderNumber }) => orderNumber === undefined);
  const buyer = await changeBuyer(desk, obeyed.buyer, ({ hasUnplaced }) =>
    isUnplaced && !hasUnplaced ? { hasUnplaced: true } : null,
  );
  const done: readonly Done[] = [...proof.proved, ...obeyed.done];
  const { outcome, orders } = await persistently(async (tries) =>
    answerOnce(desk, arrival, { ...heard, done, buyer: tries === 1 ? buyer : await reread(desk, buyer) }),
  );
  desk.log({
    about: "mail",
    delivery: arrival.id,
    buyer: buyer.id,
    outcome: outcome.outcome,
    ...describe(readings),
    orders,
    bytes,
    from: maskAddress(buyer.address),
    ...(outcome.outcome.startsWith("letter-") && outcome.letter !== null ? { letter: outcome.letter } : {}),
  });
  return outcome;
}

/**
 * One try, from the orders as they are stored to the letter; null where another reader changed them, or the buyer,
 * meanwhile. The next try finds what this one wrote, as a redelivery does.
 */
async function answerOnce(
  desk: Desk,
  arrival: Arrival,
  { speaker, understood, to, done, buyer }: Heard & { readonly done: readonly Done[]; readonly buyer: Buyer },
): Promise<{ outcome: Outcome; orders: number } | null> {
  const { events, commands, readings, mail } = understood;
  const language = readings[0].kind === "buyer-note" ? null : letterLanguage(readings[0].language);
  const [changes, isSilent] = await Promise.all([
    deriveOrders(desk, buyer, arrival.id, events, language),
    isHalted(desk),
  ]);
  const occasion = occasionOf(mail, readings[0], { ...changes, orders: changes.about.length, commands });
  const isStatusAsked = occasion.why === "words" || commands.some(({ is }) => is === "status");
  const others = isStatusAsked ? await openOrders(desk, buyer) : [];
  const about = [...new Set([...changes.about, ...others])];
  const letter = replyTo(arrival, buyer, { ...changes, occasion, understood, about, done, to });

  // On record already: this delivery was broken off, and what it meant to say is known now.
  const isBegun = changes.orders.some(({ said }) => said?.letter === letter.id);
  const isLetterDue =
    isBegun || done.length > 0 || isByHand(understood, speaker) || isWorthTelling(desk, buyer, changes);
  const scheduled = isLetterDue ? planReply(desk, buyer, letter.id) : null;
  const isNow = scheduled !== null && scheduled.dueAt <= desk.clock.now() && !isSilent;
  const composed = isNow ? await composeFor(desk, scheduled.buyer, letter, changes.orders) : null;
  // What the letter says is on record with the order that it speaks of, before it goes out.
  const orders = changes.orders.map((order) => withSaid(order, letter.id, composed?.said.get(order.orderNumber)));
  const [kept, written] = await Promise.all([
    scheduled === null ? "written" : keep(desk, scheduled),
    writeOrders(desk, orders, changes.former),
    remember(desk.store, buyer.id, changes.fresh),
  ]);
  if (kept === "conflict" || written === "conflict") return null;

  const count = changes.about.length;
  if (scheduled === null)
    return { outcome: { outcome: "no-letter", buyer: buyer.id, letter: null, key: arrival.key }, orders: count };
  return { outcome: await answerWith(desk, arrival, scheduled, letter, composed), orders: count };
}

/** Writes what the plan of a letter changes about the buyer. */
const keep = async (desk: Desk, { buyer, isNewlyCounted }: Scheduled): Promise<"written" | "conflict"> =>
  isNewlyCounted ? desk.store.putBuyer(buyer) : "written";

/** @throws RetryLater where the buyer has been erased meanwhile */
async function reread(desk: Desk, { id }: Buyer): Promise<Buyer> {
  const stored = await desk.store.findBuyer(id);
  if (stored === null) throw new RetryLater("the buyer was erased meanwhile");
  return stored;
}

/** Sent here by the buyer, who waits for an answer; not by a filter, nor by a stranger through one. */
const isByHand = (understood: Understood, { via, isOwnHand }: Speaker): boolean =>
  via !== "own-address" || (!isSentOn(understood) && isOwnHand);

/** Whether what nobody sent by hand is to be told: not what is long past, nor what the buyer wants to hear nothing of. */
function isWorthTelling(desk: Desk, buyer: Buyer, { isWorthALetter, about, fresh, orders }: Changes): boolean {
  if (!isWorthALetter || buyer.isStopped || about.every((number) => buyer.muted.includes(number))) return false;
  const now = desk.clock.now();
  const earliest = Date.parse(now) - cadence.longestDelayDays * 86_400_000;
  const isRecent = fresh.some(({ event }) => Date.parse(event.at) > earliest);
  return isRecent || orders.some(({ nextDeadline }) => nextDeadline !== null && nextDeadline !== "now");
}

/** @returns what became of the letter; `nothing-new` where another delivery's letter has said the same already */
async function answerWith(
  desk: Desk,
  arrival: Arrival,
  { buyer, dueAt, waitsUntil }: Omit<Scheduled, "isNewlyCounted">,
  letter: StoredLetter,
  composed: Letter | null,
): Promise<Outcome> {
  const { state, stored, settling } =
    composed === null
      ? await desk.store
          .addLetter({ ...letter, dueAt })
          .then((added) => ({ state: added.state, stored: added, settling: null }))
      : await sendNew(desk, buyer, { ...letter, dueAt }, composed);
  const outcome = stored.delivery === arrival.id ? `letter-${state}` : "nothing-new";
  const done = { outcome, buyer: buyer.id, letter: letter.id, key: arrival.key };
  const isToBeTold = waitsUntil !== null && stored.delivery === arrival.id && !(await isHalted(desk));
  // Who erases everything in between begins no new day of notices.
  if (!isToBeTold || (await wasJustErased(desk, buyer.id))) return { ...done, settling };
  return { ...done, ...(await tellLimit(desk, buyer, stored, waitsUntil)) };
}

/** The receipt goes out while its address is still known; then that is forgotten too. */
async function eraseAtRequest(
  desk: Desk,
  arrival: Arrival,
  buyer: Buyer,
  understood: Understood,
  to: string,
): Promise<Outcome> {
  // Forwards and erasures in turn get one receipt, not one each.
  if (await wasJustErased(desk, buyer.id, arrival.at)) {
    await erase(desk, buyer, null);
    await desk.mails.delete(arrival.key);
    return refused(desk, arrival, "erased");
  }
  const receipt = replyTo(arrival, buyer, plainly(understood, to, { why: "erased" }));
  const stored = await desk.store.addLetter(receipt);
  await erase(desk, buyer, receipt.id);
  // Where nothing may be sent the receipt stays, and the sweep that sends it ends what is begun here.
  const state = (await isHalted(desk)) ? "due" : await sendLetter(desk, buyer, stored);
  if (state !== "due") await erase(desk, buyer, null);
  // Last: while it lies there, a redelivery takes it up where this one stopped.
  await desk.mails.delete(arrival.key);
  desk.log({ about: "mail", delivery: arrival.id, outcome: "erased", letters: state === "sent" ? 1 : 0 });
  return { outcome: "erased", buyer: null, letter: null, key: null };
}

const plainly = (understood: Understood, to: string, occasion: Occasion): Answered => ({
  occasion,
  understood,
  to,
  fresh: [],
  about: [],
  stray: [],
  done: [],
});

/** The orders of a status letter, most urgent first. */
async function openOrders(desk: Desk, buyer: Buyer): Promise<readonly string[]> {
  return (await allOrdersOf(desk, buyer)).slice(0, mostInStatus).map(({ orderNumber }) => orderNumber);
}
const mostInStatus = 50;

/** The shop's own mail, unchanged on its way: its From says nothing about who sent it here. */
const isSentOn = ({ readings: [{ original }] }: Understood): boolean =>
  original.form === "direct" || original.form === "auto-forwarded" || original.form === "relayed";
