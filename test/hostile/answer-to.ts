import { toMime } from "../../lib/adapters/mime.ts";
import { loadLanguage } from "../../lib/core/letter/languages/index.ts";
import { LanguageTag, letterLanguage } from "../../lib/core/letter/languages/tag.ts";
import { type Letter, ordinary } from "../../lib/core/letter/letter.ts";
import { occasionOf } from "../../lib/core/letter/occasion.ts";
import { isPlainAddress } from "../../lib/core/mail/plain-address.ts";
import { evolveAll } from "../../lib/core/order/evolve.ts";
import { answer, understand } from "../../lib/core/pipeline.ts";

/** What became of a mail, and every promise that was broken on the way. */
export interface Answered {
  readonly outcome: "reply" | "ignore" | "quarantine";
  readonly broken: readonly string[];
}

const now = "2024-05-15T09:00:00Z";
const timeZone = "Europe/Berlin";
const deskAddress = "orders@desk.localhost";
// Once, not for each mail: that is left to who loads the code.
const languages = new Map(
  await Promise.all(LanguageTag.options.map(async (tag) => [tag, await loadLanguage(tag)] as const)),
);
const english = await loadLanguage("en");

/** The whole way of a mail through the code as it is, from its bytes to those of the letter, and what is wrong with it. */
export async function answerTo(raw: Uint8Array): Promise<Answered> {
  const { mail, readings, events, commands, unreadOrders } = await understand(raw, {
    mail: "a.eml",
    receivedAt: now,
    timeZone,
  });
  const [reading] = readings;
  const to = mail.from[0]?.address;
  if (mail.problems.includes("no-mail")) return { outcome: "quarantine", broken: [] };
  if (reading.kind === "automatic" || to === undefined || !isPlainAddress(to)) return { outcome: "ignore", broken: [] };
  const { orders, stray } = evolveAll(events);
  const { letter } = answer(orders, {
    ...ordinary,
    occasion: occasionOf(mail, reading, { orders: orders.length, stray, isNews: true, commands }),
    authentic: reading.authentic,
    now,
    timeZone,
    strayPackages: [...new Set(stray.flatMap(({ trackingNumber }) => trackingNumber ?? []))],
    language: languages.get(letterLanguage(reading.language)) ?? english,
    deskAddress,
    done: commands,
    unreadOrders,
    isCut: mail.problems.includes("cut"),
  });
  const envelope = {
    from: deskAddress,
    to,
    messageId: "<answer@desk.localhost>",
    date: now,
    inReplyTo: mail.messageId,
    references: mail.references,
    isAnswer: true,
    attachments: [],
  };
  return { outcome: "reply", broken: [...brokenInHeader(toMime(letter, envelope)), ...brokenInWords(letter)] };
}

const fields = new Set(
  "from to subject message-id date in-reply-to references auto-submitted x-auto-response-suppress x-loop list-unsubscribe content-type content-transfer-encoding mime-version".split(
    " ",
  ),
);
/** The elements and attributes that our letters are made of. */
const elements = new Set(
  "html head meta title style body main h1 h2 h3 p ul ol li div span strong small a br table tr td th footer section em blockquote pre hr details summary b i".split(
    " ",
  ),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** What the bytes of a letter may not have in their header: a line for each. */
export function brokenInHeader(letter: Buffer): readonly string[] {
  const head = letter.toString("latin1", 0, letter.indexOf("\r\n\r\n"));
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
  const isLine = (line: string): boolean => line.length <= 998 && !/[\r\n\0]/.test(line);
  return [
    ...names.filter((name) => !fields.has(name)).map((name) => `header ${JSON.stringify(name)}`),
    ...(new Set(names).size === names.length ? [] : ["a header twice"]),
    ...(head.split("\r\n").every(isLine) ? [] : ["a header line that is none"]),
  ];
}

/** What a letter may not say: a line for each. */
export function brokenInWords({
  subject,
  text,
  html,
  ics,
}: Pick<Letter, "subject" | "text" | "html" | "ics">): readonly string[] {
  const markup = html.replace(/<style>[^<]*<\/style>/, "");
  const tags = [...markup.matchAll(/<\/?([^\s>/]*)([^>]*)>/g)];
  return [
    ...(/[\r\n]/.test(subject) || control.test(subject) || subject === ""
      ? [`subject ${JSON.stringify(subject)}`]
      : []),
    ...(control.test(text) || control.test(markup) ? ["control characters"] : []),
    ...tags.flatMap(([tag, name = "", rest = ""]) => [
      ...(elements.has(name.toLowerCase()) || name === "!doctype" ? [] : [`element ${tag}`]),
      ...(/\son[a-z]+\s*=|javascript:|data:/i.test(rest) ? [`attribute ${tag}`] : []),
      ...(/(?:href|src|action)="(?!mailto:orders@desk\.localhost\?)/i.test(rest) ? [`link ${tag}`] : []),
    ]),
    ...[text, markup, ics ?? ""].flatMap((part) => {
      const link = /https?:\/\/\S*|www\.\S*|evil\.example\S*/i.exec(part);
      return link === null ? [] : [`link ${link[0]}`];
    }),
    ...(/undefined|NaN|\[object/.test(text) ? ["a gap in a sentence"] : []),
    ...(/^ATTACH|^ACTION:(?!DISPLAY)|^ATTENDEE/m.test(ics ?? "") ? ["an entry that nobody made"] : []),
  ];
}
