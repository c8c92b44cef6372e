import type { Delivery, StoredLetter } from "../../lib/adapters/store.ts";
import { diagnose } from "../../lib/core/guide/diagnose.ts";
import type { BuyersMail } from "./buyers-mails.ts";
import { deliveryOf } from "./simulation.ts";
import { instant, type World } from "./world.ts";

/** What is left of a buyer when everything has been done, without what tells when it was done and how often tried. */
export interface EndState {
  /** By order number: what happened, where it stands, what to do until when. */
  readonly orders: ReadonlyMap<string, string>;
  readonly settings: string;
  /** Every letter that went out, by itself or within another one. */
  readonly told: ReadonlySet<string>;
  readonly letters: readonly StoredLetter[];
  readonly deliveries: ReadonlyMap<string, Delivery | null>;
}

/** @param at the moment as of which orders are judged */
export async function endStates(
  world: World,
  mails: readonly BuyersMail[],
  at: number,
): Promise<ReadonlyMap<string, EndState>> {
  const says = new Map(mails.map((mail, index) => [deliveryOf(index), mail.says]));
  const gone = new Set(world.sent.map(({ letter }) => letter));
  const states = new Map<string, EndState>();
  for (const address of new Set(mails.map(({ from }) => from))) {
    const id = world.desk.tokens.buyerId(address);
    const buyer = await world.store.findBuyer(id);
    const { orders } = await world.store.pageOrders(id, { limit: 1_000, after: null });
    // Word that answers wait is no answer: when it is due depends on the moments of those that went before.
    const letters = (await world.store.letters(id)).filter(({ occasion }) => occasion.why !== "answers-wait");
    const deliveries = new Map<string, Delivery | null>();
    for (const [index, { from }] of mails.entries())
      if (from === address) deliveries.set(deliveryOf(index), await world.store.findDelivery(deliveryOf(index)));
    const clock = { now: instant(at), timeZone: buyer?.timeZone ?? "UTC" };
    const sent = letters.filter((letter) => gone.has(letter.id));
    states.set(address, {
      orders: new Map(
        orders.map(({ orderNumber, history, state }) => {
          // The second forward of a mail may have come first.
          const facts = history.map((event) => JSON.stringify({ ...event, mail: says.get(event.mail) })).sort();
          const { diagnosis, actions, deadlines, headline } = diagnose({ orderNumber, history }, clock);
          return [orderNumber, JSON.stringify({ facts, state, diagnosis, actions, deadlines, headline })];
        }),
      ),
      settings: JSON.stringify({ ...buyer, recent: null, version: null }),
      told: new Set(sent.flatMap(({ id: own, merged }) => [own, ...merged.map(({ letter }) => letter)])),
      letters,
      deliveries,
    });
  }
  return states;
}
