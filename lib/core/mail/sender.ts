import { restoreRelayed } from "./relay.ts";

/** Whether an address is at aliexpress.com or below it: who writes from there is AliExpress, what they write may still be marketing. */
export function isAliExpress(address: string | null | undefined): boolean {
  const domain = address?.slice(address.lastIndexOf("@") + 1).toLowerCase() ?? "";
  return domain === "aliexpress.com" || domain.endsWith(".aliexpress.com");
}

/** An address as it is compared: lower case, a relay's disguise taken off. */
export function realAddress(address: string, name = ""): string {
  return restoreRelayed(address, name) ?? address.toLowerCase();
}

/** Somebody who sent a mail, as a client printed them. */
export interface PrintedSender {
  readonly address: string;
  /** AliExpress's address in the name beside an address that is not AliExpress's; null where none stands there. */
  readonly claimed: string | null;
}

const anyAddress = /[^\s<>()[\]",;:@]{1,200}@[^\s<>()[\]",;:@]{1,200}/g;
/** Outlook names who sent a mail in somebody else's name, Claws who redirected it; the first is meant. */
const deputy =
  /\(by way of |(?<=[\s>])(?:on behalf of|im auftrag von|de la part de|en nombre de|per conto di|em nome de|namens|w imieniu|от имени)\s/i;

/**
 * Who a client printed as a sender, `AliExpress <transaction@notice.aliexpress.com>`; null where it printed the name
 * alone. The last address counts: what stands before it is a name, whatever it looks like.
 */
export function printedSender(text: string): PrintedSender | null {
  const whole = text.slice(0, 1_000);
  const [principal = ""] = whole.split(deputy, 1);
  const line = principal.includes("@") ? principal : whole;
  const last = [...line.matchAll(anyAddress)].at(-1);
  if (last === undefined) return null;
  const name = line.slice(0, last.index).replace(/[\s<(]+$/, "");
  const address = realAddress(bare(last[0]), name);
  return { address, claimed: isAliExpress(address) ? null : claimedBy(name) };
}

/** The address alone of a printed sender. */
export const printedAddress = (text: string): string | null => printedSender(text)?.address ?? null;

/** AliExpress's address as somebody else's name; a list that sends on says so, `'AliExpress' via List`. */
export function claimedBy(name: string): string | null {
  if (/\svia\s/i.test(name)) return null;
  return name.slice(0, 1_000).match(anyAddress)?.map(bare).find(isAliExpress) ?? null;
}

const bare = (address: string): string => address.replace(/[.'’]+$/, "").replace(/^'/, "");

/**
 * The sender in a line that names several people: the first of them, since recipients are printed after. Null where
 * there is no address.
 */
export function firstSender(words: string): PrintedSender | null {
  const unquoted = /^(?:[^"@]|"[^"]*")*/.exec(words)?.[0].length ?? 0;
  const first = words[unquoted] === "@" ? unquoted : words.indexOf("@");
  if (first === -1) return null;
  return printedSender(words.slice(0, first) + (domainAndAddress.exec(words.slice(first))?.[0] ?? ""));
}

/** The rest of an address, and the one in angle brackets behind it, of which it is the name. */
const domainAndAddress = /^@[^\s<>()[\]",;:@]*(?:["”»]?\s?<[^\s<>@]{1,200}@[^\s<>()[\]",;:@]{1,200})?/;
