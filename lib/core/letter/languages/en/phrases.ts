import type { Language } from "../language.ts";
import { counted } from "./dates.ts";
import { forward } from "./kinds.ts";

export const phrases: Language["phrases"] = {
  order: (orderNumber) => `Order ${orderNumber}`,
  countdown: (fromNow) => `That is ${fromNow}.`,
  dayEarlier: (date) => `Better act by ${date}: AliExpress may count in another time zone.`,
  lastDayIsToday: "Do it in the next hours: AliExpress may count in another time zone.",
  nowBox: (brief) => `Now: ${brief}.`,
  twoDates: {
    "A-01": "Two dates, because AliExpress also counts from the day the receipt was confirmed.",
    "A-11": "Two dates, because the delivery estimate changed or is a range.",
    "A-23": "Two dates, because AliExpress itself printed an earlier one.",
    "A-25": "Two dates, because AliExpress may count from the day of delivery.",
    "A-36": "Two dates, because the date in the mail can be read in two ways.",
    other: "Two dates, because the window can be counted in two ways.",
  },
  keepToEarlier: "Keep to the earlier one.",
  carefulDatePassed: (when) => `${when} was the careful date for a dispute. It is gone, so do not wait any longer.`,
  certainlyClosed: "The delivery estimate was later once, so the window may stay open longer. Do not count on it.",
  quote: (line) => `“${line}”`,
  linkRemoved: "[link]",
  reason: (rule, words, formula) =>
    [words === null ? rule : `${rule} ${words}`, formula].filter((part) => part !== null).join(": "),
  reasons: (said) => said.join("; "),
  candidatesAgree: "What to do is the same for nearly all of them:",
  candidatesDiffer: "These call for different things, so the advice here follows the one that has a deadline:",
  candidate: (words, isLikely) => (isLikely ? `${words} (more likely than the others)` : words),
  answer: "Answer:",
  replyIntro: "You can answer this mail with a word or two:",
  replyIntroOrders: "You can answer this mail with an order number and one of the words given for that order.",
  pasteIntro: "Copy what fits, and leave out what is not true for you.",
  parcel: (trackingNumber, title) => `Parcel ${trackingNumber}: ${title}`,
  strayQuestion: (trackingNumbers) =>
    trackingNumbers.length === 1
      ? `Which order is parcel ${trackingNumbers[0]} from?`
      : `Which orders are these parcels from: ${trackingNumbers.join(", ")}?`,
  unread: (count) => `This mail names ${count} more orders than we read. Forward the mail of each of them.`,
  strayAnswer:
    "The shipping mail names both the parcel and its order. Forward that one too, and this news finds its place.",
  severalOrders: (count) => `This is about ${counted(count, "order", "orders")}, the most urgent first.`,
  nothingNew: (orderNumber) => `This mail tells us nothing new about order ${orderNumber}.`,
  unasked: "No mail announces this, so we write first.",
  next: (brief) => `Next: ${brief}.`,
  statusLine: (orderNumber, rest) => `Order ${orderNumber}: ${rest}`,
  calendarTitle: (orderNumber, title) => `${title} (AliExpress order ${orderNumber})`,
  cut: "This mail is longer than we read: its end was left out. If something is missing here, forward the mail from AliExpress alone.",
  tooLarge: {
    subject: "This mail is too large to read",
    saw: "This mail is larger, or has more parts, than we read. We did not look inside.",
    next: ["Forward the mail from AliExpress alone, without pictures or other attachments.", ...forward.slice(1)],
  },
  page: "All your orders",
};
