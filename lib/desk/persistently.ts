import { RetryLater } from "./desk.ts";

/** Conflicts come from other mails about the same order, which are few. */
const mostAttempts = 5;

/** Tries something until no other reader comes in between. @param attempt is told which try it is, from 1; gives null where one did */
export async function persistently<T>(attempt: (tries: number) => Promise<T | null>): Promise<T> {
  for (let tries = 1; tries <= mostAttempts; tries += 1) {
    const done = await attempt(tries);
    if (done !== null) return done;
    // Jittered, so that two readers do not meet again.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 50 * 2 ** tries));
  }
  throw new RetryLater("other mails about the same orders are being read");
}
