import type { Buyer, StoredLetter } from "../adapters/store.ts";
import { counted, later, openingFor, type Purpose, sentWithin } from "./answer-limit.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";

/** So many letters are sent at once within a while; what comes on top is gathered into one. */
const burst = { letters: 3, minutes: 10 } as const;
/** How long the gathering lasts: a burst of mails comes within a minute. */
const gatheringSeconds = 60;

export interface Scheduled {
  /** The buyer as that makes it. */
  readonly buyer: Buyer;
  /** Whether that is a new version, yet to be written. */
  readonly isNewlyCounted: boolean;
  readonly dueAt: string;
  /** From when answers go out again, where so many did that the buyer is to be told; else null. */
  readonly waitsUntil: string | null;
}

/**
 * Says when a letter in answer is to go out: now, or together with whatever else comes until then. That is after a
 * minute, or when fewer letters have gone out of late (`answer-limit.ts`). What was sent is counted on the buyer's own
 * item, whose write is conditional. The first letter to a buyer carries the welcome. Asked again for the same letter,
 * the answer is the same.
 */
export function planReply({ clock }: Desk, buyer: Buyer, letter: string): Scheduled {
  const now = clock.now();
  const { recent, welcomedBy } = buyer;
  if (recent.some((one) => one.letter === letter))
    return { buyer, isNewlyCounted: false, dueAt: now, waitsUntil: null };
  const { at, isTold } = openingFor(recent, now);
  if (at <= now && sentWithin(recent, burst.minutes, now).length < burst.letters) {
    const fields = { recent: counted(recent, letter, now), welcomedBy: welcomedBy ?? letter };
    return {
      buyer: { ...buyer, ...fields, version: buyer.version + 1 },
      isNewlyCounted: true,
      dueAt: now,
      waitsUntil: null,
    };
  }
  const dueAt = later(at, gatheringSeconds);
  return { buyer, isNewlyCounted: false, dueAt, waitsUntil: isTold ? dueAt : null };
}

/**
 * Counts a letter that has waited, now that it goes out; one that may not yet go out is left uncounted.
 * @returns the buyer as stored afterwards, and when it may go out
 */
export async function countReply(
  desk: Desk,
  buyer: Buyer,
  letter: string,
  purpose: Purpose = "answer",
): Promise<Omit<Scheduled, "isNewlyCounted">> {
  const now = desk.clock.now();
  const isCounted = ({ recent }: Buyer): boolean => recent.some((one) => one.letter === letter);
  const after = await changeBuyer(desk, buyer, (stored) =>
    isCounted(stored) || openingFor(stored.recent, now, purpose).at > now
      ? null
      : { recent: counted(stored.recent, letter, now) },
  );
  if (isCounted(after)) return { buyer: after, dueAt: now, waitsUntil: null };
  const { at, isTold } = openingFor(after.recent, now, purpose);
  return { buyer: after, dueAt: at, waitsUntil: isTold ? at : null };
}

/**
 * Counts a letter that goes out now or never: a receipt, the word that answers wait.
 * @returns the buyer as stored afterwards; null where so many letters went out in the day that this one is left out
 */
export async function countOrLeaveOut(desk: Desk, buyer: Buyer, letter: string): Promise<Buyer | null> {
  const counted = await countReply(desk, buyer, letter, "other");
  return counted.dueAt > desk.clock.now() ? null : counted.buyer;
}

/** Letters that will be due before then go out with those that are due now. */
export const gatheredUntil = (now: string): string => later(now, gatheringSeconds);

/** What two letters say, as one: the one that says more decides what kind of letter it is. */
export function merge(carrier: StoredLetter, other: StoredLetter): StoredLetter {
  // Taken over before a crash came between.
  if (carrier.merged.some(({ letter }) => letter === other.id)) return carrier;
  const union = <T>(one: readonly T[], two: readonly T[]): T[] => [...new Set([...one, ...two])];
  const rank = (letter: StoredLetter): number => ranks.indexOf(letter.occasion.why);
  const newer = other.dueAt > carrier.dueAt ? other : carrier;
  return {
    ...carrier,
    occasion: rank(other) < rank(carrier) ? other.occasion : carrier.occasion,
    to: newer.to,
    language: newer.language,
    about: union(carrier.about, other.about),
    unreadOrders: carrier.unreadOrders + other.unreadOrders,
    ...(other.isCut === true ? { isCut: true } : {}),
    packages: union(carrier.packages, other.packages),
    done: [...carrier.done, ...other.done],
    reminders: [...carrier.reminders, ...other.reminders],
    merged: [...carrier.merged, { letter: other.id, delivery: other.delivery }, ...other.merged],
    authentic: carrier.authentic ?? other.authentic,
    inReplyTo: newer.inReplyTo ?? carrier.inReplyTo ?? other.inReplyTo,
    references: newer.references,
  };
}

const ranks: readonly StoredLetter["occasion"]["why"][] = [
  "news",
  "reminder",
  "words",
  "nothing-new",
  "too-large",
  "unclear-answer",
  "not-understood",
];
/**
 * Which letters may become one: those about orders; those about mails that could not be used. Null for a letter that
 * goes out by itself: it carries something of its own, or warns of a mail.
 */
export function groupOf({ occasion, done }: StoredLetter): "orders" | "mails" | null {
  if (occasion.why === "not-understood" && occasion.kind === "suspected-phishing") return null;
  if (!ranks.includes(occasion.why) || done.some(({ is }) => is === "export")) return null;
  return ["too-large", "unclear-answer", "not-understood"].includes(occasion.why) ? "mails" : "orders";
}
