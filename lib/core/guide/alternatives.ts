import type { Order } from "../order/order.ts";
import type { Alternative } from "./diagnosis.ts";
import type { Clock } from "./due.ts";
import { establish } from "./establish.ts";
import { type FactName, factValues } from "./facts.ts";
import { verdictFor } from "./verdicts.ts";

/** What a next mail is most likely to change comes first, and no fact takes all the room. */
const askedFirst: readonly FactName[] = [
  "closing",
  "parcel",
  "seller",
  "report",
  "dispute",
  "refund",
  "stage",
  "likelihood",
];
const mostOfAFact = 2;
const mostAlternatives = 8;

/** The other verdicts that a single different fact would have led to, by the order of the table. */
export function alternativesTo(order: Order, clock: Clock): Alternative[] {
  const { facts } = establish(order, clock);
  const decided = verdictFor(facts).diagnosis[0];
  const found = new Map<string, Alternative>();
  for (const name of askedFirst) {
    let ofThisFact = 0;
    for (const wanted of factValues[name]) {
      const other = verdictFor({ ...facts, [name]: wanted });
      const [diagnosis] = other.diagnosis;
      if (diagnosis === decided || found.has(diagnosis) || ofThisFact === mostOfAFact) continue;
      ofThisFact += 1;
      found.set(diagnosis, { diagnosis, rules: [...other.cites], lacks: { fact: name, is: facts[name], wanted } });
    }
  }
  return [...found.values()].slice(0, mostAlternatives);
}
