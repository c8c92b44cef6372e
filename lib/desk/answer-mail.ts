import type { Arrival } from "../adapters/events.ts";
import { maskAddress } from "../adapters/log.ts";
import type { Buyer } from "../adapters/store.ts";
import type { Done } from "../core/buyer/command.ts";
import { letterLanguage } from "../core/letter/languages/tag.ts";
import { occasionOf } from "../core/letter/occasion.ts";
import type { Understood } from "../core/pipeline.ts";
import { cadence } from "../core/reminder/cadence.ts";
import { answerWith } from "./answer-with.ts";
import { isHalted } from "./breaker.ts";
import { planReply, type Scheduled } from "./burst.ts";
import { changeBuyer } from "./buyer.ts";
import { composeFor } from "./compose.ts";
import { describe } from "./describe.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { remember } from "./events.ts";
import { allOrdersOf } from "./export.ts";
import { obey } from "./obey.ts";
import { type Changes, deriveOrders, writeOrders } from "./orders.ts";
import type { Outcome } from "./outcome.ts";
import { persistently } from "./persistently.ts";
import { proveAddress } from "./prove-address.ts";
import { withSaid } from "./record-said.ts";
import { replyTo } from "./reply.ts";
import { isSentOn, type Speaker } from "./who-speaks.ts";

/** A mail that is answered. */
export interface Heard {
  readonly speaker: Speaker;
  readonly understood: Understood;
  readonly to: string;
  readonly bytes: number;
}

/** What a mail says goes into the orders, what it asks for is done, and one letter says both. */
export async function answerMail(desk: Desk, arrival: Arrival, given: Buyer, heard: Heard): Promise<Outcome> {
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

/** The orders of a status letter, most urgent first. */
async function openOrders(desk: Desk, buyer: Buyer): Promise<readonly string[]> {
  return (await allOrdersOf(desk, buyer)).slice(0, mostInStatus).map(({ orderNumber }) => orderNumber);
}
const mostInStatus = 50;
