import type { Arrival } from "../adapters/events.ts";
import { type Desk, RetryLater } from "./desk.ts";
import { isToOwnAddress } from "./who-speaks.ts";

/** For how long a mail is brought again until DNS answers: shorter than a queue has patience. */
const patienceMilliseconds = 5 * 60_000;

/**
 * The delivery with what its own signature adds: where the From domain has no DMARC policy, a signature of that domain
 * over the whole mail is as good as one. Anything less leaves it as it came.
 * @throws RetryLater where DNS does not answer, for some minutes
 */
export async function vouchedFor(desk: Desk, arrival: Arrival, raw: Uint8Array): Promise<Arrival> {
  if (arrival.hasNoPolicy !== true || arrival.passes.dmarc) return arrival;
  const [proof] = await desk.proofs.verify([raw]);
  if (proof?.is === "signed") return { ...arrival, passes: { ...arrival.passes, dmarc: true } };
  const isEarly = Date.parse(desk.clock.now()) - Date.parse(arrival.at) < patienceMilliseconds;
  // What a filter sent on needs nobody's word but the address that it was sent to.
  if (proof?.is === "unknown" && isEarly && !isToOwnAddress(arrival.recipients, desk.address))
    throw new RetryLater("it cannot be told yet who wrote the mail");
  return arrival;
}
