import { isPlainAddress } from "../mail/plain-address.ts";
import type { Command } from "./command.ts";
import { argumentWords, plainWords, politeBefore, politeBehind, stopSentence } from "./command-words.ts";
import { fold } from "./fold.ts";
import { languageNamed } from "./language.ts";
import { timeZoneNamed } from "./time-zone.ts";

const mostOfLine = 300;
const mostSaid = 80;

/**
 * The commands that a line is, in any case, politeness and punctuation aside; none where it is a sentence.
 * @param orderNumber the order that MUTE is about where it names none
 */
export function commandsIn(line: string, orderNumber: string | undefined): readonly Command[] {
  const typed = bare(line.slice(0, mostOfLine));
  const one = commandIn(typed, orderNumber);
  if (one.length > 0) return one;
  const pieces = typed.split(/ ?[,;] ?/).map((piece) => commandIn(piece, orderNumber));
  // What cannot be taken back stands alone.
  return pieces.every(([first]) => first !== undefined && first.is !== "delete") ? pieces.flat() : [];
}

/** Without the marks that clients and people put around a word: `*STATUS*`, `"STOP".`, `please`. */
function bare(line: string): string {
  const unmarked = (text: string): string =>
    text.replace(/^["'“”„«»*_\s]{1,20}/u, "").replace(/["'“”»*_.!,;\s]{1,20}$/u, "");
  const common = unmarked(line.normalize("NFKC").replaceAll("’", "'").replace(/\s+/g, " "));
  return unmarked(common.replace(politeBefore, "").replace(politeBehind, ""));
}

function commandIn(typed: string, orderNumber: string | undefined): readonly Command[] {
  const text = fold(typed);
  if (plainWords.status.test(text.replace(/ ?\?$/, ""))) return [{ is: "status" }];
  for (const is of ["export", "delete", "stop", "start"] as const) if (plainWords[is].test(text)) return [{ is }];
  const about = orderNumbers(text);
  if (stopSentence.test(text)) return about.length > 0 ? muted("mute", about) : [{ is: "stop" }];
  const found = argumentWords.find(([, pattern]) => pattern.test(typed));
  if (found === undefined) return [];
  const [word, pattern] = found;
  const said = typed.replace(pattern, "").trim();
  const command = withArgument(word, said, about.length > 0 || orderNumber === undefined ? about : [orderNumber]);
  if (command.length > 0) return command;
  return isMeant(typed, said, word) ? [{ is: "unreadable", word, said: said.slice(0, mostSaid) }] : [];
}

type Word = (typeof argumentWords)[number][0];

function withArgument(word: Word, said: string, about: readonly string[]): readonly Command[] {
  switch (word) {
    case "TZ": {
      const timeZone = timeZoneNamed(said);
      return timeZone === null ? [] : [{ is: "time-zone", timeZone }];
    }
    case "LANG": {
      const language = languageNamed(said);
      return language === null ? [] : [{ is: "language", language }];
    }
    case "ALSO": {
      const address = addressIn(said);
      return address === null ? [] : [{ is: "also", address }];
    }
    case "MUTE":
    case "UNMUTE":
      return isOrders(said) ? muted(word === "MUTE" ? "mute" : "unmute", about) : [];
  }
}

const muted = (is: "mute" | "unmute", about: readonly string[]): readonly Command[] =>
  about.map((orderNumber) => ({ is, orderNumber }));

const orderNumbers = (text: string): readonly string[] => [
  ...new Set(text.match(/(?<![a-z\d])\d{14,19}(?![a-z\d])/g) ?? []),
];

/** Nothing but orders: `8190000000000012`, `order #8190000000000012`, `this order`. */
const isOrders = (said: string): boolean => /^(?:(?:this|the|order|and|n[or]\.?)\b|[\d\s#,.&]){0,60}$/i.test(said);

/** One address and nothing else, however a client marks it: `<me@other.example>`, `me@other.example<mailto:me@other.example>`. */
function addressIn(said: string): string | null {
  const address = /^<?(?:mailto:)?([^\s<>]{3,254})>?(?: ?<mailto:[^\s<>]{1,254}>)?$/i.exec(said)?.[1]?.toLowerCase();
  return address !== undefined && isPlainAddress(address) ? address : null;
}

/** Whether a word was meant as a command though its argument says nothing: `also`, `lang` and `mute` are words of sentences too. */
function isMeant(typed: string, said: string, word: Word): boolean {
  if (said.split(" ").length > mostWords) return false;
  return (
    word === "TZ" ||
    /^(?:LANG|ALSO|MUTE|UNMUTE)\b/.test(typed) ||
    (word === "LANG" ? /^[a-z]{2}$/i.test(said) : said === "" && word !== "ALSO")
  );
}

const mostWords = 3;
