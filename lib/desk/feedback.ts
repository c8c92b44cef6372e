import type { Log } from "../adapters/log.ts";
import type { SendEvent } from "../adapters/ses-events.ts";
import type { SendEventStore } from "../adapters/ses-events-store.ts";

/**
 * Takes in what SES tells of a letter. That it was sent settles the letter where nobody knew; a refused address and a
 * complaint stop what is written unasked. An answer to a buyer's own mail still goes out, as far as SES's own list of
 * suppressed addresses lets it.
 * @throws where the table cannot be written to: the event comes again
 */
export async function feedback(store: SendEventStore, log: Log, event: SendEvent): Promise<void> {
  const { buyer, letter, what } = event;
  const isNew = await apply(store, event);
  // The ordinary case, a send event of a letter that is known to be sent, is not worth a line.
  if (isNew || what === "bounced" || what === "complained") log({ about: "letter", buyer, letter, outcome: what });
}

async function apply(store: SendEventStore, { buyer, letter, sentAs, what, addresses }: SendEvent): Promise<boolean> {
  switch (what) {
    case "sent":
    case "passed":
      return store.settle(buyer, letter, { state: "sent", sentAs });
    case "rejected":
      return store.settle(buyer, letter, { state: "dropped" });
    case "complained":
      return store.stop(buyer, null);
    case "bounced":
      // The letter may have gone to a second address: only the one that reminders go to counts.
      return (await Promise.all(addresses.map((address) => store.stop(buyer, address)))).includes(true);
  }
}
