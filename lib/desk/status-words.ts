import type { Buyer } from "../adapters/store.ts";
import type { Command } from "../core/buyer/command.ts";
import { readBuyer } from "../core/buyer/read-buyer.ts";
import { readCommands } from "../core/buyer/read-commands.ts";
import { digest } from "../core/order/digest.ts";
import type { Case } from "../core/pipeline.ts";
import type { Desk } from "./desk.ts";
import { obey } from "./obey.ts";
import { updateOrders } from "./orders.ts";
import { orderOf } from "./status.ts";

/**
 * Takes a buyer's words about one order (contract §8), read as those of a mail in the order's thread. The same words
 * again, with no others in between, are the same.
 * @returns the order as it stands then; null where the buyer has none of this number
 * @throws RetryLater where mails about the order keep coming in between
 */
export async function hearWords(
  desk: Desk,
  buyer: Buyer,
  orderNumber: string,
  words: string,
): Promise<Case | "not-understood" | null> {
  if ((await orderOf(desk, buyer, orderNumber)) === null) return null;
  const { delivery, at } = await deliveryOf(desk, buyer, orderNumber, words);
  const said = readWords(orderNumber, words, { delivery, at });
  if (said === null) return "not-understood";
  const { buyer: obeyed } = await obey(desk, buyer, said.commands);
  await updateOrders(desk, obeyed, delivery, said.events);
  return orderOf(desk, obeyed, orderNumber);
}

/** Whether words say anything about an order; nothing is noted. */
export const isUnderstood = (orderNumber: string, words: string, now: string): boolean =>
  readWords(orderNumber, words, { delivery: "", at: now }) !== null;

/** @returns null where they say nothing about this order, or ask for what is not to be had here */
function readWords(orderNumber: string, words: string, { delivery, at }: { delivery: string; at: string }) {
  const text = { note: words, subject: `[Order ${orderNumber}]`, at, thread: orderNumber };
  const events = readBuyer(text, { mail: delivery, receivedAt: at }).map((event) => ({ orderNumber, ...event }));
  const commands = readCommands(text);
  const isElsewhere = events.some((event) => event.orderNumber !== orderNumber);
  const isNothing = events.length + commands.length === 0;
  return isNothing || isElsewhere || !commands.every(isSettingOf(orderNumber)) ? null : { events, commands };
}

/** What has a path of its own, or needs a letter for its answer, is nothing to say about an order. */
const isSettingOf =
  (orderNumber: string) =>
  (command: Command): boolean => {
    if (command.is === "mute" || command.is === "unmute") return command.orderNumber === orderNumber;
    return ["time-zone", "language", "stop", "start"].includes(command.is);
  };

const millisecondsOfDay = 86_400_000;

/** What stands for a mail here, and when it was said: those of the last words, where they were the same today. */
async function deliveryOf(desk: Desk, buyer: Buyer, orderNumber: string, words: string) {
  const now = desk.clock.now();
  const name = `page-${digest([buyer.id, orderNumber, words.trim().toUpperCase()].join("\n"))}`;
  const said = (await desk.store.events(buyer.id, orderNumber)).filter(({ mail }) => mail.startsWith("page-"));
  const last = said.sort((one, other) => (one.at < other.at ? -1 : 1)).at(-1);
  const isRepeated =
    last?.mail.startsWith(`${name}-`) === true && Date.parse(now) - Date.parse(last.at) < millisecondsOfDay;
  const at = isRepeated ? last.at : now;
  return { delivery: `${name}-${Date.parse(at) / 1000}`, at };
}
