import MailComposer from "nodemailer/lib/mail-composer";
import { randomFrom } from "./random.ts";

// Forwards as buyers send them, from a seed. The wording of the notice is the shop's as the corpus has it; the rest is
// made up, and long as such mails are long: markup, tracking links, things one may also like.

export const orderNumber = "8190235544194471";
const address = "transaction@notice.aliexpress.com";
const subject = `Order ${orderNumber}: shipment cancelled`;

export interface Sample {
  readonly name: string;
  readonly raw: Buffer;
}

const kilobyte = 1_000;
const megabyte = 1_000 * kilobyte;
/** What an ordinary notice's markup weighs before it is encoded for the way. */
const ordinaryHtml = 38.5 * kilobyte;

/** The mails of the benchmark, small to large. */
export async function samples(): Promise<readonly Sample[]> {
  return [
    { name: "1 kB, text", raw: await forward({}) },
    { name: "46 kB, inline", raw: await forward({ html: noticeHtml(ordinaryHtml) }) },
    { name: "57 kB, original attached", raw: await forwardAttached() },
    { name: "2 MB, with pictures", raw: await forward({ html: noticeHtml(ordinaryHtml), picture: 1.4 * megabyte }) },
    { name: "9.9 MB, with pictures", raw: await forward({ html: noticeHtml(ordinaryHtml), picture: 7.15 * megabyte }) },
    { name: "20 MB, with pictures", raw: await forward({ html: noticeHtml(ordinaryHtml), picture: 14.5 * megabyte }) },
    { name: "40 MB, with pictures", raw: await forward({ html: noticeHtml(ordinaryHtml), picture: 29 * megabyte }) },
  ];
}

/** The ordinary forward, from whichever buyer: for a desk that answers each. */
export async function ordinaryForward(): Promise<(from: string) => Buffer> {
  const raw = (await forward({ html: noticeHtml(ordinaryHtml) })).toString("latin1");
  // Its first address is that of the From field.
  return (from) => Buffer.from(raw.replace("<buyer@example.com>", `<${from}>`), "latin1");
}

async function forward({ html, picture }: { html?: string; picture?: number }): Promise<Buffer> {
  const text = `${gmailHead}\n\n\n${noticeText}`;
  return compose({
    text,
    ...(html === undefined
      ? {}
      : { html: `<div dir="ltr">When?</div><br><div class="gmail_quote">${gmailHeadHtml}${html}</div>` }),
    attachments:
      picture === undefined ? [] : [{ filename: "parcel.jpg", contentType: "image/jpeg", content: noise(picture) }],
  });
}

async function forwardAttached(): Promise<Buffer> {
  const original = await new MailComposer({
    from: `AliExpress <${address}>`,
    to: "buyer@example.com",
    subject,
    date: new Date("2026-01-05T10:00:00Z"),
    messageId: "<145056208.1767607200000.JavaMail.admin@notice.aliexpress.com>",
    html: noticeHtml(ordinaryHtml * 1.3),
    baseBoundary: "original",
  })
    .compile()
    .build();
  return compose({
    text: "When?",
    attachments: [{ filename: "forwarded.eml", contentType: "message/rfc822", content: original }],
  });
}

const compose = (content: object): Promise<Buffer> =>
  new MailComposer({
    from: "Sample Buyer <buyer@example.com>",
    to: "orders@desk.localhost",
    subject: `Fwd: ${subject}`,
    date: new Date("2026-01-05T10:35:00Z"),
    messageId: "<one@example.com>",
    baseBoundary: "bench",
    ...content,
  })
    .compile()
    .build();

const gmailHead = [
  "When?",
  "",
  "---------- Forwarded message ---------",
  `From: AliExpress <${address}>`,
  "Date: Mon, Jan 5, 2026 at 5:00 AM",
  `Subject: ${subject}`,
  "To: Sample Buyer <buyer@example.com>",
].join("\n");
const gmailHeadHtml = `<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">AliExpress</strong> <span dir="auto">&lt;<a href="mailto:${address}">${address}</a>&gt;</span><br>Date: Mon, Jan 5, 2026 at 5:00 AM<br>Subject: ${subject}<br>To: Sample Buyer &lt;<a href="mailto:buyer@example.com">buyer@example.com</a>&gt;<br></div><br><br>`;

const noticeText = [
  "Shipment cancelled",
  "",
  `The shipment of your order ${orderNumber} was cancelled.`,
  "",
  "Estimated delivery: Mar 1 - Mar 12, 2026",
  "",
  "Order details",
  "Placed on Dec 28,2025, 09:47",
  "Example Store",
  "Folding desk lamp, warm white",
  "White, EU plug",
  "US $12.34x1",
  "",
  `Order ID: ${orderNumber}`,
  "Order total: US $12.34",
  "",
  "Ship to: Sample Buyer, 1 Example Road, Exampletown",
  "This message went to buyer@example.com.",
  "Help Center <https://www.aliexpress.com/p/help/index.html>",
  "",
].join("\n");

const tracking = (index: number) =>
  `ug_edm_item_id=100500000${index}&amp;edm_log_data=gmod-edm-item-list-three-columns.item-link&amp;tracelog=rowan&amp;rowan_msg_id=4471819023554419&amp;ck=in_edm_other`;
const cell = "padding:4px 24px;font-size:14px;color:#191919;font-family:Arial,Helvetica,sans-serif";
const row = (content: string) => `<tr><td align="left" valign="top" style="${cell}">${content}</td></tr>`;

/** @param bytes how long the markup is to be: filled up with what else one may like */
function noticeHtml(bytes: number): string {
  const random = randomFrom(46);
  const word = () =>
    Array.from({ length: 3 + Math.floor(random() * 7) }, () => "aeiorstnlkdm"[Math.floor(random() * 12)]).join("");
  const rows = [
    row("<b>Shipment cancelled</b>"),
    row(`The shipment of your order ${orderNumber} was cancelled.`),
    row(
      `<a href="https://www.aliexpress.com/p/order/detail.html?orderId=${orderNumber}&amp;tracelog=rowan" target="_blank">See order details</a>`,
    ),
    row("Estimated delivery: Mar 1 - Mar 12, 2026"),
  ];
  let length = rows.join("").length;
  for (let index = 10_000; length < bytes; index += 1) {
    const name = Array.from({ length: 5 }, word).join(" ");
    const item = row(
      `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td width="100"><img src="https://ae01.alicdn.com/kf/S${index}.jpg" width="100" height="100"></td><td width="420"><a href="https://www.aliexpress.com/item/${index}.html?${tracking(index)}" style="color:#191919;text-decoration:none">${name}</a><div style="color:#757575">US $${Math.floor(random() * 90)}.49</div></td></tr></table>`,
    );
    rows.push(item);
    length += item.length;
  }
  return `<table role="presentation" width="600" align="center">${rows.join("\n")}</table>`;
}

/** Bytes that no compression makes shorter, as a picture's are. */
function noise(bytes: number): Buffer {
  const random = randomFrom(7);
  const words = new Uint32Array(Math.ceil(bytes / 4)).map(() => random() * 2 ** 32);
  return Buffer.from(words.buffer, 0, Math.floor(bytes));
}
