import { digest } from "../core/order/digest.ts";

/**
 * The epoch of a buyer whom a delivery brings: its moment, in milliseconds since 1970. The same for a redelivery, another
 * one for who was erased and comes back: what was handed out then stays revoked.
 */
export const epochOf = (at: string, delivery: string): number =>
  Date.parse(at) + (Number.parseInt(digest(delivery).slice(0, 4), 16) % 1000);
