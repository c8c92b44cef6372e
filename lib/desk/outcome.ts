import type { Arrival } from "../adapters/events.ts";
import type { Delivery } from "../adapters/store.ts";
import type { Desk } from "./desk.ts";

/** What became of a delivery. */
export interface Outcome extends Pick<Delivery, "outcome" | "buyer" | "letter" | "key"> {
  /** The mark on a letter that has gone out, which the delivery's own need not wait for. */
  readonly settling?: Promise<void> | null;
}

/** Nothing came of it but the mark that it was read. */
export const refused = (desk: Desk, arrival: Arrival, outcome: string): Outcome => {
  desk.log({ about: "mail", delivery: arrival.id, outcome });
  return { outcome, buyer: null, letter: null, key: null };
};

/** What came before an erasure, or asked for one that has been done, is forgotten like the rest. */
export async function erasedAlready(desk: Desk, arrival: Arrival): Promise<Outcome> {
  await desk.mails.delete(arrival.key);
  return refused(desk, arrival, "erased");
}
