import { restoreRelayed } from "./apple-relay.ts";

/** Whether an address is at aliexpress.com or below it: who writes from there is AliExpress, what they write may still be marketing. */
export function isAliExpress(address: string | null): boolean {
  const domain = address?.slice(address.lastIndexOf("@") + 1).toLowerCase() ?? "";
  return domain === "aliexpress.com" || domain.endsWith(".aliexpress.com");
}

/** An address as it is compared: lower case, a relay's disguise taken off. */
export function realAddress(address: string): string {
  return restoreRelayed(address) ?? address.toLowerCase();
}

/**
 * The address in what a client printed as a sender, `AliExpress <transaction@notice.aliexpress.com>`; null where it
 * printed the name alone. The last one counts: what stands before it is a name, whatever it looks like.
 */
export function printedAddress(text: string): string | null {
  const address = text
    .slice(0, 1_000)
    .match(/[^\s<>()[\]",;:@]{1,200}@[^\s<>()[\]",;:@]{1,200}/g)
    ?.at(-1);
  return address === undefined ? null : realAddress(address.replace(/[.'’]+$/, ""));
}

/** The first address in a line that names several people: the sender's, since recipients are printed after. Null where there is none. */
export function firstAddress(words: string): string | null {
  const end = words.indexOf("@");
  if (end === -1) return null;
  return printedAddress(words.slice(0, end) + /^@[^\s<>()[\]",;:@]*/.exec(words.slice(end))?.[0]);
}
