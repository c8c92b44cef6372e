import type { Original } from "../mail/mail.ts";
import type { OrderEvent } from "../order/event.ts";
import { eventOf } from "./event-of.ts";
import { opensOrder, readFacts, trackingNumbersIn } from "./facts.ts";
import { type Found, find, type Grammar, grammarsFor, grammarsOf } from "./grammar.ts";
import type { LinkFacts } from "./links.ts";
import { type Grade, type NoticeKind, noticeKinds } from "./locales/locale.ts";
import { type Line, lineOf, type PlainText, plain, textOf } from "./plain-text.ts";
import type { Arrival } from "./reading.ts";
import { orderNumbersIn, segment } from "./segments.ts";
import { templateKind } from "./templates.ts";

/** Kinds that say "something happened" and leave it to the body what: each with what it can turn out to be. */
const general: Readonly<Partial<Record<NoticeKind, readonly NoticeKind[]>>> = {
  "delivery-update": noticeKinds,
  "seller-message": [
    "seller-asks-to-cancel",
    "seller-asks-to-wait",
    "seller-has-no-new-tracking",
    "seller-refuses",
    "tracking-replaced",
  ],
};

interface Said {
  readonly kind: NoticeKind;
  readonly grade: Grade;
}

/** What a subject says, and in which language. */
export type Title = Found<NoticeKind> & { readonly grammar: Grammar };

/** Reads a subject by the words that AliExpress's subjects begin with; null where it has none of them. */
export const readTitle = (subject: string, language: string | null): Title | null =>
  find((grammar) => grammar.subjects, noticeKinds, plain(subject), grammarsFor(language));

/** Reads kind, orders, packages and facts, for every order the mail speaks of. */
export function announce(
  original: Original,
  links: LinkFacts,
  title: Title | null,
  arrival: Arrival,
): readonly OrderEvent[] {
  const languages = grammarsOf([links.language, title?.grammar.language ?? null]);
  const whole = mainKind(links, title === null ? null : { kind: title.key, grade: title.match.grade });

  const body = textOf(original.body.lines.map(lineOf));
  const orderNumbers = namedOrders(links, title?.match.order, original.subject, body, languages);
  const packages = namedPackages(links, title?.match.package);
  const labelled = packageOfAll(body, languages);
  const at = original.date?.at ?? arrival.receivedAt;
  const isTimeApproximate = original.date === null || original.date.offset === null;
  const isNoLaterThan = original.date === null || original.date.isNoLaterThan === true;

  const events = segment(body, orderNumbers, (line) => opensOrder(line, languages)).flatMap((part) => {
    const { orderNumber } = part;
    const ofPart = readFacts(part.text, languages, at);
    return packagesOf(orderNumber, packages, labelled ?? ofPart.trackingNumber).map((trackingNumber) => {
      if (orderNumber === undefined && trackingNumber === undefined) return null;
      const card = cardOf(links, orderNumber, trackingNumber);
      const text = card ?? part.text;
      const kind = specific(whole, text.whole, languages);
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
        facts: card === null ? ofPart : readFacts(card, languages, at),
        text,
        languages,
      });
    });
  });
  return events.filter((event) => event !== null);
}

/** The kind of the mail as a whole: its template's, unless that is a general one and the subject says more. */
function mainKind(links: LinkFacts, title: Said | null): Said | null {
  const template = links.template === null ? null : templateKind(links.template);
  if (template === null || template === "marketing" || template === "none") return title;
  return title !== null && general[template] !== undefined ? title : { kind: template, grade: "seen" };
}

/** A general kind, or none, is made specific by what the body says of this order. */
function specific(whole: Said | null, text: string, languages: readonly Grammar[]): Said | null {
  const possible = whole === null ? noticeKinds : general[whole.kind];
  if (possible === undefined) return whole;
  const said = find((grammar) => grammar.sentences, possible, text, languages);
  return said === null || said.key === whole?.kind ? whole : { kind: said.key, grade: said.match.grade };
}

/** Named link parameters and words count alike; a rotated message id only where there is nothing else. */
function namedOrders(
  links: LinkFacts,
  inTitle: string | undefined,
  subject: string,
  body: PlainText,
  languages: readonly Grammar[],
): readonly string[] {
  const named = new Set([
    ...(inTitle === undefined ? [] : [inTitle]),
    ...links.orders.map(({ orderNumber }) => orderNumber),
    ...orderNumbersIn(textOf([lineOf(subject)]), languages),
    ...orderNumbersIn(body, languages),
  ]);
  return named.size > 0 ? [...named] : links.guessedOrders.slice(0, 1);
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
  labelled: string | undefined,
): readonly (string | undefined)[] {
  if (packages.inTitle !== undefined) return [packages.inTitle];
  const linked = orderNumber === undefined ? undefined : packages.byOrder.get(orderNumber);
  return linked ?? [labelled];
}

/** The line that confirms the kind, best one that names the order or package too; else one that names it, else the subject. */
function evidenceFor(
  kind: NoticeKind,
  numbers: readonly (string | undefined)[],
  subject: string,
  { lines, whole }: PlainText,
  languages: readonly Grammar[],
): string {
  const confirming = languages.filter((grammar) => grammar.sentences[kind](whole) !== null);
  const confirms = (line: Line) => confirming.some((grammar) => grammar.sentences[kind](line.plain) !== null);
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
