import type { Buyer, StoredLetter } from "../adapters/store.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";

/** So many letters are sent at once within a while; what comes on top is gathered into one. */
const burst = { letters: 3, minutes: 10 } as const;
/** How long the gathering lasts: a burst of mails comes within a minute. */
const gatheringSeconds = 60;
/** What has been gathered goes out once in the same while: whoever goes on writing is answered then. */
const mostRecent = burst.letters + 1;

export interface Scheduled {
  /** As stored afterwards. */
  readonly buyer: Buyer;
  readonly dueAt: string;
}

/**
 * Says when a letter in answer is to go out: now, or after a minute, together with whatever else comes until then.
 * The first letter to a buyer carries the welcome. Asked again for the same letter, the answer is the same.
 * @returns the buyer as stored afterwards, and the instant
 */
export async function scheduleReply(desk: Desk, buyer: Buyer, letter: string): Promise<Scheduled> {
  const now = desk.clock.now();
  const earliest = earlier(now, burst.minutes * 60);
  const isCounted = ({ recent }: Buyer): boolean => recent.some((one) => one.letter === letter);
  const after = await changeBuyer(desk, buyer, (stored) => {
    const recent = stored.recent.filter(({ at }) => at > earliest);
    if (isCounted(stored) || recent.length >= burst.letters) return null;
    return { recent: [...recent, { letter, at: now }], welcomedBy: stored.welcomedBy ?? letter };
  });
  if (isCounted(after)) return { buyer: after, dueAt: now };
  const [first] = after.recent.filter(({ at }) => at > earliest);
  const isGatheredAlready = after.recent.filter(({ at }) => at > earliest).length >= mostRecent;
  const from = isGatheredAlready && first !== undefined ? earlier(first.at, -burst.minutes * 60) : now;
  return { buyer: after, dueAt: earlier(from, -gatheringSeconds) };
}

/** Counts a letter that was gathered, now that it goes out. */
export const countReply = (desk: Desk, buyer: Buyer, letter: string): Promise<Buyer> =>
  changeBuyer(desk, buyer, ({ recent }) =>
    recent.some((one) => one.letter === letter)
      ? null
      : { recent: [...recent, { letter, at: desk.clock.now() }].slice(-mostRecent) },
  );

/** Letters that will be due before then go out with those that are due now. */
export const gatheredUntil = (now: string): string => earlier(now, -gatheringSeconds);

const earlier = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) - seconds * 1000).toISOString().replace(".000Z", "Z");

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
