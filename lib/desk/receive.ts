import type { Arrival } from "../adapters/events.ts";
import { maskAddress } from "../adapters/log.ts";
import type { Buyer, Delivery, StoredLetter } from "../adapters/store.ts";
import type { Occasion } from "../core/letter/letter.ts";
import { occasionOf } from "../core/letter/occasion.ts";
import { readMail } from "../core/mail/read-mail.ts";
import type { Authenticity, Reading } from "../core/notice/reading.ts";
import { maskTemplate } from "../core/notice/skeleton.ts";
import { digest } from "../core/order/digest.ts";
import { type Understood, understandMail } from "../core/pipeline.ts";
import { welcome } from "./buyer.ts";
import type { Desk } from "./desk.ts";
import { type NamedEvent, remember } from "./events.ts";
import { type Changes, updateOrders } from "./orders.ts";
import { sendLetter } from "./send-letter.ts";
import { mayBeHeard, whoSpeaks } from "./who-speaks.ts";

/**
 * One delivery of a mail, from SES's word to done. A sequence of writes that may each be repeated, the mark that it
 * is done the last: a crash anywhere is repaired by the redelivery, which changes nothing twice.
 * @throws whatever should be tried again; what cannot succeed is an outcome
 */
export async function receive(desk: Desk, arrival: Arrival): Promise<Delivery> {
  const done = await desk.store.findDelivery(arrival.id);
  if (done !== null) return done;
  const delivery = { id: arrival.id, at: arrival.at, ...(await handle(desk, arrival)) };
  await desk.store.addDelivery(delivery);
  return delivery;
}

type Outcome = Pick<Delivery, "outcome" | "buyer" | "letter">;

const refused = (desk: Desk, arrival: Arrival, outcome: string): Outcome => {
  desk.log({ about: "mail", delivery: arrival.id, outcome });
  return { outcome, buyer: null, letter: null };
};

async function handle(desk: Desk, arrival: Arrival): Promise<Outcome> {
  if (!arrival.passes.virus) return refused(desk, arrival, "virus");
  if (!mayBeHeard(desk, arrival)) return refused(desk, arrival, "not-authenticated");
  const raw = await desk.mails.get(arrival.bucket, arrival.key);

  const mail = await readMail(raw);
  const writer = await whoSpeaks(desk, arrival, mail, false);
  const known = writer === null ? null : await desk.store.findBuyer(writer.buyer);
  const understood = await understandMail(mail, {
    mail: arrival.id,
    receivedAt: arrival.at,
    timeZone: known?.timeZone ?? null,
    envelopeFrom: arrival.source,
    isWrittenByBuyer: writer?.via !== "own-address" || mail.from[0]?.address.toLowerCase() === known?.address,
  });
  const speaker = isSentOn(understood) ? await whoSpeaks(desk, arrival, mail, true) : writer;
  if (speaker === null) return refused(desk, arrival, "not-authenticated");
  if (understood.readings[0].kind === "automatic") return refused(desk, arrival, "automatic");

  const buyer = await welcome(desk, speaker, mail, arrival);
  const fresh = await remember(desk.store, buyer.id, arrival.id, understood.events);
  const changes = await updateOrders(desk, buyer, arrival.id, understood.events);

  const isFiltered = speaker.via === "own-address" && isSentOn(understood);
  const letter = isFiltered && !changes.isAdviceChanged ? null : letterFor(arrival, buyer, understood, fresh, changes);
  const outcome = letter === null ? "no-letter" : await send(desk, buyer, letter);
  desk.log({
    about: "mail",
    delivery: arrival.id,
    buyer: buyer.id,
    outcome,
    ...describe(understood.readings),
    orders: changes.about.length,
    bytes: raw.length,
    from: maskAddress(buyer.address),
    ...(outcome.startsWith("letter-") && letter !== null ? { letter: letter.id } : {}),
  });
  return { outcome, buyer: buyer.id, letter: letter?.id ?? null };
}

/** The shop's own mail, unchanged on its way: its From says nothing about who sent it here. */
const isSentOn = ({ readings: [{ original }] }: Understood): boolean =>
  original.form === "direct" || original.form === "auto-forwarded" || original.form === "relayed";

/** @returns what became of the letter; `nothing-new` where another delivery's letter has said the same already */
async function send(desk: Desk, buyer: Buyer, letter: StoredLetter): Promise<string> {
  const stored = await desk.store.addLetter(letter);
  const state = await sendLetter(desk, buyer, stored.id);
  return stored.delivery === letter.delivery ? `letter-${state}` : "nothing-new";
}

/** The letter under its deterministic id, which is what makes a redelivery meet the letter of the first delivery. */
function letterFor(
  arrival: Arrival,
  buyer: Buyer,
  understood: Understood,
  fresh: readonly NamedEvent[],
  changes: Changes,
): StoredLetter {
  const occasion = occasionOf(understood.mail, understood.readings[0], { ...changes, orders: changes.about.length });
  const { messageId, references } = understood.mail;
  return {
    buyer: buyer.id,
    delivery: arrival.id,
    id: digest([buyer.id, occasion.why, ...idParts(occasion, arrival, fresh, changes.about)].join("\n")),
    occasion,
    about: [...changes.about],
    packages: changes.stray.flatMap(({ trackingNumber }) => trackingNumber ?? []),
    authentic: leastAuthentic(understood.readings),
    inReplyTo: messageId,
    references: messageId === null ? [...references] : [...references, messageId],
    state: "due",
    dueAt: arrival.at,
    attempts: 0,
    claim: null,
    leaseUntil: 0,
    sentAs: null,
  };
}

/** News once for these facts; a status once a day for these orders; anything else once for this delivery. */
function idParts(
  { why }: Occasion,
  arrival: Arrival,
  fresh: readonly NamedEvent[],
  about: readonly string[],
): readonly string[] {
  if (why === "news") return fresh.map((named) => named.digest).sort();
  return why === "nothing-new" ? [arrival.at.slice(0, 10), ...[...about].sort()] : [arrival.id];
}

const grades: readonly Authenticity[] = ["no", "unknown", "plausible", "dkim"];

function leastAuthentic(readings: readonly Reading[]): Authenticity | null {
  const given = new Set(readings.filter(({ kind }) => kind !== "buyer-note").map(({ authentic }) => authentic));
  return grades.find((grade) => given.has(grade)) ?? null;
}

function describe(readings: readonly Reading[]) {
  const distinct = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    kinds: distinct(readings.map(({ kind }) => kind)),
    forms: distinct(readings.map(({ original }) => original.form)),
    languages: distinct(readings.map(({ language }) => language)),
    ...describeUnknown(readings.filter(({ kind }) => kind === "unknown-notification")),
  };
}

/** What the operator needs to teach the desk a mail that it does not know yet, and nothing personal. */
function describeUnknown(readings: readonly Reading[]) {
  if (readings.length === 0) return {};
  return {
    templates: readings.flatMap(({ template }) => (template === null ? [] : [maskTemplate(template)])),
    skeletons: readings.flatMap(({ skeleton }) => skeleton ?? []),
  };
}
