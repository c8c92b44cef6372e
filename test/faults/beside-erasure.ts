import { randomFrom } from "../../bench/random.ts";
import type { Store } from "../../lib/adapters/store.ts";
import { forwardOf, gmailForward, note } from "../desk/mails.ts";
import { type Percentages, seededWeather } from "./fault.ts";
import type { Conditions } from "./mortal-process.ts";
import { type Announced, bring, sweep } from "./run.ts";
import { turns } from "./turns.ts";
import type { World } from "./world.ts";

const from = "buyer@example.com";
const second = 1_000;
const minute = 60 * second;
const visibilityMilliseconds = 180 * second;

const faults: Percentages = { "crash-before": 15, "crash-after": 15, throttle: 5, "lost-acknowledgement": 5, hang: 5 };
/** About so many calls does a reader make. */
const calls = 15;

const returning = "8190000000000099";

/** What was found when nothing was left to do. */
export interface Found {
  /** What is left of the buyer, a line each. */
  readonly traces: readonly string[];
  /** What is missing of a buyer who has come back; null where nobody has. */
  readonly missing: readonly string[] | null;
  readonly receipts: number;
}

/**
 * Mails of one buyer and the wish to be erased, read beside each other in an order out of the seed, by processes that
 * may be killed; what was not done comes again, beside sweeps that may be killed too.
 * @param comesBack when one more mail comes, a second after the wish: beside all that, afterwards, or never
 * @param make gives an empty world around the store
 */
export async function besideErasure(
  seed: number,
  comesBack: "beside" | "afterwards" | "never",
  make: () => Promise<World> | World,
): Promise<Found> {
  const random = randomFrom(seed);
  const world = await make();
  const hashes = new Set<string>();
  const noting: World = Object.assign(world, { desk: { ...world.desk, store: notingHashes(world.store, hashes) } });
  const order = turns((waiting) => Math.floor(random() * waiting));
  const calm: Conditions = { weather: () => null, turn: order.take, lands: () => true };
  const stormy: Conditions = {
    weather: seededWeather(
      random,
      faults,
      () => calls,
      () => {},
    ),
    turn: order.take,
    lands: () => random() < 0.5,
  };

  let count = 0;
  const arrive = (raw: string, at: number): Announced => {
    count += 1;
    const id = `d${count}`;
    world.bucket.set(id, raw);
    return { id, at, from };
  };
  const known = Math.floor(random() * 3);
  for (let index = 0; index < known; index += 1)
    await bring(noting, calm, arrive(someMail(random), world.now - minute));

  const wish = arrive(note(["DELETE"]), world.now);
  const beside = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) =>
    arrive(someMail(random), world.now - (1 + index) * second),
  );
  const back = () =>
    arrive(gmailForward({ orderNumber: returning, messageId: "<back@example.com>" }), world.now + second);
  if (comesBack === "beside") beside.push(back());
  let left: readonly Announced[] = [wish, ...beside, ...(random() < 0.3 ? [wish] : [])];
  for (let tries = 1; left.length > 0; tries += 1) {
    const under = tries < 4 ? stormy : calm;
    const sweeping = tries > 1 ? sweep(noting, under) : null;
    const ends = await Promise.all(left.map((mail) => bring(noting, under, mail)));
    await sweeping;
    await order.idle();
    left = left.filter((_, index) => ends[index] !== "done");
    world.now += 50 * second;
    await sweep(noting, under);
    await order.idle();
    world.now += visibilityMilliseconds - 50 * second;
  }
  for (let sweeps = 0; sweeps < 4; sweeps += 1) {
    world.now += 11 * minute;
    await sweep(noting, calm);
    // Until the receipt is out the erasure is not over.
    if (sweeps === 2 && comesBack === "afterwards") await bring(noting, calm, { ...back(), at: world.now });
  }
  return lookFor(world, hashes, count);
}

const someMail = (random: () => number): string => mails[Math.floor(random() * mails.length)] ?? "";

const mails = [
  gmailForward(),
  gmailForward({ orderNumber: "8190000000000013", messageId: "<b@example.com>" }),
  forwardOf(
    "Your orders are closed",
    ["Your order 8190000000000015 has been closed."],
    "Sun, 15 Feb 2026 09:00:00 +0000",
  ),
  note(["CONTACTED"]),
  note(["TZ Europe/Berlin"]),
];

/** The store, noting under which hashes own addresses were bound: nothing else tells. */
const notingHashes = (store: Store, hashes: Set<string>): Store => ({
  ...store,
  addOwnAddress(hash, ownAddress) {
    hashes.add(hash);
    return store.addOwnAddress(hash, ownAddress);
  },
});

async function lookFor(
  { store, desk, bucket, sent }: World,
  hashes: ReadonlySet<string>,
  count: number,
): Promise<Found> {
  const id = desk.tokens.buyerId(from);
  const buyer = await store.findBuyer(id);
  const events = await store.events(id, "all");
  const { orders } = await store.pageOrders(id, { limit: 100, after: null });
  const letters = await store.letters(id);
  const bound: string[] = [];
  for (const hash of hashes) if ((await store.findOwnAddress(hash)) !== null) bound.push(hash);
  const marks: string[] = [];
  for (let index = 1; index <= count; index += 1)
    if ((await store.findDelivery(`d${index}`))?.buyer != null) marks.push(`d${index}`);
  const due = (await store.due("9999-12-31T23:59:59Z", 100)).filter(({ kind }) => kind !== "order");
  const traces = [
    ...(buyer === null ? [] : [`buyer since ${buyer.since}`]),
    ...events.map(({ orderNumber }) => `event of ${orderNumber}`),
    ...orders.map(({ orderNumber }) => `order ${orderNumber}`),
    ...letters.map(({ occasion, state }) => `letter ${occasion.why} ${state}`),
    ...bound.map((hash) => `own address ${hash}`),
    ...marks.map((mark) => `mark of ${mark}`),
    ...[...bucket.keys()].map((key) => `mail ${key}`),
    ...due.map(({ kind }) => `${kind} due`),
  ];
  const missing =
    buyer === null
      ? null
      : [
          ...(events.some(({ orderNumber }) => orderNumber === returning) ? [] : ["event"]),
          ...(orders.some(({ orderNumber }) => orderNumber === returning) ? [] : ["order"]),
          ...(letters.some(({ state, about }) => state !== "due" && about.includes(returning)) ? [] : ["letter"]),
          ...(bound.includes(desk.tokens.hash(desk.tokens.ownAddressToken(id, buyer.epoch))) ? [] : ["own address"]),
          ...due.map(({ kind }) => `${kind} due still`),
        ];
  const receipts = new Set(sent.map(({ letter }) => letter));
  return { traces, missing, receipts: receipts.size };
}
