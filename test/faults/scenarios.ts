import { forwardOf, gmailForward, note, thunderbirdForward } from "../desk/mails.ts";
import type { Scenario } from "./crash-points.ts";

const other = (orderNumber: string) => gmailForward({ orderNumber, messageId: "<b@example.com>" });
const two = forwardOf(
  "Your orders are closed",
  ["Your order 8190000000000015 has been closed.", "Your order 8190000000000016 has been closed."],
  "Sun, 15 Feb 2026 09:00:00 +0000",
);

/** Mails that go different ways through the desk. */
export const scenarios: readonly Scenario[] = [
  { name: "a first contact", mails: [gmailForward()] },
  { name: "an ordinary mail", mails: [gmailForward(), other("8190000000000013")] },
  { name: "a mail of two orders", mails: [gmailForward(), two] },
  { name: "a mail that brings nothing new", mails: [gmailForward(), thunderbirdForward()] },
  { name: "a command", mails: [gmailForward(), note(["TZ Europe/Berlin"])] },
  { name: "words about an order", mails: [gmailForward(), note(["CONTACTED"])] },
  {
    name: "an answer that waits to be gathered",
    mails: [gmailForward(), other("8190000000000013"), two, other("8190000000000014")],
  },
  { name: "the wish to be erased", mails: [gmailForward(), note(["DELETE"])] },
];
