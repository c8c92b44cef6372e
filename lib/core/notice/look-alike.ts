import { parseAddressHeader } from "mailparser";
import { isOwnHost } from "./senders.ts";

/** Letters of other scripts, and digits, that a reader takes for those of the name; Unicode's list of confusables has them. */
const confusable: readonly (readonly [latin: string, others: string])[] = [
  ["a", "аαɑ"],
  ["l", "ӏⅼǀⵏ"],
  ["i", "іıɩι"],
  ["e", "еҽєε3"],
  ["x", "хχ×"],
  ["p", "рρ"],
  ["r", "гᴦɾ"],
  ["s", "ѕꜱ5"],
  ["o", "оο0"],
];
const latinOf = new Map(confusable.flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)));

/**
 * Whether an address or a host looks like AliExpress's without being it: the name inside another domain, letters of
 * another script or digits in place of its own, spelled out or as punycode (RFC 3492), a letter doubled or left out.
 */
export function looksLikeShop(addressOrHost: string): boolean {
  const at = addressOrHost.lastIndexOf("@") + 1;
  const host = addressOrHost.slice(at).toLowerCase();
  if (isOwnHost(host)) return false;
  const seen = latin(addressOrHost.slice(0, at) + spelledOut(host));
  return ["l", "i"].some((letter) =>
    /al{1,2}ie*x+pr+es+/.test(seen.replaceAll("1", letter).replaceAll(/[^a-z@]/g, "")),
  );
}

/** As a reader sees it: accents off, look-alike letters as the Latin ones. */
const latin = (text: string): string =>
  text
    .slice(0, 500)
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z]/g, (letter) => latinOf.get(letter) ?? letter);

/** A host in its own script; a label that is no punycode as it stands. */
const spelledOut = (host: string): string =>
  host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? unicode(label) : label))
    .join(".");

const unicode = (label: string): string =>
  parseAddressHeader(`a@${label}`, { flatten: true }).value[0]?.address?.slice("a@".length) ?? label;
