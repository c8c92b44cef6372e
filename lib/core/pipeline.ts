import { buyerTextOf } from "./buyer/buyer-text.ts";
import type { Command } from "./buyer/command.ts";
import { readBuyer } from "./buyer/read-buyer.ts";
import { readCommands } from "./buyer/read-commands.ts";
import { diagnose } from "./guide/diagnose.ts";
import type { Diagnosis } from "./guide/diagnosis.ts";
import type { Clock } from "./guide/due.ts";
import { byUrgency } from "./guide/headline.ts";
import { compareNeighbours } from "./guide/neighbours.ts";
import { ruleSetVersion } from "./guide/version.ts";
import { composeLetter } from "./letter/compose-letter.ts";
import type { Letter, LetterRequest } from "./letter/letter.ts";
import { isAutomatic } from "./mail/automatic.ts";
import type { Mail } from "./mail/mail.ts";
import { readMail } from "./mail/read-mail.ts";
import { unwrapForward } from "./mail/unwrap-forward.ts";
import { extractEvents } from "./notice/extract-events.ts";
import type { Arrival, Reading } from "./notice/reading.ts";
import { isSignedByShop, type SignedMail } from "./notice/signed-mail.ts";
import type { OrderEvent } from "./order/event.ts";
import type { Order } from "./order/order.ts";

// The way of a mail: raw mail → Mail → original Notification → OrderEvents → Order → Diagnosis → Letter.
// The first half ends in facts, which the shell stores; the second begins with all facts of the orders concerned.

export interface Delivery extends Arrival {
  /** The buyer's zone, for clients that print local time without one; null while unknown. */
  readonly timeZone: string | null;
  /** The SMTP sender; an empty one is a bounce (RFC 3834 §2). Null where it is not known. */
  readonly envelopeFrom?: string | null;
  /** False where somebody else wrote the mail, and a filter of the buyer's sent it on: its words are not the buyer's. */
  readonly isWrittenByBuyer?: boolean;
  /** What of it was found to be signed, by whoever can ask for keys; without it nothing is better than plausible. */
  readonly signed?: readonly SignedMail[];
}

export interface Understood {
  readonly mail: Mail;
  /** One for each original; the first one stands for the mail. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** Everything the mail and the buyer's words in it say; an event may lack its order number. */
  readonly events: readonly OrderEvent[];
  /** What the buyer's words ask the desk to do. */
  readonly commands: readonly Command[];
  /** How many orders the mail names beyond those that were read. */
  readonly unreadOrders: number;
}

/** From the bytes of a mail to what it says. */
export const understand = async (raw: Uint8Array, delivery: Delivery): Promise<Understood> =>
  understandMail(await readMail(raw), delivery);

/** The same for a mail that has been read, by whoever had to know first who wrote it. */
export async function understandMail(mail: Mail, delivery: Delivery): Promise<Understood> {
  const unwrapped = await unwrapForward(mail, delivery);
  const { originals } = unwrapped;
  const [first, ...rest] = originals.map((original) =>
    extractEvents(original, delivery, isSignedByShop(original, delivery.signed ?? [])),
  );
  if (first === undefined) throw new Error("a mail has at least one original: itself");

  const isFromShop = ["direct", "auto-forwarded", "relayed"].includes(first.original.form);
  if (isAutomatic(mail, delivery.envelopeFrom ?? null, { ignoreBulk: isFromShop })) {
    return { mail, readings: [{ ...first, kind: "automatic", events: [] }], events: [], commands: [], unreadOrders: 0 };
  }
  const isByBuyer = !isFromShop && delivery.isWrittenByBuyer !== false;
  const text = buyerTextOf(mail, unwrapped, delivery.receivedAt);
  const words = isByBuyer ? readBuyer(text, delivery) : [];
  const commands = isByBuyer ? readCommands(text) : [];
  const isUnread = first.original.form === "none" && first.kind === "unrecognised";
  const isNote = isUnread && words.length + commands.length > 0;
  const readings = [isNote ? { ...first, kind: "buyer-note" as const, events: words } : first, ...rest] as const;
  const said = [...readings.flatMap((reading) => reading.events), ...(isNote ? [] : words)];
  const { events, left } = upToBound(said);
  const unreadOrders = readings.reduce((sum, reading) => sum + (reading.unreadOrders ?? 0), left);
  return { mail, readings, events, commands, unreadOrders };
}

/** Orders of one mail, over all its originals: an answer to more is not read to its end. */
const mostOrders = 50;

function upToBound(events: readonly OrderEvent[]): { events: readonly OrderEvent[]; left: number } {
  const named = [...new Set(events.flatMap(({ orderNumber }) => orderNumber ?? []))];
  if (named.length <= mostOrders) return { events, left: 0 };
  const read = new Set(named.slice(0, mostOrders));
  return {
    events: events.filter(({ orderNumber }) => orderNumber === undefined || read.has(orderNumber)),
    left: named.length - mostOrders,
  };
}

/** All that a letter needs beside the orders. */
export type Question = Omit<LetterRequest, "cases" | "rules">;

/** One order and where it stands. */
export interface Case {
  readonly order: Order;
  readonly diagnosis: Diagnosis;
}

/** Where some orders of one buyer stand, most urgent first. */
export function judge(orders: readonly Order[], clock: Clock): readonly Case[] {
  const urgent = byUrgency(clock.timeZone);
  const cases = orders.map((order) => ({ order, diagnosis: diagnose(order, clock) }));
  return [...compareNeighbours(cases, clock)].sort((one, other) => urgent(one.diagnosis, other.diagnosis));
}

export interface Answer {
  /** Most urgent first. */
  readonly cases: readonly Case[];
  readonly letter: Letter;
}

/** From some orders of one buyer to where they stand and the one letter that says so. */
export function answer(orders: readonly Order[], question: Question): Answer {
  const cases = judge(orders, question);
  return { cases, letter: composeLetter({ ...question, cases, rules: ruleSetVersion }) };
}
