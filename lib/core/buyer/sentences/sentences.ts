import type { OrderEventType } from "../../order/event.ts";

/** Events that need nothing but to be said. */
export type Said = Extract<
  OrderEventType,
  | "seller-contacted"
  | "seller-silent"
  | "not-received"
  | "damaged-or-wrong"
  | "refund-received"
  | "not-charged"
  | "charge-seen"
  | "card-expired"
  | "still-wanted"
>;

/**
 * What says the same as the words of contract §8 in one language. Each pattern is linear and is tried on one bounded
 * line, folded: lower case, without accents. None has been seen in a mail of a buyer yet; where one is in doubt it says
 * nothing, since the desk asks back.
 */
export interface Sentences {
  /** Answers at the beginning of a line, and whether a negation behind one contradicts it. */
  readonly words: readonly (readonly [RegExp, Said, boolean])[];
  readonly refused: RegExp;
  /** Before the number of a parcel, which it catches. */
  readonly newTracking: RegExp;
  /** Before the method of payment. */
  readonly paid: RegExp;
  readonly sentences: readonly (readonly [RegExp, Said])[];
  /** The seller, in the buyer's words, will not do or tell what it was asked for. */
  readonly refusal: RegExp;
  /** Such a refusal that says there will be no new number. */
  readonly withoutNewTracking: RegExp;
  /** Begins to tell how the buyer paid. */
  readonly howPaid: RegExp;
  /** What methods of payment are called, beside their English names. */
  readonly methods: readonly (readonly [RegExp, "prepaid" | "credit card"])[];
  /** Behind an amount that is ordered for every day. */
  readonly daily: RegExp;
  /** A condition or a hope: no sentence counts beside it. */
  readonly condition: RegExp;
  /** The seller says so: no fact, unless it is a refusal. */
  readonly hearsay: RegExp;
  readonly negation: RegExp;
}
