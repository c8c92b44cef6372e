import type { Buyer } from "../adapters/store.ts";
import type { Command, Done } from "../core/buyer/command.ts";
import { diagnose } from "../core/guide/diagnose.ts";
import { changeBuyer } from "./buyer.ts";
import type { Desk } from "./desk.ts";
import { summarize } from "./summary.ts";

/** Second addresses of one buyer, proved or not. */
const mostOthers = 5;
/** Orders that a buyer may have muted. */
const mostMuted = 200;

/** Sets what a buyer's words ask for. Each may be set again without harm. @returns the buyer, and what to say was done */
export async function obey(
  desk: Desk,
  buyer: Buyer,
  commands: readonly Command[],
): Promise<{ buyer: Buyer; done: readonly Done[] }> {
  let changed = buyer;
  const done: Done[] = [];
  for (const command of commands) {
    const refusal = refusalOf(desk, changed, command);
    if (command.is === "start") await liftSuppressions(desk, changed);
    if (refusal === null) changed = await changeBuyer(desk, changed, (stored) => settings(stored, command));
    done.push(refusal ?? command);
  }
  // Also where a crash came between: counted twice is counted the same.
  const isZoneSet = commands.some(({ is }) => is === "time-zone");
  const isBack = commands.some(({ is }) => is === "start" || is === "unmute");
  if (isZoneSet || isBack) await recount(desk, changed, isBack);
  return { buyer: changed, done };
}

/** What is said in answer to a word that cannot be obeyed; null for all others. */
function refusalOf({ languages }: Desk, buyer: Buyer, command: Command): Done | null {
  if (command.is === "language" && !languages.includes(command.language))
    return { is: "unreadable", word: "LANG", said: command.language };
  if (command.is === "also" && !isNamed(buyer, command.address) && buyer.others.length >= mostOthers)
    return { is: "unreadable", word: "ALSO", said: command.address.slice(0, 80) };
  return null;
}

/** Whoever writes START by hand has a mailbox again, or has changed their mind. */
async function liftSuppressions({ store, tokens }: Desk, { suppressed }: Buyer): Promise<void> {
  await Promise.all(suppressed.map((address) => store.liftSuppression(tokens.buyerId(address))));
}

const isNamed = ({ address, others }: Buyer, named: string): boolean =>
  address === named || others.some((other) => other.address === named);

/** What a command changes about the buyer; null where it is so already, or changes nothing. */
function settings(buyer: Buyer, command: Command): Partial<Buyer> | null {
  switch (command.is) {
    case "time-zone":
      return buyer.timeZone === command.timeZone && !buyer.isTimeZoneGuessed
        ? null
        : { timeZone: command.timeZone, isTimeZoneGuessed: false };
    case "language":
      return buyer.language === command.language ? null : { language: command.language };
    case "stop":
      return buyer.isStopped ? null : { isStopped: true };
    case "start":
      return buyer.isStopped || buyer.suppressed.length > 0 ? { isStopped: false, suppressed: [] } : null;
    case "mute":
      return buyer.muted.includes(command.orderNumber)
        ? null
        : { muted: [...buyer.muted, command.orderNumber].slice(-mostMuted) };
    case "unmute":
      return buyer.muted.includes(command.orderNumber)
        ? { muted: buyer.muted.filter((number) => number !== command.orderNumber) }
        : null;
    case "also":
      if (isNamed(buyer, command.address)) return null;
      return { others: [...buyer.others, { address: command.address, isProved: false }] };
    default:
      return null;
  }
}

/**
 * Every order that is not done gets its clock anew: dates end elsewhere in another zone; and what was kept silent about
 * (`isBack`) is not made up for.
 */
async function recount(desk: Desk, { id: buyer, timeZone }: Buyer, isBack: boolean): Promise<void> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Desk["store"]["pageOrders"]>> = await desk.store.pageOrders(buyer, {
      limit: 100,
      after,
    });
    for (const { orderNumber } of page.orders) {
      const stored = await desk.store.findOrder(buyer, orderNumber);
      if (stored === null || stored.state === "done") continue;
      const clock = { now: desk.clock.now(), timeZone };
      const told = isBack ? clock.now : stored.told;
      const summary = summarize(stored, diagnose(stored, clock), told, clock);
      // A conflict is a newer write by a mail that came meanwhile: at worst its clock is that of the former zone once.
      await desk.store.putOrder({ ...stored, ...summary, told, version: stored.version + 1 });
    }
    after = page.next;
  } while (after !== null);
}
