import { advice, places } from "./en/advice.ts";
import { deadlines } from "./en/deadlines.ts";
import { rules } from "./en/rules.ts";
import { causes, verdicts } from "./en/verdicts.ts";
import type { DateWords, Language } from "./language.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const dates: DateWords = {
  date: (weekday, day, month, year) => `${weekdays[weekday - 1]} ${day} ${months[month - 1]} ${year}`,
  inZone: (date, zone) => `${date} (${zone})`,
  atTime: (date, time, zone, offset) => `${date}, ${time} (${offset === null ? zone : `${zone}, UTC${offset}`})`,
  inDays: (days) => {
    if (days === 0) return "today";
    if (days === 1) return "tomorrow";
    if (days === -1) return "yesterday";
    return days > 0 ? `in ${days} days` : `${-days} days ago`;
  },
  inHours: (hours) => {
    if (hours === 0) return "less than an hour away";
    return hours > 0 ? `in ${counted(hours, "hour", "hours")}` : `${counted(-hours, "hour", "hours")} ago`;
  },
};

const forward = [
  "Forward the mail from AliExpress itself, unchanged; as an attachment if your mail program can do that.",
  "No such mail at hand? Open My Orders > the order > View Details and copy the status line together with the order number.",
];

// Whose rules these are, in every letter (A-34).
const ours = "It follows an independent buyer's guide; it is not from AliExpress and it is not legal advice.";

