const relayed = /^(.{1,200})_[a-z0-9]{6,24}_[a-z0-9]{6,24}@privaterelay\.appleid\.com$/i;

/**
 * The sender behind an address of Apple's Hide My Email,
 * `transaction_at_notice_aliexpress_com_0a1b2c3d4e_0a1b2c3d@privaterelay.appleid.com`; null for any other address.
 * The two ids come off its end and the domain is all behind the last `_at_`, so that the domain which Apple saw stays
 * at the end of the result: `…_aliexpress_com_example_net_…` is example.net's.
 */
export function restoreRelayed(address: string): string | null {
  const disguise = relayed.exec(address)?.[1]?.toLowerCase();
  const at = disguise?.lastIndexOf("_at_") ?? -1;
  if (disguise === undefined || at < 1) return null;
  const domain = disguise.slice(at + "_at_".length).replaceAll("_", ".");
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain) ? `${disguise.slice(0, at)}@${domain}` : null;
}
