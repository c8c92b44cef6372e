import type { MailDate } from "../mail.ts";
import { readHeaderDate } from "./header-date.ts";
import { instantOf, offsetAt } from "./instant.ts";
import { readPrintedDate } from "./printed-date.ts";

/** What is known of the forwarder's clock. */
export interface ForwarderClock {
  /** The Date of the forwarding mail. */
  readonly outer: MailDate | null;
  /** The buyer's IANA zone, where it is known. */
  readonly timeZone: string | null;
}

/** The moment that a client printed into a forward, by the zone beside it or else by the forwarder's own; null for a text that is not a date. */
export function readForwardedDate(text: string, clock: ForwarderClock): MailDate | null {
  const exact = readHeaderDate(text);
  if (exact !== null && exact.offset !== null) return exact;
  const printed = readPrintedDate(text, clock.outer);
  if (printed === null) return null;
  const at = instantOf(printed.local, printed.offset ?? forwarderZone(clock));
  return at === null ? null : { at, offset: printed.offset };
}

/** K4: where the original's own date is lost it was sent no later than it was forwarded. */
export function noLaterThan(outer: MailDate | null): MailDate | null {
  return outer === null ? null : { at: outer.at, offset: null, isNoLaterThan: true };
}

/** The buyer's zone, because it knows summer time, as long as the forward's own offset agrees with it. */
function forwarderZone({ outer, timeZone }: ForwarderClock): string {
  if (timeZone === null) return outer?.offset ?? "UTC";
  if (outer === null || outer.offset === null) return timeZone;
  return offsetAt(timeZone, outer.at) === outer.offset ? timeZone : outer.offset;
}
