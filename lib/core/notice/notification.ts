import type { Original } from "../mail/mail.ts";
import type { OrderEvent } from "../order/event.ts";
import { eventOf } from "./event-of.ts";
import { readFacts } from "./facts.ts";
import { andAllOthers, type Grammar, grammarsOf } from "./grammar.ts";
import { kindOf, kindOfFact, mainKind, saidBy } from "./kind-of.ts";
import type { LinkFacts } from "./links.ts";
import type { NoticeKind } from "./locales/locale.ts";
import { trackingNumbersIn } from "./package-numbers.ts";
import { type Line, lineOf, type PlainText, textOf } from "./plain-text.ts";
import type { Arrival } from "./reading.ts";
import { orderNumbersIn, segment } from "./segments.ts";
import { opensOrder } from "./store.ts";
import type { Title } from "./title.ts";

/** Orders read out of one mail, and packages of one order: a checkout has a few, a mail made to flood has thousands. */
const mostOrders = 50;

/** What a notification says, and how many orders more it names than are read. */
export interface Announcement {
  readonly events: readonly OrderEvent[];
  readonly unreadOrders: number;
}

/** Reads kind, orders, packages and facts, for every order the mail speaks of, the first fifty of them. */
export function announce(original: Original, links: LinkFacts, title: Title | null, arrival: Arrival): Announcement {
  const languages = grammarsOf([links.language, title?.grammar.language ?? null]);
  const facts = andAllOthers(languages);
  const ofSubject = textOf([lineOf(original.subject)]);
  const whole = mainKind(links, title === null ? null : saidBy(title)) ?? kindOfFact(ofSubject, facts);

  const body = textOf(original.body.lines.map(lineOf));
  const named = namedOrders(links, title?.match.order, ofSubject, body, languages);
  const orderNumbers = named.slice(0, mostOrders);
  const packages = namedPackages(links, title?.match.package);
  const labelled = packageOfAll(body, facts);
  const at = original.date?.at ?? arrival.receivedAt;
  const isTimeApproximate = original.date === null || original.date.offset === null;
  const isNoLaterThan = original.date === null || original.date.isNoLaterThan === true;

  const events = segment(body, orderNumbers, (line) => opensOrder(line, languages)).flatMap((part) => {
    const { orderNumber } = part;
    const ofPart = readFacts(title === null ? textOf([...ofSubject.lines, ...part.text.lines]) : part.text, facts, at);
    const numbers = labelled === undefined ? ofPart.trackingNumbers : [labelled];
    // A replacement names the old number too, be it in the subject; the new one stands last.
    const fresh = numbers.filter((trackingNumber) => trackingNumber !== packages.inTitle).slice(-1);
    const isReplacement = kindOf(whole, part.text, orderNumber, fresh[0], languages)?.kind === "tracking-replaced";
    const told = isReplacement && fresh.length > 0 ? fresh : packagesOf(orderNumber, packages, numbers);
    return told.slice(0, mostOrders).map((trackingNumber) => {
      if (orderNumber === undefined && trackingNumber === undefined) return null;
      const card = cardOf(links, orderNumber, trackingNumber);
      const text = card ?? part.text;
      const replacing = trackingNumber === packages.inTitle ? undefined : trackingNumber;
      const kind = kindOf(whole, text, orderNumber, replacing, languages);
      if (kind === null) return null;
      return eventOf(kind.kind, {
        orderNumber,
        trackingNumber,
        at,
        isTimeApproximate,
        isNoLaterThan,
        evidence: evidenceFor(kind.kind, [orderNumber, trackingNumber], original.subject, text, languages),
        mail: arrival.mail,
        isWordingUnattested: kind.grade !== "seen",
        facts: card === null ? ofPart : readFacts(card, facts, at),
        text,
        languages,
      });
    });
  });
  return { events: events.filter((event) => event !== null), unreadOrders: named.length - orderNumbers.length };
}

/** Named link parameters and words count alike; a rotated message id only where there is nothing else. */
function namedOrders(
  links: LinkFacts,
  inTitle: string | undefined,
  subject: PlainText,
  body: PlainText,
  languages: readonly Grammar[],
): readonly string[] {
  const named = new Set([
    ...(inTitle === undefined ? [] : [inTitle]),
    ...links.orders.map(({ orderNumber }) => orderNumber),
    ...orderNumbersIn(subject, languages),
    ...orderNumbersIn(body, languages),
  ]);
  if (named.size > 0) return [...named];
  return links.guessedOrder === null ? [] : [links.guessedOrder];
}

interface NamedPackages {
  /** The package that the whole mail is about. */
  readonly inTitle: string | undefined;
  readonly byOrder: ReadonlyMap<string, readonly string[]>;
}

function namedPackages(links: LinkFacts, inTitle: string | undefined): NamedPackages {
  const byOrder = new Map<string, string[]>();
  for (const { orderNumber, trackingNumber } of links.orders) {
    if (trackingNumber !== null) byOrder.set(orderNumber, [...(byOrder.get(orderNumber) ?? []), trackingNumber]);
  }
  return { inTitle, byOrder };
}

/** What a mail about several packages says of one of them: its card, which is a link as a whole. Null for a mere button. */
function cardOf(
  { orders }: LinkFacts,
  orderNumber: string | undefined,
  trackingNumber: string | undefined,
): PlainText | null {
  if (new Set(orders.flatMap((order) => order.trackingNumber ?? [])).size < 2) return null;
  const own = orders.find((order) => order.orderNumber === orderNumber && order.trackingNumber === trackingNumber);
  const line = lineOf(own?.text ?? "");
  return isSentence(line) ? textOf([line]) : null;
}

/** A combined delivery prints its one number once, under the last of its orders. */
function packageOfAll(body: PlainText, languages: readonly Grammar[]): string | undefined {
  const [only, ...more] = new Set(trackingNumbersIn(body, languages));
  return more.length === 0 ? only : undefined;
}

/** One event a package; one without a package where none is named. */
function packagesOf(
  orderNumber: string | undefined,
  packages: NamedPackages,
  labelled: readonly string[],
): readonly (string | undefined)[] {
  if (packages.inTitle !== undefined) return [packages.inTitle];
  const linked = orderNumber === undefined ? undefined : packages.byOrder.get(orderNumber);
  return linked ?? (labelled.length > 0 ? labelled : [undefined]);
}

/** The line that confirms the kind, best one that names the order or package too; else one that names it, else the subject. */
function evidenceFor(
  kind: NoticeKind,
  numbers: readonly (string | undefined)[],
  subject: string,
  { lines, whole }: PlainText,
  languages: readonly Grammar[],
): string {
  const confirming = languages.flatMap((grammar) => grammar.sentences[kind].within(whole) ?? []);
  const confirms = (line: Line) => confirming.some((matcher) => matcher(line.plain) !== null);
  const names = ({ printed }: Line) => numbers.some((number) => number !== undefined && printed.includes(number));
  // A headline that repeats the subject says nothing more.
  const own = lines.filter(({ printed }) => printed !== subject && printed.includes(" "));
  const line =
    own.find((each) => names(each) && confirms(each)) ??
    own.find((each) => isSentence(each) && confirms(each)) ??
    own.find((each) => isSentence(each) && names(each)) ??
    own.find(confirms);
  return (line?.printed ?? subject).slice(0, 300);
}

const isSentence = ({ printed }: Line): boolean => printed.length > 30;
