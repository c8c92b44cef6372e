import type { Arrival } from "../adapters/events.ts";
import { maskAddress } from "../adapters/log.ts";
import type { Buyer, Delivery, StoredLetter } from "../adapters/store.ts";
import type { Done } from "../core/buyer/command.ts";
import { letterLanguage } from "../core/letter/languages/tag.ts";
import type { Letter, Occasion } from "../core/letter/letter.ts";
import { occasionOf } from "../core/letter/occasion.ts";
import { readForwardingConfirmation } from "../core/mail/forwarding-confirmation.ts";
import type { Mail } from "../core/mail/mail.ts";
import { readMail } from "../core/mail/read-mail.ts";
import { type Understood, understandMail } from "../core/pipeline.ts";
import { type Scheduled, scheduleReply } from "./burst.ts";
import { changeBuyer, welcome } from "./buyer.ts";
import { composeFor } from "./compose.ts";
import { describe } from "./describe.ts";
import type { Desk } from "./desk.ts";
import { erase } from "./erase.ts";
import { remember } from "./events.ts";
import { allOrdersOf } from "./export.ts";
import { obey } from "./obey.ts";
import { type Changes, deriveOrders, persistently, writeOrders } from "./orders.ts";
import { isNamedVoice, namesBack, proveAddress } from "./prove-address.ts";
import { withSaid } from "./record-said.ts";
import { type Answered, replyTo } from "./reply.ts";
import { sendLetter, sendNew } from "./send-letter.ts";
import { mayBeHeard, type Speaker, whoSpeaks } from "./who-speaks.ts";

/**
 * One delivery of a mail, from SES's word to done. A sequence of writes that may each be repeated, the mark that it
 * is done the last: a crash anywhere is repaired by the redelivery, which changes nothing twice.
 * @throws whatever should be tried again; what cannot succeed is an outcome
 */
export async function receive(desk: Desk, arrival: Arrival): Promise<Delivery> {
  const [done, raw] = await Promise.all([desk.store.findDelivery(arrival.id), fetchIfHeard(desk, arrival)]);
  if (done !== null) return done;
  const delivery = { id: arrival.id, at: arrival.at, ...(await handle(desk, arrival, raw)) };
  await desk.store.addDelivery(delivery);
  return delivery;
}

type Outcome = Pick<Delivery, "outcome" | "buyer" | "letter" | "key">;

const refused = (desk: Desk, arrival: Arrival, outcome: string): Outcome => {
  desk.log({ about: "mail", delivery: arrival.id, outcome });
  return { outcome, buyer: null, letter: null, key: null };
};

/** Nothing is fetched of a mail that nobody could be found to speak in. */
const fetchIfHeard = (desk: Desk, arrival: Arrival): Promise<Uint8Array | null> =>
  arrival.passes.virus && mayBeHeard(desk, arrival)
    ? desk.mails.get(arrival.bucket, arrival.key)
    : Promise.resolve(null);

