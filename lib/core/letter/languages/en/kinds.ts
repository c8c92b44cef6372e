import type { Language } from "../language.ts";

export const forward = [
  "Forward the mail from AliExpress itself, unchanged; as an attachment if your mail program can do that.",
  "No such mail at hand? Open My Orders > the order > View Details and copy the status line together with the order number.",
] as const;

export const unclearAnswer: Language["unclearAnswer"] = {
  subject: "We did not understand your answer",
  saw: "We found nothing in your answer that we can read, so nothing was changed.",
  next: [
    "Begin the answer with one of these: CONTACTED, NO REPLY, REFUSED, NEW TRACKING and the number, NOT RECEIVED, DAMAGED, REFUNDED, CHARGED, NOT CHARGED, CARD EXPIRED, STILL WANTED.",
    "REASON and the line from the order page tells why the order was closed; PAID CARD, PAID PAYPAL, PAID ALIPAY or PAID PREPAID how you paid.",
    "STATUS shows all your orders, TZ and LANG set time zone and language, MUTE and STOP end our letters, EXPORT and DELETE are about what is kept.",
  ],
};

/** Mails that change no state: one short answer that says what to forward. */
export const kinds: Language["kinds"] = {
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
};
