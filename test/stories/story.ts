import MailComposer from "nodemailer/lib/mail-composer/index.js";
import * as z from "zod";
import { Diagnosis } from "../../lib/core/guide/diagnosis.ts";

/** A mail of a story: what AliExpress sent, or what the buyer wrote (`user-reply`). */
const StoryMail = z.object({
  kind: z.string(),
  originalDate: z.string(),
  forwardedAt: z.string().optional(),
  order: z.union([z.string(), z.array(z.string())]).optional(),
  subject: z.string(),
  body: z.string(),
  /** Who the original says it is from, where that is not the shop. */
  from: z.string().optional(),
  /** A line of the closing mail that names the reason. */
  reasonLine: z.string().optional(),
});
export type StoryMail = z.infer<typeof StoryMail>;

/** A case that a buyer can read: mails, a moment, and what must be said about it. */
export const Story = z.object({
  id: z.string(),
  title: z.string(),
  timeZone: z.string().default("UTC"),
  /** The rules it proves. */
  covers: z.array(z.string().regex(/^[RA]-\d+$/)).min(1),
  mails: z.array(StoryMail).min(1),
  now: z.string(),
  expect: z.object({
    /** By order number; `order` stands for the only one. */
    diagnosis: z.record(z.string(), z.array(z.string())),
    actions: z.record(z.string(), z.array(z.string())).default({}),
    deadlines: z.record(z.string(), z.record(z.string(), z.string())).default({}),
    absentDeadlines: z.array(z.string()).default([]),
    absentActions: z.record(z.string(), z.array(z.string())).default({}),
    /** Rules that must be among the reasons. */
    rules: z.record(z.string(), z.array(z.string().regex(/^[RA]-\d+$/))).default({}),
    /** By tracking number, of the first order. */
    packages: z.record(z.string(), Diagnosis.shape.packages.element.partial()).default({}),
    /** What each mail was taken for, in order. */
    kinds: z.array(z.string()).optional(),
    candidates: Diagnosis.shape.candidates.optional(),
    refund: Diagnosis.shape.refund.partial().optional(),
    headline: z.string().nullable().optional(),
    cause: z.string().nullable().optional(),
    replyContains: z.union([z.string(), z.array(z.string())]).optional(),
    replyLacks: z.array(z.string()).default([]),
  }),
});
export type Story = z.infer<typeof Story>;

export const buyer = "buyer@example.com";
const shop = "AliExpress <transaction@notice.aliexpress.com>";

/** How a mail of a story reaches the desk. */
export type Posting = "straight" | "attached" | "gmail-inline";

/** Builds the mail as its sender's software would. */
export async function post(mail: StoryMail, posting: Posting): Promise<Uint8Array> {
  const at = new Date(mail.originalDate);
  const text = [mail.body, mail.reasonLine].filter((line) => line !== undefined).join("\n");
  if (mail.kind === "user-reply") return compose({ from: buyer, subject: mail.subject, date: at, text });
  const original = {
    from: mail.from ?? shop,
    subject: mail.subject,
    date: at,
    html: `<html><body>${paragraphs(text)}</body></html>`,
  };
  if (posting === "straight") return compose(original);
  const forward = {
    from: buyer,
    subject: `Fwd: ${mail.subject}`,
    date: new Date(mail.forwardedAt ?? mail.originalDate),
  };
  if (posting === "attached") {
    return compose({
      ...forward,
      text: "",
      attachments: [{ contentType: "message/rfc822", filename: "original.eml", content: await compose(original) }],
    });
  }
  return compose({ ...forward, html: gmailForward(mail, at, text), text: gmailText(mail, at, text) });
}

const compose = async (options: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> =>
  new MailComposer({ to: "orders@desk.localhost", ...options }).compile().build();

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join("");

/** Gmail prints the forwarder's local time without a zone: here UTC, the zone of the Date header it writes. */
const gmailDate = (at: Date): string => {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" }).format(at);
  return `${part({ weekday: "short", month: "short", day: "numeric", year: "numeric" })} at ${part({ hour: "numeric", minute: "2-digit" })}`;
};

const gmailForward = ({ from, subject }: StoryMail, at: Date, text: string): string => {
  const [name, address] = (from ?? shop).replace(">", "").split(" <");
  return `<div dir="ltr"><br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${name}</strong> <span dir="auto">&lt;<a href="mailto:${address}">${address}</a>&gt;</span><br>Date: ${gmailDate(at)}<br>Subject: ${escapeHtml(subject)}<br>To:  &lt;<a href="mailto:${buyer}">${buyer}</a>&gt;<br></div><br><br>${paragraphs(text)}</div></div>`;
};

const gmailText = ({ from, subject }: StoryMail, at: Date, text: string): string =>
  `\n\n---------- Forwarded message ---------\nFrom: ${from ?? shop}\nDate: ${gmailDate(at)}\nSubject: ${subject}\nTo: <${buyer}>\n\n\n${text}\n`;
