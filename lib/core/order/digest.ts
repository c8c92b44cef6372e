import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { OrderEvent } from "./event.ts";

/**
 * Names an event by what it says and when, to the original's minute, so that a second forward of the same mail,
 * by any client, is the same event. Which mail it came in, the quoted line and the details do not count.
 * @returns 32 hexadecimal digits
 */
export const digestEvent = (event: OrderEvent): string => digest(nameOf(event));

/** What {@link digestEvent} is of: two events of one name are one. */
export const nameOf = (event: OrderEvent): string =>
  [event.orderNumber, event.trackingNumber, event.type, nuance(event), event.at.slice(0, 16)].join("|");

/** 32 hexadecimal digits of SHA-256: enough to name things, short enough for a key. */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

/** What sets two events of one type apart. */
function nuance(event: OrderEvent): string {
  switch (event.type) {
    case "tracking-updated":
      return event.status;
    case "package-returned":
    case "order-cancelled":
      return event.by;
    case "seller-message":
      return event.says;
    // A buyer may correct an answer in the same minute: another answer is another event.
    case "reason-given":
      return event.reason ?? "";
    case "payment-method-given":
      return event.details.paymentMethod ?? "";
    case "volume-given":
      return event.details.amount?.printed ?? "";
    default:
      return "";
  }
}
