/** What a genuine address of AliExpress sends. */
export type SenderRole = "transactional" | "marketing" | "other";

/** Exact local parts matter: other addresses of the same company sell, even where the subject says "your order". */
const addresses: Readonly<Record<string, SenderRole>> = {
  "transaction@notice.aliexpress.com": "transactional",
  "notice@info.aliexpress.com": "transactional",
  "message@notice.aliexpress.com": "transactional",
  "buy@aliexpress.com": "transactional",
  "account@notice.aliexpress.com": "other",
  "aliexpress@notice.aliexpress.com": "marketing",
  "message@info.aliexpress.com": "marketing",
  "promotion@aliexpress.com": "marketing",
};

const marketingDomains = [
  "deals.aliexpress.com",
  "selections.aliexpress.com",
  "mail.aliexpress.com",
  "newarrival.aliexpress.com",
];

/** Domains whose mails and links are AliExpress's own. */
const ownDomains = ["aliexpress.com", "aliexpress.us", "aliexpress.ru", "aliexpress-media.com", "alicdn.com"];

/** Hosts that genuine mails link to in their footers: these and no other of the same companies, who also host strangers' pages. */
const footerHosts: ReadonlySet<string> = new Set(
  ["facebook.com", "twitter.com", "x.com", "youtube.com", "instagram.com", "vk.com"]
    .flatMap((host) => [host, `www.${host}`, `m.${host}`])
    .concat(["wa.me", "m.me", "play.google.com", "apps.apple.com", "itunes.apple.com", "aliexpress.onelink.me"]),
);

const isWithin = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** What kind of mail an address sends; null where it is not AliExpress's. */
export function senderRole(address: string): SenderRole | null {
  const lower = address.toLowerCase();
  const host = lower.slice(lower.lastIndexOf("@") + 1);
  if (!isWithin(host, ["aliexpress.com"])) return null;
  return addresses[lower] ?? (isWithin(host, marketingDomains) ? "marketing" : "other");
}

/** Whether a link leads to AliExpress itself. */
export const isOwnHost = (host: string): boolean => isWithin(host, ownDomains);

/** Whether a link is of a kind that genuine mails carry. */
export const isExpectedHost = (host: string): boolean => isOwnHost(host) || footerHosts.has(host);
