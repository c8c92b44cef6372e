import type { Weather } from "./fault.ts";
import type { Conditions } from "./mortal-process.ts";
import { bring, type End, sweep, tell } from "./run.ts";
import { turns } from "./turns.ts";
import type { World } from "./world.ts";

/** Mails of one buyer, the last of which is brought by processes that are killed. */
export interface Scenario {
  readonly name: string;
  readonly mails: readonly string[];
}

/** What becomes of calls that are under way in parallel when the process dies, and whether send events arrive. */
export interface Circumstances {
  readonly lands: "all" | "none";
  readonly goesNext: "first" | "last";
  readonly areEventsLost: boolean;
}

export interface Explored {
  /** Plans of kills that were tried or come to the same as one that was tried. */
  readonly plans: number;
  readonly states: number;
  /** Letters that never went out, of a process that was killed around both shots at it. */
  readonly givenUp: number;
  readonly twice: number;
  readonly problems: readonly string[];
}

export const everyCircumstance: readonly Circumstances[] = (["all", "none"] as const).flatMap((lands) =>
  (["first", "last"] as const).flatMap((goesNext) =>
    [false, true].map((areEventsLost) => ({ lands, goesNext, areEventsLost })),
  ),
);

const from = "buyer@example.com";
const visibilityMilliseconds = 180_000;

/**
 * Kills the reader of a mail at each of its calls, and that of the next delivery at each of its own, and so on; then
 * lets one finish, and compares with what there would be without. Plans that lead to a state which another plan has led
 * to are not gone on with: the reader knows nothing but the state.
 * @param deliveries how many are killed at the most
 */
export async function exploreCrashes(
  scenario: Scenario,
  circumstances: Circumstances,
  deliveries: number,
  make: () => World | Promise<World>,
): Promise<Explored> {
  const whole = await follow(scenario, circumstances, [], make);
  const right = await finish(whole);
  const seen = new Set<string>();
  const problems: string[] = [];
  let plans = 0;
  let givenUp = 0;
  let twice = 0;
  let begun: (readonly number[])[] = [[]];
  for (let depth = 1; depth <= deliveries; depth += 1) {
    const further: (readonly number[])[] = [];
    for (const plan of begun) {
      for (let at = 0; ; at += 1) {
        const run = await follow(scenario, circumstances, [...plan, at], make);
        if (run.end !== "killed") break;
        plans += 1;
        const state = await dump(run.world);
        if (seen.has(state)) continue;
        seen.add(state);
        further.push([...plan, at]);
        const found = await finish(run);
        const name = `killed at ${[...plan, at].join(", ")}`;
        const missing = [...right.sent.keys()].filter((letter) => !found.sent.has(letter));
        givenUp += missing.length;
        if (missing.length > 0 && depth < 2) problems.push(`${name}: a letter never went out`);
        if (missing.length === 0 && found.state !== right.state)
          problems.push(`${name}: ${found.state} instead of ${right.state}`);
        for (const [letter, count] of found.sent) {
          if (count === 2) twice += 1;
          if (count > (circumstances.areEventsLost ? 2 : 1))
            problems.push(`${name}: ${letter} went out ${count} times`);
        }
      }
    }
    begun = further;
  }
  return { plans, states: seen.size, givenUp, twice, problems };
}

interface Followed {
  readonly world: World;
  readonly end: End;
  readonly again: () => Promise<End>;
}

/** Brings all mails, the last one to one killed process after another; @param plan at which of its calls each dies */
async function follow(
  { mails }: Scenario,
  { lands, goesNext, areEventsLost }: Circumstances,
  plan: readonly number[],
  make: () => World | Promise<World>,
): Promise<Followed> {
  const world = await make();
  const order = turns((waiting) => (goesNext === "first" ? 0 : waiting - 1));
  const under = (weather: Weather): Conditions => ({ weather, turn: order.take, lands: () => lands === "all" });
  const calm = under(() => null);
  let told = 0;
  async function deliver(id: string, conditions: Conditions): Promise<End> {
    const end = await bring(world, conditions, { id, at: Date.parse("2026-02-15T09:05:00Z"), from });
    await order.idle();
    world.now += visibilityMilliseconds;
    for (; told < world.sent.length; told += 1) {
      const sent = world.sent[told];
      if (sent !== undefined && !areEventsLost)
        await tell(world, calm, { ...sent, sentAs: `ses-${told}`, what: "sent", addresses: [] });
    }
    return end;
  }
  for (const [index, raw] of mails.entries()) {
    world.bucket.set(`d${index}`, raw);
    if (index < mails.length - 1) await deliver(`d${index}`, calm);
  }
  const last = `d${mails.length - 1}`;
  let end: End = "done";
  for (const at of plan)
    end = await deliver(
      last,
      under((call) => (call.index === at ? "crash-before" : null)),
    );
  return {
    world,
    end,
    async again() {
      // A claim that nobody lets go of takes as many deliveries as its lease has visibility timeouts.
      let again = await deliver(last, calm);
      for (let tries = 1; tries < 5 && again !== "done"; tries += 1) again = await deliver(last, calm);
      for (let sweeps = 0; sweeps < 2; sweeps += 1) {
        world.now += 11 * 60_000;
        await sweep(world, calm);
      }
      return again;
    },
  };
}

async function finish({ world, again }: Followed) {
  const end = await again();
  const counts = new Map<string, number>();
  for (const { letter } of world.sent) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return { state: `${end} ${await dump(world, true)}`, sent: counts };
}

/** All that lasts, without when it was written and how often tried. @param isEnd whether letters that went out are over */
async function dump(world: World, isEnd = false): Promise<string> {
  const id = world.desk.tokens.buyerId(from);
  const gone = new Set(world.sent.map(({ letter }) => letter));
  const letters = (await world.store.letters(id)).map((letter) => ({
    ...letter,
    about: letter.about.toSorted(),
    ...(isEnd && gone.has(letter.id) ? { state: "sent", attempts: 0 } : {}),
    claim: null,
    sentAs: null,
    leaseUntil: 0,
    ...(isEnd ? { attempts: 0 } : {}),
  }));
  const deliveries = await Promise.all(
    [...world.bucket.keys(), "d0", "d1", "d2"].map((key) => world.store.findDelivery(key)),
  );
  const text = JSON.stringify({
    buyer: await world.store.findBuyer(id),
    events: await world.store.events(id, "all"),
    orders: (await world.store.pageOrders(id, { limit: 100, after: null })).orders,
    letters: letters.sort((one, other) => (one.id < other.id ? -1 : 1)),
    deliveries,
    bucket: [...world.bucket.keys()],
    erased: world.ledger.size,
    sent: isEnd ? null : world.sent.map(({ letter }) => letter),
  });
  const timeless = text.replaceAll(/2026-02-15T\d\d:\d\d:\d\dZ/g, "then").replaceAll(/"version":\d+/g, "");
  // How a letter went out depends on when it was tried; of a mail that is erased, a redelivery finds nothing.
  return isEnd
    ? timeless.replaceAll(/"letter-(sent|due|unknown)"/g, '"letter"').replaceAll('"gone"', '"erased"')
    : timeless;
}
