import type { Buyer, StoredLetter, StoredOrder } from "../adapters/store.ts";
import { isSellerSuspended, neighboursOf } from "../core/guide/neighbours.ts";
import { loadLanguage } from "../core/letter/languages/index.ts";
import type { LanguageTag } from "../core/letter/languages/tag.ts";
import type { Letter } from "../core/letter/letter.ts";
import type { Said } from "../core/letter/said.ts";
import { answer } from "../core/pipeline.ts";
import { ownAddressOf } from "./buyer.ts";
import type { Desk } from "./desk.ts";

/**
 * Composes a letter from the state as it is now: what has changed since it was put down is in it.
 * @param known the orders that it is about, where the caller has them
 */
export async function composeFor(
  desk: Desk,
  buyer: Buyer,
  stored: StoredLetter,
  known: readonly StoredOrder[] = [],
): Promise<Letter> {
  const now = desk.clock.now();
  const orders = await ordersAbout(desk, buyer, stored, known);
  const neighbours = await neighboursAt(desk, buyer, orders);
  // Packages whose order has been found since are not asked about.
  const placed = new Set(
    orders.flatMap(({ history }) => history.flatMap(({ trackingNumber }) => trackingNumber ?? [])),
  );
  const ids = [stored.id, ...stored.merged.map(({ letter }) => letter)];
  const isWelcome = buyer.welcomedBy !== null && ids.includes(buyer.welcomedBy);
  const ownAddress = ownAddressOf(desk, buyer);
  return answer([...orders, ...neighbours], {
    occasion: stored.occasion,
    unreadOrders: stored.unreadOrders,
    isCut: stored.isCut === true,
    strayPackages: stored.packages.filter((trackingNumber) => !placed.has(trackingNumber)),
    now,
    timeZone: buyer.timeZone,
    authentic: stored.authentic,
    language: await loadLanguage(spokenOf(desk, buyer.language ?? stored.language)),
    languages: desk.languages,
    deskAddress: desk.address,
    ownAddress: stored.occasion.why === "erased" ? null : ownAddress,
    page: desk.pageOf(buyer),
    mailDays: desk.mailDays,
    done: stored.done,
    reminders: stored.reminders,
    said: new Map(orders.flatMap((order) => saidBefore(order, stored.id))),
    welcome: isWelcome ? { ownAddress, isTimeZoneGuessed: buyer.isTimeZoneGuessed } : null,
  }).letter;
}

const spokenOf = ({ languages }: Desk, wanted: LanguageTag): LanguageTag =>
  languages.includes(wanted) ? wanted : languages[0];

async function ordersAbout(
  desk: Desk,
  buyer: Buyer,
  { occasion, about, done }: StoredLetter,
  known: readonly StoredOrder[],
): Promise<readonly StoredOrder[]> {
  // Words that ask for nothing and name nothing are asked for by a page: how everything stands, and the link.
  if (occasion.why === "words" && about.length + done.length === 0)
    return (await desk.store.pageOrders(buyer.id, { limit: mostInStatus, after: null })).orders;
  const given = new Map(known.map((order) => [order.orderNumber, order]));
  const found = await Promise.all(about.map((number) => given.get(number) ?? desk.store.findOrder(buyer.id, number)));
  return found.filter((order) => order !== null);
}

/** Orders in a letter that says where they stand. */
const mostInStatus = 50;

/** What the letter before this one said: this one may be composed again after it was put on record. */
function saidBefore({ orderNumber, said }: StoredOrder, letter: string): [string, Said][] {
  const last = said?.letter === letter ? said.before : said?.now;
  return last == null ? [] : [[orderNumber, last]];
}

/** The buyer's other open orders of a seller who was suspended: the letter tells to look at them. */
async function neighboursAt(desk: Desk, buyer: Buyer, orders: readonly StoredOrder[]): Promise<readonly StoredOrder[]> {
  if (!orders.some(isSellerSuspended)) return [];
  const { orders: open } = await desk.store.pageOrders(buyer.id, { limit: mostNeighbours, after: null });
  const known = new Set(orders.map(({ orderNumber }) => orderNumber));
  const near = new Set(neighboursOf(orders, open).map(({ orderNumber }) => orderNumber));
  return open.filter(({ orderNumber }) => near.has(orderNumber) && !known.has(orderNumber));
}

const mostNeighbours = 100;
