import { isOver, mostAttempts } from "../../lib/adapters/store.ts";
import type { EndState } from "./end-state.ts";
import type { Simulated } from "./simulation.ts";
import type { Sent } from "./world.ts";

/** What is wrong after a run with faults, a line each, under the promise that it breaks. */
export interface Differences {
  readonly lost: readonly string[];
  readonly wrongStates: readonly string[];
  readonly wrongLetters: readonly string[];
  /** Sent twice though every acknowledgement was heard, or three times. */
  readonly tooOften: readonly string[];
  /** Letters that never went out, since both shots at them met a fault: a third is not taken, lest three arrive. */
  readonly givenUp: number;
  /** Letters that went out twice, since their acknowledgement was lost. */
  readonly twice: number;
}

export function differences(
  without: ReadonlyMap<string, EndState>,
  withFaults: ReadonlyMap<string, EndState>,
  sent: readonly Sent[],
  { unacknowledged }: Pick<Simulated, "unacknowledged">,
): Differences {
  const lost: string[] = [];
  const wrongStates: string[] = [];
  const wrongLetters: string[] = [];
  const tooOften: string[] = [];
  let twice = 0;
  let givenUp = 0;
  const gone = new Set(sent.map(({ letter }) => letter));
  for (const [buyer, right] of without) {
    const found = withFaults.get(buyer);
    if (found === undefined) continue;
    for (const [id, delivery] of found.deliveries) if (delivery === null) lost.push(`${buyer}: ${id} has no outcome`);
    if (found.settings !== right.settings) wrongStates.push(`${buyer}: ${found.settings} instead of ${right.settings}`);
    for (const number of new Set([...right.orders.keys(), ...found.orders.keys()]))
      if (found.orders.get(number) !== right.orders.get(number))
        wrongStates.push(`${number}: ${found.orders.get(number)} instead of ${right.orders.get(number)}`);
    const unsent = found.letters.filter(
      ({ id, state, attempts }) => state === "unknown" && attempts === mostAttempts && !gone.has(id),
    );
    givenUp += unsent.length;
    const excused = new Set(unsent.flatMap(({ id, merged }) => [id, ...merged.map(({ letter }) => letter)]));
    // Of one that went out, nobody may have learnt it.
    for (const letter of found.letters)
      if (!excused.has(letter.id) && !gone.has(letter.id) && !isOver(letter.state))
        wrongLetters.push(
          `${buyer}: ${letter.id} (${letter.occasion.why}) is ${letter.state}, tried ${letter.attempts} times`,
        );
    for (const id of right.told)
      if (!found.told.has(id) && !excused.has(id)) wrongLetters.push(`${buyer}: ${describe(right, id)} is missing`);
    for (const id of found.told)
      if (!right.told.has(id)) wrongLetters.push(`${buyer}: ${describe(found, id)} is too much`);
    const carriers = found.letters.filter(({ id }) => gone.has(id));
    for (const id of found.told) {
      const within = carriers.filter((one) => one.id === id || one.merged.some(({ letter }) => letter === id));
      if (within.length !== 1) wrongLetters.push(`${buyer}: ${id} was told in ${within.length} letters`);
    }
  }
  const counts = new Map<string, number>();
  for (const { letter } of sent) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const [letter, count] of counts) {
    if (count === 2 && unacknowledged.has(letter)) twice += 1;
    else if (count > 1) tooOften.push(`${letter} went out ${count} times`);
  }
  return { lost, wrongStates, wrongLetters, tooOften, givenUp, twice };
}

function describe({ letters }: EndState, id: string): string {
  const letter = letters.find((one) => one.id === id);
  if (letter === undefined) return id;
  const { occasion, about, reminders, delivery, state } = letter;
  return `${occasion.why} ${id} of ${delivery || JSON.stringify(reminders)} about ${about.join(", ")} (${state})`;
}