async function handle(desk: Desk, arrival: Arrival, raw: Uint8Array | null): Promise<Outcome> {
  if (!arrival.passes.virus) return refused(desk, arrival, "virus");
  if (!mayBeHeard(desk, arrival)) return refused(desk, arrival, "not-authenticated");
  if (raw === null) return refused(desk, arrival, "gone");

  const mail = await readMail(raw);
  const writer = await whoSpeaks(desk, arrival, mail, false);
  const known = writer?.known ?? null;
  const isAskedToProve = known !== null && isNamedVoice(known, mail);
  const read = (isWrittenByBuyer: boolean) =>
    understandMail(mail, {
      mail: arrival.id,
      receivedAt: arrival.at,
      timeZone: known?.timeZone ?? null,
      envelopeFrom: arrival.source,
      isWrittenByBuyer,
    });
  const asTold = await read(writer?.via !== "own-address" || isOwnVoice(known, mail) || isAskedToProve);
  // An address that does not confirm what it was named for has no voice yet.
  const isUnproved = isAskedToProve && !namesBack(known, asTold.commands);
  const understood = isUnproved ? await read(false) : asTold;
  const speaker = isSentOn(understood) ? await whoSpeaks(desk, arrival, mail, true) : writer;
  if (speaker === null) return refused(desk, arrival, "not-authenticated");
  const confirmation = speaker.via === "own-address" ? readForwardingConfirmation(mail) : null;
  if (confirmation === null && understood.readings[0].kind === "automatic") return refused(desk, arrival, "automatic");

  const buyer = await welcome(desk, speaker, mail, arrival);
  const to = speaker.address ?? buyer.address;
  if (confirmation !== null) {
    const isGoogles = arrival.passes.dmarc || desk.trust === "loopback";
    if (!isGoogles) return refused(desk, arrival, "not-authenticated");
    const letter = replyTo(arrival, buyer, plainly(understood, to, { why: "forwarding-code", ...confirmation }));
    const scheduled = await scheduleReply(desk, buyer, letter.id);
    // A code is waited for: no burst holds it back.
    return answerWith(desk, arrival, scheduled, letter, await composeFor(desk, scheduled.buyer, letter, []));
  }
  if (understood.commands.some(({ is }) => is === "delete"))
    return eraseAtRequest(desk, arrival, buyer, understood, to);
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
  const about = { ...heard, done, buyer };
  const { outcome, orders } = await persistently(() => answerOnce(desk, arrival, about));
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

/** One try, from the orders as they are stored to the letter; null where another reader changed them meanwhile. */
async function answerOnce(
  desk: Desk,
  arrival: Arrival,
  { speaker, understood, to, done, buyer }: Heard & { readonly done: readonly Done[]; readonly buyer: Buyer },
): Promise<{ outcome: Outcome; orders: number } | null> {
  const { events, commands, readings, mail } = understood;
  const language = readings[0].kind === "buyer-note" ? null : letterLanguage(readings[0].language);
  const changes = await deriveOrders(desk, buyer, arrival.id, events, language);
  const occasion = occasionOf(mail, readings[0], { ...changes, orders: changes.about.length, commands });
  const isStatusAsked = occasion.why === "words" || commands.some(({ is }) => is === "status");
  const others = isStatusAsked ? await openOrders(desk, buyer) : [];
  const about = [...new Set([...changes.about, ...others])];
  const letter = replyTo(arrival, buyer, { ...changes, occasion, understood, about, done, to });

  const isLetterDue = done.length > 0 || isByHand(understood, speaker) || isWorthTelling(desk, buyer, changes);
  const [scheduled] = await Promise.all([
    isLetterDue ? scheduleReply(desk, buyer, letter.id) : null,
    remember(desk.store, buyer.id, changes.fresh),
  ]);
  const isNow = scheduled !== null && scheduled.dueAt <= desk.clock.now();
  const known = isStatusAsked ? null : changes.orders;
  const composed = isNow ? await composeFor(desk, scheduled.buyer, letter, known) : null;
  // What the letter says is on record with the order that it speaks of, before it goes out.
  const orders = changes.orders.map((order) => withSaid(order, letter.id, composed?.said.get(order.orderNumber)));
  if ((await writeOrders(desk, orders, changes.former)) === "conflict") return null;

  const count = changes.about.length;
  if (scheduled === null)
    return { outcome: { outcome: "no-letter", buyer: buyer.id, letter: null, key: arrival.key }, orders: count };
  return { outcome: await answerWith(desk, arrival, scheduled, letter, composed), orders: count };
}

/** Sent here by the buyer, who waits for an answer; not by a filter, nor by a stranger through one. */
const isByHand = (understood: Understood, { via, known }: Speaker): boolean =>
  via !== "own-address" || (!isSentOn(understood) && isOwnVoice(known, understood.mail));

/** Whether what nobody sent by hand is to be told: not what is long past, nor what the buyer wants to hear nothing of. */
function isWorthTelling(desk: Desk, buyer: Buyer, { isWorthALetter, about, fresh, orders }: Changes): boolean {
  if (!isWorthALetter || buyer.isStopped || about.every((number) => buyer.muted.includes(number))) return false;
  const now = desk.clock.now();
  const isRecent = fresh.some(({ event }) => Date.parse(now) - Date.parse(event.at) < longestDelayMilliseconds);
  return isRecent || orders.some(({ nextDeadline }) => nextDeadline !== null && nextDeadline !== "now");
}
const longestDelayMilliseconds = 7 * 86_400_000;

/** @returns what became of the letter; `nothing-new` where another delivery's letter has said the same already */
async function answerWith(
  desk: Desk,
  arrival: Arrival,
  { buyer, dueAt }: Scheduled,
  letter: StoredLetter,
  composed: Letter | null,
): Promise<Outcome> {
  const { state, stored } =
    composed === null
      ? await desk.store.addLetter({ ...letter, dueAt }).then((added) => ({ state: added.state, stored: added }))
      : await sendNew(desk, buyer, { ...letter, dueAt }, composed);
  const outcome = stored.delivery === arrival.id ? `letter-${state}` : "nothing-new";
  return { outcome, buyer: buyer.id, letter: letter.id, key: arrival.key };
}

/** The receipt goes out while its address is still known; then that is forgotten too. */
async function eraseAtRequest(
  desk: Desk,
  arrival: Arrival,
  buyer: Buyer,
  understood: Understood,
  to: string,
): Promise<Outcome> {
  const receipt = replyTo(arrival, buyer, plainly(understood, to, { why: "erased" }));
  const stored = await desk.store.addLetter(receipt);
  await erase(desk, buyer, receipt.id);
  const state = await sendLetter(desk, buyer, stored);
  await erase(desk, buyer, null);
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

/** Written from an address of the buyer's that has proved itself, or is the first. */
const isOwnVoice = (buyer: Buyer | null, { from }: Mail): boolean => {
  const address = from[0]?.address.toLowerCase();
  return (
    buyer?.address === address || buyer?.others.some((other) => other.isProved && other.address === address) === true
  );
};
