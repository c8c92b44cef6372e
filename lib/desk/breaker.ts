import type { Sender } from "../adapters/ses-sender.ts";
import type { Desk } from "./desk.ts";

interface Seen {
  readonly isOpen: Promise<boolean>;
  /** In milliseconds of the machine's time. */
  readonly until: number;
}

const seen = new WeakMap<Sender, Seen>();

/**
 * Whether nothing may be sent at present, to anybody: an alarm has said that far too many letters go out. What mails
 * say is stored all the same, and letters are put down. Asked of the table once in a while, not for every mail.
 */
export function isHalted({
  store,
  sender,
  breakerMilliseconds,
}: Pick<Desk, "store" | "sender" | "breakerMilliseconds">): Promise<boolean> {
  const now = Date.now();
  const last = seen.get(sender);
  if (last !== undefined && now < last.until) return last.isOpen;
  const isOpen = store.isHalted();
  seen.set(sender, { isOpen, until: now + breakerMilliseconds });
  // What could not be read is asked anew.
  isOpen.catch(() => seen.delete(sender));
  return isOpen;
}

/** Forgets what was last seen: whoever has just worked the breaker by hand is obeyed at once. */
export const lookAnew = ({ sender }: Pick<Desk, "sender">): void => void seen.delete(sender);
