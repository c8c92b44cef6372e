import type { Command } from "../buyer/command.ts";
import type { Mail } from "../mail/mail.ts";
import type { Reading } from "../notice/reading.ts";
import type { OrderEvent } from "../order/event.ts";
import type { Occasion } from "./letter.ts";

/** What came of a mail's events. */
export interface Found {
  /** How many orders it is about. */
  readonly orders: number;
  /** Events that no order could be found for. */
  readonly stray: readonly OrderEvent[];
  /** Whether it says anything that was not known. */
  readonly isNews: boolean;
  /** What the buyer's words have asked for. */
  readonly commands: readonly Command[];
}

/** Why a letter is written in answer to a mail: the same for `explain` and for the desk. */
export function occasionOf(mail: Mail, reading: Reading, found: Found): Occasion {
  if (mail.problems.some((problem) => problem === "too-large" || problem === "too-complex"))
    return { why: "too-large" };
  // News is told with whatever was asked for beside it.
  if (found.commands.length > 0 && !(found.isNews && found.orders > 0))
    return found.commands.some(({ is }) => is === "export") ? { why: "export" } : { why: "words" };
  const answered = found.isNews ? ({ why: "news" } as const) : ({ why: "nothing-new" } as const);
  if (found.orders > 0) return answered;
  // A word without an order is a question back; a package without one is asked about in the letter itself.
  if (found.stray.some(({ trackingNumber }) => trackingNumber === undefined)) {
    return { why: "not-understood", kind: "buyer-note" };
  }
  if (found.stray.length > 0) return answered;
  const isAnswer = reading.original.form === "none" && /\[Order \d{14,16}\]/.test(mail.subject);
  return isAnswer ? { why: "unclear-answer" } : { why: "not-understood", kind: reading.kind };
}
