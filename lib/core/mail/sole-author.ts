import type { Mail } from "./mail.ts";

/**
 * The one address that a mail is written from, in lower case: what every reader of its header would call the author.
 * Null where readers could disagree: two From fields, a line break that only some take for one, two addresses in one,
 * a group, a quoted local part, an address that is only a name to some, any field twice of which a signature covers one.
 */
export function soleAuthor({ from, headers, problems }: Mail): string | null {
  const [author] = from;
  const [field, ...others] = headers.get("from") ?? [];
  if (author === undefined || field === undefined || from.length > 1 || others.length > 0) return null;
  if (problems.includes("repeated-header") || problems.includes("no-mail")) return null;
  const address = author.address.toLowerCase();
  const bare = field
    .slice(0, longestField)
    .replace(/"[^"\\]*"/g, "")
    .replace(byWayOf, "");
  const isBroken = [...headers].flat(2).some((nameOrValue) => splitting.test(nameOrValue));
  const isGroup = /[:;]/.test(bare);
  const isQuoted = /(?:^|[\s<])@/.test(bare);
  const isElsewhere = (bare.match(/@[^\s@<>(),;:"]*/g) ?? []).some((at) => !address.endsWith(at.toLowerCase()));
  if (field.length > longestField || isBroken || isGroup || isQuoted || isElsewhere) return null;
  // The Kelvin sign becomes a k: written small, another's address.
  return asciiOf(author.address).length === asciiOf(address).length ? address : null;
}

const longestField = 1_000;
/** A carriage return alone, a NUL: what follows is a field of its own to some (RFC 5322 §2.2 allows neither). */
const splitting = /[\r\0]/;
/** Claws names who redirected a mail in a comment. */
const byWayOf = /\(by way of [^()]*\)/gi;
const asciiOf = (text: string): string => text.replace(/[^ -~]/g, "");
