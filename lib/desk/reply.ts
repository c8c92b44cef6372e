import type { Arrival } from "../adapters/events.ts";
import type { Buyer, StoredLetter } from "../adapters/store.ts";
import type { Done } from "../core/buyer/command.ts";
import { letterLanguage } from "../core/letter/languages/tag.ts";
import type { Occasion } from "../core/letter/letter.ts";
import type { Authenticity, Reading } from "../core/notice/reading.ts";
import { digest } from "../core/order/digest.ts";
import type { Understood } from "../core/pipeline.ts";
import type { NamedEvent } from "./events.ts";
import type { Changes } from "./orders.ts";

/** What a reply is about. */
export interface Answered {
  readonly occasion: Occasion;
  readonly understood: Understood;
  readonly fresh: readonly NamedEvent[];
  readonly about: readonly string[];
  readonly stray: Changes["stray"];
  readonly done: readonly Done[];
  /** The buyer's address that asked. */
  readonly to: string;
}

/** The letter that answers a delivery, under its deterministic id: a redelivery meets the letter of the first delivery. */
export function replyTo(arrival: Arrival, buyer: Buyer, answered: Answered): StoredLetter {
  const { occasion, understood, about, stray, done, to } = answered;
  const { messageId, references } = understood.mail;
  return {
    ...blankLetter(
      buyer,
      digest([buyer.id, buyer.epoch, occasion.why, ...idParts(arrival, answered)].join("\n")),
      arrival.at,
    ),
    delivery: arrival.id,
    to,
    language: letterLanguage(understood.readings[0].language),
    occasion,
    done: [...done],
    about: [...about],
    unreadOrders: understood.unreadOrders,
    ...(understood.mail.problems.includes("cut") ? { isCut: true } : {}),
    packages: stray.flatMap(({ trackingNumber }) => trackingNumber ?? []),
    authentic: leastAuthentic(understood.readings),
    inReplyTo: messageId,
    references: messageId === null ? [...references] : [...references, messageId],
  };
}

/** An answer about no order. */
export const plainly = (understood: Understood, to: string, occasion: Occasion): Answered => ({
  occasion,
  understood,
  to,
  fresh: [],
  about: [],
  stray: [],
  done: [],
});

/** A letter that nothing is in yet. */
export const blankLetter = (buyer: Buyer, id: string, dueAt: string): StoredLetter => ({
  buyer: buyer.id,
  id,
  delivery: "",
  to: buyer.address,
  language: "en",
  occasion: { why: "news" },
  done: [],
  reminders: [],
  merged: [],
  about: [],
  unreadOrders: 0,
  packages: [],
  authentic: null,
  inReplyTo: null,
  references: [],
  state: "due",
  dueAt,
  attempts: 0,
  claim: null,
  leaseUntil: 0,
  sentAs: null,
  version: 1,
});

/**
 * News once for these facts; once a day a status of the same orders, an export, that an answer was not understood, or
 * that a mail which forwards nothing could not be used; anything else once for this delivery.
 */
function idParts(arrival: Arrival, { occasion, fresh, about, understood }: Answered): readonly string[] {
  const day = arrival.at.slice(0, 10);
  if (occasion.why === "news") return fresh.map((named) => named.digest).sort();
  if (occasion.why === "unclear-answer" || occasion.why === "export") return [day];
  if (occasion.why === "nothing-new") return [day, ...[...about].sort()];
  const isForward = understood.readings[0].original.form !== "none";
  return occasion.why === "not-understood" && !isForward ? [day, occasion.kind] : [arrival.id];
}

const grades: readonly Authenticity[] = ["no", "unknown", "plausible", "dkim"];

function leastAuthentic(readings: readonly Reading[]): Authenticity | null {
  const given = new Set(readings.filter(({ kind }) => kind !== "buyer-note").map(({ authentic }) => authentic));
  return grades.find((grade) => given.has(grade)) ?? null;
}
