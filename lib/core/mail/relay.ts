/** A service that forwards mail from an address of its own, made of the sender's or with the sender in the name. */
interface Relay {
  /** Domains it writes from; what is below them counts too. */
  readonly domains: readonly string[];
  /** The sender, in the local part of the service's address or in the name beside it; null where in neither. */
  readonly senderIn: (local: string, name: string) => string | null;
}

/** How each service writes a sender, as its own source or its users' mails show it. */
const relays: Readonly<Record<string, Relay>> = {
  // transaction_at_notice_aliexpress_com_0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com
  "Hide My Email": {
    domains: ["privaterelay.appleid.com"],
    senderIn: (local) => joined(/^(.{1,200})_[a-z0-9]{6,24}_[a-z0-9]{6,24}$/.exec(local)?.[1]),
  },
  // "AliExpress - transaction at notice.aliexpress.com" <random@simplelogin.co>, or (a) for at; transaction_at_…_random@
  // where the user wants it so. What it cuts at 45 letters may be anybody's.
  "SimpleLogin, Proton Pass": {
    domains: (
      "simplelogin.co simplelogin.com simplelogin.fr slmail.me slmails.com aleeas.com 8alias.com 8shield.net " +
      "dralias.com silomails.com passmail.com passmail.net passinbox.com passfwd.com"
    ).split(" "),
    senderIn: (local, name) => joined(/^(.{1,44})_[a-z0-9]{5,10}$/.exec(local)?.[1]) ?? spelledOut(name),
  },
  // transaction_at_notice.aliexpress.com_alias@duck.com
  "DuckDuckGo Email Protection": {
    domains: ["duck.com"],
    senderIn: (local) => joined(/^(.{1,200}_at_[^_]{1,200})_/.exec(local)?.[1]),
  },
  // alias+transaction=notice.aliexpress.com@anonaddy.com; or the alias alone, and the sender spelled in the name.
  "addy.io": {
    domains: ["anonaddy.com", "anonaddy.me", "addymail.com", "addy.biz", "4wrd.cc", "mailer.me"],
    senderIn: (local, name) => {
      const [, user = "", domain = ""] = /^[^+]{1,100}\+(.{1,100})=([^=]{1,100})$/.exec(local) ?? [];
      return addressOf(user, domain) ?? spelledOut(name);
    },
  },
  // "AliExpress <transaction@notice.aliexpress.com> [via Relay]" <mask@mozmail.com>
  "Firefox Relay": {
    domains: ["mozmail.com", "relay.firefox.com"],
    senderIn: (_, name) => {
      const [, user = "", domain = ""] =
        /(?:^|[<\s])([^\s<>@]{1,100})@([^\s<>@]{1,100})>? \[via relay\]$/.exec(name) ?? [];
      return addressOf(user, domain);
    },
  },
};

const everyRelay = Object.values(relays);

/**
 * The sender behind an address of a relay, in lower case; null for any other address. The domain that the relay saw
 * stays at the end of the result: `…_aliexpress_com_example_net_…` is example.net's.
 * @param name what stands beside the address, where it is known
 */
export function restoreRelayed(address: string, name = ""): string | null {
  const at = address.lastIndexOf("@");
  const host = address.slice(at + 1).toLowerCase();
  const relay = everyRelay.find(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  const shown = name.slice(0, longestName).replace(/^[\s"“„«]+|[\s"”»]+$/g, "");
  return relay?.senderIn(address.slice(0, Math.max(at, 0)).toLowerCase(), shown.toLowerCase()) ?? null;
}

const longestName = 300;

/** `transaction at notice.aliexpress.com` or `transaction(a)notice.aliexpress.com` at the end of a name, in quotes or not. */
function spelledOut(name: string): string | null {
  const [, user = "", domain = ""] =
    /(?:^|[\s'])([^\s'<>@]{1,100})(?: at |\(a\))([^\s'<>@]{1,100})'?$/.exec(name) ?? [];
  return addressOf(user, domain);
}

/** `transaction_at_notice.aliexpress.com`, or with underscores in place of the dots. */
function joined(disguise = ""): string | null {
  const at = disguise.lastIndexOf("_at_");
  return at === -1 ? null : addressOf(disguise.slice(0, at), disguise.slice(at + "_at_".length).replaceAll("_", "."));
}

const addressOf = (user: string, domain: string): string | null =>
  user !== "" && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) ? `${user}@${domain}` : null;