/** English. */
export const english: Language = {
  tag: "en",
  direction: "ltr",
  dates,
  verdicts,
  causes,
  advice,
  places,
  deadlines,
  rules,
  replies: {
    reason: { write: "REASON and the line from the order page", when: "when you have found why it was closed" },
    paid: { write: "PAID CARD, PAID PAYPAL, PAID ALIPAY or PAID PREPAID", when: "for a narrower refund date" },
    contacted: {
      write: "CONTACTED",
      when: "once you have written to the seller; the seller's time is then counted from there",
    },
    "new-tracking": { write: "NEW TRACKING and the number", when: "if the seller gives you one" },
    refused: { write: "REFUSED", when: "if the seller will not help" },
    "no-reply": { write: "NO REPLY", when: "if the seller stays silent" },
    "not-received": { write: "NOT RECEIVED", when: "if it is not there" },
    damaged: { write: "DAMAGED", when: "if it is broken or not what you ordered" },
    refunded: { write: "REFUNDED", when: "when the money has arrived" },
    charged: { write: "CHARGED", when: "if your statement shows the payment" },
    "not-charged": { write: "NOT CHARGED", when: "if it does not" },
  },
  refund: {
    expected: {
      automatic: "It should come without your asking, by the way you paid.",
      "by-dispute": "It does not come by itself here: the way to it is a dispute.",
      none: "None is expected as things stand.",
      unknown:
        "Whether it comes by itself depends on why the order was closed. The three dots on the order page show it.",
    },
    afterOwnCancel:
      "After a cancellation from your side there is no firm rule. The three dots on the order page show how far it is.",
    stages: [
      "None of its three stages has been reported yet.",
      "First of three: AliExpress has started it.",
      "Second of three: the money is being transferred.",
      "All three: AliExpress has sent the money.",
    ],
    method: {
      card: "to your card",
      paypal: "to PayPal",
      alipay: "to your Alipay balance",
      prepaid: "to your prepaid card",
      unknown: "depending on how you paid",
    },
    window: (earliest, latest, method) => `Expected between ${earliest} and ${latest}, ${method}.`,
    usualWindow: (earliest, latest, method) =>
      `Once a refund is started, the usual time is between ${earliest} and ${latest}, ${method}.`,
    pastWindow: (earliest, latest, method) => `The usual time was between ${earliest} and ${latest}, ${method}.`,
    slower: "Public holidays and sales seasons can make it later.",
    bankAfter: (when) => `Not there after ${when}? Then ask your bank.`,
  },
  unclearAnswer: {
    subject: "We did not understand your answer",
    saw: "We found nothing in your answer that we can read, so nothing was changed.",
    next: [
      "Begin the answer with one of these: CONTACTED, NO REPLY, REFUSED, NEW TRACKING and the number, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
      "REASON and the line from the order page tells why the order was closed; PAID CARD, PAID PAYPAL, PAID ALIPAY or PAID PREPAID how you paid.",
    ],
  },
  // Mails that change no state: one short answer that says what to forward (A-14).
  kinds: {
    notification: {
      subject: "Which order is this about?",
      saw: "This is a mail from AliExpress, but it names no order.",
      next: forward,
    },
    "unknown-notification": {
      subject: "A mail from AliExpress that we cannot read yet",
      saw: "This looks like a mail from AliExpress, but of a sort that we do not know yet. We would rather say so than guess.",
      next: [
        "Look at My Orders > the order > View Details, and answer with its status line and the order number.",
        "If you sent only a part of the mail, forward the whole of it, as an attachment if your mail program can do that.",
      ],
    },
    marketing: {
      subject: "Only an advertisement",
      saw: "This mail is advertising. It says nothing about the state of an order.",
      next: forward,
    },
    "suspected-phishing": {
      subject: "Careful: this mail may not be from AliExpress",
      saw: "This mail looks as if it came from AliExpress, and something about its sender or its links is wrong.",
      next: [
        "Do not follow its links, and enter no password or card number.",
        "Open the AliExpress app by hand and look at My Orders. What is not there did not happen.",
        "If you have entered something already, change your password and call your bank.",
      ],
    },
    "buyer-note": {
      subject: "Which order do you mean?",
      saw: "We read your message and found no order in it that we know.",
      next: ["Write the order number with it, or answer a letter of ours about that order.", ...forward],
    },
    unrecognised: {
      subject: "Nothing from AliExpress in this mail",
      saw: "We found no mail from AliExpress in what you sent.",
      next: forward,
    },
    automatic: { subject: "An automatic mail", saw: "This mail was sent by a machine.", next: forward },
    "not-authenticated": {
      subject: "We cannot tell who sent this",
      saw: "We could not confirm who sent this mail, so we did not read on.",
      next: forward,
    },
  },
  authentic: {
    dkim: "The original carries a valid signature of AliExpress.",
    plausible: "The mail looks genuine, but a forward cannot prove who wrote it; your order page has the last word.",
    no: "We could not confirm that AliExpress wrote this mail: look at the order in the app before you act on it.",
    unknown: "We cannot tell who wrote the original; your order page has the last word.",
  },
  headings: {
    do: "What to do now",
    dates: "Other dates",
    refund: "The refund",
    question: "One question",
    questions: "Two questions",
    why: "Why we say so",
    candidates: "Possible reasons",
    change: "What would change this",
    parcels: "The parcels of this order",
    later: "Good to know",
  },
  subject: {
    order: (orderNumber) => `[Order ${orderNumber}]`,
    withTail: (title, tail) => `${title}: ${tail}`,
    now: (brief) => `${brief} now`,
    more: (subject, others) => `${subject} (and ${counted(others, "more order", "more orders")})`,
    nothingNew: (subject) => `No change. ${subject}`,
    stray: (trackingNumber, others) =>
      others === 0
        ? `Which order is parcel ${trackingNumber} from?`
        : `Which orders are parcel ${trackingNumber} and ${others} more from?`,
  },
  phrases: {
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
    candidatesDiffer: "These call for different things, so this letter follows the one that has a deadline:",
    candidate: (words, isLikely) => (isLikely ? `${words} (more likely than the others)` : words),
    reply: ({ write, when }) => `${write} – ${when}`,
    replyIntro: "You can answer this mail with a word or two:",
    replyIntroOrders: "You can answer this mail with the order number and a word or two:",
    parcel: (trackingNumber, title) => `Parcel ${trackingNumber}: ${title}`,
    strayQuestion: (trackingNumbers) =>
      trackingNumbers.length === 1
        ? `Which order is parcel ${trackingNumbers[0]} from?`
        : `Which orders are these parcels from: ${trackingNumbers.join(", ")}?`,
    strayAnswer:
      "The shipping mail names both the parcel and its order. Forward that one too, and this news finds its place.",
    severalOrders: (count) => `News about ${counted(count, "order", "orders")}, the most urgent first.`,
    nothingNew: (orderNumber) => `This mail tells us nothing new about order ${orderNumber}.`,
    next: (brief) => `Next: ${brief}.`,
    statusLine: (orderNumber, rest) => `Order ${orderNumber}: ${rest}`,
    tooLarge: {
      subject: "This mail is too large to read",
      saw: "This mail is larger, or has more parts, than we read. We did not look inside.",
      next: ["Forward the mail from AliExpress alone, without pictures or other attachments.", ...forward.slice(1)],
    },
    footer: (rulesVersion, zone) => [
      `Dates and times are counted in ${zone}. Rule set ${rulesVersion}.`,
      `This letter is from whyclosed. ${ours}`,
      "Kept: your address, what your mails say about an order with the lines that say it, and which letters were sent to you.",
    ],
    footerWithoutOrder: (rulesVersion) => [
      `This letter is from whyclosed, rule set ${rulesVersion}. ${ours}`,
      "No order of yours was changed by this mail.",
    ],
  },
};
