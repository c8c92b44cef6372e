import type { BreakerSwitch } from "../adapters/breaker-switch.ts";
import type { Log } from "../adapters/log.ts";
import type { SendEvent } from "../adapters/ses-events.ts";
import type { SendEventStore } from "../adapters/ses-events-store.ts";

/**
 * Takes in what SES tells of a letter. That it was sent settles the letter where nobody knew; a refused address and a
 * complaint end everything that is sent to that address, until START comes from there.
 * @throws where the table cannot be written to: the event comes again
 */
export async function feedback(store: SendEventStore, log: Log, event: SendEvent): Promise<void> {
  const { buyer, letter, what } = event;
  const isNew = await apply(store, event);
  // The ordinary case, a send event of a letter that is known to be sent, is not worth a line.
  if (isNew || what === "bounced" || what === "complained") log({ about: "letter", buyer, letter, outcome: what });
}

async function apply(store: SendEventStore, event: SendEvent): Promise<boolean> {
  const { buyer, letter, sentAs, what, addresses, addressId } = event;
  const suppress = () => Promise.all(addresses.map((address) => store.suppress(buyer, address, addressId ?? null)));
  switch (what) {
    case "sent":
    case "passed":
      return store.settle(buyer, letter, { state: "sent", sentAs });
    case "rejected":
      return store.settle(buyer, letter, { state: "dropped" });
    case "complained": {
      const isNew = await suppress();
      // Whatever address it came to: who complains wants nothing unasked at any.
      return [await store.stop(buyer, null), ...isNew].includes(true);
    }
    case "bounced": {
      const isNew = await suppress();
      // The letter may have gone to a second address: only the one that reminders go to counts.
      const isStopped = await Promise.all(addresses.map((address) => store.stop(buyer, address)));
      return [...isNew, ...isStopped].includes(true);
    }
  }
}

/** Stops all letters, or lets them out again, as the alarm says. @throws where the table cannot be written to */
export async function heedAlarm(
  halt: BreakerSwitch,
  log: Log,
  { isHalted, at }: { readonly isHalted: boolean; readonly at: string },
): Promise<void> {
  if (await halt(isHalted, at)) log({ about: "sweep", outcome: isHalted ? "halted" : "resumed" });
}
