import { mail } from "../desk/mails.ts";

/** A mail as a buyer sent it. */
export interface BuyersMail {
  readonly from: string;
  readonly raw: string;
  /** The first of this buyer, which comes before all others. */
  readonly isFirst: boolean;
  /** What the mails that say the same have in common. */
  readonly says: string;
}

const subjects = [
  "order confirmed",
  "order shipped",
  "package in transit",
  "shipment cancelled",
  "refund processing",
  "dispute opened",
] as const;

/**
 * The mails of so many buyers, in the order sent: some dozen notices of a few orders, forwarded by hand, one of them of
 * two orders, and words of their own. Each says something that no other says; but for the second forward of the same
 * notice.
 * @param random one of [0, 1) at each call
 * @param twicePercent how many of a hundred are forwarded a second time
 */
export function buyersMails(random: () => number, count: number, twicePercent: number): readonly BuyersMail[] {
  const mails: BuyersMail[] = [];
  for (let buyer = 0; mails.length < count; buyer += 1) {
    const from = `buyer${buyer}@example.com`;
    const number = (order: number) => `8190${String(buyer).padStart(8, "0")}${String(order).padStart(4, "0")}`;
    const orders = 1 + Math.floor(random() * 3);
    const notices: (readonly [subject: string, lines: readonly string[]])[] = [];
    for (let order = 1; order <= orders; order += 1) {
      for (const subject of subjects)
        if (random() < 0.5) notices.push([`Order ${number(order)}: ${subject}`, [`About order ${number(order)}.`]]);
    }
    const closed = (order: number) => `Your order ${number(order)} has been closed.`;
    notices.push([`Your order ${number(1)} is closed`, [closed(1)]]);
    if (random() < 0.3) notices.push([`Your order ${number(5)} is closed`, [closed(5), closed(6)]]);
    const own: string[] = [];
    if (random() < 0.5) own.push("CONTACTED");
    if (random() < 0.2) own.push("STATUS");
    if (random() < 0.2) own.push("TZ Europe/Berlin");

    const raws = [
      ...notices.map(([subject, lines], index) => forward(from, subject, lines, index)),
      ...own.map((word) => words(from, number(1), word)),
    ];
    for (const [index, raw] of raws.entries()) {
      mails.push({ from, raw, isFirst: index === 0, says: `${from} ${index}` });
      if (index > 0 && random() * 100 < twicePercent)
        mails.push({
          from,
          raw: raw.replace("Message-ID: <", "Message-ID: <again-"),
          isFirst: false,
          says: `${from} ${index}`,
        });
    }
  }
  return mails.slice(0, count);
}

/** A forward with Thunderbird of a notice of some day in February. */
function forward(from: string, subject: string, lines: readonly string[], index: number): string {
  const date = `${String(1 + index).padStart(2, "0")} Feb 2026 08:${String(10 + index)}:00 +0000`;
  return mail([
    `From: Sample Buyer <${from}>`,
    `To: orders@desk.localhost`,
    `Subject: Fwd: ${subject}`,
    "Date: Sun, 15 Feb 2026 10:03:00 +0100",
    `Message-ID: <forward-${index}@example.com>`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8; format=flowed",
    "",
    "",
    "-------- Forwarded Message --------",
    `Subject: \t${subject}`,
    `Date: \t${date}`,
    "From: \tAliExpress <transaction@notice.aliexpress.com>",
    `To: \t${from}`,
    "",
    "",
    ...lines,
  ]);
}

const words = (from: string, orderNumber: string, word: string): string =>
  mail([
    `From: Sample Buyer <${from}>`,
    "To: orders@desk.localhost",
    `Subject: Re: [Order ${orderNumber}]`,
    "Date: Sun, 15 Feb 2026 10:10:00 +0100",
    `Message-ID: <${word.slice(0, 3)}@example.com>`,
    "MIME-Version: 1.0",
    'Content-Type: text/plain; charset="UTF-8"',
    "",
    word,
  ]);
