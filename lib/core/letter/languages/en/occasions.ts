import type { Language } from "../language.ts";

export const corrections: Language["corrections"] = {
  heading: (date) => `What has changed since our letter of ${date}`,
  verdict: (before, now) => `Before: “${before}”. Now: “${now}”.`,
  moved: (name, before, now) => `${name}: ${now}. Before, it was ${before}.`,
  gone: (name, before) => `${name}: it was ${before}, and no longer counts.`,
  because: (quotes) => `What changed it: ${quotes}`,
};

export const done: Language["done"] = {
  title: "Done, as you asked",
  notUnderstood: "We could not read that",
  status: "Where your orders stand",
  noOrders: "We know of no order of yours yet. Forward a mail from AliExpress, and you will find it here.",
  timeZone: (zone) => `Dates are now counted in ${zone}.`,
  language: "Letters now come in English.",
  also: (address, ownAddress) =>
    `To confirm ${address}, send from there to ${ownAddress ?? "your own address, which stands in our first letter to you"}: ALSO and the address that this letter came to. Until then nothing is sent there.`,
  addressProved: (address) => `${address} is confirmed: mails from there count as yours too.`,
  stop: "From now on we write nothing unasked. A mail that you send is still answered. START turns our letters on again.",
  start: "We write to you again when something is due.",
  mute: (orderNumber) =>
    `We write nothing more unasked about order ${orderNumber}. UNMUTE and its number turns that on again.`,
  unmute: (orderNumber) => `We write about order ${orderNumber} again when something is due.`,
  unreadable: {
    TZ: (said) => `We know no time zone “${said}”. Write it as area and city, for example TZ Europe/Berlin.`,
    LANG: (said, languages, example) =>
      `We do not write in “${said}”. Possible are ${languages.join(", ")}, for example LANG ${example}.`,
    ALSO: (said) => `“${said}” is no mail address that we can write to. Write ALSO and the whole address.`,
    MUTE: (said) => `We know no order “${said}”. Write MUTE and the order number.`,
    UNMUTE: (said) => `We know no order “${said}”. Write UNMUTE and the order number.`,
  },
};

export const welcome: Language["welcome"] = {
  heading: "Welcome",
  ownAddress: (address) =>
    `This is your own address: ${address}. What arrives there counts as sent by you, so keep it to yourself.`,
  filters:
    "You need not forward each mail by hand. A filter in your mailbox can do it: we answer only when something changes, and write before a deadline. Set it up once, on a computer:",
  gmail: (from) => [
    "Gmail",
    "Settings > See all settings > Forwarding and POP/IMAP > Add a forwarding address: your own address from above. Gmail sends a code there; we pass it on to you.",
    `Then Filters and Blocked Addresses > Create a new filter > From: ${from} > Create filter > Forward it to.`,
  ],
  outlook: (from) => [
    "Outlook.com and Microsoft 365",
    `Settings > Mail > Rules > Add new rule. Condition: Sender address includes ${from}. Action: Redirect to your own address.`,
  ],
  apple: (from) => [
    "Apple (iCloud Mail)",
    `At icloud.com: Mail > Settings > Rules > add a rule. Message: is from ${from}. Action: forward to your own address.`,
  ],
  zoneGuessed: (zone) =>
    `Your time zone is a guess from the clock of your mail: ${zone}. If it is another one, answer TZ with area and city, for example TZ America/New_York.`,
  zone: (zone) =>
    `Your dates are counted in ${zone}. For another time zone, answer TZ with area and city, for example TZ America/New_York.`,
};

export const notices: Language["notices"] = {
  export: {
    subject: "Everything that is kept about you",
    saw: "Everything that is kept about you is attached.",
    next: [
      "One file is JSON, for programs; the other is CSV, for a spreadsheet.",
      "They hold your addresses and settings, what your mails say about each order with the lines that say it, and which letters were sent to you.",
    ],
  },
  erased: {
    subject: "Everything that was kept about you is erased",
    saw: "Everything that was kept about you is erased.",
    next: [
      "Erased: your addresses and settings, your orders with all that your mails said about them, the mails themselves, and the list of letters sent to you.",
    ],
    remains: ({ backupDays, queueDays, logDays, ledgerDays }) =>
      `What remains for a while: backups, which are overwritten after ${backupDays} days at the latest; for up to ${queueDays} days, sender and subject of a mail that could not be handled; for ${logDays} days, log lines without any address, order or text; and for ${ledgerDays} days a code computed from your address with a secret key, so that a restored backup does not bring your data back.`,
    anew: "Reminders are off. A new mail from you starts anew, as if it were the first.",
  },
  answersWait: {
    subject: "Our next answer waits a little",
    saw: "So many mails came from you that our next answer has to wait.",
    from: (when) =>
      `We send one address only so many answers within an hour and within a day. What waits is answered from ${when} on, in as few letters as possible.`,
    kept: "Nothing is lost: every mail that you send is read, and your orders are kept up to date. You need not send anything again.",
  },
  forwardingCode: {
    subject: (code) => `Your code for Gmail: ${code}`,
    saw: "Gmail asks whether mails may be forwarded to your own address here.",
    code: (code) => `The code: ${code}`,
    account: (account) => `The mailbox that asked: ${account}`,
    next: (from) => [
      "In Gmail, on a computer, open Settings > See all settings > Forwarding and POP/IMAP, enter the code in the box “confirmation code” and press Verify.",
      `Then make the filter: Filters and Blocked Addresses > Create a new filter > From: ${from} > Create filter > Forward it to.`,
    ],
    notFollowed: "We did not follow the link in Gmail's mail: the decision is yours.",
    notAsked: "You did not ask for this? Then ignore this letter. Without the code nothing is forwarded.",
  },
};

export const pastes: Language["pastes"] = {
  seller: "To the seller, in the AliExpress chat",
  dispute: "For the dispute",
  refusal: "Your answer to the seller",
};

export const footer: Language["footer"] = {
  dates: (zone) => `Dates and times are counted in ${zone}.`,
  source: (rules) =>
    `This letter is from whyclosed. It follows an independent buyer's guide; it is not from AliExpress and it is not legal advice. Rule set ${rules}.`,
  kept: (mailDays) =>
    `Kept until you answer DELETE: your address, what your mails say about an order with the lines that say it, and which letters were sent to you. The mails themselves are deleted after ${mailDays} days at the latest.`,
  unchanged: "No order of yours was changed by this mail.",
  stop: "we write nothing more unasked",
  delete: "everything kept about you is erased",
};
