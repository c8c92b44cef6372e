import { Resolver } from "node:dns/promises";
import type { DNSResolver } from "mailauth";

/** Asks DNS. @param signal ends what is still being asked, so that nothing keeps the process waiting */
export function dnsOf(signal: AbortSignal): DNSResolver {
  const dns = new Resolver({ timeout: 1_000, tries: 2 });
  signal.addEventListener("abort", () => dns.cancel(), { once: true });
  // The answers of MX are objects, which the library reads and its type forgets.
  const resolve = dns.resolve.bind(dns) as DNSResolver;
  return (name, type) =>
    resolve(name, type).catch((error: NodeJS.ErrnoException) => {
      // A name that cannot be one has no record.
      throw error.code === "EBADNAME" ? Object.assign(error, { code: "ENOTFOUND" }) : error;
    });
}

/** The same, each question asked once. */
export function remembering(resolver: DNSResolver): DNSResolver {
  const asked = new Map<string, ReturnType<DNSResolver>>();
  return (name, type) => {
    const question = `${type} ${name.toLowerCase()}`;
    const answer = asked.get(question) ?? resolver(name, type);
    asked.set(question, answer);
    return answer;
  };
}
