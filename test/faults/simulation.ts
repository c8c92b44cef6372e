import { randomFrom } from "../../bench/random.ts";
import type { BuyersMail } from "./buyers-mails.ts";
import { type Call, type Fault, fair, isPossible, type Percentages, seededWeather, type Weather } from "./fault.ts";
import type { Conditions } from "./mortal-process.ts";
import { bring, type End, sweep, tell } from "./run.ts";
import { turns } from "./turns.ts";
import type { World } from "./world.ts";

/** What comes to the desk at a moment, in milliseconds since 1970. */
type Task = { readonly at: number; readonly tries: number } & (
  | { readonly is: "mail"; readonly mail: number }
  | { readonly is: "event"; readonly letter: string; readonly buyer: string; readonly sentAs: string }
  | { readonly is: "sweep" }
);

export interface Simulated {
  /** How often the functions were started. */
  readonly runs: number;
  readonly faults: ReadonlyMap<Fault, number>;
  /** How many calls such a fault was possible for, in a run that reads a mail. */
  meanCalls(fault: Fault): number;
  /** Deliveries that went to the dead letters, and were put back at the end. */
  readonly dead: number;
  /** Letters of which the mail system's acknowledgement was lost. */
  readonly unacknowledged: ReadonlySet<string>;
  readonly lostEvents: number;
}

/** As the stack has them. */
const visibilityMilliseconds = 180_000;
const mostReceives = 5;
const minute = 60_000;
const hour = 60 * minute;

/** The id under which a mail is delivered. */
export const deliveryOf = (mail: number): string => `d${String(mail).padStart(7, "0")}`;

/**
 * Lets mails come to the desk, its sweeps run and its send events arrive, over a fortnight of moved time.
 * @param faults none: each mail once, in the order sent, one at a time. Else the percentages of runs that meet them, and
 *   mails are brought four at a time, each after a delay of hours, some of them twice, on machines whose clocks differ
 */
export async function simulate(
  world: World,
  mails: readonly BuyersMail[],
  faults: {
    readonly seed: number;
    readonly percentages: Percentages;
    /** How many of a hundred deliveries SQS brings twice. */
    readonly twicePercent: number;
    readonly meanCalls: (fault: Fault) => number;
  } | null,
): Promise<Simulated> {
  const random = randomFrom(faults?.seed ?? 1);
  const met = new Map<Fault, number>();
  const possible = new Map<Fault, number>();
  const unacknowledged = new Set<string>();
  let mailRuns = 0;
  let runs = 0;
  let lostEvents = 0;

  function note(fault: Fault, { port, args }: Call): void {
    met.set(fault, (met.get(fault) ?? 0) + 1);
    const [, , tags] = args as readonly [unknown, unknown, { letter: string }?];
    if (port === "sender" && (fault === "lost-acknowledgement" || fault === "hang") && tags !== undefined)
      unacknowledged.add(tags.letter);
  }
  const counting: Weather = (call) => {
    for (const fault of everyFault) if (isPossible(fault, call)) possible.set(fault, (possible.get(fault) ?? 0) + 1);
    return null;
  };
  const order = turns((waiting) => (faults === null ? 0 : Math.floor(random() * waiting)));
  const weather = faults === null ? counting : seededWeather(random, faults.percentages, faults.meanCalls, note);
  const calm: Conditions = { weather: fair, turn: order.take, lands: () => true };
  const stormy: Conditions = { weather, turn: order.take, lands: () => random() < 0.5 };

  const begin = world.now;
  const tasks: Task[] = [];
  const add = (task: Task): void => {
    tasks.splice(tasks.findLastIndex(({ at }) => at <= task.at) + 1, 0, task);
  };
  const arrivals = mails.map((mail, index) => {
    world.bucket.set(deliveryOf(index), mail.raw);
    return begin + (mail.isFirst ? 0 : hour + index);
  });
  const spread = 6 * hour;
  const coming: Task[] = [];
  for (const [index, mail] of mails.entries()) {
    const share = faults === null ? index / mails.length : random();
    const at = begin + (mail.isFirst ? share * hour : hour + 10 * minute + share * spread);
    coming.push({ is: "mail", mail: index, at, tries: 1 });
    if (faults !== null && random() * 100 < faults.twicePercent)
      coming.push({ is: "mail", mail: index, at: at + random() * hour, tries: 1 });
  }
  const clean = 8 * hour;
  for (let at = 5 * minute; at <= clean; at += 5 * minute) coming.push({ is: "sweep", at: begin + at, tries: 1 });
  for (const day of [1, 2, 4, 8, 15])
    for (let times = 0; times < 8; times += 1)
      coming.push({ is: "sweep", at: begin + day * 24 * hour + hour + times * 5 * minute, tries: 1 });
  tasks.push(...coming.sort((one, other) => one.at - other.at));

  let told = 0;
  const buried: Task[] = [];
  function run(task: Task): Promise<End> {
    runs += 1;
    const skew = faults === null ? 0 : Math.round((random() - 0.5) * 10_000);
    const others = faults === null ? calm : stormy;
    if (task.is === "sweep") return sweep(world, others, skew);
    if (task.is === "event") return tell(world, others, { ...task, what: "sent", addresses: [] });
    mailRuns += 1;
    const { from } = mails[task.mail] ?? { from: "" };
    return bring(world, stormy, { id: deliveryOf(task.mail), at: arrivals[task.mail] ?? begin, from }, skew);
  }
  async function untilDone(): Promise<void> {
    for (;;) {
      const first = tasks[0];
      if (first === undefined) return;
      const together = faults === null ? 1 : 4;
      const count = tasks.slice(0, together).filter(({ at }) => at - first.at < 30_000).length;
      const taken = tasks.splice(0, count);
      world.now = Math.max(world.now, first.at);
      const ends = await Promise.all(taken.map(run));
      await order.idle();
      for (const [index, task] of taken.entries()) {
        if (ends[index] === "done") continue;
        if (task.is === "sweep") {
          add({ ...task, at: world.now + 5 * minute });
          continue;
        }
        const next = { ...task, at: world.now + visibilityMilliseconds, tries: task.tries + 1 };
        if (task.tries < mostReceives) add(next);
        else buried.push(next);
      }
      for (; told < world.sent.length; told += 1) {
        const { letter = "", buyer = "" } = world.sent[told] ?? {};
        const isLost = unacknowledged.has(letter) && random() < 0.5;
        if (isLost) lostEvents += 1;
        else
          add({
            is: "event",
            letter,
            buyer,
            sentAs: `ses-${told + 1}`,
            at: world.now + 5_000 + random() * 85_000,
            tries: 1,
          });
      }
    }
  }

  await untilDone();
  const dead = buried.length;
  for (const task of buried.splice(0)) add({ ...task, at: world.now + minute, tries: 1 });
  for (let times = 1; times <= 3; times += 1) add({ is: "sweep", at: world.now + times * 11 * minute, tries: 1 });
  await untilDone();
  for (let times = 1; times <= 3; times += 1) {
    world.now += 11 * minute;
    await sweep(world, calm);
  }
  return {
    runs,
    faults: met,
    meanCalls: (fault) => (possible.get(fault) ?? 0) / Math.max(1, mailRuns),
    dead,
    unacknowledged,
    lostEvents,
  };
}

const everyFault: readonly Fault[] = [
  "crash-before",
  "crash-after",
  "throttle",
  "conflict",
  "lost-acknowledgement",
  "hang",
  "reset",
];
