import * as z from "zod";
import { Done } from "../core/buyer/command.ts";
import { MailKind } from "../core/codes.ts";
import { LanguageTag } from "../core/letter/languages/tag.ts";
import { Said } from "../core/letter/said.ts";
import { Instant, OrderEvent, OrderNumber } from "../core/order/event.ts";
import { Reminder } from "../core/reminder/reminder.ts";

export const Buyer = z.object({
  /** Derived from the address with the desk's key: it names the buyer without telling who it is. */
  id: z.string(),
  /** Letters go here, unless a proved second address asks. */
  address: z.string(),
  /** Second addresses; what is not proved is sent nothing. */
  others: z.array(z.object({ address: z.string(), isProved: z.boolean() })),
  /** An IANA name or a fixed offset such as `+01:00`. */
  timeZone: z.string(),
  isTimeZoneGuessed: z.boolean(),
  /** What the buyer asked for; null for the language of each mail. */
  language: LanguageTag.nullable(),
  /** Some event of this buyer names no order: what belongs where takes the whole past to tell. */
  hasUnplaced: z.boolean(),
  /** Writes nothing unasked. */
  isStopped: z.boolean(),
  /** Orders about which nothing is written unasked. */
  muted: z.array(OrderNumber),
  /** Addresses that bounced or complained: nothing at all is sent there. */
  suppressed: z.array(z.string()).default([]),
  /** The letter that carries the welcome; null before the first. */
  welcomedBy: z.string().nullable(),
  /** The letters of the last day sent in answer, so that many mails get few. */
  recent: z.array(z.object({ letter: z.string(), at: Instant })),
  /** Revokes, when it changes, every token and own address handed out before; a moment in milliseconds since 1970. */
  epoch: z.int(),
  since: Instant,
  /** The erasure of whoever had this address before, known when this buyer was first written; null where none was. */
  after: z.object({ erasure: z.string(), at: Instant }).nullable().default(null),
  /** 1 when first written; each write says which version it replaces. */
  version: z.int().min(1),
});
export type Buyer = z.infer<typeof Buyer>;

/** What outlives a buyer, under the id that an address has: a keyed hash. Nothing tells whose it is. */
export const AddressNote = z.object({
  /** It bounced or complained, and nobody has asked since to be written to. */
  isSuppressed: z.boolean().default(false),
  /** When what was kept about it was erased last; null where that is long ago, or never was. */
  erasedAt: Instant.nullable().default(null),
  /** Which erasure that was: the delivery that asked for it, or a name of its own. */
  erasure: z.string().nullable().default(null),
  /** When it was answered in the day before: who begins anew does not begin with new limits. */
  answeredAt: z.array(Instant).default([]),
});
export type AddressNote = z.infer<typeof AddressNote>;

/** Whose own address `orders+TOKEN@` is; `epoch` tells whether it has been revoked since. */
export const OwnAddress = z.object({ buyer: z.string(), epoch: z.int() });
export type OwnAddress = z.infer<typeof OwnAddress>;

export const OrderState = z.enum(["open", "closed", "done"]);
export type OrderState = z.infer<typeof OrderState>;

/** The derived summary of one order: enough to list it, and to diagnose it as of any moment. */
export const StoredOrder = z.object({
  buyer: z.string(),
  orderNumber: OrderNumber,
  history: z.array(OrderEvent),
  state: OrderState,
  /** What a page of orders is sorted by: a UTC instant, or `now`; null where nothing is left to do. */
  nextDeadline: z.string().nullable(),
  /** The next moment at which the diagnosis changes by itself, or something is to be said. */
  nextDueAt: Instant.nullable(),
  /** Until when everything worth saying about it has been said. */
  told: Instant,
  /** The language of its newest mail. */
  language: LanguageTag,
  /** What the last letter said, which one that was, and what the one before it had said; null before the first. */
  said: z.object({ letter: z.string(), now: Said, before: Said.nullable() }).nullable(),
  /** 1 when first written; each write says which version it replaces. */
  version: z.int().min(1),
});
export type StoredOrder = z.infer<typeof StoredOrder>;

const StoredOccasion = z.discriminatedUnion("why", [
  z.object({ why: z.literal("news") }),
  z.object({ why: z.literal("nothing-new") }),
  z.object({ why: z.literal("unclear-answer") }),
  z.object({ why: z.literal("not-understood"), kind: MailKind }),
  z.object({ why: z.literal("too-large") }),
  z.object({ why: z.literal("reminder") }),
  z.object({ why: z.literal("words") }),
  z.object({ why: z.literal("export") }),
  z.object({ why: z.literal("erased") }),
  z.object({ why: z.literal("answers-wait"), until: Instant }),
  z.object({ why: z.literal("forwarding-code"), code: z.string(), account: z.string().nullable() }),
]);

/** `merged`: what it says is in another letter. */
export const LetterState = z.enum(["due", "claimed", "sent", "unknown", "dropped", "merged"]);
export type LetterState = z.infer<typeof LetterState>;

/** Whether nothing is left to do about a letter. */
export const isOver = (state: LetterState): boolean => state === "sent" || state === "dropped" || state === "merged";

/** A letter to be sent once. Its body is not here: it is composed from the state of the orders when it is sent. */
export const StoredLetter = z.object({
  buyer: z.string(),
  /** Hexadecimal: it is a message tag too. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** The delivery that it answers; empty where nothing was delivered. */
  delivery: z.string(),
  /** An address of the buyer's. */
  to: z.string(),
  /** The language of the mail that it answers. */
  language: LanguageTag,
  occasion: StoredOccasion,
  done: z.array(Done),
  reminders: z.array(Reminder),
  /** The letters whose contents it has taken over. */
  merged: z.array(z.object({ letter: z.string(), delivery: z.string() })),

  about: z.array(OrderNumber),
  /** Orders that the mail names beyond those that were read. */
  unreadOrders: z.int(),
  /** The mail goes on behind what was read of it. */
  isCut: z.literal(true).optional(),
  /** Tracking numbers that the mail named without saying of which order. */
  packages: z.array(z.string()),
  authentic: z.enum(["dkim", "plausible", "no", "unknown"]).nullable(),
  inReplyTo: z.string().nullable(),
  references: z.array(z.string()),
  state: LetterState,
  dueAt: Instant,
  /** Shots that may have left a letter behind; two at the most. */
  attempts: z.int(),
  claim: z.string().nullable(),
  /** The claim's lease, in milliseconds of the machine's time: leases do not wait for a clock that stands still. */
  leaseUntil: z.number(),
  /** The id that the mail system gave it. */
  sentAs: z.string().nullable(),
  /** 1 when first written; rises with what it says. */
  version: z.int().min(1),
});
export type StoredLetter = z.infer<typeof StoredLetter>;

/** What became of one delivery: the mark that it is done. */
export const Delivery = z.object({
  id: z.string(),
  at: Instant,
  outcome: z.string(),
  buyer: z.string().nullable(),
  letter: z.string().nullable(),
  /** Where the mail itself lies while it is kept. */
  key: z.string().nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

export interface OrderPage {
  /** Most urgent first, as of when each was last written. */
  readonly orders: readonly StoredOrder[];
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
}

/** Something whose moment has come; an erasure is looked after a second time, and is named by whom it concerns. */
export interface Due {
  readonly buyer: string;
  readonly kind: "order" | "letter" | "erasure";
  readonly id: string;
  readonly at: string;
}

/**
 * A letter is shot twice at the most: once more where no send event has come of the first shot. A third shot is never
 * safe: that no event came of two is no proof that neither left, and three letters are worse than none. So one whose
 * senders were killed both times between claim and shot is given up.
 */
export const mostAttempts = 2;

/** An erasure, and as of when: what came before it goes, whenever it is read. */
export interface Erasure {
  readonly erasure: string;
  /** UTC instant. */
  readonly erasedAt: string;
}

/** What goes with a buyer who is erased. */
export interface Belongings {
  /** Of the buyer that is stored; null where there is to be none any more. */
  readonly epoch: number | null;
  /** Hashes of own addresses. */
  readonly ownAddresses: readonly string[];
  /** Every own address of an epoch before this one goes as well. */
  readonly ownAddressesBefore: number;
  /** Ids of second addresses; whatever others are bound to the buyer go as well. */
  readonly aliases: readonly string[];
  /** Where the mails lay that are gone already: only of these the marks go. */
  readonly mails: readonly string[];
}
export const noBelongings: Belongings = {
  epoch: null,
  ownAddresses: [],
  ownAddressesBefore: 0,
  aliases: [],
  mails: [],
};

/** Thrown where `after` is not a cursor that the store gave out. */
export class CursorError extends Error {}

/** How a letter's shot ended; `due` is for one that surely was not accepted, and does not count as a shot. */
export type Settlement =
  | { readonly state: "sent"; readonly sentAs: string }
  | { readonly state: "dropped" }
  /** When it may be shot once more, unless its send event has come until then; null where it was shot twice. */
  | { readonly state: "unknown"; readonly dueAt: string | null }
  | { readonly state: "due"; readonly dueAt: string };

/** What of the store concerns letters. */
export type Letters = Pick<
  Store,
  "findLetter" | "letters" | "addLetter" | "putLetter" | "claimLetter" | "settleLetter"
>;

/**
 * What the desk remembers. Every write is one conditional write that may be repeated: the second time it changes
 * nothing and answers as the first did. Reads see every write that was answered before them, pages excepted.
 */
export interface Store {
  findBuyer(id: string): Promise<Buyer | null>;
  /** Writes the buyer unless there is one. @returns the one that is stored */
  addBuyer(buyer: Buyer): Promise<Buyer>;
  /** Replaces version `buyer.version - 1`; `conflict` where another version is stored, or none. */
  putBuyer(buyer: Buyer): Promise<"written" | "conflict">;
  /** What stands under the id of an address: a buyer, or whose second address it is. */
  findVoice(id: string): Promise<{ readonly buyer: Buyer | null; readonly owner: string | null }>;
  /** Whose second address this is, by the id that it would have as a buyer's first; null for nobody's. */
  findAlias(id: string): Promise<string | null>;
  /**
   * Binds a proved second address unless it is bound. It stands where a buyer of its own would: there must be none.
   * @returns the buyer that it is bound to
   */
  addAlias(id: string, buyer: string): Promise<string>;
  findOwnAddress(tokenHash: string): Promise<OwnAddress | null>;
  /** Binds a buyer's own address unless it is bound. @returns the binding that is stored */
  addOwnAddress(tokenHash: string, ownAddress: OwnAddress): Promise<OwnAddress>;

  /**
   * Writes a fact unless it is known; `digest` is of what it says and when.
   * @returns the event that is stored: its `mail` is the delivery that brought it first
   */
  addEvent(buyer: string, digest: string, event: OrderEvent): Promise<OrderEvent>;
  /** All events of one order; of `stray`, those that name no order; of `all`, the buyer's whole past. */
  events(buyer: string, orderNumber: string | "stray" | "all"): Promise<readonly OrderEvent[]>;

  findOrder(buyer: string, orderNumber: string): Promise<StoredOrder | null>;
  /** Replaces version `order.version - 1`, or none for version 1; `conflict` where another version is stored. */
  putOrder(order: StoredOrder): Promise<"written" | "conflict">;
  /**
   * Orders of one buyer, of every state or of one; where there is a next page, some order is on it.
   * @throws CursorError also where `after` is the end of a page of another state
   */
  pageOrders(
    buyer: string,
    page: { limit: number; after: string | null; state?: OrderState | null },
  ): Promise<OrderPage>;
  /** Orders, letters and erasures whose moment is not later than `now`, earliest first within each shard. */
  due(now: string, limit: number): Promise<readonly Due[]>;

  findLetter(buyer: string, id: string): Promise<StoredLetter | null>;
  /** Every letter to a buyer, in no order. */
  letters(buyer: string): Promise<readonly StoredLetter[]>;
  /** Writes the letter, due or claimed already, unless there is one of its id. @returns the one that is stored */
  addLetter(letter: StoredLetter): Promise<StoredLetter>;
  /** Replaces version `letter.version - 1` of a letter that is due; `conflict` where it is not, or has another version. */
  putLetter(letter: StoredLetter): Promise<"written" | "conflict">;
  /**
   * Takes a letter for one shot: one that is due, or of which nobody has learnt until it was due (`at`, by the desk's
   * clock) whether it went out; that was not shot twice, and that still says what it said when `version` was read.
   * @returns the letter with the claim in it, or null where it may not be taken
   */
  claimLetter(
    buyer: string,
    id: string,
    claim: { id: string; until: number; version: number; at: string },
  ): Promise<StoredLetter | null>;
  /** Marks how the shot of this claim ended; nothing happens where the claim has passed to another. */
  settleLetter(buyer: string, id: string, claim: string, settlement: Settlement): Promise<void>;

  findDelivery(id: string): Promise<Delivery | null>;
  /** Marks the delivery as done unless it is. */
  addDelivery(delivery: Delivery): Promise<void>;

  findAddressNote(id: string): Promise<AddressNote | null>;
  /**
   * Notes that what was kept under an address is erased; forgotten a day later unless the address is suppressed.
   * @param note also when that is due to be looked after, for what was being written meanwhile
   */
  noteErased(
    id: string,
    note: Erasure & { readonly answeredAt: readonly string[]; readonly dueAt: string },
  ): Promise<void>;
  /** Notes that this erasure has been looked after; nothing happens where another has come since. */
  endErasure(id: string, erasure: string): Promise<void>;
  /** Forgets that an address bounced or complained. */
  liftSuppression(id: string): Promise<void>;
  /** Whether an alarm has stopped all letters; may lag behind a change of it by a second. */
  isHalted(): Promise<boolean>;

  /** The mails of a buyer that may still be kept, by where they lie; may lag behind the last writes. */
  keysOf(buyer: string): Promise<readonly string[]>;
  /**
   * Removes everything stored of a buyer: events, orders, letters, `belongings`, and last the buyer of this epoch. Where
   * there is another, who has come back, nothing is removed. `spare` are letters to leave, and with any of them the
   * buyer: removed by a last call without.
   */
  erase(buyer: string, belongings: Belongings, spare: readonly string[]): Promise<void>;
}
